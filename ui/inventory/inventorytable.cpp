// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/inventorytable.h"

#include "core/accounts/accountstore.h"
#include "core/models/words.h"
#include "ui/inventory/inventorydelegates.h"
#include "ui/settings/settings.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/keeptranslated.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace numberdesk {
namespace {

QString tableName() { return QStringLiteral("Numbers"); }

/// Widths that show what is usual, and how much of the room that is left each takes.
QList<FittedColumns::Column> fittedColumns()
{
    return {
        {InventoryModel::Number, 0, 2}, // measured
        {InventoryModel::Label, 88, 6},         {InventoryModel::Provider, 104, 1}, {InventoryModel::Account, 110, 1},
        {InventoryModel::Country, 100, 1},      {InventoryModel::Place, 110, 1},    {InventoryModel::Type, 88, 1},
        {InventoryModel::Capabilities, 130, 1}, {InventoryModel::Status, 142, 2},   {InventoryModel::Agent, 54, 4},
        {InventoryModel::MonthlyFee, 92, 1},    {InventoryModel::Currency, 76, 0},  {InventoryModel::LastSeen, 110, 1},
        {InventoryModel::Protection, 120, 0},   {InventoryModel::Tags, 120, 2},     {InventoryModel::Owner, 110, 1},
        {InventoryModel::CostCentre, 104, 1}};
}

/// What a narrow window does without, in this order; the details say it too.
QList<int> foldedColumns()
{
    return {InventoryModel::Protection, InventoryModel::Type, InventoryModel::Agent, InventoryModel::Provider,
            InventoryModel::Label};
}

bool hasSeveralOfOneProvider(const AccountStore &accounts)
{
    QSet<QString> providers;
    const QList<Account> all = accounts.accounts();
    for (const Account &account : all) {
        providers.insert(account.providerId);
    }
    return providers.size() < all.size();
}

} // namespace

InventoryTable::InventoryTable(const Services &services, InventoryModel &model, QWidget *parent)
    : TableView({}, parent)
    , m_services(services)
    , m_model(model)
    , m_digits(UsualDigits)
{
    //: The table of all numbers that one has.
    keepTranslated(this, [this] { setName(tr("Numbers")); });
    setInventoryDelegates(this);
    // Before the selection hears of it: what a closed group or a filter hides stays selected.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] {
        m_isRestoring = true;
        m_hasHidden = true;
    });
    setModel(&model);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { m_isRestoring = false; });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { selectEntered(first, last); });
    connect(&model, &InventoryModel::merged, this, &InventoryTable::forgetGone);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (isHead(index) && !m_isDoubleClick && QGuiApplication::keyboardModifiers() == Qt::NoModifier) {
            setCollapsed(index.row(), !m_model.groupAt(index.row())->isCollapsed);
        }
    });
    setCompanion(InventoryModel::MonthlyFee, InventoryModel::Currency);
    m_fitted = new FittedColumns(this, fittedColumns(), foldedColumns(), [](int column) {
        const bool mayBeEmpty = column == InventoryModel::Label || column >= InventoryModel::Protection;
        return mayBeEmpty ? QString() : words::notStated();
    });
    m_fitted->setMeasure(InventoryModel::Number, [this] { return numberColumnWidth(font(), m_digits); });
    measureNumbers();
    setDefaultColumns();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &InventoryTable::noteSelection);
    // After view and selection model have forgotten what was selected.
    connect(&model, &QAbstractItemModel::modelReset, this, &InventoryTable::restoreSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &InventoryTable::measureNumbers);
}

InventoryTable::~InventoryTable()
{
    if (const QByteArray arranged = m_fitted->arrangement(); !arranged.isEmpty()) {
        m_services.settings.setColumns(tableName(), arranged);
    }
}

void InventoryTable::noteSelection()
{
    if (m_isRestoring) {
        return;
    }
    // By ranges: an index for each of many rows takes longer than a frame.
    m_selected.clear();
    m_hasHidden = false;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); range.isValid() && row <= range.bottom(); ++row) {
            if (const QString id = m_model.idAt(row); !id.isEmpty()) {
                m_selected.append(id);
            }
        }
    }
    Q_EMIT selectionMoved();
}

