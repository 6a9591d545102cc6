// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/csv.h"

#include <algorithm>
#include <iterator>

namespace numberdesk {
namespace {

/// Whether a spreadsheet may take the text for a formula.
bool isRisky(const QString &text)
{
    // Spreadsheets skip spaces before a formula; tab and line ends can put one at the start of a cell.
    const QString seen = text.trimmed();
    const bool begins = !text.isEmpty() && QStringLiteral("\t\r\n").contains(text.front());
    if (!begins && (seen.isEmpty() || !QStringLiteral("=+-@\uff1d\uff0b\uff0d\uff20").contains(seen.front()))) {
        return false;
    }
    const bool hasSign = seen.startsWith(u'+') || seen.startsWith(u'-');
    const bool isNumber = hasSign && std::all_of(seen.cbegin() + 1, seen.cend(), [](QChar c) {
                              return (c >= u'0' && c <= u'9') || c == u'.' || c == u' ';
                          });
    return begins || !isNumber;
}

} // namespace

QString csvField(const QString &text)
{
    QString field = isRisky(text) ? u'\'' + text : text;
    const bool needsQuotes = std::any_of(field.cbegin(), field.cend(), [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
    });
    if (needsQuotes) {
        field.replace(u'"', QStringLiteral("\"\""));
        field = u'"' + field + u'"';
    }
    return field;
}

QByteArray csvRecord(const QStringList &fields)
{
    QStringList written;
    written.reserve(fields.size());
    std::transform(fields.cbegin(), fields.cend(), std::back_inserter(written), csvField);
    return written.join(u',').toUtf8() + "\r\n";
}

QByteArray csvStart() { return QByteArrayLiteral("\xef\xbb\xbf"); }

} // namespace numberdesk
