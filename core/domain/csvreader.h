// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace numberdesk {

/// A record of a CSV file.
struct CsvRow
{
    enum class Problem
    {
        None,
        QuoteNotClosed,  ///< no second quote until the end of the file or of what a cell may hold
        TextBehindQuote, ///< something other than a delimiter stands behind a second quote
        CellTooLong,     ///< see CsvReader::MaximumCell
        TooManyCells,    ///< see CsvReader::MaximumCells
        NotUtf8
    };

    /// Line of the file in which it begins, from 1.
    qint64 line = 0;
    /// As they stand, without quotes; nothing when there is a problem.
    QStringList cells;
    Problem problem = Problem::None;

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// Reads a CSV file as spreadsheets and people write it: with or without a byte order mark, with any line ends, parted
/// by commas, semicolons or tabs. A record that cannot be read is told, and reading goes on in the line behind its
/// first. Empty lines are passed over. Source: RFC 4180, section 2
class CsvReader
{
public:
    /// Longest cell. @unit bytes of UTF-8 and of quotes
    static constexpr qsizetype MaximumCell = 40000;
    static constexpr qsizetype MaximumCells = 1000;

    /// `bytes` outlives the reader. The delimiter is the one that the first line has most of.
    explicit CsvReader(QByteArrayView bytes);

    [[nodiscard]] char delimiter() const { return m_delimiter; }
    /// The next record; nothing at the end.
    std::optional<CsvRow> next();
    /// How much was read. @unit bytes
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    CsvRow::Problem readRow(QStringList &cells);
    CsvRow::Problem readQuoted(QStringList &cells);
    CsvRow::Problem readPlain(QStringList &cells);
    static CsvRow::Problem append(QStringList &cells, QByteArrayView bytes);
    [[nodiscard]] bool isAtLineEnd() const;
    void skipLineEnd();
    void skipLine();

    QByteArrayView m_bytes;
    char m_delimiter = ',';
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace numberdesk
