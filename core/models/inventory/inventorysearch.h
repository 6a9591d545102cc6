// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/inventory/inventoryrows.h"
#include "core/models/inventory/likeness.h"

#include <array>
#include <string>
#include <unordered_map>

namespace numberdesk {

/// Finds rows by words. Of each row only what is its own (number, label, what is kept here) is written down, folded and
/// one behind the other for each chunk; what many rows share (country, place, type, status, agents, currency, tags,
/// account) is looked at once for each text that differs.
class InventorySearch
{
public:
    /// One for each row below InventoryRows::end(): 1 where the row has all words.
    using Passing = std::vector<quint8>;

    /// After a change of language, of names, or of all rows.
    void forgetAll();
    /// After a change of what these rows say. To be called for every change, even of no row: texts may lie elsewhere.
    void forget(const std::vector<InventoryRows::Row> &rows);

    /// Writes down what is not written yet, at most so many chunks; about 0.2 ms each. @return whether all is written
    bool prepare(const InventoryTexts &texts, size_t mostChunks);

    /// @param words folded as by foldedText(). @param among only rows that passed here can pass; null for all
    [[nodiscard]] Passing find(const InventoryTexts &texts, const QStringList &words, const Passing *among);
    /// The same for one row, which needs not be written down.
    [[nodiscard]] static bool passes(const InventoryTexts &texts, InventoryRows::Row row, const QStringList &words);

private:
    static constexpr size_t SharedColumns = 9;

    /// The texts of a column that many rows share, each once, and its place among them.
    struct Shared
    {
        ByLikeness<quint32> codes;
        std::unordered_map<std::string, quint32> places;
        std::vector<std::string_view> texts;

        quint32 codeOf(std::string text);
    };
    struct Chunk
    {
        std::string text;
        std::array<quint32, NumberChunk::Rows + 1> ends{};
        std::array<std::array<quint32, NumberChunk::Rows>, SharedColumns> codes{};
    };

    void writeDown(const InventoryTexts &texts, size_t chunk);
    void findWord(const std::string &word, Passing &passing) const;

    std::vector<std::unique_ptr<Chunk>> m_chunks;
    std::array<Shared, SharedColumns> m_shared;
};

} // namespace numberdesk
