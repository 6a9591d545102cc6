// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/resultspane.h"

#include "core/locale/formats.h"
#include "core/models/words.h"
#include "ui/search/resultcolumns.h"
#include "ui/search/selectionsummary.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QItemSelection>
#include <QKeyEvent>
#include <QScrollBar>

namespace numberdesk {

ResultsPane::ResultsPane(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_table(new TableView({}, this))
    , m_empty(new EmptyState(Glyph::Search, {}, {}, this))
    , m_columns(nullptr)
    , m_count(new TextLabel({}, TextSize::Normal, Tone::Text, this))
    , m_cost(new ElidedLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_addAll(makeButton(QString(), this))
    , m_add(makeButton(Glyph::ShoppingCart, {}, this))
    , m_buy(makePrimaryButton(QString(), this))
{
    buildTable();
    m_columns = new ResultColumns(m_table, settings, this);
    buildLayout();
    connect(m_buy, &QPushButton::clicked, this, &ResultsPane::buySelected);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addRequested(selectedHits()); });
    connect(m_addAll, &QPushButton::clicked, this, [this] { Q_EMIT addRequested(m_model.rows()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT buyRequested(m_model.rowAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsPane::updateSummary);
    m_table->installEventFilter(this);
    keepTranslated(this, [this] {
        m_table->setName(tr("Available numbers"));
        setWords(m_buy, tr("Buy now…"));
        //: Button: puts the selected numbers into the cart.
        setWords(m_add, tr("Add to cart"));
        //: Button: puts everything that was found into the cart.
        setWords(m_addAll, tr("Add all to cart"));
        m_model.retranslate();
        updateSummary();
    });
}

ResultsPane::~ResultsPane() { m_columns->save(); }

void ResultsPane::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setEmptyState(m_empty);
    m_table->setCompanion(AvailableNumbersModel::SetupFee, AvailableNumbersModel::Currency);
    m_table->setCompanion(AvailableNumbersModel::MonthlyFee, AvailableNumbersModel::Currency);
    m_table->setMinimumHeight(160);
    m_table->setItemDelegateForColumn(AvailableNumbersModel::Number, new NumberDelegate(CountryRole, m_table));
    for (const int column : {AvailableNumbersModel::Account, AvailableNumbersModel::Currency}) {
        auto *quiet = new CellDelegate(m_table);
        quiet->setTone(Tone::Dim);
        m_table->setItemDelegateForColumn(column, quiet);
    }
    for (const int column : {AvailableNumbersModel::Place, AvailableNumbersModel::Type}) {
        auto *plain = new CellDelegate(m_table);
        plain->setDimRole(NotStatedRole);
        m_table->setItemDelegateForColumn(column, plain);
    }
    m_table->setItemDelegateForColumn(AvailableNumbersModel::Capabilities,
                                      new CapabilitiesDelegate(Qt::DisplayRole, m_table));
    auto *setup = new MoneyDelegate(m_table);
    setup->setDimRole(NotStatedRole);
    m_table->setItemDelegateForColumn(AvailableNumbersModel::SetupFee, setup);
    auto *monthly = new MoneyDelegate(m_table);
    monthly->setDimRole(NotStatedRole);
    monthly->setWeight(QFont::DemiBold);
    m_table->setItemDelegateForColumn(AvailableNumbersModel::MonthlyFee, monthly);
}

void ResultsPane::buildLayout()
{
    m_count->setWeight(QFont::DemiBold);
    m_count->setObjectName(QStringLiteral("selectionCount"));
    m_cost->setObjectName(QStringLiteral("selectionCost"));
    m_cost->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(metrics::grid);
    bar->addWidget(m_count);
    bar->addWidget(m_cost, 1);
    bar->addWidget(m_addAll);
    bar->addWidget(m_add);
    bar->addWidget(m_buy);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addLayout(bar);
}

void ResultsPane::clear()
{
    m_model.setRows({});
    m_columns->forget();
    m_table->verticalScrollBar()->setValue(0);
    updateSummary();
}

QModelIndex ResultsPane::anchor() const
{
    const QModelIndex current = m_table->currentIndex();
    const bool isLookedAt = current.isValid() && m_table->selectionModel()->isRowSelected(current.row()) &&
                            m_table->viewport()->rect().intersects(m_table->visualRect(current));
    if (isLookedAt) {
        return current;
    }
    // At the top of the list new rows may well come first.
    return m_table->verticalScrollBar()->value() > 0 ? m_table->indexAt(QPoint(0, 0)) : QModelIndex();
}

void ResultsPane::append(const QList<SearchHit> &hits)
{
    const QPersistentModelIndex kept(anchor());
    const int before = kept.isValid() ? m_table->visualRect(kept).top() : 0;
    m_model.appendRows(hits);
    m_columns->take(hits);
    if (kept.isValid()) {
        // Asking for the place first brings the scroll bar up to date.
        const int moved = m_table->visualRect(kept).top() - before;
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value() + moved);
    }
    updateSummary();
}

void ResultsPane::removeAccount(const QString &accountId)
{
    QStringList selected;
    const QList<SearchHit> hits = selectedHits();
    for (const SearchHit &hit : hits) {
        if (hit.accountId != accountId) {
            selected.append(hit.id());
        }
    }
    const QString current = m_table->currentIndex().data(IdRole).toString();
    const int scrolled = m_table->verticalScrollBar()->value();

    m_model.removeRowsIf([&](const SearchHit &hit) { return hit.accountId == accountId; });

    QItemSelection selection;
    for (const QString &id : std::as_const(selected)) {
        const QModelIndex index = m_model.indexOf(id);
        selection.select(index, index);
    }
    if (const QModelIndex index = m_model.indexOf(current); index.isValid()) {
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->verticalScrollBar()->setValue(scrolled);
    updateSummary();
}

void ResultsPane::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_table->setLoading(isRunning);
    if (!isRunning) {
        m_columns->hideEmptyOnes();
    }
    updateSummary();
}

QList<SearchHit> ResultsPane::selectedHits() const
{
    // By ranges: all indexes of a large selection would be slow.
    QList<SearchHit> hits;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row) {
            hits.append(m_model.rowAt(row));
        }
    }
    return hits;
}

