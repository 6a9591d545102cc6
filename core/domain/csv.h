// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string_view>
#include <utility>

namespace numberdesk {

/// A field as it stands in a CSV file: quoted where RFC 4180 asks for it. A text that a spreadsheet would take for a
/// formula gets an apostrophe in front, so that it is shown and not run; numbers and phone numbers ("-2.50",
/// "+12025550143") and a lone dash are none. Source: RFC 4180, section 2; OWASP, "CSV Injection".
QString csvField(const QString &text);

/// A record with its line end, in UTF-8.
QByteArray csvRecord(const QStringList &fields);

/// What a CSV file begins with, so that spreadsheets read it as UTF-8.
QByteArray csvStart();

/// The text of a cell without the apostrophe of CsvRecords::addText(); one that has none of those comes back as it is.
QString csvUnguarded(const QString &cell);

/// Records of a CSV file, put together in bytes that can be taken away as often as one likes.
class CsvRecords
{
public:
    /// A text as spreadsheets show it as text and nothing else, phone numbers too: "'+39079…" instead of the number
    /// 39079…. csvUnguarded() gives it back unchanged. Quoted where RFC 4180 asks for it.
    void addText(QStringView text);
    /// The same from valid UTF-8.
    void addUtf8(std::string_view text);
    /// What a program wrote in letters, digits, points, colons, dashes and underlines alone: amounts, moments, words of
    /// a format. A minus in front of digits is no formula.
    void addPlain(QLatin1String text);
    void addEmpty() { separate(); }
    void endRecord();

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    /// What was written since the last call.
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    void separate();

    QByteArray m_bytes;
    bool m_isFirst = true;
};

} // namespace numberdesk
