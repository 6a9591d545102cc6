// SPDX-License-Identifier: GPL-3.0-or-later
// Long because it joins all parts of the inventory: list, filters, details, pages, dialogs.
#include "ui/inventory/inventoryview.h"

#include "core/inventory/annotations.h"
#include "core/inventory/changes/readingdiffs.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "core/purchasing/releaser.h"
#include "ui/inventory/accountline.h"
#include "ui/inventory/bulk/bulkeditdialog.h"
#include "ui/inventory/changes/changespage.h"
#include "ui/inventory/costs/costspage.h"
#include "ui/inventory/detailspane.h"
#include "ui/inventory/filteredit.h"
#include "ui/inventory/filterhelp.h"
#include "ui/inventory/groupby.h"
#include "ui/inventory/inventorytable.h"
#include "ui/inventory/quickfilters.h"
#include "ui/inventory/savedviews.h"
#include "ui/settings/settings.h"
#include "ui/theme/lettersize.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace numberdesk {
namespace {

/// How often "2 minutes ago" is said anew.
constexpr std::chrono::seconds ClockStep(30);
constexpr int detailsWidth = 292;
constexpr int smallestDetailsWidth = 260;
constexpr int smallestTableWidth = 320;

QString viewsName() { return QStringLiteral("Numbers"); }

QString paneName() { return QStringLiteral("Numbers and details"); }

} // namespace

