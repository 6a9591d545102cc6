// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventory/inventoryrows.h"

#include <algorithm>

namespace numberdesk {

bool InventoryRows::isLiving(Row row) const
{
    const size_t chunk = row / NumberChunk::Rows;
    if (chunk >= m_places.size() || m_places[chunk].account == NoAccount) {
        return false;
    }
    return m_accounts[m_places[chunk].account].columns.isLiving(m_places[chunk].first + row % NumberChunk::Rows);
}

InventoryNumber InventoryRows::whole(Row row) const
{
    const NumberView number = view(row);
    return {accountOf(row).id, number.whole(), number.lastSeen(), number.missingSince()};
}

const InventoryRows::Account *InventoryRows::account(const QString &accountId) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&](const Account &known) { return known.id == accountId; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

std::optional<InventoryRows::Row> InventoryRows::find(const QString &id) const
{
    for (const Account &known : m_accounts) {
        const qsizetype prefix = known.id.size();
        if (id.size() <= prefix || id.at(prefix) != u'/' || !id.startsWith(known.id)) {
            continue;
        }
        if (const auto local = known.columns.rowOf(id.mid(prefix + 1))) {
            return rowOf(known, *local);
        }
    }
    return std::nullopt;
}

std::optional<InventoryRows::Row> InventoryRows::find(const QString &accountId, const PhoneNumber &number) const
{
    const Account *known = account(accountId);
    const quint64 digits = packedDigits(number);
    for (NumberRow local = 0; known != nullptr && local < known->columns.rowCount(); ++local) {
        const NumberView row = known->columns.view(local);
        if (row.digits() == digits && row.isLiving() && (digits != 0 || row.numberText() == number.text())) {
            return rowOf(*known, local);
        }
    }
    return std::nullopt;
}

qsizetype InventoryRows::size() const
{
    qsizetype count = 0;
    for (const Account &known : m_accounts) {
        count += known.columns.size();
    }
    return count;
}

InventoryRows::Difference InventoryRows::difference(const QString &accountId, const NumberColumns &columns) const
{
    static const Account none;
    const Account *known = account(accountId);
    const Account &before = known != nullptr ? *known : none;
    Difference difference;
    const NumberRow end = std::max(before.columns.rowCount(), columns.rowCount());
    for (NumberRow local = 0; local < end; ++local) {
        if (local % NumberChunk::Rows == 0 && columns.sharesChunk(before.columns, local)) {
            local += NumberChunk::Rows - 1;
            continue;
        }
        const bool was = before.columns.isLiving(local);
        const bool is = columns.isLiving(local);
        if (!was && !is) {
            continue;
        }
        if (!was || !is || before.columns.view(local).keyHash() != columns.view(local).keyHash()) {
            if (was) {
                difference.gone.push_back(rowOf(before, local));
            }
            if (is) {
                difference.added.push_back(local);
            }
            continue;
        }
        const NumberView then = before.columns.view(local);
        const NumberView now = columns.view(local);
        if (then.contentHash() != now.contentHash() || then.missingSinceAt() != now.missingSinceAt()) {
            difference.changed.push_back(rowOf(before, local));
        } else if (then.lastSeenAt() != now.lastSeenAt()) {
            difference.seen.push_back(rowOf(before, local));
        }
    }
    for (std::vector<Row> *rows : {&difference.gone, &difference.changed, &difference.seen}) {
        std::sort(rows->begin(), rows->end());
    }
    return difference;
}

void InventoryRows::set(const QString &accountId, const NumberColumns &columns)
{
    auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&](const Account &known) { return known.id == accountId; });
    if (found == m_accounts.end()) {
        // An account that went left its place.
        found = std::find_if(m_accounts.begin(), m_accounts.end(),
                             [](const Account &known) { return known.chunks.empty(); });
        if (found == m_accounts.end()) {
            found = m_accounts.insert(m_accounts.end(), Account());
        }
        *found = {accountId, m_names.value(accountId), {}, {}};
    }
    found->columns = columns;
    const auto index = static_cast<quint32>(found - m_accounts.begin());
    const size_t wanted = columns.size() == 0 ? 0 : (columns.rowCount() + NumberChunk::Rows - 1) / NumberChunk::Rows;
    while (found->chunks.size() > wanted) {
        m_places[found->chunks.back()] = {};
        found->chunks.pop_back();
    }
    size_t free = 0;
    while (found->chunks.size() < wanted) {
        while (free < m_places.size() && m_places[free].account != NoAccount) {
            ++free;
        }
        if (free == m_places.size()) {
            m_places.emplace_back();
        }
        m_places[free] = {index, static_cast<NumberRow>(found->chunks.size()) * NumberChunk::Rows};
        found->chunks.push_back(static_cast<quint32>(free));
    }
}

InventoryRows::Row InventoryRows::rowOf(const QString &accountId, NumberRow local) const
{
    return rowOf(*account(accountId), local);
}

void InventoryRows::setNames(const QHash<QString, AccountNames> &names)
{
    m_names = names;
    for (Account &known : m_accounts) {
        known.names = names.value(known.id);
    }
}

void InventoryRows::releasePages() const
{
    for (const Account &known : m_accounts) {
        known.columns.releasePages();
    }
}

QStringList InventoryRows::accountIds() const
{
    QStringList ids;
    for (const Account &known : m_accounts) {
        ids.append(known.id);
    }
    return ids;
}

} // namespace numberdesk
