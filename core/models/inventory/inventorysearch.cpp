// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventory/inventorysearch.h"

#include "core/locale/textorder.h"
#include "core/models/inventorymodel.h"

#include <algorithm>

namespace numberdesk {
namespace {

/// What many rows share. The last is the tags of the provider alone: those that are kept here are each row's own.
constexpr std::array<int, 9> sharedColumns{InventoryModel::Provider, InventoryModel::Account,  InventoryModel::Country,
                                           InventoryModel::Place,    InventoryModel::Type,     InventoryModel::Status,
                                           InventoryModel::Agent,    InventoryModel::Currency, InventoryModel::Tags};

std::string foldedBytes(const QString &text) { return foldedText(text).toStdString(); }

/// Appends a folded text; most are plain letters that need no QString.
void appendFolded(std::string &to, std::string_view bytes)
{
    const bool isPlain = std::all_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0x80) == 0; });
    if (!isPlain) {
        to += foldedBytes(textFromBytes(bytes));
        return;
    }
    std::transform(bytes.begin(), bytes.end(), std::back_inserter(to),
                   [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; });
}

Likeness likenessOf(const InventoryTexts &texts, InventoryRows::Row row, int column)
{
    if (column == InventoryModel::Tags) {
        return {(static_cast<quint64>(texts.rows.indexOfAccount(row)) << 32U) | texts.rows.view(row).tagsPlace(), 0};
    }
    return texts.likeness(row, column);
}

QString sharedText(const InventoryTexts &texts, InventoryRows::Row row, int column)
{
    switch (column) {
    case InventoryModel::Country:
        return texts.text(row, column) + u'\n' + unpackedCountry(texts.rows.view(row).countryLetters());
    case InventoryModel::Tags:
        return texts.rows.view(row).tags().join(u' ');
    default:
        return texts.text(row, column);
    }
}

void appendOwn(const InventoryTexts &texts, InventoryRows::Row row, std::string &to)
{
    const NumberView number = texts.rows.view(row);
    appendFolded(to, number.numberText().toStdString());
    to += '\n';
    appendFolded(to, number.labelBytes());
    if (texts.annotations.isEmpty()) {
        return;
    }
    const auto kept = texts.annotations.constFind(row);
    if (kept != texts.annotations.cend()) {
        const QStringList all{kept->label, kept->notes,      kept->tags.join(u' '),
                              kept->owner, kept->costCentre, texts.text(row, InventoryModel::Protection)};
        to += '\n' + foldedBytes(all.join(u'\n'));
    }
}

std::vector<std::string> bytesOf(const QStringList &words)
{
    std::vector<std::string> bytes;
    std::transform(words.cbegin(), words.cend(), std::back_inserter(bytes),
                   [](const QString &word) { return word.toStdString(); });
    return bytes;
}

} // namespace

void InventorySearch::forgetAll()
{
    m_chunks.clear();
    m_shared = {};
}

void InventorySearch::forget(const std::vector<InventoryRows::Row> &rows)
{
    for (const InventoryRows::Row row : rows) {
        if (row / NumberChunk::Rows < m_chunks.size()) {
            m_chunks[row / NumberChunk::Rows].reset();
        }
    }
    for (Shared &shared : m_shared) {
        shared.codes.forget();
    }
}

quint32 InventorySearch::Shared::codeOf(std::string text)
{
    const auto [known, isNew] = places.try_emplace(std::move(text), static_cast<quint32>(texts.size()));
    if (isNew) {
        // The map keeps its keys where they are.
        texts.emplace_back(known->first);
    }
    return known->second;
}