QMenu *ResultsPane::makeColumnsMenu(QWidget *parent) { return m_table->makeColumnsMenu(parent); }

void ResultsPane::updateSummary()
{
    const QList<SearchHit> selected = selectedHits();
    const auto total = static_cast<int>(m_model.total());
    m_buy->setEnabled(selected.size() == 1);
    m_add->setEnabled(!selected.isEmpty());
    m_addAll->setEnabled(total > 0);
    m_cost->setTone(Tone::Dim);
    if (selected.isEmpty()) {
        m_count->clear();
        m_cost->setText(total == 0    ? QString()
                        : m_isRunning ? tr("%n number(s) so far", nullptr, total)
                                      : tr("%n number(s) found. Select one to buy it.", nullptr, total));
        m_count->hide();
        return;
    }
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(selected.size())));
    m_count->show();
    const MonthlyCost cost = monthlyCost(selected);
    //: After "3 selected": of how many.
    QStringList parts{tr("of %1").arg(formats::number(total))};
    if (cost.isTooLarge) {
        parts.append(tr("too much to add up"));
    } else if (const QString monthly = monthlyCostText(cost); !monthly.isEmpty()) {
        parts.append(tr("monthly %1").arg(monthly));
    }
    if (cost.withoutPrice > 0) {
        parts.append(tr("%n without a stated price", nullptr, cost.withoutPrice));
    }
    m_cost->setText(parts.join(QStringLiteral(" · ")));
}

void ResultsPane::showAddition(const QString &text)
{
    m_cost->setTone(Tone::Text);
    m_cost->setText(text);
    QAccessibleEvent spoken(m_cost, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void ResultsPane::buySelected()
{
    const QList<SearchHit> selected = selectedHits();
    if (selected.size() == 1) {
        Q_EMIT buyRequested(selected.constFirst());
    }
}

bool ResultsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            // A key that is held down asks once.
            if (!key->isAutoRepeat()) {
                buySelected();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace numberdesk