void InventoryTable::selectEntered(int first, int last)
{
    if (!m_hasHidden || m_selected.isEmpty()) {
        return;
    }
    const QSet<QString> wanted(m_selected.cbegin(), m_selected.cend());
    QItemSelection entered;
    for (int row = first; row <= last; ++row) {
        if (wanted.contains(m_model.idAt(row))) {
            entered.select(m_model.index(row, 0), m_model.index(row, InventoryModel::ColumnCount - 1));
        }
    }
    m_isRestoring = true;
    selectionModel()->select(entered, QItemSelectionModel::Select);
    m_isRestoring = false;
}

void InventoryTable::forgetGone()
{
    const qsizetype before = m_selected.size();
    m_selected.removeIf([this](const QString &id) { return !m_model.has(id); });
    if (m_selected.size() != before) {
        Q_EMIT selectionMoved();
    }
}

void InventoryTable::setDefaultColumns()
{
    sortByColumn(InventoryModel::Number, Qt::AscendingOrder);
    for (const int column :
         {InventoryModel::Country, InventoryModel::Place, InventoryModel::Capabilities, InventoryModel::Currency,
          InventoryModel::LastSeen, InventoryModel::Tags, InventoryModel::Owner, InventoryModel::CostCentre}) {
        setColumnHidden(column, true);
    }
    setColumnHidden(InventoryModel::Account, !hasSeveralOfOneProvider(m_services.accounts));
    m_fitted->restore(m_services.settings.columns(tableName()));
}

void InventoryTable::measureNumbers()
{
    // A filter leaves fewer, never longer ones.
    if (m_measured == m_model.total()) {
        return;
    }
    m_measured = m_model.total();
    const qsizetype digits = std::max(UsualDigits, m_model.mostDigits());
    if (digits != m_digits) {
        m_digits = digits;
        m_fitted->fit();
    }
}

QByteArray InventoryTable::arrangement() const
{
    const QByteArray arranged = m_fitted->arrangement();
    return arranged.isEmpty() ? columnState() : arranged;
}

void InventoryTable::setArrangement(const QByteArray &arrangement)
{
    // One of another kind leaves the columns as they are.
    m_fitted->rearrange(arrangement);
}

void InventoryTable::showCurrent()
{
    if (currentIndex().isValid()) {
        scrollTo(currentIndex(), PositionAtCenter);
    } else {
        scrollToTop();
    }
}

bool InventoryTable::selectNumber(const QString &id)
{
    m_model.expandGroupsOf({id});
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid()) {
        return false;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, PositionAtCenter);
    return true;
}

void InventoryTable::selectNumbers(const QStringList &ids)
{
    m_model.expandGroupsOf(ids);
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    QItemSelection selection;
    int first = -1;
    const int last = m_model.columnCount() - 1;
    for (int row = 0; row <= m_model.rowCount(); ++row) {
        const bool isWanted = row < m_model.rowCount() && wanted.contains(m_model.idAt(row));
        if (isWanted && first < 0) {
            first = row;
        } else if (!isWanted && first >= 0) {
            // One range for rows that follow each other.
            selection.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(row - 1, last)));
            first = -1;
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty()) {
        const QModelIndex top = selection.constFirst().topLeft();
        selectionModel()->setCurrentIndex(top, QItemSelectionModel::NoUpdate);
        scrollTo(top, PositionAtTop);
    }
}