InventoryView::InventoryView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(services.inventory)
    , m_header(new ViewHeader({}, {}, this))
    , m_refresh(makeButton(Glyph::RefreshCw, {}, this))
    , m_export(makeButton(Glyph::Download, {}, this))
    , m_showChanges(makeButton(Glyph::History, {}, this))
    , m_showCosts(makeButton(Glyph::Wallet, {}, this))
    , m_columns(makeButton(QString(), this))
    , m_groupBy(new GroupBy(services.settings, m_model, this))
    , m_views(new SavedViews(services.settings, viewsName(), this))
    , m_filter(new FilterEdit(this))
    , m_filterHelp(makeIconButton(Glyph::CircleHelp, {}, this))
    , m_quickFilters(new QuickFilters(m_model, this))
    , m_filterProblem(new TextLabel({}, TextSize::Small, Tone::Bad, this))
    , m_accountLine(new AccountLine(services, this))
    , m_listTools(new QWidget(this))
    , m_message(new InlineMessage(this))
    , m_table(new InventoryTable(services, m_model, this))
    , m_details(new DetailsPane(services, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_pages(new QStackedWidget(this))
{
    m_model.follow(services.annotations, services.releaser);
    m_columns->setMenu(m_table->makeColumnsMenu(m_columns));
    buildLayout();
    connectParts();
    m_clock.start(ClockStep);
    m_isExpecting = wasNeverRead();
    updateAccounts();
    tellAnnotations();
    keepTranslated(this, [this] { setTexts(); });
}

void InventoryView::setTexts()
{
    //: Title of a view: the numbers that one has.
    m_header->setTitle(tr("Inventory"));
    //: Button: reads the lists of all accounts again.
    setWords(m_refresh, tr("Refresh"));
    //: Button: shows what the last readings brought in place of the list of numbers, or the list again.
    setWords(m_showChanges, tr("Changes"));
    //: Button: shows what the numbers cost in place of their list, or the list again.
    setWords(m_showCosts, tr("Costs"));
    //: Button: writes numbers to a file.
    setWords(m_export, tr("Export…"));
    //: Button with the menu that shows and hides the columns of the table.
    setWords(m_columns, tr("Columns"));
    m_filter->setAccessibleName(tr("Filter inventory"));
    m_filter->setPlaceholderText(tr("Filter by number, label, provider, place or agent"));
    //: Button: explains what can be written into the filter.
    setWords(m_filterHelp, tr("How to filter"));
    m_model.retranslate();
    updateHead();
    setEmptyTexts();
    updateDetails();
}

InventoryView::~InventoryView()
{
    m_services.settings.setColumns(paneName(), m_splitter->saveState());
    m_groupBy->keep();
}

void InventoryView::buildLayout()
{
    m_showChanges->setCheckable(true);
    m_header->addAction(m_showChanges);
    m_showCosts->setCheckable(true);
    m_header->addAction(m_showCosts);
    m_header->addAction(m_refresh);
    m_header->addAction(m_export);
    m_table->setSquare(true);
    m_details->setMinimumWidth(smallestDetailsWidth);
    // The table and what stands there when it is empty are one pane.
    auto *numbers = new QWidget(m_splitter);
    numbers->setMinimumWidth(smallestTableWidth);
    auto *place = new QVBoxLayout(numbers);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_table);
    m_splitter->addWidget(numbers);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    if (!m_splitter->restoreState(m_services.settings.columns(paneName()))) {
        m_splitter->setSizes({2 * detailsWidth, widthFor(fontMetrics(), detailsWidth)});
    }

    auto *tools = new QVBoxLayout(m_listTools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(12);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(12);
    tools->addLayout(filters);
    m_filterProblem->setWrapping(true);
    m_filterProblem->hide();
    tools->addWidget(m_filterProblem);
    tools->addWidget(m_quickFilters);
    auto *filterRow = new QHBoxLayout;
    filterRow->setSpacing(4);
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(m_filterHelp);
    filters->addLayout(filterRow, 1);
    filters->addWidget(m_groupBy);
    filters->addWidget(m_views);
    filters->addWidget(m_columns);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, 12);
    top->setSpacing(12);
    top->addWidget(m_header);
    top->addWidget(m_listTools);
    top->addWidget(m_accountLine);
    top->addWidget(m_message);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(makeHairline(this));
    m_pages->addWidget(m_splitter);
    column->addWidget(m_pages, 1);
}

void InventoryView::connectParts()
{
    connect(m_refresh, &QPushButton::clicked, this,
            [this] { m_services.sync.refresh(m_services.directory.enabledAccounts()); });
    connect(m_showChanges, &QPushButton::clicked, this, &InventoryView::showChanges);
    connect(m_showCosts, &QPushButton::clicked, this, &InventoryView::showCosts);
    connect(m_export, &QPushButton::clicked, this, &InventoryView::exportNumbers);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &InventoryView::applyFilter);
    connect(m_filterHelp, &QToolButton::clicked, this, &InventoryView::explainFilter);
    auto *explain = new QShortcut(QKeySequence(QKeySequence::HelpContents), m_filter);
    explain->setContext(Qt::WidgetShortcut);
    connect(explain, &QShortcut::activated, this, &InventoryView::explainFilter);
    m_views->present = [this] {
        return SavedView{{}, m_filter->text(), m_table->arrangement(), m_groupBy->grouping()};
    };
    connect(m_views, &SavedViews::viewChosen, this, [this](const SavedView &view) {
        m_table->setArrangement(view.columns);
        m_filter->setText(view.filter);
        m_groupBy->setGrouping(view.groups);
    });
    connect(m_groupBy, &GroupBy::grouped, m_table, &InventoryTable::showCurrent);
    connect(m_quickFilters, &QuickFilters::filterRequested, m_filter, &QLineEdit::setText);
    const auto followModel = [this] {
        updateHead();
        updateEmptiness();
        showWanted();
    };
    connect(&m_model, &QAbstractItemModel::modelReset, this, followModel);
    connect(&m_model, &InventoryModel::merged, this, followModel);
    connect(m_table, &InventoryTable::selectionMoved, this, &InventoryView::updateDetails);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_isExpecting = false;
        m_accountLine->showState();
        updateHead();
        updateEmptiness();
    });
    const auto update = [this] {
        m_isExpecting = false;
        updateHead();
        updateEmptiness();
    };
    connect(&m_services.sync, &InventorySync::progressed, this, update);
    connect(&m_services.sync, &InventorySync::finished, this, update);
    connect(&m_services.directory, &AccountDirectory::changed, this, &InventoryView::updateAccounts);
    connect(m_accountLine, &AccountLine::accountRequested, this, &InventoryView::accountRequested);
    connect(m_details, &DetailsPane::accountRequested, this, &InventoryView::accountRequested);
    connect(m_details, &DetailsPane::activityRequested, this, &InventoryView::activityRequested);
    connect(m_details, &DetailsPane::historyRequested, this, &InventoryView::historyRequested);
    connect(m_details, &DetailsPane::releaseRequested, this,
            [this](const InventoryNumber &number) { release({number}); });
    connect(m_details, &DetailsPane::releaseSelectedRequested, this, [this] { release(selectedNumbers()); });
    connect(m_details, &DetailsPane::editSelectedRequested, this,
            [this] { (new BulkEditDialog(m_services, m_table->selectedIds(), this))->open(); });
    connect(m_details, &DetailsPane::protectSelectedRequested, this, &InventoryView::protectSelected);
    connect(m_details, &DetailsPane::takeBackSelectedRequested, this, &InventoryView::takeBackSelected);
    connect(&m_services.annotations, &Annotations::loaded, this, &InventoryView::tellAnnotations);
    const auto tellStorage = [this](const Error &error) { m_message->showMessage(Tone::Warning, error.advice); };
    connect(&m_services.inventory, &Inventory::storageFailed, this, tellStorage);
    connect(&m_services.diffs, &ReadingDiffs::storageFailed, this, tellStorage);
    // What failed before anybody looked here.
    for (const auto &error : {m_services.diffs.storageError(), m_services.inventory.storageError()}) {
        if (error) {
            tellStorage(*error);
        }
    }
    connect(m_details, &DetailsPane::failedElsewhere, this,
            [this](const QString &sentence) { m_message->showMessage(Tone::Bad, sentence); });
}

