// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/costs/costspage.h"

#include "core/inventory/annotations.h"
#include "core/inventory/filter/numberfilter.h"
#include "core/inventory/inventory.h"
#include "core/models/accountdirectory.h"
#include "core/models/words.h"
#include "core/purchasing/releaser.h"
#include "ui/inventory/costs/costchart.h"
#include "ui/inventory/costs/costwords.h"
#include "ui/inventory/export/exportdialog.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <array>
#include <chrono>

namespace numberdesk {
namespace {

constexpr std::array groupings{CostGrouping::Provider, CostGrouping::Account,    CostGrouping::Country,
                               CostGrouping::Type,     CostGrouping::CostCentre, CostGrouping::Currency};

/// Changes that come together are added up once.
constexpr std::chrono::milliseconds Pause(150);

void setUpColumns(TableView *table)
{
    table->setItemDelegateForColumn(CostLinesModel::Numbers, new MoneyDelegate(table));
    auto *money = new MoneyDelegate(table);
    money->setDimRole(NotStatedRole);
    table->setItemDelegateForColumn(CostLinesModel::Monthly, money);
    auto *quiet = new CellDelegate(table);
    quiet->setTone(Tone::Dim);
    table->setItemDelegateForColumn(CostLinesModel::Currency, quiet);
    auto *name = new CellDelegate(table);
    name->setDimRole(NotStatedRole);
    table->setItemDelegateForColumn(CostLinesModel::Name, name);
    table->setCompanion(CostLinesModel::Monthly, CostLinesModel::Currency);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *fitted = new FittedColumns(
        table,
        {{CostLinesModel::Name, 100, 3},
         {CostLinesModel::Numbers, 72, 0},
         {CostLinesModel::Monthly, 104, 1},
         {CostLinesModel::Currency, 72, 0}},
        {}, [](int column) { return column == CostLinesModel::Monthly ? words::notStated() : QString(); });
    // Nobody's arrangement is kept: the columns always fit.
    fitted->restore({});
}

/// A table and what stands there when it is empty.
QWidget *placeFor(TableView *table, QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table);
    return place;
}

} // namespace

