// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/columns/textheap.h"

#include <array>
#include <limits>
#include <type_traits>

namespace numberdesk {

/// A row of an account's list; the same for as long as the number is in the list of this run.
using NumberRow = quint32;

/// A moment that is not there. @unit ms since 1970 in UTC, as all moments here
constexpr qint64 NoMoment = std::numeric_limits<qint64>::min();
/// In NumberChunk::lastSeen: when the account's list was read last.
constexpr qint64 AtReading = std::numeric_limits<qint64>::max();

/// What a run of rows says, column by column, so that a look at one column of all rows touches nothing else. Its bytes
/// are those of the file (numbersnapshot.h): another form needs another version there.
struct NumberChunk
{
    static constexpr NumberRow Rows = 1024;

    template <typename Value>
    using Column = std::array<Value, Rows>;

    enum Flag : quint8
    {
        /// There is a number in this row.
        Living = 1,
        CountryDerived = 2,
        External = 4,
        HasFee = 8,
        HasCurrency = 16
    };

    /// SteadyHash of InventoryNumber::numberKey().
    Column<quint64> keyHash;
    /// SteadyHash of everything that the provider told.
    Column<quint64> contentHash;
    /// The digits of E.164 in four bits each from the left, each one more than it is; 0 for what is no E.164. Ordered
    /// as texts are: countries and areas stay together.
    Column<quint64> digits;
    Column<qint64> lastSeen;
    Column<qint64> missingSince;
    Column<qint64> purchasedAt;
    Column<qint64> nextBilling;
    Column<qint64> feeUnits;
    Column<TextRef> id;
    /// What the provider wrote, where it is not plus and digits.
    Column<TextRef> numberText;
    Column<TextRef> label;
    Column<TextRef> region;
    Column<TextRef> currency;
    Column<TextRef> typeWord;
    Column<TextRef> statusWord;
    Column<TextRef> ownerAccount;
    /// Lists, as BytesWriter writes their texts.
    Column<TextRef> agents;
    Column<TextRef> tags;
    Column<TextRef> capabilities;
    /// What is looked at one number at a time; see coldmembers.h.
    Column<TextRef> cold;
    /// Two letters, the first in the low byte.
    Column<quint16> country;
    Column<quint8> type;
    Column<quint8> status;
    Column<quint8> feeScale;
    /// Two bits each for voice, SMS, MMS and fax from the lowest: 0 not stated, 1 no, 2 yes.
    Column<quint8> channels;
    Column<quint8> flags;
};

/// All columns that hold places of texts.
inline constexpr std::array<NumberChunk::Column<TextRef> NumberChunk::*, 12> TextColumns{
    &NumberChunk::id,       &NumberChunk::numberText, &NumberChunk::label,        &NumberChunk::region,
    &NumberChunk::currency, &NumberChunk::typeWord,   &NumberChunk::statusWord,   &NumberChunk::ownerAccount,
    &NumberChunk::agents,   &NumberChunk::tags,       &NumberChunk::capabilities, &NumberChunk::cold};

/// Copies one row into another chunk; its texts stay where they are.
void copyRow(const NumberChunk &from, NumberRow fromLocal, NumberChunk &to, NumberRow toLocal);

static_assert(std::is_trivially_copyable_v<NumberChunk>);
/// Filled up to whole pages, so that each begins on one.
constexpr size_t ChunkBytes = (sizeof(NumberChunk) + 4095) / 4096 * 4096;

} // namespace numberdesk
