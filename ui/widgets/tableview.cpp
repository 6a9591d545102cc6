// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/theme/fonts.h"
#include "ui/theme/stylepainting.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/roundcorners.h"
#include "ui/widgets/skeleton.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace numberdesk {
namespace {

constexpr quint32 stateMark = 0x4e445443; // "NDTC"
constexpr quint16 stateVersion = 1;

/// Tabs and line breaks inside a cell would break the table that is pasted.
QString singleLine(QString text)
{
    for (const QChar mark : {QChar(QLatin1Char('\t')), QChar(QLatin1Char('\n')), QChar(QLatin1Char('\r')),
                             QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        text.replace(mark, QLatin1Char(' '));
    return text;
}

} // namespace

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_skeleton(new SkeletonRows(viewport()))
{
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *head = horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsMovable(true);
    head->setStretchLastSection(true);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setTextElideMode(Qt::ElideRight);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    //: Accessible name of a table's head; %1 is the table's name.
    head->setAccessibleName(tr("Columns of %1").arg(name));
    // No column is the sorted one until the person chooses: the order is the model's.
    head->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(head, &QHeaderView::customContextMenuRequested, this, [this, head](const QPoint &place) {
        QMenu *menu = makeColumnsMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(head->mapToGlobal(place));
    });
    connect(head, &QHeaderView::sectionResized, this, &TableView::placeOverlays);
    connect(head, &QHeaderView::geometriesChanged, this, &TableView::placeOverlays);

    roundCorners(this);
    m_skeleton->hide();
    updateSizes();
}

TableView::~TableView()
{
    // A shown table is hidden by QWidget's destructor, and its head says so when this class is gone already.
    horizontalHeader()->disconnect(this);
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (this->model() != nullptr)
        this->model()->disconnect(this);
    QTableView::setModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::updateOverlays);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::updateOverlays);
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::updateOverlays);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::updateOverlays);
    }
    updateOverlays();
}

void TableView::setEmptyState(EmptyState *state)
{
    delete m_emptyState;
    m_emptyState = state;
    if (state != nullptr)
        state->setParent(viewport());
    updateOverlays();
}

void TableView::setLoading(bool isLoading)
{
    m_isLoading = isLoading;
    updateOverlays();
}

QByteArray TableView::columnState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMark << stateVersion << static_cast<qint32>(horizontalHeader()->count())
           << horizontalHeader()->saveState();
    return state;
}

bool TableView::restoreColumnState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    quint16 version = 0;
    qint32 columns = 0;
    QByteArray head;
    stream >> mark >> version >> columns >> head;
    if (stream.status() != QDataStream::Ok || mark != stateMark || version != stateVersion ||
        columns != horizontalHeader()->count())
        return false;
    const bool isRestored = horizontalHeader()->restoreState(head);
    // The stretch of the last column is this class's rule, not the person's choice.
    horizontalHeader()->setStretchLastSection(true);
    return isRestored;
}

QMenu *TableView::makeColumnsMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    if (model() == nullptr)
        return menu;
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const bool isLastOne = visibleColumns().size() == 1;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            const bool isShown = !isColumnHidden(column);
            QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
            action->setCheckable(true);
            action->setChecked(isShown);
            action->setEnabled(!(isShown && isLastOne));
            connect(action, &QAction::toggled, this, [this, column](bool isWanted) {
                setColumnHidden(column, !isWanted);
                // A column that was hidden from the start has no width worth showing.
                if (isWanted && columnWidth(column) < horizontalHeader()->minimumSectionSize())
                    resizeColumnToContents(column);
            });
        }
    });
    return menu;
}

QList<int> TableView::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QString TableView::selectedText() const
{
    if (model() == nullptr || selectionModel() == nullptr)
        return {};
    // Ranges, not indexes: a list of a hundred thousand selected rows would be a million indexes.
    const QItemSelection selection = selectionModel()->selection();
    QList<QItemSelectionRange> ranges(selection.begin(), selection.end());
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    int first = model()->rowCount();
    int last = -1;
    for (const QItemSelectionRange &range : ranges) {
        first = qMin(first, range.top());
        last = qMax(last, range.bottom());
    }
    const QList<int> columns = visibleColumns();
    QStringList lines;
    qsizetype nextRange = 0;
    QList<QItemSelectionRange> active;
    for (int row = first; row <= last; ++row) {
        while (nextRange < ranges.size() && ranges.at(nextRange).top() <= row)
            active.append(ranges.at(nextRange++));
        active.removeIf([row](const QItemSelectionRange &range) { return range.bottom() < row; });
        if (active.isEmpty()) {
            if (nextRange < ranges.size())
                row = ranges.at(nextRange).top() - 1;
            continue;
        }
        QStringList cells;
        for (const int column : columns) {
            const bool isSelected =
                std::any_of(active.cbegin(), active.cend(), [column](const QItemSelectionRange &range) {
                    return range.left() <= column && column <= range.right();
                });
            if (!isSelected)
                continue;
            const QModelIndex index = model()->index(row, column, rootIndex());
            const QAbstractItemDelegate *delegate = itemDelegateForIndex(index);
            const auto *styled = qobject_cast<const QStyledItemDelegate *>(delegate);
            const QVariant value = index.data(Qt::DisplayRole);
            cells.append(singleLine(styled != nullptr ? styled->displayText(value, locale()) : value.toString()));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void TableView::copySelection()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TableView::setSquare(bool isSquare) { setFrameShape(isSquare ? QFrame::NoFrame : QFrame::StyledPanel); }

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeOverlays();
}

bool TableView::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateSizes();
    return QTableView::event(event);
}

void TableView::updateSizes()
{
    const int rowHeight = stylepainting::controlHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    horizontalHeader()->setFont(applicationFont(TextSize::Small, QFont::Medium));
    m_skeleton->setRowHeight(rowHeight);
}

void TableView::updateOverlays()
{
    const bool isEmpty = model() == nullptr || model()->rowCount(rootIndex()) == 0;
    m_skeleton->setVisible(isEmpty && m_isLoading);
    if (m_emptyState != nullptr)
        m_emptyState->setVisible(isEmpty && !m_isLoading);
    placeOverlays();
}

void TableView::placeOverlays()
{
    if (m_emptyState != nullptr)
        m_emptyState->setGeometry(viewport()->rect());
    m_skeleton->setGeometry(viewport()->rect());
    if (m_skeleton->isHidden())
        return;
    QList<SkeletonRows::Column> columns;
    for (const int column : visibleColumns())
        columns.append({columnViewportPosition(column), columnWidth(column)});
    m_skeleton->setColumns(columns);
}

} // namespace numberdesk