void InventorySearch::writeDown(const InventoryTexts &texts, size_t place)
{
    static_assert(sharedColumns.size() == SharedColumns);
    auto chunk = std::make_unique<Chunk>();
    const auto first = static_cast<InventoryRows::Row>(place) * NumberChunk::Rows;
    for (InventoryRows::Row local = 0; local < NumberChunk::Rows; ++local) {
        const InventoryRows::Row row = first + local;
        if (texts.rows.isLiving(row)) {
            appendOwn(texts, row, chunk->text);
            for (size_t column = 0; column < SharedColumns; ++column) {
                Shared &shared = m_shared[column];
                const int shown = sharedColumns[column];
                chunk->codes[column][local] = shared.codes.value(likenessOf(texts, row, shown), [&] {
                    return shared.codeOf(foldedBytes(sharedText(texts, row, shown)));
                });
            }
        }
        chunk->text += '\n';
        chunk->ends[local + 1] = static_cast<quint32>(chunk->text.size());
    }
    chunk->text.shrink_to_fit();
    m_chunks[place] = std::move(chunk);
}

bool InventorySearch::prepare(const InventoryTexts &texts, size_t mostChunks)
{
    m_chunks.resize(texts.rows.end() / NumberChunk::Rows);
    for (size_t place = 0; place < m_chunks.size(); ++place) {
        if (m_chunks[place]) {
            continue;
        }
        if (mostChunks == 0) {
            return false;
        }
        --mostChunks;
        writeDown(texts, place);
    }
    return true;
}

void InventorySearch::findWord(const std::string &word, Passing &passing) const
{
    // Where no shared text has the word, the column says nothing for any row.
    std::vector<std::pair<size_t, std::vector<quint8>>> shared;
    for (size_t column = 0; column < SharedColumns; ++column) {
        std::vector<quint8> has(m_shared[column].texts.size());
        std::transform(m_shared[column].texts.cbegin(), m_shared[column].texts.cend(), has.begin(),
                       [&word](std::string_view text) { return quint8(text.find(word) != std::string_view::npos); });
        if (std::find(has.cbegin(), has.cend(), 1) != has.cend()) {
            shared.emplace_back(column, std::move(has));
        }
    }
    std::array<quint8, NumberChunk::Rows> found{};
    for (size_t place = 0; place < m_chunks.size(); ++place) {
        quint8 *const pass = passing.data() + place * NumberChunk::Rows;
        if (std::find(pass, pass + NumberChunk::Rows, 1) == pass + NumberChunk::Rows) {
            continue;
        }
        const Chunk &chunk = *m_chunks[place];
        found.fill(0);
        size_t row = 0;
        for (size_t at = chunk.text.find(word); at != std::string::npos; at = chunk.text.find(word, at)) {
            while (chunk.ends[row + 1] <= at) {
                ++row;
            }
            found[row] = 1;
            at = chunk.ends[row + 1];
        }
        for (const auto &[column, has] : shared) {
            for (size_t local = 0; local < NumberChunk::Rows; ++local) {
                found[local] |= has[chunk.codes[column][local]];
            }
        }
        for (size_t local = 0; local < NumberChunk::Rows; ++local) {
            pass[local] &= found[local];
        }
    }
}

InventorySearch::Passing InventorySearch::find(const InventoryTexts &texts, const QStringList &words,
                                               const Passing *among)
{
    prepare(texts, ~size_t(0));
    Passing passing = among != nullptr ? *among : Passing(texts.rows.end(), 1);
    for (const std::string &word : bytesOf(words)) {
        findWord(word, passing);
    }
    return passing;
}

bool InventorySearch::passes(const InventoryTexts &texts, InventoryRows::Row row, const QStringList &words)
{
    if (words.isEmpty()) {
        return true;
    }
    std::string all;
    appendOwn(texts, row, all);
    for (const int column : sharedColumns) {
        all += '\n' + foldedBytes(sharedText(texts, row, column));
    }
    const std::vector<std::string> wanted = bytesOf(words);
    return std::all_of(wanted.cbegin(), wanted.cend(),
                       [&all](const std::string &word) { return all.find(word) != std::string::npos; });
}

} // namespace numberdesk