CostsPage::CostsPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_grouping(new QComboBox)
    , m_groupingField(new Field({}, m_grouping, this))
    , m_total(new TextLabel({}, TextSize::Display, Tone::Text, this))
    , m_notes(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    , m_agentless(new TextLabel({}, TextSize::Normal, Tone::Text, this))
    , m_showAgentless(new LinkButton({}, this))
    , m_chartPanel(new Panel(QString(), this))
    , m_chart(new CostChart(this))
    , m_chartHint(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    , m_table(new TableView({}, this))
    , m_empty(new EmptyState(Glyph::Wallet, {}))
    , m_renewalsHead(new SectionHeader({}, this))
    , m_renewalsTable(new TableView({}, this))
    , m_noRenewals(new EmptyState(Glyph::Calendar, {}))
    , m_renewalNotes(new TextLabel({}, TextSize::Small, Tone::Dim, this))
{
    for (const CostGrouping grouping : groupings) {
        m_grouping->addItem({}, static_cast<int>(grouping));
    }
    m_table->setModel(&m_costs);
    m_table->setEmptyState(m_empty);
    m_table->sortByColumn(CostLinesModel::Name, Qt::AscendingOrder);
    m_renewalsTable->setModel(&m_renewals);
    m_renewalsTable->setEmptyState(m_noRenewals);
    m_renewalsTable->sortByColumn(CostLinesModel::Name, Qt::AscendingOrder);
    setUpColumns(m_table);
    setUpColumns(m_renewalsTable);
    buildLayout();
    connectParts();
    keepTranslated(this, [this] { setTexts(); });
}

CostsPage::~CostsPage() { m_stop.request_stop(); }

void CostsPage::buildLayout()
{
    m_total->setWeight(QFont::DemiBold);
    for (TextLabel *label : {m_total, m_notes, m_agentless, m_chartHint, m_renewalNotes}) {
        label->setWrapping(true);
    }
    constexpr int groupingWidth = 180;
    m_groupingField->setMinimumWidth(groupingWidth);
    auto *agentless = new QHBoxLayout;
    agentless->setSpacing(metrics::grid);
    agentless->addWidget(m_agentless, 1);
    agentless->addWidget(m_showAgentless, 0, Qt::AlignTop);
    auto *said = new QVBoxLayout;
    said->setSpacing(4);
    said->addWidget(m_total);
    said->addWidget(m_notes);
    said->addLayout(agentless);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::viewMargin);
    top->addLayout(said, 1);
    top->addWidget(m_groupingField, 0, Qt::AlignTop);

    m_chartPanel->body()->addWidget(m_chart);
    m_chartPanel->body()->addWidget(m_chartHint);
    auto *charts = new QWidget;
    auto *chartColumn = new QVBoxLayout(charts);
    chartColumn->setContentsMargins(0, 0, 0, 0);
    chartColumn->addWidget(m_chartPanel);
    chartColumn->addStretch();
    auto *scrolled = makeReadingArea(charts);
    scrolled->setObjectName(QStringLiteral("charts"));

    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::viewMargin);
    middle->addWidget(scrolled, 1);
    middle->addWidget(buildTables(), 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(metrics::viewMargin);
    column->addLayout(top);
    column->addLayout(middle, 1);
}

QWidget *CostsPage::buildTables()
{
    auto *tables = new QWidget(this);
    auto *column = new QVBoxLayout(tables);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(placeFor(m_table, tables), 3);
    column->addWidget(m_renewalsHead);
    column->addWidget(placeFor(m_renewalsTable, tables), 2);
    column->addWidget(m_renewalNotes);
    return tables;
}

void CostsPage::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &CostsPage::reckon);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &CostsPage::reckon);
    connect(&m_services.inventory, &Inventory::accountsChanged, this, &CostsPage::reckonSoon);
    connect(&m_services.inventory, &Inventory::numberChanged, this, &CostsPage::reckonSoon);
    connect(&m_services.inventory, &Inventory::numberRemoved, this, &CostsPage::reckonSoon);
    connect(&m_services.annotations, &Annotations::changed, this, &CostsPage::reckonSoon);
    connect(&m_services.annotations, &Annotations::loaded, this, &CostsPage::reckonSoon);
    connect(&m_services.directory, &AccountDirectory::changed, this, &CostsPage::reckonSoon);
    connect(&m_services.releaser, &Releaser::changed, this, &CostsPage::reckonSoon);
    connect(m_chart, &CostChart::groupChosen, this, &CostsPage::requestGroup);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { requestGroup(m_costs.rowAt(index.row()).key); });
    connect(m_showAgentless, &QPushButton::clicked, this, [this] {
        request(QtConcurrent::run([known = numbers()] { return idsWithoutAgent(known); }),
                withToggledValue({}, FilterField::Agent, {}));
    });
}

void CostsPage::setTexts()
{
    //: Field: by what the costs are put together.
    m_groupingField->setLabel(tr("Group by"));
    for (int place = 0; place < m_grouping->count(); ++place) {
        m_grouping->setItemText(place,
                                costwords::grouping(static_cast<CostGrouping>(m_grouping->itemData(place).toInt())));
    }
    m_chartPanel->setTitle(tr("Monthly costs"));
    m_chart->setAccessibleName(tr("Chart of the monthly costs"));
    m_chart->setAccessibleDescription(tr("The table “Monthly costs” says the same in words."));
    m_chartHint->setText(tr("Bars compare within one currency. A click on a bar shows its numbers in the list."));
    if (auto *charts = findChild<QWidget *>(QStringLiteral("charts"))) {
        charts->setAccessibleName(tr("Charts of costs"));
    }
    m_table->setName(tr("Monthly costs"));
    m_empty->setText(tr("Nothing to add up"), tr("As soon as an account has numbers, their costs are shown here."));
    m_renewalsHead->setTitle(tr("Next bills"));
    m_renewalsHead->setDetail(tr("the next %n day(s)", nullptr, CostReport::Ahead));
    m_renewalsTable->setName(tr("Next bills"));
    m_noRenewals->setText(tr("No bill is known to come"), {});
    //: Link: shows the numbers that no agent answers in the list.
    setWords(m_showAgentless, tr("Show them"));
    //: Head of a column: the day of a bill.
    m_renewals.setHeading(tr("Day"));
    m_costs.retranslate();
    m_renewals.retranslate();
    showReport();
}

void CostsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        reckon();
    }
}

void CostsPage::reckonSoon()
{
    m_isStale = true;
    if (isVisible() && !m_pause.isActive()) {
        m_pause.start();
    }
}

CostGrouping CostsPage::grouping() const { return static_cast<CostGrouping>(m_grouping->currentData().toInt()); }

