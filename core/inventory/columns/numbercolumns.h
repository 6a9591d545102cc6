// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/columns/numberview.h"
#include "core/providers/allnumbers.h"

#include <QHash>

#include <memory>
#include <vector>

namespace numberdesk {

/// What a merge changed, by rows.
struct MergedRows
{
    /// Rows that say something else now, and those that were flagged as missing or found again; in ascending order.
    std::vector<NumberRow> changed;
    std::vector<NumberRow> added;
    /// The other rows that the list shows were seen at another time than before.
    bool areSeenAnew = false;
};

/// All numbers of one account in columns: about 120 bytes for each number besides its texts, in chunks of rows.
///
/// A value: a copy shares all chunks and texts until one of the two changes a row, and then one chunk is copied. So a
/// copy may be read in another thread while this one goes on. A row keeps its place for as long as its number is there;
/// a row that was removed is taken by the next number that is added.
class NumberColumns
{
public:
    /// Rows in all, those without a number included.
    [[nodiscard]] NumberRow rowCount() const { return m_rowCount; }
    /// Numbers.
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isLiving(NumberRow row) const { return row < m_rowCount && view(row).isLiving(); }

    /// A row below rowCount(); whether it has a number is NumberView::isLiving().
    [[nodiscard]] NumberView view(NumberRow row) const
    {
        return {*m_chunks[row / NumberChunk::Rows].content, row % NumberChunk::Rows, m_texts, m_readAt};
    }
    /// Nothing in the chunk of this row is another than in that of `other`: as cheap as it sounds, and false at times
    /// for what is the same.
    [[nodiscard]] bool sharesChunk(const NumberColumns &other, NumberRow row) const
    {
        const size_t place = row / NumberChunk::Rows;
        return m_readAt == other.m_readAt && place < m_chunks.size() && place < other.m_chunks.size() &&
               m_chunks[place].content == other.m_chunks[place].content;
    }
    [[nodiscard]] const TextHeap &texts() const { return m_texts; }
    [[nodiscard]] std::optional<NumberRow> rowOf(const QString &numberKey) const;
    /// The first number of this identity that is not missing.
    [[nodiscard]] std::optional<NumberRow> rowOfNumber(const PhoneNumber &number) const;

    /// Takes over what was told about one number at this moment. @return its row
    NumberRow put(const OwnedNumber &number, const QDateTime &seenAt, const QDateTime &missingSince = {});
    void remove(NumberRow row);
    /// Takes over one reading of the list. Numbers that a complete one does not show are flagged as missing. Of several
    /// entries with one key the last counts. Takes about two microseconds for each number: for a thread of its own.
    MergedRows merge(const AllNumbers &reading, const QDateTime &readAt);

    /// When the list was read last. @unit ms since 1970, or NoMoment
    [[nodiscard]] qint64 readAt() const { return m_readAt; }
    /// Gives back the memory of what was read from the file and only looked through; it comes back when it is looked at
    /// again. To be called after a look at all rows.
    void releasePages() const;
    /// There was no room for all texts: 4 GiB of one account.
    [[nodiscard]] bool hasOverflowed() const { return m_texts.hasOverflowed(); }

private:
    friend class NumberSnapshot;

    struct Chunk
    {
        const NumberChunk *content = nullptr;
        /// Null where the content belongs to the file.
        std::shared_ptr<NumberChunk> own;
    };
    static constexpr NumberRow NoRow = ~NumberRow(0);
    /// Rows by the hash of their keys: open addressing, as long as a power of two.
    struct Places
    {
        std::vector<NumberRow> rows;
        size_t taken = 0;

        void take(quint64 keyHash, NumberRow row);
    };
    using Interned = QHash<QByteArray, TextRef>;

    /// The content of a chunk for writing.
    NumberChunk &edited(NumberRow row);
    NumberRow newRow();
    void write(NumberRow row, const OwnedNumber &number, quint64 contentHash, std::string_view cold,
               Interned *interned);
    TextRef kept(TextRef present, std::string_view bytes, Interned *interned);
    /// The row, or NoRow.
    [[nodiscard]] NumberRow lookUp(quint64 keyHash, const QString &numberKey) const;
    void know(NumberRow row);
    void makePlaces() const;
    /// Writes all texts anew when half of them are of no use any more.
    void tidyTexts();

    std::vector<Chunk> m_chunks;
    /// Keeps the file's content alive.
    std::shared_ptr<const void> m_file;
    /// The file's bytes where they are mapped.
    std::string_view m_mapped;
    TextHeap m_texts;
    NumberRow m_rowCount = 0;
    qsizetype m_size = 0;
    qint64 m_readAt = NoMoment;
    std::vector<NumberRow> m_free;
    /// Bytes of texts that nothing points at any more, about.
    qsizetype m_unused = 0;
    mutable std::shared_ptr<Places> m_places;
};

} // namespace numberdesk
