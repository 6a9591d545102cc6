// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unordered_map>
#include <utility>

namespace numberdesk {

/// What InventoryTexts::likeness() tells rows by: those with the same one say the same in a column. Good until the rows
/// change.
using Likeness = std::pair<quint64, quint64>;

struct LikenessHash
{
    size_t operator()(const Likeness &key) const
    {
        return static_cast<size_t>((key.first ^ (key.second * Q_UINT64_C(0x9E3779B97F4A7C15))) *
                                   Q_UINT64_C(0xD6E8FEB86659FD93));
    }
};

/// What is found out once for all rows that say the same. Neighbours mostly do, so the last one is looked at first.
template <class Value>
class ByLikeness
{
public:
    /// @param make gives the value of a likeness that was not met yet
    template <class Make>
    Value value(const Likeness &key, const Make &make)
    {
        if (!m_hasLast || key != m_last) {
            auto found = m_known.find(key);
            if (found == m_known.end()) {
                found = m_known.emplace(key, make()).first;
            }
            m_last = key;
            m_lastValue = found->second;
            m_hasLast = true;
        }
        return m_lastValue;
    }

    void forget()
    {
        m_known.clear();
        m_hasLast = false;
    }

private:
    std::unordered_map<Likeness, Value, LikenessHash> m_known;
    Likeness m_last{0, 0};
    Value m_lastValue{};
    bool m_hasLast = false;
};

} // namespace numberdesk