void InventoryView::applyFilter(const QString &text)
{
    m_model.setFilter(text);
    m_quickFilters->setFilterText(text);
    const QList<FilterProblem> &problems = m_model.filterProblems();
    m_filterProblem->setText(problems.isEmpty() ? QString() : problems.constFirst().sentence);
    m_filterProblem->setVisible(!problems.isEmpty());
}

void InventoryView::explainFilter()
{
    auto *help = new FilterHelp(this);
    connect(help, &FilterHelp::exampleChosen, m_filter, [this](const QString &example) {
        m_filter->setText(QStringList{m_filter->text().trimmed(), example}.join(u' ').trimmed());
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    help->showBelow(m_filterHelp);
}

void InventoryView::updateAccounts()
{
    m_model.setAccountNames(m_services.directory.names());
    updateHead();
    updateEmptiness();
}

bool InventoryView::wasNeverRead() const
{
    const QStringList accounts = m_services.directory.enabledAccounts();
    // Of no account nothing is awaited.
    return !accounts.isEmpty() && std::all_of(accounts.cbegin(), accounts.cend(), [this](const QString &accountId) {
        return !m_services.inventory.reading(accountId).readAt.isValid() && !m_services.sync.state(accountId).error;
    });
}

QString InventoryView::readingText() const
{
    if (m_services.sync.isRunning()) {
        //: State of the list of numbers, after their count.
        return tr("reading…");
    }
    QDateTime oldest;
    const QStringList enabled = m_services.directory.enabledAccounts();
    // Numbers of accounts that are switched off were read once, too.
    const QStringList accounts = enabled.isEmpty() ? m_services.inventory.accounts() : enabled;
    for (const QString &accountId : accounts) {
        const QDateTime readAt = m_services.inventory.reading(accountId).readAt;
        if (readAt.isValid() && (!oldest.isValid() || readAt < oldest)) {
            oldest = readAt;
        }
    }
    //: %1 is "2 minutes ago".
    return oldest.isValid() ? tr("read %1").arg(words::relativeTime(oldest)) : tr("not read yet");
}

void InventoryView::updateHead()
{
    //: %1 is when the lists were read, "read 2 minutes ago".
    m_header->setSubtitle(tr("%n number(s) · %1", nullptr, static_cast<int>(m_model.total())).arg(readingText()));
    //: How many numbers the filter leaves.
    m_filter->setCount(m_filter->text().trimmed().isEmpty()
                           ? QString()
                           : tr("%n shown", nullptr, static_cast<int>(m_model.passing())));
    m_refresh->setEnabled(!m_services.directory.enabledAccounts().isEmpty());
    m_export->setEnabled(m_model.total() > 0);
}

void InventoryView::updateEmptiness()
{
    m_table->setLoading((m_isExpecting || m_services.sync.isRunning()) && m_model.total() == 0);
    Emptiness now = Emptiness::None;
    if (m_model.total() > 0) {
        now = m_model.rowCount() > 0 ? Emptiness::None : Emptiness::NoMatch;
    } else {
        now = m_services.directory.enabledAccounts().isEmpty() ? Emptiness::NoAccounts : Emptiness::NoNumbers;
    }
    m_details->setVisible(now != Emptiness::NoAccounts);
    if (now == m_emptiness) {
        return;
    }
    m_emptiness = now;
    m_empty = nullptr;
    switch (now) {
    case Emptiness::None:
        break;
    case Emptiness::NoAccounts:
        m_empty = new EmptyState(Glyph::KeyRound, {});
        connect(m_empty, &EmptyState::actionTriggered, this, &InventoryView::accountsRequested);
        break;
    case Emptiness::NoNumbers:
        m_empty = new EmptyState(Glyph::Phone, {});
        break;
    case Emptiness::NoMatch:
        m_empty = new EmptyState(Glyph::Filter, {});
        connect(m_empty, &EmptyState::actionTriggered, m_filter, &QLineEdit::clear);
        break;
    }
    setEmptyTexts();
    m_table->setEmptyState(m_empty);
}

void InventoryView::setEmptyTexts()
{
    switch (m_emptiness) {
    case Emptiness::None:
        break;
    case Emptiness::NoAccounts:
        m_empty->setText(tr("No account to read from"),
                         tr("Add an account, or enable one, and its numbers are shown here."));
        m_empty->setAction(tr("Add account…"));
        break;
    case Emptiness::NoNumbers:
        m_empty->setText(tr("No numbers yet"),
                         tr("Your accounts have none, or could not be read. Search for numbers to buy the first."));
        break;
    case Emptiness::NoMatch:
        m_empty->setText(tr("No number fits the filter"), tr("Every word of the filter must stand in a number’s row."));
        m_empty->setAction(tr("Clear filter"));
        break;
    }
}

void InventoryView::updateDetails()
{
    const QStringList &selected = m_table->selectedIds();
    const auto number = selected.size() == 1 ? m_services.inventory.find(selected.constFirst()) : std::nullopt;
    if (number) {
        m_details->showNumber(*number);
    } else {
        m_details->showSelection(selected.size());
    }
}

void InventoryView::showNumber(const QString &accountId, const PhoneNumber &number)
{
    m_wanted = Wanted{accountId, number};
    showWanted();
}

void InventoryView::showWanted()
{
    if (!m_wanted) {
        return;
    }
    const QString id = m_model.idOf(m_wanted->accountId, m_wanted->number);
    if (id.isEmpty()) {
        return;
    }
    m_wanted.reset();
    showPage(nullptr);
    if (!m_table->selectNumber(id)) {
        m_filter->clear();
        m_table->selectNumber(id);
    }
}

void InventoryView::showHeldReleases()
{
    showPage(nullptr);
    m_filter->setText(words::plannedRelease(ReleaseIntent::State::Held));
}

void InventoryView::showCosts(bool areShown)
{
    if (areShown && m_costs == nullptr) {
        m_costs = new CostsPage(m_services, this);
        m_pages->addWidget(m_costs);
        connect(m_costs, &CostsPage::numbersRequested, this, &InventoryView::showSelected);
    }
    showPage(areShown ? m_costs : nullptr);
}

void InventoryView::showChanges(bool areShown)
{
    if (areShown && m_changes == nullptr) {
        m_changes = new ChangesPage(m_services, this);
        m_pages->addWidget(m_changes);
        connect(m_changes, &ChangesPage::numberRequested, this, &InventoryView::showListed);
    }
    showPage(areShown ? m_changes : nullptr);
}

void InventoryView::showPage(QWidget *page)
{
    m_showCosts->setChecked(page != nullptr && page == m_costs);
    m_showChanges->setChecked(page != nullptr && page == m_changes);
    m_listTools->setVisible(page == nullptr);
    m_pages->setCurrentWidget(page == nullptr ? m_splitter : page);
}

void InventoryView::showListed(const QString &id, const PhoneNumber &number)
{
    if (!m_services.inventory.find(id)) {
        m_message->showMessage(Tone::Warning, tr("%1 is not in the list any more. Activity says what happened to it.")
                                                  .arg(isolated(formatInternational(number))));
        return;
    }
    showPage(nullptr);
    // It opens the group that hides it.
    if (!m_table->selectNumber(id)) {
        m_filter->clear();
        m_table->selectNumber(id);
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void InventoryView::showSelected(const QStringList &ids, const QString &filter)
{
    showPage(nullptr);
    m_filter->setText(filter);
    m_table->selectNumbers(ids);
    m_table->setFocus(Qt::OtherFocusReason);
}

void InventoryView::tellAnnotations()
{
    const Annotations &annotations = m_services.annotations;
    if (annotations.failed()) {
        m_message->showMessage(Tone::Bad, tr("Nobody can tell which numbers are protected, so none is released. %1")
                                              .arg(describeError(*annotations.failed(), {}, {}).sentence));
    } else if (!annotations.notices().isEmpty()) {
        m_message->showMessage(Tone::Warning, annotations.notices().join(u'\n'));
    }
}

} // namespace numberdesk
