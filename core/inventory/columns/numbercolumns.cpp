// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/columns/numbercolumns.h"

#include "core/inventory/columns/coldmembers.h"

#include <algorithm>
#include <atomic>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

namespace numberdesk {
namespace {

quint8 channelsOf(const ChannelCapabilities &told)
{
    unsigned channels = 0;
    unsigned place = 0;
    for (const auto &channel : {told.voice, told.sms, told.mms, told.fax}) {
        channels |= (channel ? (*channel ? 2U : 1U) : 0U) << place;
        place += 2;
    }
    return static_cast<quint8>(channels);
}

quint8 flagsOf(const OwnedNumber &number)
{
    unsigned flags = NumberChunk::Living;
    const auto note = [&flags](NumberChunk::Flag flag, bool isSo) { flags |= isSo ? unsigned(flag) : 0U; };
    note(NumberChunk::CountryDerived, number.countryDerived);
    note(NumberChunk::External, number.isExternal);
    note(NumberChunk::HasFee, number.monthlyFee.has_value());
    note(NumberChunk::HasCurrency, number.monthlyFee && number.monthlyFee->currency);
    return static_cast<quint8>(flags);
}

QByteArray listBytes(const QStringList &texts)
{
    BytesWriter bytes;
    for (const QString &text : texts) {
        bytes.text(text);
    }
    return bytes.bytes();
}

QByteArray agentBytes(const QList<AgentReference> &agents)
{
    BytesWriter bytes;
    for (const AgentReference &agent : agents) {
        bytes.text(agent.id).text(agent.name);
    }
    return bytes.bytes();
}

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<size_t>(bytes.size())}; }

QString keyOf(const OwnedNumber &number) { return InventoryNumber{{}, number, {}, {}}.numberKey(); }

/// Of everything that the provider told; `cold` are its cold members.
quint64 contentHashOf(const OwnedNumber &number, std::string_view cold)
{
    SteadyHash hash;
    hash.add(cold);
    hash.add(number.id);
    hash.add(number.number.text());
    hash.add(number.number.e164());
    hash.add(number.country.text());
    hash.add(static_cast<quint64>(number.type.kind));
    hash.add(number.type.verbatim);
    hash.add(number.region);
    hash.add(number.label);
    hash.add(static_cast<quint64>(channelsOf(number.capabilities)));
    const auto list = [&hash](const QStringList &texts) {
        hash.add(static_cast<quint64>(texts.size()));
        for (const QString &text : texts) {
            hash.add(text);
        }
    };
    list(number.capabilities.others);
    if (number.monthlyFee) {
        hash.add(static_cast<quint64>(number.monthlyFee->amount.units()));
        hash.add(static_cast<quint64>(number.monthlyFee->amount.scale()));
        hash.add(number.monthlyFee->currency.value_or(QString()));
    }
    hash.add(static_cast<quint64>(number.status.kind));
    hash.add(number.status.verbatim);
    hash.add(static_cast<quint64>(number.agents.size()));
    for (const AgentReference &agent : number.agents) {
        hash.add(agent.id);
        hash.add(agent.name);
    }
    list(number.tags);
    hash.add(number.ownerAccount);
    hash.add(static_cast<quint64>(momentOfColumn(number.purchasedAt.moment)));
    hash.add(static_cast<quint64>(momentOfColumn(number.nextBilling.moment)));
    hash.add(static_cast<quint64>(flagsOf(number)));
    return hash.value();
}

} // namespace

NumberChunk &NumberColumns::edited(NumberRow row)
{
    Chunk &chunk = m_chunks[row / NumberChunk::Rows];
    if (chunk.own.use_count() != 1) {
        auto copy = std::make_shared<NumberChunk>(*chunk.content);
        chunk.own = std::move(copy);
        chunk.content = chunk.own.get();
    } else {
        // Whoever had the other copy in another thread has read its last.
        std::atomic_thread_fence(std::memory_order_acquire);
    }
    return *chunk.own;
}

NumberRow NumberColumns::newRow()
{
    if (!m_free.empty()) {
        const NumberRow row = m_free.back();
        m_free.pop_back();
        return row;
    }
    if (m_rowCount % NumberChunk::Rows == 0) {
        Chunk chunk;
        chunk.own = std::make_shared<NumberChunk>();
        chunk.content = chunk.own.get();
        m_chunks.push_back(std::move(chunk));
    }
    return m_rowCount++;
}

TextRef NumberColumns::kept(TextRef present, std::string_view bytes, Interned *interned)
{
    const std::string_view before = m_texts.bytes(present);
    if (before == bytes) {
        return present;
    }
    // What is interned may be in use elsewhere.
    m_unused += interned != nullptr ? 0 : static_cast<qsizetype>(before.size());
    if (interned == nullptr || bytes.empty()) {
        return m_texts.add(bytes);
    }
    const auto size = static_cast<qsizetype>(bytes.size());
    const auto known = interned->constFind(QByteArray::fromRawData(bytes.data(), size));
    if (known != interned->constEnd()) {
        return *known;
    }
    const TextRef place = m_texts.add(bytes);
    interned->insert(QByteArray(bytes.data(), size), place);
    return place;
}

