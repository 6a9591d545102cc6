// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/locale/textorder.h"
#include "core/models/sortkey.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

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
        if (role == Qt::TextAlignmentRole) {
            return alignment(index.column());
        }
        const Row &row = rowAt(index.row());
        return role == IdRole ? QVariant(idOf(row)) : cell(row, index.column(), role);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return {};
        }
        if (role == Qt::TextAlignmentRole) {
            return alignment(section);
        }
        return role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
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

    /// Shows only rows whose text has all these words, in any case, with or without their accents.
    void setFilter(const QString &words)
    {
        QStringList wanted = foldedText(words).simplified().split(u' ', Qt::SkipEmptyParts);
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
    void appendRows(const QList<Row> &rows) { apply({}, {}, rows); }

    /// Replaces the row of the same id, or adds it.
    void putRow(const Row &row)
    {
        const auto known = m_positions.constFind(idOf(row));
        if (known == m_positions.constEnd()) {
            apply({}, {}, {row});
            return;
        }
        m_rows[*known] = row;
        apply({}, {*known}, {});
    }

    /// Makes `rows` all the rows that fit, and announces no more than what differs: rows that went, rows that show
    /// something else, rows that came, and the new order, each once. What is selected or visible stays so by its id.
    template <typename Predicate>
    void mergeRows(Predicate fits, const QList<Row> &rows)
    {
        QHash<QString, qsizetype> coming;
        coming.reserve(rows.size());
        for (qsizetype entry = 0; entry < rows.size(); ++entry) {
            coming.insert(idOf(rows.at(entry)), entry);
        }
        QList<int> gone;
        QList<int> changed;
        for (int position = 0; position < m_rows.size(); ++position) {
            if (!fits(std::as_const(m_rows).at(position))) {
                continue;
            }
            const auto found = coming.constFind(idOf(std::as_const(m_rows).at(position)));
            if (found == coming.constEnd()) {
                gone.append(position);
                continue;
            }
            if (!(std::as_const(m_rows).at(position) == rows.at(*found))) {
                m_rows[position] = rows.at(*found);
                changed.append(position);
            }
            coming.erase(found);
        }
        QList<Row> added;
        added.reserve(coming.size());
        for (qsizetype entry = 0; entry < rows.size() && !coming.isEmpty(); ++entry) {
            // Of two rows with one id the last counts, as it does for those that were known.
            if (coming.value(idOf(rows.at(entry)), -1) == entry) {
                added.append(rows.at(entry));
            }
        }
        apply(gone, changed, added);
    }

    /// Removes all rows that fit.
    template <typename Predicate>
    void removeRowsIf(Predicate fits)
    {
        QList<int> gone;
        for (int position = 0; position < m_rows.size(); ++position) {
            if (fits(std::as_const(m_rows).at(position))) {
                gone.append(position);
            }
        }
        apply(gone, {}, {});
    }

protected:
    using QAbstractTableModel::QAbstractTableModel;

    /// Head of a column.
    [[nodiscard]] virtual QString heading(int column) const = 0;
    /// Whether a column is aligned at its end, as amounts are.
    [[nodiscard]] virtual bool isTrailing([[maybe_unused]] int column) const { return false; }
    [[nodiscard]] virtual QString idOf(const Row &row) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    [[nodiscard]] virtual SortKey sortKey(const Row &row, int column) const = 0;
    /// What the filter looks into.
    [[nodiscard]] virtual QString searchText(const Row &row) const = 0;

    [[nodiscard]] SortKey textKey(const QString &text) const
    {
        return text.isEmpty() ? SortKey() : SortKey(m_collator.sortKey(text));
    }

    /// What is no E.164 number sorts as a text behind those that are.
    [[nodiscard]] SortKey phoneKey(const PhoneNumber &number) const
    {
        return number.isE164() ? SortKey(PhoneKey{number.e164().mid(1).toLatin1()}) : textKey(number.text());
    }

    [[nodiscard]] static SortKey moneyKey(const std::optional<Money> &money)
    {
        return money ? SortKey(MoneyKey{money->currency.value_or(QString()), money->amount}) : SortKey();
    }

    /// After a change of what the cells of these rows show; ids that are not there are passed over.
    void refreshRows(const QSet<QString> &ids)
    {
        QList<int> changed;
        for (const QString &id : ids) {
            const auto position = m_positions.constFind(id);
            if (position != m_positions.constEnd()) {
                changed.append(*position);
            }
        }
        std::sort(changed.begin(), changed.end());
        apply({}, changed, {});
    }

    /// After a change of language or of what cells show: everything is painted and sorted anew.
    void refreshAll()
    {
        m_collator = textCollator();
        for (int position = 0; position < m_rows.size(); ++position) {
            m_texts[position] = foldedText(searchText(m_rows.at(position)));
        }
        rearrange();
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

private:
    [[nodiscard]] QVariant alignment(int column) const
    {
        const Qt::Alignment side = isTrailing(column) ? Qt::AlignTrailing : Qt::AlignLeading;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }

    /// Ranges of rows that are removed one by one before the model is announced anew instead.
    static constexpr qsizetype MaximumRanges = 64;

    void know(int position)
    {
        m_texts.append(foldedText(searchText(m_rows.at(position))));
        m_positions.insert(idOf(m_rows.at(position)), position);
    }

    /// Announces a change of several rows: `gone` and `changed` are positions (the changed have their new content
    /// already), in ascending order; `added` comes behind all others.
    void apply(const QList<int> &gone, QList<int> changed, const QList<Row> &added)
    {
        for (const int position : std::as_const(changed)) {
            m_texts[position] = foldedText(searchText(m_rows.at(position)));
        }
        const QList<int> places = placesOfPositions();
        QList<int> leaving;
        QList<int> entering;
        for (const int position : gone) {
            if (places.at(position) >= 0) {
                leaving.append(places.at(position));
            }
        }
        for (const int position : std::as_const(changed)) {
            const bool isShown = places.at(position) >= 0;
            if (isShown && !passes(position)) {
                leaving.append(places.at(position));
            } else if (!isShown && passes(position)) {
                entering.append(position);
            }
        }
        const QList<std::pair<int, int>> ranges = rangesOf(leaving);
        // Each range costs a view as much as all rows behind it: beyond some, starting anew is less.
        const bool isNew = ranges.size() > MaximumRanges;
        if (isNew) {
            beginResetModel();
        } else {
            std::for_each(ranges.crbegin(), ranges.crend(), [this](const std::pair<int, int> &range) {
                beginRemoveRows({}, range.first, range.second);
                m_visible.remove(range.first, range.second - range.first + 1);
                endRemoveRows();
            });
        }
        forget(gone, isNew, {&changed, &entering});
        for (const Row &row : added) {
            m_rows.append(row);
            know(static_cast<int>(m_rows.size()) - 1);
            if (passes(static_cast<int>(m_rows.size()) - 1)) {
                entering.append(static_cast<int>(m_rows.size()) - 1);
            }
        }
        if (isNew) {
            collectVisible();
            endResetModel();
            return;
        }
        announce(changed, entering);
    }

    /// The last part of apply(): rows that show something else, rows that come into view, and where they belong.
    void announce(const QList<int> &changed, const QList<int> &entering)
    {
        if (!changed.isEmpty()) {
            const QList<int> places = placesOfPositions();
            int first = -1;
            int last = -1;
            for (const int position : changed) {
                const int place = places.at(position);
                first = place >= 0 && (first < 0 || place < first) ? place : first;
                last = std::max(last, place);
            }
            if (last >= 0) {
                Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
            }
        }
        if (!entering.isEmpty()) {
            const auto end = static_cast<int>(m_visible.size());
            beginInsertRows({}, end, end + static_cast<int>(entering.size()) - 1);
            m_visible.append(entering);
            endInsertRows();
        }
        const bool mayBeOutOfOrder = m_sortColumn >= 0 ? !changed.isEmpty() || !entering.isEmpty()
                                                       : !std::is_sorted(m_visible.cbegin(), m_visible.cend());
        if (mayBeOutOfOrder) {
            rearrange();
        }
    }

    /// Forgets these rows, which are not shown any more, and moves the positions of the others up, also in `lists`.
    void forget(const QList<int> &gone, bool isNew, std::initializer_list<QList<int> *> lists)
    {
        if (gone.isEmpty()) {
            return;
        }
        QList<int> moved;
        moved.reserve(m_rows.size());
        QList<Row> rows;
        QStringList texts;
        auto next = gone.cbegin();
        for (int position = 0; position < m_rows.size(); ++position) {
            const bool isGone = next != gone.cend() && *next == position;
            moved.append(isGone ? -1 : static_cast<int>(rows.size()));
            if (isGone) {
                ++next;
                continue;
            }
            rows.append(m_rows.at(position));
            texts.append(m_texts.at(position));
        }
        m_rows = std::move(rows);
        m_texts = std::move(texts);
        // In two steps: while it removes, QHash may show an entry twice.
        m_positions.removeIf(
            [&moved](const std::pair<const QString &, int &> &entry) { return moved.at(entry.second) < 0; });
        for (int &position : m_positions) {
            position = moved.at(position);
        }
        const auto move = [&moved](QList<int> &positions) {
            for (int &position : positions) {
                position = moved.at(position);
            }
        };
        if (!isNew) {
            move(m_visible);
        }
        for (QList<int> *list : lists) {
            move(*list);
        }
    }

    /// The place at which each row is shown, -1 where it is not.
    [[nodiscard]] QList<int> placesOfPositions() const
    {
        QList<int> places(m_rows.size(), -1);
        for (int place = 0; place < m_visible.size(); ++place) {
            places[m_visible.at(place)] = place;
        }
        return places;
    }

    /// First and last of each run of neighbours.
    static QList<std::pair<int, int>> rangesOf(QList<int> places)
    {
        std::sort(places.begin(), places.end());
        QList<std::pair<int, int>> ranges;
        for (const int place : std::as_const(places)) {
            if (!ranges.isEmpty() && ranges.constLast().second + 1 == place) {
                ranges.last().second = place;
            } else {
                ranges.append({place, place});
            }
        }
        return ranges;
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
            const int leftUnknown = howUnknown(left.first);
            const int rightUnknown = howUnknown(right.first);
            if (leftUnknown != rightUnknown) {
                return leftUnknown < rightUnknown;
            }
            return descending ? less(right.first, left.first) : less(left.first, right.first);
        });
        std::transform(keyed.cbegin(), keyed.cend(), m_visible.begin(), [](const auto &entry) { return entry.second; });
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
    /// Search text of each row in its foldedText().
    QStringList m_texts;
    QHash<QString, int> m_positions;
    /// Positions of the rows that are shown, in the order in which they are shown.
    QList<int> m_visible;
    QStringList m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QCollator m_collator = textCollator();
};

} // namespace numberdesk
