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

/// Whether the text needs the apostrophe so that it stays a text and can be told from one that has it already. A quote
/// or an apostrophe in front does not save it: programs take those off.
bool needsGuard(QStringView text)
{
    if (text.isEmpty()) {
        return false;
    }
    static constexpr QStringView openers = u"=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";
    if (text.front() == u'\'' || openers.contains(text.front())) {
        return true;
    }
    const auto first =
        std::find_if_not(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || c == u'"' || c == u'\''; });
    return first != text.cend() && first != text.cbegin() && openers.contains(*first);
}

bool needsQuotes(QStringView field)
{
    return std::any_of(field.cbegin(), field.cend(), [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
    });
}

} // namespace

QString csvField(const QString &text)
{
    QString field = isRisky(text) ? u'\'' + text : text;
    if (needsQuotes(field)) {
        field.replace(u'"', QStringLiteral("\"\""));
        field = u'"' + field + u'"';
    }
    return field;
}

QString csvUnguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && needsGuard(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

void CsvRecords::separate()
{
    if (!m_isFirst) {
        m_bytes += ',';
    }
    m_isFirst = false;
}

void CsvRecords::addText(QStringView text)
{
    separate();
    const bool hasQuotes = needsQuotes(text);
    if (hasQuotes) {
        m_bytes += '"';
    }
    if (needsGuard(text)) {
        m_bytes += '\'';
    }
    if (hasQuotes && text.contains(u'"')) {
        m_bytes += text.toString().replace(u'"', QStringLiteral("\"\"")).toUtf8();
    } else {
        m_bytes += text.toUtf8();
    }
    if (hasQuotes) {
        m_bytes += '"';
    }
}

void CsvRecords::addUtf8(std::string_view text)
{
    static constexpr std::string_view quoted = ",;\"\n\r\t";
    const auto isAsciiWord = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    // No formula begins with a letter or a figure: such a text goes as it is.
    if (!text.empty() && isAsciiWord(text.front()) && text.find_first_of(quoted) == std::string_view::npos) {
        separate();
        m_bytes.append(text.data(), static_cast<qsizetype>(text.size()));
    } else {
        addText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
}

void CsvRecords::addPlain(QLatin1String text)
{
    separate();
    m_bytes.append(text.data(), text.size());
}

void CsvRecords::endRecord()
{
    m_bytes += "\r\n";
    m_isFirst = true;
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