void NumberColumns::write(NumberRow row, const OwnedNumber &number, quint64 contentHash, std::string_view cold,
                          Interned *interned)
{
    NumberChunk &chunk = edited(row);
    const NumberRow local = row % NumberChunk::Rows;
    const auto own = [&](NumberChunk::Column<TextRef> &column, const QString &text) {
        column[local] = kept(column[local], viewOf(textBytes(text)), nullptr);
    };
    const auto shared = [&](NumberChunk::Column<TextRef> &column, const QByteArray &bytes) {
        column[local] = kept(column[local], viewOf(bytes), interned);
    };
    chunk.keyHash[local] = SteadyHash::of(keyOf(number));
    chunk.contentHash[local] = contentHash;
    chunk.digits[local] = packedDigits(number.number);
    chunk.purchasedAt[local] = momentOfColumn(number.purchasedAt.moment);
    chunk.nextBilling[local] = momentOfColumn(number.nextBilling.moment);
    chunk.feeUnits[local] = number.monthlyFee ? number.monthlyFee->amount.units() : 0;
    chunk.feeScale[local] = static_cast<quint8>(number.monthlyFee ? number.monthlyFee->amount.scale() : 0);
    chunk.country[local] = packedCountry(number.country);
    chunk.type[local] = static_cast<quint8>(number.type.kind);
    chunk.status[local] = static_cast<quint8>(number.status.kind);
    chunk.channels[local] = channelsOf(number.capabilities);
    chunk.flags[local] = flagsOf(number);
    own(chunk.id, number.id);
    const QString &text = number.number.text();
    own(chunk.numberText, text == number.number.e164() ? QString() : text);
    own(chunk.label, number.label);
    shared(chunk.region, textBytes(number.region));
    shared(chunk.currency, textBytes(number.monthlyFee ? number.monthlyFee->currency.value_or(QString()) : QString()));
    shared(chunk.typeWord, textBytes(number.type.verbatim));
    shared(chunk.statusWord, textBytes(number.status.verbatim));
    shared(chunk.ownerAccount, textBytes(number.ownerAccount));
    shared(chunk.agents, agentBytes(number.agents));
    shared(chunk.tags, listBytes(number.tags));
    shared(chunk.capabilities, listBytes(number.capabilities.others));
    chunk.cold[local] = kept(chunk.cold[local], cold, nullptr);
}

NumberRow NumberColumns::lookUp(quint64 keyHash, const QString &numberKey) const
{
    makePlaces();
    const std::vector<NumberRow> &rows = m_places->rows;
    const size_t mask = rows.size() - 1;
    for (size_t place = keyHash & mask; rows[place] != NoRow; place = (place + 1) & mask) {
        const NumberView known = view(rows[place]);
        // A place may be left over from a number that is gone.
        if (known.keyHash() == keyHash && known.isLiving() && known.numberKey() == numberKey) {
            return rows[place];
        }
    }
    return NoRow;
}

void NumberColumns::makePlaces() const
{
    constexpr size_t smallest = 64;
    if (m_places) {
        return;
    }
    size_t length = smallest;
    while (length < static_cast<size_t>(m_rowCount) * 2) {
        length *= 2;
    }
    auto places = std::make_shared<Places>();
    places->rows.resize(length, NoRow);
    for (NumberRow row = 0; row < m_rowCount; ++row) {
        const NumberView known = view(row);
        if (known.isLiving()) {
            places->take(known.keyHash(), row);
        }
    }
    m_places = std::move(places);
}

void NumberColumns::Places::take(quint64 keyHash, NumberRow row)
{
    const size_t mask = rows.size() - 1;
    size_t place = keyHash & mask;
    // A row that a number left may still have its place.
    while (rows[place] != NoRow && rows[place] != row) {
        place = (place + 1) & mask;
    }
    taken += rows[place] == NoRow ? 1 : 0;
    rows[place] = row;
}

void NumberColumns::know(NumberRow row)
{
    // So full that looking takes long: they are made anew when they are looked at next.
    const bool isCrowded = m_places && (m_places->taken + 1) * 4 > m_places->rows.size() * 3;
    if (!m_places || isCrowded) {
        m_places.reset();
        return;
    }
    if (m_places.use_count() != 1) {
        m_places = std::make_shared<Places>(*m_places);
    }
    m_places->take(view(row).keyHash(), row);
}

std::optional<NumberRow> NumberColumns::rowOf(const QString &numberKey) const
{
    const NumberRow row = lookUp(SteadyHash::of(numberKey), numberKey);
    return row == NoRow ? std::nullopt : std::optional(row);
}

std::optional<NumberRow> NumberColumns::rowOfNumber(const PhoneNumber &number) const
{
    const quint64 digits = packedDigits(number);
    for (NumberRow row = 0; row < m_rowCount; ++row) {
        const NumberView known = view(row);
        if (known.digits() == digits && known.isLiving() && !known.isMissing() &&
            (digits != 0 || known.numberText() == number.text())) {
            return row;
        }
    }
    return std::nullopt;
}

