// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/csvreader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace numberdesk {
namespace {

bool isLineEnd(char byte) { return byte == '\n' || byte == '\r'; }

/// What the first line is parted by.
char delimiterOf(QByteArrayView bytes)
{
    constexpr std::array candidates{',', ';', '\t'};
    std::array<qsizetype, candidates.size()> counts{};
    bool isQuoted = false;
    for (const char byte : bytes) {
        if (byte == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && isLineEnd(byte)) {
            break;
        } else if (!isQuoted) {
            const auto *const found = std::find(candidates.begin(), candidates.end(), byte);
            if (found != candidates.end()) {
                ++counts.at(static_cast<size_t>(found - candidates.begin()));
            }
        }
    }
    return candidates.at(static_cast<size_t>(std::max_element(counts.cbegin(), counts.cend()) - counts.cbegin()));
}

} // namespace

CsvReader::CsvReader(QByteArrayView bytes)
    : m_bytes(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes)
    , m_delimiter(delimiterOf(m_bytes))
{}

bool CsvReader::isAtLineEnd() const { return m_at >= m_bytes.size() || isLineEnd(m_bytes[m_at]); }

void CsvReader::skipLineEnd()
{
    if (m_at >= m_bytes.size()) {
        return;
    }
    const bool isPair = m_bytes[m_at] == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

void CsvReader::skipLine()
{
    while (!isAtLineEnd()) {
        ++m_at;
    }
    skipLineEnd();
}

std::optional<CsvRow> CsvReader::next()
{
    while (m_at < m_bytes.size() && isLineEnd(m_bytes[m_at])) {
        skipLineEnd();
    }
    if (m_at >= m_bytes.size()) {
        return std::nullopt;
    }
    CsvRow row;
    row.line = m_line;
    const qsizetype begin = m_at;
    row.problem = readRow(row.cells);
    if (row.problem == CsvRow::Problem::None) {
        skipLineEnd();
    } else {
        // A quote that is not closed must not swallow the rest of the file.
        row.cells.clear();
        m_at = begin;
        m_line = row.line;
        skipLine();
    }
    return row;
}

CsvRow::Problem CsvReader::readRow(QStringList &cells)
{
    while (true) {
        const bool isQuoted = m_at < m_bytes.size() && m_bytes[m_at] == '"';
        const CsvRow::Problem problem = isQuoted ? readQuoted(cells) : readPlain(cells);
        if (problem != CsvRow::Problem::None) {
            return problem;
        }
        if (cells.size() > MaximumCells) {
            return CsvRow::Problem::TooManyCells;
        }
        if (isAtLineEnd()) {
            return CsvRow::Problem::None;
        }
        // Behind every cell that does not end the line stands a delimiter.
        ++m_at;
    }
}

CsvRow::Problem CsvReader::readPlain(QStringList &cells)
{
    const qsizetype begin = m_at;
    while (!isAtLineEnd() && m_bytes[m_at] != m_delimiter) {
        ++m_at;
    }
    return append(cells, m_bytes.sliced(begin, m_at - begin));
}

CsvRow::Problem CsvReader::readQuoted(QStringList &cells)
{
    QByteArray content;
    ++m_at;
    while (true) {
        const qsizetype limit = std::min(m_bytes.size(), m_at + MaximumCell + 1);
        const qsizetype begin = m_at;
        while (m_at < limit && m_bytes[m_at] != '"') {
            m_line += m_bytes[m_at] == '\n' ? 1 : 0;
            ++m_at;
        }
        content.append(m_bytes.sliced(begin, m_at - begin));
        if (content.size() > MaximumCell) {
            return CsvRow::Problem::CellTooLong;
        }
        if (m_at >= m_bytes.size()) {
            return CsvRow::Problem::QuoteNotClosed;
        }
        ++m_at;
        if (m_at >= m_bytes.size() || m_bytes[m_at] != '"') {
            break;
        }
        content.append('"');
        ++m_at;
    }
    if (!isAtLineEnd() && m_bytes[m_at] != m_delimiter) {
        return CsvRow::Problem::TextBehindQuote;
    }
    return append(cells, content);
}

CsvRow::Problem CsvReader::append(QStringList &cells, QByteArrayView bytes)
{
    if (bytes.size() > MaximumCell) {
        return CsvRow::Problem::CellTooLong;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return CsvRow::Problem::NotUtf8;
    }
    cells.append(text);
    return CsvRow::Problem::None;
}

} // namespace numberdesk
