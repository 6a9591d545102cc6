// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnroom.h"

#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace numberdesk {
namespace {

/// The mark of the sorted column and the gap before it, as the style paints them. @unit logical pixels
constexpr int SortMark = 12 + 4;

} // namespace

int columnRoomFor(const QTableView &table, int column, const QString &words)
{
    // QHeaderView's own hint keeps the mark's room in every column, which a small window does not have.
    const QHeaderView *head = table.horizontalHeader();
    QFont font(head->font());
    font.setWeight(QFont::Medium);
    const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
    const bool isSorted = head->isSortIndicatorShown() && head->sortIndicatorSection() == column;
    const int headRoom = QFontMetrics(font).horizontalAdvance(title) + (isSorted ? SortMark : 0);
    const int cellRoom = table.fontMetrics().horizontalAdvance(words);
    // One more each for what rounding takes.
    return std::max(headRoom, cellRoom) + 2 * metrics::cellPadding + 2;
}

} // namespace numberdesk
