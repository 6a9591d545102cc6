// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/inventory/inventoryrows.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace numberdesk {

/// All rows in the order in which the person sorted them: an index vector over keys that are made once for each text
/// that differs. Rows keep their order where the sorting says nothing: the columns that were clicked before decide, the
/// last one first.
class InventoryOrder
{
public:
    using Rows = std::vector<InventoryRows::Row>;
    /// So many are sorted by any column at once; no keys need to be made for them beforehand.
    static constexpr qsizetype FewRows = 20000;

    [[nodiscard]] const Rows &rows() const { return m_rows; }
    void add(const Rows &rows) { m_rows.insert(m_rows.end(), rows.cbegin(), rows.cend()); }
    /// @param rows in ascending order
    void remove(const Rows &rows);

    /// The column counts before those that were asked for earlier; a negative one forgets them all.
    void sortBy(int column, Qt::SortOrder order);
    [[nodiscard]] bool isSorted() const { return !m_sorting.isEmpty(); }
    [[nodiscard]] bool isSortedBy(int column) const;
    /// The direction of the column that counts first; nothing when that is another one.
    [[nodiscard]] std::optional<Qt::SortOrder> directionOf(int column) const;

    /// Orders the rows. @return a column whose keys take long to make and are not there: give() them, and call again;
    /// the rows stay where they are until then
    std::optional<int> arrange(const InventoryTexts &texts);
    void give(int column, const Ranks &ranks) { m_ranks.insert(column, ranks); }
    [[nodiscard]] bool has(int column) const { return m_ranks.contains(column); }
    /// After a change of what rows say: of all columns, or of one.
    void forget() { m_ranks.clear(); }
    void forget(int column) { m_ranks.remove(column); }

private:
    struct SortColumn
    {
        int column;
        Qt::SortOrder order;
    };

    /// @return whether the keys of the column are there
    bool provide(const InventoryTexts &texts, int column);

    Rows m_rows;
    /// The last one that was clicked first.
    QList<SortColumn> m_sorting;
    QHash<int, Ranks> m_ranks;
};

} // namespace numberdesk
