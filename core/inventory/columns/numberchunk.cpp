// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/columns/numberchunk.h"

namespace numberdesk {

void copyRow(const NumberChunk &from, NumberRow fromLocal, NumberChunk &to, NumberRow toLocal)
{
    const auto copy = [&](const auto column) { (to.*column)[toLocal] = (from.*column)[fromLocal]; };
    for (const auto column : {&NumberChunk::keyHash, &NumberChunk::contentHash, &NumberChunk::digits}) {
        copy(column);
    }
    for (const auto column : {&NumberChunk::lastSeen, &NumberChunk::missingSince, &NumberChunk::purchasedAt,
                              &NumberChunk::nextBilling, &NumberChunk::feeUnits}) {
        copy(column);
    }
    for (const auto column : TextColumns) {
        copy(column);
    }
    copy(&NumberChunk::country);
    for (const auto column : {&NumberChunk::type, &NumberChunk::status, &NumberChunk::feeScale, &NumberChunk::channels,
                              &NumberChunk::flags}) {
        copy(column);
    }
}

} // namespace numberdesk
