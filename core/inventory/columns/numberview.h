// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/columns/numberchunk.h"
#include "core/inventory/inventorynumber.h"

#include <algorithm>

namespace numberdesk {

/// One row as it lies in the columns: nothing is made before it is asked for. A few words in size, to be passed by
/// value; good until the columns that it looks into change.
///
/// For a look at many rows take what costs nothing: the numbers, moments and hashes, and the places of texts
/// (`labelPlace()` and the like). Two rows of one account whose places are the same say the same; the opposite need not
/// hold. A text is made anew each time.
class NumberView
{
public:
    NumberView(const NumberChunk &chunk, NumberRow local, const TextHeap &texts, qint64 readAt)
        : m_chunk(&chunk)
        , m_local(local)
        , m_texts(&texts)
        , m_readAt(readAt)
    {}

    [[nodiscard]] bool isLiving() const { return has(NumberChunk::Living); }
    [[nodiscard]] quint64 keyHash() const { return m_chunk->keyHash[m_local]; }
    [[nodiscard]] quint64 contentHash() const { return m_chunk->contentHash[m_local]; }
    [[nodiscard]] bool isExternal() const { return has(NumberChunk::External); }
    [[nodiscard]] bool isMissing() const { return m_chunk->missingSince[m_local] != NoMoment; }
    /// As NumberChunk::digits: 0 for what is no E.164; ordered as texts are.
    [[nodiscard]] quint64 digits() const { return m_chunk->digits[m_local]; }
    [[nodiscard]] NumberStatus::Kind statusKind() const;
    [[nodiscard]] NumberType::Kind typeKind() const;
    /// As NumberChunk::country; 0 when it was not told.
    [[nodiscard]] quint16 countryLetters() const { return m_chunk->country[m_local]; }
    /// As NumberChunk::channels.
    [[nodiscard]] quint8 channels() const { return m_chunk->channels[m_local]; }
    [[nodiscard]] bool hasMonthlyFee() const { return has(NumberChunk::HasFee); }
    [[nodiscard]] bool hasCurrency() const { return has(NumberChunk::HasCurrency); }

    /// Moments in ms since 1970 (UTC), NoMoment where there is none.
    [[nodiscard]] qint64 lastSeenAt() const
    {
        const qint64 seen = m_chunk->lastSeen[m_local];
        return seen == AtReading ? m_readAt : seen;
    }
    [[nodiscard]] qint64 missingSinceAt() const { return m_chunk->missingSince[m_local]; }
    [[nodiscard]] qint64 purchasedAt() const { return m_chunk->purchasedAt[m_local]; }
    [[nodiscard]] qint64 nextBillingAt() const { return m_chunk->nextBilling[m_local]; }

    [[nodiscard]] TextRef labelPlace() const { return m_chunk->label[m_local]; }
    [[nodiscard]] TextRef regionPlace() const { return m_chunk->region[m_local]; }
    [[nodiscard]] TextRef currencyPlace() const { return m_chunk->currency[m_local]; }
    [[nodiscard]] TextRef typeWordPlace() const { return m_chunk->typeWord[m_local]; }
    [[nodiscard]] TextRef statusWordPlace() const { return m_chunk->statusWord[m_local]; }
    [[nodiscard]] TextRef ownerAccountPlace() const { return m_chunk->ownerAccount[m_local]; }
    [[nodiscard]] TextRef agentsPlace() const { return m_chunk->agents[m_local]; }
    [[nodiscard]] TextRef tagsPlace() const { return m_chunk->tags[m_local]; }
    [[nodiscard]] TextRef capabilitiesPlace() const { return m_chunk->capabilities[m_local]; }

    /// The monthly fee in whatever currency it is; 0 where there is none.
    [[nodiscard]] Decimal feeAmount() const
    {
        return Decimal::fromUnits(m_chunk->feeUnits[m_local],
                                  std::min<int>(m_chunk->feeScale[m_local], Decimal::MaximumScale));
    }
    /// The same for the same fee of the same account, whose index may be anything below 2^16.
    [[nodiscard]] std::pair<quint64, quint64> feeLikeness(quint64 account) const
    {
        const quint64 form =
            m_chunk->feeScale[m_local] | (hasMonthlyFee() ? 0x100U : 0U) | (hasCurrency() ? 0x200U : 0U);
        return {static_cast<quint64>(m_chunk->feeUnits[m_local]), (account << 48U) | (form << 32U) | currencyPlace()};
    }

    /// UTF-8, but for a text that is no proper Unicode; see textBytes().
    [[nodiscard]] std::string_view bytesAt(TextRef place) const { return m_texts->bytes(place); }
    [[nodiscard]] std::string_view labelBytes() const { return bytesAt(labelPlace()); }

    [[nodiscard]] QString providersId() const { return m_texts->text(m_chunk->id[m_local]); }
    [[nodiscard]] QString numberKey() const;
    [[nodiscard]] PhoneNumber number() const;
    /// PhoneNumber::text()
    [[nodiscard]] QString numberText() const;
    /// PhoneNumber::identity()
    [[nodiscard]] QString identity() const;
    [[nodiscard]] CountryCode country() const;
    [[nodiscard]] NumberType type() const;
    [[nodiscard]] NumberStatus status() const;
    [[nodiscard]] QString region() const { return m_texts->text(regionPlace()); }
    [[nodiscard]] QString label() const { return m_texts->text(labelPlace()); }
    [[nodiscard]] QString ownerAccount() const { return m_texts->text(ownerAccountPlace()); }
    [[nodiscard]] std::optional<Money> monthlyFee() const;
    [[nodiscard]] ChannelCapabilities capabilities() const;
    [[nodiscard]] QList<AgentReference> agents() const;
    [[nodiscard]] QStringList tags() const;
    [[nodiscard]] QDateTime lastSeen() const;
    [[nodiscard]] QDateTime missingSince() const;

    /// Whether there is anything of what is looked at one number at a time: set-up fee, compliance, settings and the
    /// like.
    [[nodiscard]] bool hasColdMembers() const { return m_chunk->cold[m_local] != 0; }
    /// Fills in these alone. @see readColdMembers()
    void readCold(OwnedNumber &number) const;
    /// Everything, as the provider told it.
    [[nodiscard]] OwnedNumber whole() const;

private:
    [[nodiscard]] bool has(NumberChunk::Flag flag) const { return (m_chunk->flags[m_local] & flag) != 0; }

    const NumberChunk *m_chunk;
    NumberRow m_local;
    const TextHeap *m_texts;
    qint64 m_readAt;
};

/// A moment as the columns keep it, and back (UTC).
inline qint64 momentOfColumn(const QDateTime &moment)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : NoMoment;
}
inline QDateTime momentFromColumn(qint64 moment)
{
    return moment == NoMoment ? QDateTime() : QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
}

/// The digits of an E.164 number as NumberChunk::digits has them; 0 for any other number.
quint64 packedDigits(const PhoneNumber &number);
/// "+390795550142"; empty for 0.
QString unpackedDigits(quint64 digits);
/// As NumberChunk::country.
quint16 packedCountry(const CountryCode &country);
/// "IT"; empty for 0.
QString unpackedCountry(quint16 letters);

} // namespace numberdesk