NumberRow NumberColumns::put(const OwnedNumber &number, const QDateTime &seenAt, const QDateTime &missingSince)
{
    BytesWriter cold;
    writeColdMembers(number, cold);
    const QString key = keyOf(number);
    NumberRow row = lookUp(SteadyHash::of(key), key);
    const bool isNew = row == NoRow;
    if (isNew) {
        row = newRow();
    }
    write(row, number, contentHashOf(number, viewOf(cold.bytes())), viewOf(cold.bytes()), nullptr);
    NumberChunk &chunk = edited(row);
    chunk.lastSeen[row % NumberChunk::Rows] = momentOfColumn(seenAt);
    chunk.missingSince[row % NumberChunk::Rows] = momentOfColumn(missingSince);
    if (isNew) {
        ++m_size;
        know(row);
    }
    return row;
}

void NumberColumns::remove(NumberRow row)
{
    if (!isLiving(row)) {
        return;
    }
    edited(row).flags[row % NumberChunk::Rows] = 0;
    m_free.push_back(row);
    --m_size;
}

MergedRows NumberColumns::merge(const AllNumbers &reading, const QDateTime &readAt)
{
    MergedRows merged;
    const qint64 moment = momentOfColumn(readAt);
    merged.areSeenAnew = moment != m_readAt;
    // Those that were there before, and are to be found in the list.
    std::vector<bool> isMissed(m_rowCount);
    for (NumberRow row = 0; row < m_rowCount; ++row) {
        isMissed[row] = view(row).isLiving();
    }
    Interned interned;
    BytesWriter cold;
    std::vector<bool> isAdded;
    for (const OwnedNumber &number : reading.numbers) {
        cold.clear();
        writeColdMembers(number, cold);
        const QString key = keyOf(number);
        NumberRow row = lookUp(SteadyHash::of(key), key);
        const quint64 contentHash = contentHashOf(number, viewOf(cold.bytes()));
        const bool isNew = row == NoRow;
        bool isChanged = isNew;
        if (isNew) {
            row = newRow();
            ++m_size;
        }
        const NumberRow local = row % NumberChunk::Rows;
        if (isNew || view(row).contentHash() != contentHash) {
            write(row, number, contentHash, viewOf(cold.bytes()), &interned);
            isChanged = true;
        }
        const NumberChunk &present = *m_chunks[row / NumberChunk::Rows].content;
        if (isNew || present.missingSince[local] != NoMoment) {
            edited(row).missingSince[local] = NoMoment;
            isChanged = true;
        }
        if (present.lastSeen[local] != AtReading) {
            merged.areSeenAnew = merged.areSeenAnew || present.lastSeen[local] != moment;
            edited(row).lastSeen[local] = AtReading;
        }
        if (isNew) {
            know(row);
            isAdded.resize(m_rowCount);
            isAdded[row] = true;
            merged.added.push_back(row);
        } else if (isChanged && !(row < isAdded.size() && isAdded[row])) {
            merged.changed.push_back(row);
        }
        if (row < isMissed.size()) {
            isMissed[row] = false;
        }
    }
    for (NumberRow row = 0; row < isMissed.size(); ++row) {
        if (!isMissed[row]) {
            continue;
        }
        const NumberRow local = row % NumberChunk::Rows;
        if (m_chunks[row / NumberChunk::Rows].content->lastSeen[local] == AtReading) {
            edited(row).lastSeen[local] = m_readAt;
        }
        // A list that was cut short says nothing about what it does not show.
        if (!view(row).isMissing() && reading.provesAbsence()) {
            edited(row).missingSince[local] = moment;
            merged.changed.push_back(row);
        }
    }
    std::sort(merged.changed.begin(), merged.changed.end());
    merged.changed.erase(std::unique(merged.changed.begin(), merged.changed.end()), merged.changed.end());
    m_readAt = moment;
    tidyTexts();
    return merged;
}

void NumberColumns::releasePages() const
{
#ifdef Q_OS_UNIX
    if (!m_mapped.empty()) {
        // The pages are those of a file that nobody writes: nothing is lost, and a failure costs memory alone.
        ::madvise(const_cast<char *>(m_mapped.data()), m_mapped.size(), MADV_DONTNEED); // NOLINT(*-const-cast)
    }
#endif
}

void NumberColumns::tidyTexts()
{
    constexpr qsizetype worthIt = 1 << 20;
    if (m_unused > worthIt && m_unused * 2 > m_texts.size()) {
        TextHeap tidy;
        QHash<TextRef, TextRef> moved;
        for (NumberRow row = 0; row < m_rowCount; ++row) {
            NumberChunk &chunk = edited(row);
            for (const auto column : TextColumns) {
                TextRef &place = (chunk.*column)[row % NumberChunk::Rows];
                auto known = place == 0 || !view(row).isLiving() ? moved.end() : moved.find(place);
                if (known == moved.end()) {
                    const TextRef before = place;
                    place = view(row).isLiving() ? tidy.add(m_texts.bytes(before)) : 0;
                    moved.insert(before, place);
                } else {
                    place = *known;
                }
            }
        }
        m_texts = tidy;
        m_unused = 0;
    }
    m_texts.seal();
}

} // namespace numberdesk
