// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittedcolumns.h"

#include "ui/theme/lettersize.h"
#include "ui/widgets/columnroom.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace numberdesk {

FittedColumns::FittedColumns(TableView *table, QList<Column> columns, QList<int> folded,
                             std::function<QString(int)> words)
    : QObject(table)
    , m_table(table)
    , m_columns(std::move(columns))
    , m_foldable(std::move(folded))
    , m_words(std::move(words))
{}

bool FittedColumns::restore(const QByteArray &state)
{
    m_isArranged = m_table->restoreColumnState(state);
    m_hasOwnWidths = m_isArranged;
    withholdAgain();
    const QHeaderView *head = m_table->horizontalHeader();
    connect(head, &QHeaderView::sectionResized, this, &FittedColumns::noteResize);
    connect(head, &QHeaderView::sectionMoved, this, [this] { m_isArranged = true; });
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this] {
        m_isArranged = true;
        // The mark needs room.
        fitLater();
    });
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    fit();
    return m_isArranged;
}

bool FittedColumns::rearrange(const QByteArray &state)
{
    if (!m_table->restoreColumnState(state)) {
        return false;
    }
    m_isArranged = true;
    m_hasOwnWidths = true;
    m_folded.clear();
    withholdAgain();
    fit();
    return true;
}

void FittedColumns::withholdAgain()
{
    const QSet<int> withheld = m_withheld;
    for (const int column : withheld) {
        if (m_isArranged && m_table->isColumnHidden(column)) {
            m_withheld.remove(column);
        }
        m_table->setColumnHidden(column, true);
    }
}

QByteArray FittedColumns::arrangement()
{
    if (!m_isArranged) {
        return {};
    }
    // What is hidden for the moment only is not the person's choice.
    const QScopedValueRollback fitting(m_isFitting, true);
    const QList<int> forNow = m_folded + QList<int>(m_withheld.cbegin(), m_withheld.cend());
    for (const int column : forNow) {
        m_table->setColumnHidden(column, false);
    }
    QByteArray state = m_table->columnState();
    for (const int column : forNow) {
        m_table->setColumnHidden(column, true);
    }
    return state;
}

void FittedColumns::setShown(int column, bool isShown)
{
    if (isShown != m_withheld.contains(column)) {
        return;
    }
    const bool isHiddenByChoice = !isShown && m_table->isColumnHidden(column) && !m_folded.contains(column);
    if (isHiddenByChoice) {
        return;
    }
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        if (isShown) {
            m_withheld.remove(column);
        } else {
            m_withheld.insert(column);
            m_folded.removeOne(column);
        }
        m_table->setColumnHidden(column, !isShown);
        // The head may tell it late.
        m_given.insert(column, isShown ? m_table->columnWidth(column) : 0);
    }
    fit();
}

int FittedColumns::usualWidth(const Column &column) const
{
    const auto measure = m_measures.constFind(column.column);
    const int usual = measure == m_measures.cend() ? widthFor(m_table->fontMetrics(), column.width) : (*measure)();
    return std::max(usual, columnRoomFor(*m_table, column.column, m_words ? m_words(column.column) : QString()));
}

int FittedColumns::wantedWidth() const
{
    int wanted = 0;
    for (const Column &column : m_columns) {
        wanted += m_table->isColumnHidden(column.column) ? 0 : usualWidth(column);
    }
    return wanted;
}

bool FittedColumns::isLastShown(int column) const
{
    const QHeaderView *head = m_table->horizontalHeader();
    int last = head->count() - 1;
    while (last > 0 && head->isSectionHidden(head->logicalIndex(last))) {
        --last;
    }
    return head->visualIndex(column) == last;
}

void FittedColumns::noteResize(int column, int before, int now)
{
    if (m_isFitting) {
        return;
    }
    // The head tells some widths late that were given here.
    const bool isGiven = now == (m_folded.contains(column) ? 0 : m_given.value(column));
    if (before == 0 || now == 0) {
        if (!isGiven) {
            m_isArranged = true;
            m_foldable.removeOne(column);
            m_folded.removeOne(column);
            m_withheld.remove(column);
        }
        fitLater();
        return;
    }
    // The last column takes what is left by itself.
    if (!isGiven && !isLastShown(column)) {
        m_isArranged = true;
        m_hasOwnWidths = true;
    }
}

void FittedColumns::fitLater()
{
    // The head is in the midst of something else; and in a new language it has its new words only then.
    if (!m_isAwaited) {
        m_isAwaited = true;
        QMetaObject::invokeMethod(this, &FittedColumns::fit, Qt::QueuedConnection);
    }
}

void FittedColumns::fold()
{
    for (const int column : std::as_const(m_folded)) {
        m_table->setColumnHidden(column, false);
    }
    m_folded.clear();
    for (const int column : std::as_const(m_foldable)) {
        if (wantedWidth() > m_table->viewport()->width() && !m_table->isColumnHidden(column)) {
            m_folded.append(column);
            m_table->setColumnHidden(column, true);
        }
    }
}

void FittedColumns::fit()
{
    m_isAwaited = false;
    if (m_hasOwnWidths) {
        return;
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    fold();
    int shares = 0;
    for (const Column &column : m_columns) {
        shares += m_table->isColumnHidden(column.column) ? 0 : column.share;
    }
    const int left = std::max(0, m_table->viewport()->width() - wantedWidth());
    for (const Column &column : m_columns) {
        if (!m_table->isColumnHidden(column.column)) {
            m_given.insert(column.column, usualWidth(column) + left * column.share / std::max(1, shares));
            m_table->setColumnWidth(column.column, m_given.value(column.column));
        }
    }
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fit();
    } else if (watched == m_table && (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)) {
        fitLater();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace numberdesk
