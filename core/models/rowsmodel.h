// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QDateTime>
#include <QHash>
#include <QList>

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

namespace numberdesk {

/// Roles that all tables share.
enum TableRole
{
    /// The row's id, the same for as long as the thing exists; selections are kept by it.
    IdRole = Qt::UserRole,
    /// ISO 3166-1 alpha-2 code of a number's country.
    CountryRole,
    /// True where the cell says that something is not stated.
    NotStatedRole,
    /// Words of a cell that has several (capabilities), as QStringList.
    WordsRole,
    /// First role of a model's own.
    OwnRole
};

/// What a cell is sorted by. Nothing sorts behind everything, in either direction.
using SortKey = std::variant<std::monostate, Decimal, QDateTime, qint64, QCollatorSortKey>;

/// A table over plain rows that filters and sorts by an index vector over prepared keys: no proxy, no work for each row
/// in QVariant. Sorting is stable. Rows are told apart by their ids.
template <typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        const Row &row = rowAt(index.row());
        return role == IdRole ? QVariant(idOf(row)) : cell(row, index.column(), role);
    }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        m_sortColumn = column;
        m_sortOrder = order;
        rearrange();
    }

    /// The row that is shown at this place.
    [[nodiscard]] const Row &rowAt(int visibleRow) const { return m_rows.at(m_visible.at(visibleRow)); }
    /// Rows in all, filtered out or not.
    [[nodiscard]] qsizetype total() const { return m_rows.size(); }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    /// The place of a row by its id; an invalid index when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const
    {
        const auto position = m_positions.constFind(id);
        if (position == m_positions.constEnd()) {
            return {};
        }
        const qsizetype shown = m_visible.indexOf(*position);
        return shown < 0 ? QModelIndex() : index(static_cast<int>(shown), 0);
    }

    /// Shows only rows whose text has all these words, in any case.
    void setFilter(const QString &words)
    {
        QStringList wanted = words.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
        if (wanted == m_filter) {
            return;
        }
        beginResetModel();
        m_filter = std::move(wanted);
        collectVisible();
        endResetModel();
    }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_texts.clear();
        m_positions.clear();
        for (int position = 0; position < m_rows.size(); ++position) {
            know(position);
        }
        collectVisible();
        endResetModel();
    }

    /// Adds rows and puts them where the sorting wants them; what is selected or visible stays so.
    void appendRows(const QList<Row> &rows)
    {
        QList<int> shown;
        const auto first = static_cast<int>(m_rows.size());
        m_rows.append(rows);
        for (int position = first; position < m_rows.size(); ++position) {
            know(position);
            if (passes(position)) {
                shown.append(position);
            }
        }
        if (shown.isEmpty()) {
            return;
        }
        const auto end = static_cast<int>(m_visible.size());
        beginInsertRows({}, end, end + static_cast<int>(shown.size()) - 1);
        m_visible.append(shown);
        endInsertRows();
        if (m_sortColumn >= 0) {
            rearrange();
        }
    }

    /// Replaces the row of the same id, or adds it.
    void putRow(const Row &row)
    {
        const auto known = m_positions.constFind(idOf(row));
        if (known == m_positions.constEnd()) {
            appendRows({row});
            return;
        }
        const int position = *known;
        m_rows[position] = row;
        m_texts[position] = searchText(row).toCaseFolded();
        const QModelIndex shown = indexOf(idOf(row));
        if (shown.isValid()) {
            Q_EMIT dataChanged(shown, index(shown.row(), columnCount() - 1));
        }
    }

    /// Removes all rows that fit.
    template <typename Predicate>
    void removeRowsIf(Predicate fits)
    {
        QList<Row> kept;
        kept.reserve(m_rows.size());
        std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(kept),
                     [&](const Row &row) { return !fits(row); });
        if (kept.size() != m_rows.size()) {
            setRows(std::move(kept));
        }
    }

protected:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual QString idOf(const Row &row) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    [[nodiscard]] virtual SortKey sortKey(const Row &row, int column) const = 0;
    /// What the filter looks into.
    [[nodiscard]] virtual QString searchText(const Row &row) const = 0;

    [[nodiscard]] SortKey textKey(const QString &text) const
    {
        return text.isEmpty() ? SortKey() : SortKey(m_collator.sortKey(text));
    }

    /// After a change of language or of what cells show: everything is painted and sorted anew.
    void refreshAll()
    {
        m_collator = makeCollator();
        for (int position = 0; position < m_rows.size(); ++position) {
            m_texts[position] = searchText(m_rows.at(position)).toCaseFolded();
        }
        rearrange();
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

private:
    static QCollator makeCollator()
    {
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        return collator;
    }

    void know(int position)
    {
        m_texts.append(searchText(m_rows.at(position)).toCaseFolded());
        m_positions.insert(idOf(m_rows.at(position)), position);
    }

    [[nodiscard]] bool passes(int position) const
    {
        const QString &text = m_texts.at(position);
        return std::all_of(m_filter.cbegin(), m_filter.cend(),
                           [&](const QString &word) { return text.contains(word); });
    }

    void collectVisible()
    {
        m_visible.clear();
        for (int position = 0; position < m_rows.size(); ++position) {
            if (passes(position)) {
                m_visible.append(position);
            }
        }
        sortVisible();
    }

    void sortVisible()
    {
        if (m_sortColumn < 0 || m_sortColumn >= columnCount()) {
            std::sort(m_visible.begin(), m_visible.end());
            return;
        }
        std::vector<std::pair<SortKey, int>> keyed;
        keyed.reserve(static_cast<size_t>(m_visible.size()));
        for (const int position : std::as_const(m_visible)) {
            keyed.emplace_back(sortKey(m_rows.at(position), m_sortColumn), position);
        }
        const bool descending = m_sortOrder == Qt::DescendingOrder;
        std::stable_sort(keyed.begin(), keyed.end(), [descending](const auto &left, const auto &right) {
            const bool leftEmpty = std::holds_alternative<std::monostate>(left.first);
            const bool rightEmpty = std::holds_alternative<std::monostate>(right.first);
            if (leftEmpty || rightEmpty) {
                return !leftEmpty && rightEmpty;
            }
            return descending ? less(right.first, left.first) : less(left.first, right.first);
        });
        std::transform(keyed.cbegin(), keyed.cend(), m_visible.begin(), [](const auto &entry) { return entry.second; });
    }

    static bool less(const SortKey &left, const SortKey &right)
    {
        if (left.index() != right.index()) {
            return left.index() < right.index();
        }
        return std::visit(
            [&right](const auto &value) {
                using Value = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<Value, std::monostate>) {
                    return false;
                } else {
                    return value < std::get<Value>(right);
                }
            },
            left);
    }

    void rearrange()
    {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QList<int> positions;
        positions.reserve(before.size());
        for (const QModelIndex &index : before) {
            positions.append(m_visible.at(index.row()));
        }
        sortVisible();
        QHash<int, int> places;
        places.reserve(m_visible.size());
        for (int place = 0; place < m_visible.size(); ++place) {
            places.insert(m_visible.at(place), place);
        }
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype entry = 0; entry < before.size(); ++entry) {
            after.append(index(places.value(positions.at(entry)), before.at(entry).column()));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    QList<Row> m_rows;
    /// Case-folded search text of each row.
    QStringList m_texts;
    QHash<QString, int> m_positions;
    /// Positions of the rows that are shown, in the order in which they are shown.
    QList<int> m_visible;
    QStringList m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QCollator m_collator = makeCollator();
};

} // namespace numberdesk
