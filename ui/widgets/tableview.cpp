// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/theme/fonts.h"
#include "ui/theme/stylepainting.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/roundcorners.h"
#include "ui/widgets/skeleton.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

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
    setName(name);
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
    // A shown table is hidden by QWidget's destructor, and its head says so when those who listen are gone already.
    horizontalHeader()->blockSignals(true);
    delete m_emptyState;
}

void TableView::setName(const QString &name)
{
    setAccessibleName(name);
    //: Accessible name of a table's head; %1 is the table's name.
    horizontalHeader()->setAccessibleName(tr("Columns of %1").arg(name));
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
        connect(state, &EmptyState::textChanged, this, &TableView::updateOverlays);
    adoptEmptyState();
    updateOverlays();
}

void TableView::adoptEmptyState()
{
    if (m_emptyState == nullptr)
        return;
    Q_ASSERT(qobject_cast<QSplitter *>(parentWidget()) == nullptr);
    // A table that is a window by itself has nobody beside it.
    m_emptyState->setParent(parentWidget() != nullptr ? parentWidget() : viewport());
    m_emptyState->raise();
    QWidget *before = this;
    const QList<QPushButton *> buttons = m_emptyState->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        setTabOrder(before, button);
        before = button;
    }
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
    auto *menu = new QMenu(parent);
    //: Title of the menu that shows and hides the columns of a table.
    keepTranslated(menu, [menu] { menu->setTitle(tr("Columns")); });
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

void TableView::setCompanion(int column, int companion) { m_companions.insert(column, companion); }

QList<int> TableView::copiedColumns() const
{
    QList<int> columns = visibleColumns();
    for (auto it = columns.size(); it-- > 0;) {
        const int companion = m_companions.value(columns.at(it), -1);
        // From the end: it comes behind the last of those that share it.
        if (companion >= 0 && !columns.contains(companion))
            columns.insert(it + 1, companion);
    }
    return columns;
}

QString TableView::copiedRow(int row, const QList<int> &columns) const
{
    QStringList cells;
    for (const int column : columns) {
        const QModelIndex index = model()->index(row, column, rootIndex());
        const auto *styled = qobject_cast<const QStyledItemDelegate *>(itemDelegateForIndex(index));
        const QVariant value = index.data(Qt::DisplayRole);
        cells.append(singleLine(styled != nullptr ? styled->displayText(value, locale()) : value.toString()));
    }
    return cells.join(QLatin1Char('\t'));
}

QString TableView::selectedText() const
{
    if (model() == nullptr || selectionModel() == nullptr || !selectionModel()->hasSelection())
        return {};
    // Ranges, not indexes: a list of a hundred thousand selected rows would be a million indexes.
    const QItemSelection selection = selectionModel()->selection();
    QList<QItemSelectionRange> ranges(selection.begin(), selection.end());
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });

    const QList<int> columns = copiedColumns();
    QStringList titles;
    for (const int column : columns)
        titles.append(singleLine(model()->headerData(column, Qt::Horizontal).toString()));
    QStringList lines{titles.join(QLatin1Char('\t'))};
    int next = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = qMax(next, range.top()); row <= range.bottom(); ++row) {
            // A range may have lines in it that cannot be selected.
            if (model()->flags(model()->index(row, 0, rootIndex())).testFlag(Qt::ItemIsSelectable))
                lines.append(copiedRow(row, columns));
        }
        next = qMax(next, range.bottom() + 1);
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
    const bool isHandled = QTableView::event(event);
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
        updateSizes();
        break;
    case QEvent::LanguageChange:
        readModelAgain();
        break;
    case QEvent::ParentChange:
        adoptEmptyState();
        updateOverlays();
        break;
    // What stands beside the table goes where the table goes.
    case QEvent::Move:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        updateOverlays();
        break;
    default:
        break;
    }
    return isHandled;
}

void TableView::readModelAgain()
{
    // Models give their words when they are asked: no cell has changed, and no selection goes.
    if (model() != nullptr && horizontalHeader()->count() > 0)
        horizontalHeader()->headerDataChanged(Qt::Horizontal, 0, horizontalHeader()->count() - 1);
    viewport()->update();
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
    if (m_emptyState != nullptr) {
        const bool isBeside = m_emptyState->parentWidget() == parentWidget();
        const bool isShown = isEmpty && !m_isLoading && !(isBeside && isHidden());
        m_emptyState->setVisible(isShown);
        // For those who come to the table by the keyboard.
        setAccessibleDescription(isShown ? m_emptyState->accessibleName() : QString());
    }
    placeOverlays();
}

void TableView::placeOverlays()
{
    if (m_emptyState != nullptr) {
        QWidget *ground = m_emptyState->parentWidget();
        m_emptyState->setGeometry(QRect(viewport()->mapTo(ground, QPoint(0, 0)), viewport()->size()));
    }
    m_skeleton->setGeometry(viewport()->rect());
    if (m_skeleton->isHidden())
        return;
    QList<SkeletonRows::Column> columns;
    for (const int column : visibleColumns())
        columns.append({columnViewportPosition(column), columnWidth(column)});
    m_skeleton->setColumns(columns);
}

} // namespace numberdesk
