// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventory/inventoryorder.h"

#include "core/models/inventory/radixsort.h"
#include "core/models/inventorymodel.h"

#include <algorithm>

namespace numberdesk {
namespace {

constexpr qsizetype mostSortColumns = 3;

/// Columns of which texts may differ in every row, so that their order takes long to find.
bool isManifold(int column)
{
    switch (column) {
    case InventoryModel::Label:
    case InventoryModel::Place:
    case InventoryModel::Agent:
    case InventoryModel::Tags:
    case InventoryModel::Owner:
    case InventoryModel::CostCentre:
        return true;
    default:
        return false;
    }
}

} // namespace

void InventoryOrder::remove(const Rows &rows)
{
    m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(),
                                [&rows](quint32 row) { return std::binary_search(rows.cbegin(), rows.cend(), row); }),
                 m_rows.end());
}

void InventoryOrder::sortBy(int column, Qt::SortOrder order)
{
    if (column < 0) {
        m_sorting.clear();
        return;
    }
    m_sorting.removeIf([column](const SortColumn &known) { return known.column == column; });
    m_sorting.prepend({column, order});
    m_sorting.resize(std::min(m_sorting.size(), mostSortColumns));
}

bool InventoryOrder::isSortedBy(int column) const
{
    return std::any_of(m_sorting.cbegin(), m_sorting.cend(),
                       [column](const SortColumn &known) { return known.column == column; });
}

std::optional<Qt::SortOrder> InventoryOrder::directionOf(int column) const
{
    const bool isFirst = !m_sorting.isEmpty() && m_sorting.constFirst().column == column;
    return isFirst ? std::optional(m_sorting.constFirst().order) : std::nullopt;
}

bool InventoryOrder::provide(const InventoryTexts &texts, int column)
{
    if (m_ranks.contains(column)) {
        return true;
    }
    if (isManifold(column) && texts.rows.size() > FewRows) {
        return false;
    }
    m_ranks.insert(column, ranksOf(texts, column));
    return true;
}

std::optional<int> InventoryOrder::arrange(const InventoryTexts &texts)
{
    for (const SortColumn &sorting : std::as_const(m_sorting)) {
        if (!provide(texts, sorting.column)) {
            return sorting.column;
        }
    }
    if (!std::is_sorted(m_rows.cbegin(), m_rows.cend())) {
        std::sort(m_rows.begin(), m_rows.end());
    }
    std::vector<quint64> keyed(m_rows.size());
    Rows before;
    // The one that counts most is the last, and leaves the others' order where it says nothing.
    for (auto sorting = m_sorting.crbegin(); sorting != m_sorting.crend(); ++sorting) {
        const Ranks &ranks = *m_ranks.constFind(sorting->column);
        const quint32 turned = sorting->order == Qt::DescendingOrder ? ~SecondClass : 0;
        for (size_t place = 0; place < m_rows.size(); ++place) {
            const quint32 rank = ranks[m_rows[place]];
            const quint32 key = rank == RankNotStated ? rank : rank ^ turned;
            keyed[place] = (static_cast<quint64>(key) << 32U) | place;
        }
        if (std::is_sorted(keyed.cbegin(), keyed.cend())) {
            continue;
        }
        // By the rank alone; rows that are alike stay in their order.
        constexpr unsigned rankFrom = 32;
        radixSort(keyed, rankFrom, [](quint64 key) { return key; });
        before = m_rows;
        std::transform(keyed.cbegin(), keyed.cend(), m_rows.begin(),
                       [&before](quint64 key) { return before[key & ~quint32(0)]; });
    }
    return std::nullopt;
}

} // namespace numberdesk
