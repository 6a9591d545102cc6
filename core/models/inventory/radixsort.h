// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <utility>
#include <vector>

namespace numberdesk {

/// Sorts by the bits of a key from `first` on; entries whose keys are the same stay in their order. Takes as long for
/// each entry whatever their number, and nothing for bits that are the same in all keys: for a hundred thousand and
/// more, where std::sort() takes three times as long. @param keyOf gives an entry's key as quint64
template <typename Entry, typename KeyOf>
void radixSort(std::vector<Entry> &entries, unsigned first, KeyOf keyOf)
{
    constexpr unsigned digitBits = 11;
    constexpr size_t digits = size_t(1) << digitBits;
    constexpr unsigned keyBits = 64;
    quint64 anySet = 0;
    quint64 allSet = ~quint64(0);
    for (const Entry &entry : entries) {
        anySet |= keyOf(entry);
        allSet &= keyOf(entry);
    }
    const quint64 differing = anySet & ~allSet;
    std::vector<Entry> sorted;
    for (unsigned shift = first; shift < keyBits; shift += digitBits) {
        if (((differing >> shift) & (digits - 1)) == 0) {
            continue;
        }
        std::array<size_t, digits> places{};
        for (const Entry &entry : entries) {
            ++places[(keyOf(entry) >> shift) & (digits - 1)];
        }
        size_t place = 0;
        for (size_t &count : places) {
            place += std::exchange(count, place);
        }
        sorted.resize(entries.size());
        for (const Entry &entry : entries) {
            sorted[places[(keyOf(entry) >> shift) & (digits - 1)]++] = entry;
        }
        entries.swap(sorted);
    }
}

} // namespace numberdesk