void CostsPage::reckon()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isStale = false;
    const std::stop_token stop = m_stop.get_token();
    auto reckoning = reckonCosts(numbers(), grouping(), QDate::currentDate(), stop, plannedReleases());
    QCoro::connect(std::move(reckoning), this, [this, stop](const CostReport &report) {
        if (!stop.stop_requested()) {
            m_report = report;
            m_isReckoned = true;
            showReport();
        }
    });
}

QString CostsPage::nameOf(const QString &key) const
{
    if (key.isEmpty()) {
        return costwords::unnamed(m_report.grouping);
    }
    switch (m_report.grouping) {
    case CostGrouping::Account: {
        const AccountNames names = m_services.directory.names().value(key);
        //: %1 is an account’s name, %2 its provider.
        return names.account.isEmpty() ? costwords::unnamed(m_report.grouping)
                                       : tr("%1 (%2)").arg(names.account, names.provider);
    }
    case CostGrouping::Country:
        return words::country(CountryCode::fromText(key).value_or(CountryCode()));
    case CostGrouping::Type:
        return words::numberType(numberTypeFromName(key));
    case CostGrouping::Provider:
    case CostGrouping::CostCentre:
    case CostGrouping::Currency:
        break;
    }
    return key;
}

KnownNumbers CostsPage::numbers() const
{
    return {m_services.inventory, m_services.annotations, ExportDialog::titles(m_services)};
}

PlannedReleases CostsPage::plannedReleases() const
{
    PlannedReleases planned;
    const QList<ReleaseIntent> releases = m_services.releaser.planned();
    for (const ReleaseIntent &release : releases) {
        // One that is held is not sent by itself.
        if (release.state == ReleaseIntent::State::Scheduled) {
            planned.insert({release.accountId, release.number.number.identity()}, release.dueAt);
        }
    }
    return planned;
}

QString CostsPage::conditionOn(const QString &key) const
{
    switch (m_report.grouping) {
    case CostGrouping::Provider:
        return withToggledValue({}, FilterField::Provider, key);
    case CostGrouping::Account:
        return withToggledValue({}, FilterField::Account, m_services.directory.names().value(key).account);
    case CostGrouping::Country:
        return withToggledValue({}, FilterField::Country, key);
    case CostGrouping::Type:
        return withToggledValue({}, FilterField::Type, key);
    case CostGrouping::CostCentre:
        return withToggledValue({}, FilterField::CostCentre, key);
    case CostGrouping::Currency:
        return withToggledValue({}, FilterField::Currency, key);
    }
    return {};
}

void CostsPage::requestGroup(const QString &key)
{
    request(QtConcurrent::run([numbers = numbers(), grouping = m_report.grouping, key] {
                return idsOfGroup(numbers, grouping, key);
            }),
            conditionOn(key));
}

void CostsPage::request(QFuture<QStringList> ids, const QString &filter)
{
    ids.then(this, [this, filter](const QStringList &found) { Q_EMIT numbersRequested(found, filter); });
}

void CostsPage::showReport()
{
    const QList<CostLine> lines = costLines(m_report, [this](const QString &key) { return nameOf(key); });
    m_costs.setHeading(costwords::grouping(m_report.grouping));
    m_costs.setRows(lines);
    m_chart->setLines(lines);
    m_chartPanel->setVisible(!m_chart->barNames().isEmpty());
    m_renewals.setRows(renewalLines(m_report));
    const QString sums = costwords::sums(m_report.total);
    if (!m_isReckoned) {
        m_total->setText(tr("Adding up…"));
    } else if (sums.isEmpty()) {
        m_total->setText(tr("No monthly price is known."));
    } else {
        //: %1 is one amount for each currency, "EUR 124.00 · INR 900.50".
        m_total->setText(tr("%1 each month").arg(sums));
    }
    m_notes->setText(costwords::notes(m_report.total).join(u' '));
    m_notes->setVisible(!m_notes->text().isEmpty());
    const auto agentless = static_cast<int>(m_report.withoutAgent.numbers());
    const QString theirs = costwords::sums(m_report.withoutAgent);
    m_agentless->setText(theirs.isEmpty()
                             ? tr("%n number(s) have no agent.", nullptr, agentless)
                             //: %1 is one amount for each currency.
                             : tr("%n number(s) without an agent cost %1 each month.", nullptr, agentless).arg(theirs));
    m_agentless->setVisible(agentless > 0);
    m_showAgentless->setVisible(agentless > 0);
    m_renewalNotes->setText(costwords::renewalNotes(m_report).join(u' '));
    m_renewalNotes->setVisible(!m_renewalNotes->text().isEmpty());
}

} // namespace numberdesk
