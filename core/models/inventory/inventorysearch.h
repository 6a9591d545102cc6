// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/inventory/inventoryrows.h"

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
    /// After a change of what these rows say.
    void forget(InventoryRows::Row row);

    /// Writes down what is not written yet, at most so many chunks; about 0.2 ms each. @return whether all is written
    bool prepare(const InventoryTexts &texts, size_t mostChunks);

    /// @param words folded as by foldedText(). @param among only rows that passed here can pass; null for all
    [[nodiscard]] Passing find(const InventoryTexts &texts, const QStringList &words, const Passing *among);
    /// The same for one row, which needs not be written down.
    [[nodiscard]] static bool passes(const InventoryTexts &texts, InventoryRows::Row row, const QStringList &words);

private:
    static constexpr size_t SharedColumns = 9;
    using Likeness = std::pair<quint64, quint64>;

    struct LikenessHash
    {
        size_t operator()(const Likeness &key) const
        {
            return static_cast<size_t>((key.first ^ (key.second * Q_UINT64_C(0x9E3779B97F4A7C15))) *
                                       Q_UINT64_C(0xD6E8FEB86659FD93));
        }
    };
    struct Shared
    {
        std::unordered_map<Likeness, quint32, LikenessHash> codes;
        std::vector<std::string> texts;
        Likeness last{~Q_UINT64_C(0), ~Q_UINT64_C(0)};
        quint32 lastCode = 0;
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