void InventoryTable::restoreSelection()
{
    m_isRestoring = true;
    m_hasHidden = false;
    std::vector<int> places;
    QModelIndex current;
    for (const QString &id : std::as_const(m_selected)) {
        const QModelIndex index = m_model.indexOf(id);
        if (index.isValid()) {
            places.push_back(index.row());
            current = index;
        } else {
            m_hasHidden = true;
        }
    }
    // One range for each run of neighbours.
    std::sort(places.begin(), places.end());
    QItemSelection selection;
    for (size_t first = 0; first < places.size();) {
        size_t last = first;
        while (last + 1 < places.size() && places[last + 1] == places[last] + 1) {
            ++last;
        }
        selection.select(m_model.index(places[first], 0), m_model.index(places[last], InventoryModel::ColumnCount - 1));
        first = last + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    m_isRestoring = false;
}

bool InventoryTable::isHead(const QModelIndex &index) const
{
    return index.isValid() && isGrouped() && m_model.groupAt(index.row()) != nullptr;
}

void InventoryTable::setCollapsed(int head, bool isCollapsed)
{
    const QModelIndex current = currentIndex();
    if (isCollapsed && current.isValid() && m_model.headAbove(current.row()) == head) {
        selectionModel()->setCurrentIndex(m_model.index(head, current.column()), QItemSelectionModel::NoUpdate);
    }
    m_model.setCollapsed(head, isCollapsed);
}

void InventoryTable::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    const int first = isGrouped() ? rowAt(std::max(0, event->rect().top())) : -1;
    if (first < 0) {
        return;
    }
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    // Where the fees end, said for letters that run to the right.
    int end = -1;
    if (!isColumnHidden(InventoryModel::MonthlyFee)) {
        const int left = columnViewportPosition(InventoryModel::MonthlyFee);
        const int right = left + columnWidth(InventoryModel::MonthlyFee);
        end = (isRightToLeft() ? viewport()->width() - left : right) - metrics::cellPadding;
    }
    for (int row = first; row < m_model.rowCount() && rowViewportPosition(row) <= event->rect().bottom(); ++row) {
        const auto *group = m_model.groupAt(row);
        if (group == nullptr) {
            continue;
        }
        option.rect = QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        const bool hasFocus = currentIndex().row() == row && this->hasFocus();
        option.state.setFlag(QStyle::State_HasFocus, hasFocus);
        option.state.setFlag(QStyle::State_KeyboardFocusChange, window()->testAttribute(Qt::WA_KeyboardFocusChange));
        m_head.paint(&painter, option, *group, std::min(end, viewport()->width() - metrics::cellPadding));
    }
}

void InventoryTable::scrollContentsBy(int dx, int dy)
{
    TableView::scrollContentsBy(dx, dy);
    // The heads stay where they are sideways.
    if (dx != 0 && isGrouped()) {
        viewport()->update();
    }
}

bool InventoryTable::handlesKey(Qt::Key key)
{
    const QModelIndex current = currentIndex();
    if (!isGrouped() || !current.isValid()) {
        return false;
    }
    const Qt::Key opening = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key closing = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (!isHead(current)) {
        const bool isAtBegin = horizontalHeader()->logicalIndexAt(0) == current.column() ||
                               horizontalHeader()->visualIndex(current.column()) == 0;
        if (key != closing || !isAtBegin) {
            return false;
        }
        setCurrentIndex(m_model.index(m_model.headAbove(current.row()), current.column()));
        return true;
    }
    const bool isCollapsed = m_model.groupAt(current.row())->isCollapsed;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        setCollapsed(current.row(), !isCollapsed);
    } else if (key == closing || key == Qt::Key_Minus) {
        setCollapsed(current.row(), true);
    } else if ((key == opening && isCollapsed) || key == Qt::Key_Plus) {
        setCollapsed(current.row(), false);
    } else if (key == opening) {
        setCurrentIndex(m_model.index(current.row() + 1, current.column()));
    } else {
        return false;
    }
    return true;
}

void InventoryTable::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && handlesKey(static_cast<Qt::Key>(event->key()))) {
        event->accept();
        return;
    }
    TableView::keyPressEvent(event);
}

void InventoryTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isDoubleClick = true;
    TableView::mouseDoubleClickEvent(event);
}

void InventoryTable::mouseReleaseEvent(QMouseEvent *event)
{
    TableView::mouseReleaseEvent(event);
    m_isDoubleClick = false;
}

QModelIndex InventoryTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    const QModelIndex to = TableView::moveCursor(action, modifiers);
    const bool isAcross = to.isValid() && from.isValid() && to.row() != from.row();
    if (!isAcross || isHead(to) == isHead(from)) {
        return to;
    }
    if (!isHead(to)) {
        return m_columnBefore < 0 ? to : to.siblingAtColumn(m_columnBefore);
    }
    // What a head says stands in its first cell.
    m_columnBefore = from.column();
    return isColumnHidden(InventoryModel::Number) ? to : to.siblingAtColumn(InventoryModel::Number);
}

QItemSelectionModel::SelectionFlags InventoryTable::selectionCommand(const QModelIndex &index,
                                                                     const QEvent *event) const
{
    // A range may go over heads; coming to one changes nothing.
    const auto *input = event != nullptr && event->isInputEvent() ? static_cast<const QInputEvent *>(event) : nullptr;
    const bool isRange =
        input != nullptr && (event->type() == QEvent::MouseMove || input->modifiers().testFlag(Qt::ShiftModifier));
    return isHead(index) && !isRange ? QItemSelectionModel::NoUpdate : TableView::selectionCommand(index, event);
}

} // namespace numberdesk
