// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventorymodel.h"

#include <algorithm>

namespace numberdesk {
namespace {

/// Ranges of lines that are removed or inserted one by one before the model is announced anew instead: each costs a
/// view as much as all lines behind it.
constexpr size_t maximumRanges = 64;
/// Rows that are looked at one by one, with all their texts, before all are looked at together instead.
constexpr size_t maximumSingles = 2000;

/// First and last of each run of neighbours.
std::vector<std::pair<int, int>> rangesOf(std::vector<int> places)
{
    std::sort(places.begin(), places.end());
    std::vector<std::pair<int, int>> ranges;
    for (const int place : places) {
        if (!ranges.empty() && ranges.back().second + 1 == place) {
            ranges.back().second = place;
        } else {
            ranges.emplace_back(place, place);
        }
    }
    return ranges;
}

} // namespace

InventoryModel::Rows InventoryModel::passingRows() const
{
    if (m_filter.isEmpty()) {
        return m_order.rows();
    }
    Rows passing;
    std::copy_if(m_order.rows().cbegin(), m_order.rows().cend(), std::back_inserter(passing),
                 [this](Row row) { return m_passing[row] != 0; });
    return passing;
}

InventoryModel::Lines InventoryModel::linesNow()
{
    m_places.clear();
    Rows rows = passingRows();
    m_passingCount = static_cast<qsizetype>(rows.size());
    if (!m_groups.isActive()) {
        return rows;
    }
    const bool isTurned = m_order.directionOf(columnOf(m_groups.field())) == Qt::DescendingOrder;
    return m_groups.lines(m_texts, rows, isTurned);
}

const std::vector<int> &InventoryModel::places() const
{
    if (m_places.empty()) {
        // The heads stand behind the rows.
        m_places.assign(m_texts.rows.end() + m_groups.size(), -1);
        for (size_t place = 0; place < m_lines.size(); ++place) {
            m_places[slotOf(m_lines[place])] = static_cast<int>(place);
        }
    }
    return m_places;
}

size_t InventoryModel::slotOf(Line line) const
{
    return InventoryGroups::isHead(line) ? m_texts.rows.end() + (line & ~InventoryGroups::HeadMark) : line;
}

int InventoryModel::placeOf(Line line) const { return places()[slotOf(line)]; }

void InventoryModel::apply(Change change)
{
    // What is kept of the rows that are there now says nothing of those that will be.
    m_filter.forget();
    if (m_filter.asksFor(FilterField::Seen)) {
        change.changed.insert(change.changed.end(), change.seen.cbegin(), change.seen.cend());
        std::sort(change.changed.begin(), change.changed.end());
    }
    bool isNew = !m_filter.isEmpty() && change.changed.size() + change.added.size() > maximumSingles;
    std::vector<Verdict> verdicts;
    Rows entering;
    if (!isNew) {
        const std::vector<int> &places = this->places();
        std::vector<int> leaving;
        for (const Row row : change.gone) {
            if (places[row] >= 0) {
                leaving.push_back(places[row]);
            }
        }
        for (const Row row : change.changed) {
            verdicts.push_back({row, m_filter.passes(change.next, row)});
            if (places[row] >= 0 && !verdicts.back().passes) {
                leaving.push_back(places[row]);
            } else if (places[row] < 0 && verdicts.back().passes) {
                entering.push_back(row);
            }
        }
        for (const Row row : change.added) {
            verdicts.push_back({row, m_filter.passes(change.next, row)});
            if (verdicts.back().passes) {
                entering.push_back(row);
            }
        }
        isNew = !removeLeaving(std::move(leaving));
    }
    if (isNew) {
        beginResetModel();
        takeOver(change);
        m_passing = m_filter.isEmpty() ? InventorySearch::Passing() : m_filter.find(m_search, m_texts, nullptr);
        order();
        m_lines = linesNow();
        endResetModel();
        return;
    }
    takeOver(change);
    if (!m_filter.isEmpty()) {
        m_passing.resize(m_texts.rows.end());
        for (const Verdict &verdict : verdicts) {
            m_passing[verdict.row] = verdict.passes ? 1 : 0;
        }
    }
    showChange(change, entering);
}

void InventoryModel::takeOver(Change &change)
{
    const bool isSame = change.gone.empty() && change.changed.empty() && change.added.empty();
    m_texts = std::move(change.next);
    for (const Rows *rows : {&change.gone, &change.changed, &change.added}) {
        m_search.forget(*rows);
    }
    if (!change.gone.empty()) {
        m_order.remove(change.gone);
    }
    m_order.add(change.added);
    m_places.clear();
    if (!isSame) {
        m_order.forget();
        m_groups.forget();
        ++m_generation;
        warmUpSoon();
    } else if (!change.seen.empty()) {
        m_order.forget(LastSeen);
    }
}

void InventoryModel::showChange(const Change &change, const Rows &entering)
{
    Rows shown = change.changed;
    shown.insert(shown.end(), change.seen.cbegin(), change.seen.cend());
    announceShown(shown);
    const bool isTouched = !change.changed.empty() || !change.added.empty();
    if (m_groups.isActive()) {
        if (isTouched || !change.gone.empty() || (m_order.isSortedBy(LastSeen) && !change.seen.empty())) {
            showAnew();
            announceHeads();
        }
        return;
    }
    if (!entering.empty()) {
        append(entering);
    }
    m_passingCount = static_cast<qsizetype>(m_lines.size());
    const bool mayBeOutOfOrder = m_order.isSorted()
                                     ? isTouched || (m_order.isSortedBy(LastSeen) && !change.seen.empty())
                                     : !std::is_sorted(m_lines.cbegin(), m_lines.cend());
    if (mayBeOutOfOrder) {
        showAnew();
    }
}

bool InventoryModel::removeLeaving(std::vector<int> leaving)
{
    const std::vector<std::pair<int, int>> ranges = rangesOf(std::move(leaving));
    if (ranges.size() > maximumRanges) {
        return false;
    }
    std::for_each(ranges.crbegin(), ranges.crend(), [this](const std::pair<int, int> &range) {
        beginRemoveRows({}, range.first, range.second);
        m_lines.erase(m_lines.begin() + range.first, m_lines.begin() + range.second + 1);
        m_places.clear();
        endRemoveRows();
    });
    return true;
}

void InventoryModel::append(const Lines &lines)
{
    const auto end = static_cast<int>(m_lines.size());
    beginInsertRows({}, end, end + static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.end(), lines.cbegin(), lines.cend());
    m_places.clear();
    endInsertRows();
}

void InventoryModel::announceShown(const Rows &rows)
{
    if (rows.empty()) {
        return;
    }
    const std::vector<int> &places = this->places();
    int first = -1;
    int last = -1;
    for (const Row row : rows) {
        const int place = places[row];
        first = place >= 0 && (first < 0 || place < first) ? place : first;
        last = std::max(last, place);
    }
    if (last >= 0) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
}

void InventoryModel::announceHeads()
{
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void InventoryModel::order()
{
    if (const auto missing = m_order.arrange(m_texts)) {
        // It follows when its keys are there; until then the rows stay where they are.
        makeRanksLater(*missing);
    }
}

void InventoryModel::showAnew()
{
    order();
    if (m_groups.isActive()) {
        showLines(linesNow());
    } else {
        rearrange(linesNow());
    }
}

void InventoryModel::showLines(Lines lines)
{
    const auto slotsOf = [this](const Lines &all) {
        std::vector<bool> slots(m_texts.rows.end() + m_groups.size());
        for (const Line line : all) {
            slots[slotOf(line)] = true;
        }
        return slots;
    };
    const std::vector<bool> isWanted = slotsOf(lines);
    std::vector<int> leaving;
    for (size_t place = 0; place < m_lines.size(); ++place) {
        if (!isWanted[slotOf(m_lines[place])]) {
            leaving.push_back(static_cast<int>(place));
        }
    }
    if (!removeLeaving(std::move(leaving))) {
        beginResetModel();
        m_lines = std::move(lines);
        m_places.clear();
        endResetModel();
        return;
    }
    const std::vector<bool> isHere = slotsOf(m_lines);
    std::vector<int> entering;
    Lines staying;
    for (size_t place = 0; place < lines.size(); ++place) {
        if (isHere[slotOf(lines[place])]) {
            staying.push_back(lines[place]);
        } else {
            entering.push_back(static_cast<int>(place));
        }
    }
    const std::vector<std::pair<int, int>> ranges = rangesOf(entering);
    if (staying == m_lines && ranges.size() <= maximumRanges) {
        for (const auto &[first, last] : ranges) {
            beginInsertRows({}, first, last);
            m_lines.insert(m_lines.begin() + first, lines.cbegin() + first, lines.cbegin() + last + 1);
            m_places.clear();
            endInsertRows();
        }
        return;
    }
    if (!entering.empty()) {
        Lines added;
        std::transform(entering.cbegin(), entering.cend(), std::back_inserter(added),
                       [&lines](int place) { return lines[static_cast<size_t>(place)]; });
        append(added);
    }
    rearrange(std::move(lines));
}

void InventoryModel::rearrange(Lines lines)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Lines kept;
    kept.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before) {
        kept.push_back(lineAt(index.row()));
    }
    m_lines = std::move(lines);
    m_places.clear();
    if (!before.isEmpty()) {
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype entry = 0; entry < before.size(); ++entry) {
            after.append(index(placeOf(kept[static_cast<size_t>(entry)]), before.at(entry).column()));
        }
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace numberdesk
