// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountsview.h"

#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/tokenvault.h"
#include "core/inventory/inventorysync.h"
#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountremoval.h"
#include "ui/accounts/checkwords.h"
#include "ui/accounts/progressline.h"
#include "ui/settings/settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QTimer>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

/// "2 minutes ago" must not stand still.
constexpr std::chrono::seconds TimesRefresh{30};

QString tableName() { return QStringLiteral("Accounts"); }

ChipLook stateLook(const QModelIndex &index)
{
    const QString text = index.data().toString();
    switch (static_cast<AccountRow::State>(index.data(AccountsModel::StateRole).toInt())) {
    case AccountRow::State::Disabled:
        return {Tone::Dim, text, Glyph::Ban};
    case AccountRow::State::NotAsked:
        return {Tone::Dim, text, Glyph::CircleDashed};
    case AccountRow::State::Reading:
        return {Tone::Accent, text, Glyph::Loader};
    case AccountRow::State::Ready:
        return {Tone::Good, text, {}};
    case AccountRow::State::Failed:
        return {Tone::Bad, text, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

AccountsView::AccountsView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new ViewHeader({}, {}, this))
    , m_table(new TableView({}, this))
    , m_empty(new EmptyState(Glyph::KeyRound, {}))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_buttons(new QWidget(this))
    , m_add(makePrimaryButton(Glyph::Plus, {}, m_buttons))
    , m_edit(makeButton(Glyph::Pencil, {}, m_buttons))
    , m_test(makeButton(Glyph::PlugZap, {}, m_buttons))
    , m_disable(makeButton(Glyph::Ban, {}, m_buttons))
    , m_remove(makeButton(Glyph::Trash2, {}, m_buttons))
{
    buildLayout();
    connectParts();
    keepTranslated(this, [this] { setTexts(); });
    if (m_services.directory.model().rowCount() > 0) {
        m_table->selectRow(0);
    }
    updateButtons();
}

AccountsView::~AccountsView()
{
    if (const QByteArray arranged = m_columns->arrangement(); !arranged.isEmpty()) {
        m_services.settings.setColumns(tableName(), arranged);
    }
    m_testStop.request_stop();
    m_life.request_stop();
    // It takes back what is not finished, for which this must still be whole.
    delete m_dialog;
    delete m_removal;
}

void AccountsView::buildLayout()
{
    auto *names = new CellDelegate(m_table);
    names->setWeight(QFont::DemiBold);
    m_table->setItemDelegateForColumn(AccountsModel::Name, names);
    m_table->setItemDelegateForColumn(AccountsModel::State, new ChipDelegate(stateLook, m_table));
    m_table->setItemDelegateForColumn(AccountsModel::Numbers, new MoneyDelegate(m_table));
    auto *quiet = new CellDelegate(m_table);
    quiet->setTone(Tone::Dim);
    for (const int column : {AccountsModel::Provider, AccountsModel::LastRead, AccountsModel::Token}) {
        m_table->setItemDelegateForColumn(column, quiet);
    }
    m_table->setModel(&m_services.directory.model());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(m_empty);
    m_columns = new FittedColumns(m_table,
                                  {{AccountsModel::Name, 180, 3},
                                   {AccountsModel::Provider, 110, 1},
                                   {AccountsModel::State, 150, 1},
                                   {AccountsModel::Numbers, 86, 0},
                                   {AccountsModel::LastRead, 110, 1},
                                   {AccountsModel::Token, 110, 2}},
                                  {}, {});
    m_columns->restore(m_services.settings.columns(tableName()));
    m_table->setMinimumHeight(4 * metrics::rowHeight);

    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::grid);
    // In a small window or a wordy language in two lines.
    auto *others = new FlowLayout(nullptr, metrics::grid);
    for (QPushButton *button : {m_edit, m_test, m_disable, m_remove}) {
        others->addWidget(button);
    }
    buttons->addLayout(others, 1);
    buttons->addWidget(m_add, 0, Qt::AlignBottom);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_buttons);
}

void AccountsView::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &AccountsView::addAccount);
    connect(m_empty, &EmptyState::actionTriggered, this, &AccountsView::addAccount);
    connect(m_empty, &EmptyState::secondActionTriggered, this, &AccountsView::sandboxRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { editAccount(selectedId()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { editAccount(index.data(IdRole).toString()); });
    connect(m_test, &QPushButton::clicked, this, [this] { testConnection(selectedId()); });
    connect(m_disable, &QPushButton::clicked, this, &AccountsView::toggleEnabled);
    connect(m_remove, &QPushButton::clicked, this, &AccountsView::removeSelected);
    connect(m_progress, &ProgressLine::stopRequested, this, [this] {
        m_testStop.request_stop();
        m_progress->end();
        if (m_removal) {
            m_removal->stop();
        }
    });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        // The action may replace the message and with it what it does.
        const auto action = m_messageAction;
        action();
    });

    const AccountsModel &model = m_services.directory.model();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!selectedId().isEmpty()) {
            m_selected = selectedId();
        }
        updateButtons();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        restoreSelection();
        updateHeader();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &AccountsView::updateHeader);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        updateHeader();
        updateButtons();
    });

    auto *times = new QTimer(this);
    connect(times, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    times->start(TimesRefresh);
}

void AccountsView::setTexts()
{
    //: Title of a view: accounts at providers.
    m_header->setTitle(tr("Accounts"));
    m_table->setName(tr("Accounts"));
    setWords(m_add, tr("Add account…"));
    //: Button: changes an account.
    setWords(m_edit, tr("Edit…"));
    setWords(m_test, tr("Test connection"));
    //: Button: removes an account from this computer.
    setWords(m_remove, tr("Remove…"));
    // The label says what pressing does now; the name stays.
    //: Button: keeps an account, but asks it nothing.
    m_disable->setAccessibleName(tr("Disable"));
    m_empty->setText(tr("Add your first account"),
                     tr("Numberdesk searches, buys and lists with the API token that your provider gives you. Tokens "
                        "are kept in the system’s keychain and nowhere else."));
    m_empty->setAction(tr("Add account…"), ButtonRole::Primary);
    const bool canExplore = !m_services.isSandbox && m_services.settings.isSandboxAllowed();
    m_empty->setSecondAction(canExplore ? tr("Explore with sample carriers") : QString());
    const bool canAdd = !m_services.sessions.allowedProviders().isEmpty();
    m_add->setEnabled(canAdd);
    m_add->setToolTip(canAdd ? QString() : tr("Your administrator allows no accounts to be added."));
    m_add->setAccessibleDescription(m_add->toolTip());
    if (!canAdd) {
        m_empty->setText(tr("No account can be added"), m_add->toolTip());
        m_empty->setAction({});
    }
    updateHeader();
    if (m_renewMessage && !m_message->isHidden()) {
        m_renewMessage();
    }
    updateButtons();
}

QString AccountsView::selectedId() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    return selected.isEmpty() ? QString() : selected.constFirst().data(IdRole).toString();
}

void AccountsView::select(const QString &accountId)
{
    const QModelIndex index = m_services.directory.model().indexOf(accountId);
    if (index.isValid()) {
        m_table->selectRow(index.row());
        m_table->scrollTo(index);
    }
}

void AccountsView::restoreSelection()
{
    const AccountsModel &model = m_services.directory.model();
    if (model.indexOf(m_selected).isValid()) {
        select(m_selected);
    } else if (model.rowCount() > 0) {
        m_table->selectRow(0);
    }
    updateButtons();
}

void AccountsView::updateHeader()
{
    const QList<AccountRow> &rows = m_services.directory.model().rows();
    const auto disabled = std::count_if(rows.cbegin(), rows.cend(),
                                        [](const AccountRow &row) { return row.state == AccountRow::State::Disabled; });
    const auto count = static_cast<int>(rows.size());
    if (disabled > 0) {
        //: Sub-title of the accounts; %1 is how many of them are disabled.
        m_header->setSubtitle(tr("%n account(s), %1 disabled", nullptr, count).arg(formats::number(disabled)));
    } else {
        m_header->setSubtitle(count == 0 ? QString() : tr("%n account(s)", nullptr, count));
    }
    m_buttons->setVisible(count > 0);
}

void AccountsView::updateButtons()
{
    const QString id = selectedId();
    const std::optional<Account> account = m_services.accounts.account(id);
    const bool isFree = account.has_value() && !m_removal;
    // An account of a provider that this version doesn't know can only be removed.
    const bool isKnown = isFree && m_services.sessions.description(account->providerId) != nullptr;
    m_edit->setEnabled(isKnown);
    m_test->setEnabled(isKnown);
    m_disable->setEnabled(isKnown);
    m_remove->setEnabled(isFree);
    const bool isDisabled = account && !account->enabled;
    //: Button: asks an account again.
    m_disable->setText(isDisabled ? tr("Enable") : tr("Disable"));
    m_disable->setToolTip(isDisabled ? tr("Ask this account again in searches and readings")
                                     : tr("Keep this account, but ask it nothing"));
    m_disable->setAccessibleDescription(m_disable->toolTip());
}

void AccountsView::addAccount() { openDialog({}); }

void AccountsView::editAccount(const QString &accountId)
{
    const std::optional<Account> account = m_services.accounts.account(accountId);
    if (account && m_services.sessions.description(account->providerId)) {
        openDialog(accountId);
    }
}

void AccountsView::openDialog(const QString &accountId)
{
    if (accountId.isEmpty() && m_services.sessions.allowedProviders().isEmpty()) {
        return;
    }
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new AccountDialog(m_services, m_services.accounts.account(accountId), m_life.get_token(), this);
    const AccountRow row = m_services.directory.row(accountId);
    const bool isTokenWrong =
        row.error && (row.error->kind == ErrorKind::Unauthorized || row.error->kind == ErrorKind::KeychainFailed);
    const bool hasNoToken = row.token == AccountRow::TokenPlace::Nowhere;
    if (!accountId.isEmpty() && (isTokenWrong || hasNoToken)) {
        m_dialog->focusToken();
    }
    connect(m_dialog, &AccountDialog::saved, this, [this](const QString &savedId) {
        if (m_messageAbout == savedId) {
            m_message->clear();
        }
        select(savedId);
        readAnew(savedId);
    });
    m_dialog->open();
}

void AccountsView::testConnection(const QString &accountId)
{
    m_testStop.request_stop();
    m_testStop = std::stop_source();
    m_message->clear();
    m_messageAbout = accountId;
    const AccountRow row = m_services.directory.row(accountId);
    m_progress->begin(tr("Asking %1 with the token of %2…").arg(row.provider, row.name));
    const std::stop_token stop = m_testStop.get_token();
    auto testing = m_services.sessions.testStored(accountId, stop);
    QCoro::connect(std::move(testing), this, [this, accountId, stop](const Result<AccountCheck> &outcome) {
        if (!stop.stop_requested()) {
            m_progress->end();
            showTest(accountId, outcome);
        }
    });
}

void AccountsView::showTest(const QString &accountId, const Result<AccountCheck> &outcome)
{
    if (!m_services.sessions.traitsOf(accountId)) {
        // It was removed while it was asked.
        return;
    }
    m_services.directory.noteOutcome(accountId, outcome ? std::nullopt : std::optional(outcome.error()));
    tellTest(accountId, outcome);
    m_renewMessage = [this, accountId, outcome] { tellTest(accountId, outcome); };
}

void AccountsView::tellTest(const QString &accountId, const Result<AccountCheck> &outcome)
{
    const AccountRow row = m_services.directory.row(accountId);
    const std::optional<ProviderTraits> traits = m_services.sessions.traitsOf(accountId);
    if (!traits) {
        return;
    }
    if (outcome) {
        say(true, describeCheck(*outcome, *traits, row.name));
        return;
    }
    const ErrorWords words = describeAccountError(outcome.error(), *traits, row.name);
    switch (words.action) {
    case ErrorAction::EnterToken:
    case ErrorAction::EditQuery:
        say(false, words.sentence, words.actionLabel, [this, accountId] { editAccount(accountId); });
        break;
    case ErrorAction::TryAgain:
        say(false, words.sentence, words.actionLabel, [this, accountId] { testConnection(accountId); });
        break;
    default:
        say(false, words.sentence);
    }
}

void AccountsView::say(bool isGood, const QString &sentence, const QString &actionLabel, std::function<void()> action)
{
    m_messageAction = std::move(action);
    m_message->setAction(actionLabel);
    m_message->showMessage(isGood ? Tone::Good : Tone::Bad, sentence);
}

void AccountsView::toggleEnabled()
{
    std::optional<Account> account = m_services.accounts.account(selectedId());
    if (!account) {
        return;
    }
    account->enabled = !account->enabled;
    const Result<Account> stored = m_services.accounts.update(*account);
    if (!stored) {
        m_messageAbout = account->id;
        m_renewMessage = [this, error = stored.error(), row = m_services.directory.row(account->id)] {
            say(false, describeError(error, row.provider, row.name).sentence);
        };
        m_renewMessage();
    } else if (stored->enabled) {
        readAnew(stored->id);
    } else {
        m_services.sync.forget(stored->id);
    }
}

void AccountsView::removeSelected()
{
    const QString id = selectedId();
    m_testStop.request_stop();
    m_progress->end();
    m_message->clear();
    m_removal = new AccountRemoval(m_services, id, this);
    m_messageAbout = id;
    const auto end = [this] {
        m_progress->end();
        m_removal->deleteLater();
        m_removal.clear();
        updateButtons();
    };
    connect(m_removal, &AccountRemoval::working, this,
            [this](const QString &sentence) { m_progress->begin(sentence); });
    connect(m_removal, &AccountRemoval::kept, this, end);
    connect(m_removal, &AccountRemoval::failed, this, [this, end](const QString &sentence) {
        end();
        m_renewMessage = nullptr;
        say(false, sentence);
    });
    connect(m_removal, &AccountRemoval::removed, this, [this, end](const QString &name) {
        end();
        m_renewMessage = [this, name] {
            say(true, tr("%1 was removed from this computer. Nothing changed at its provider.").arg(name));
        };
        m_renewMessage();
    });
    m_removal->ask();
    updateButtons();
}

void AccountsView::readAnew(const QString &accountId)
{
    const std::optional<Account> account = m_services.accounts.account(accountId);
    if (!account || !account->enabled) {
        return;
    }
    if (m_services.sync.state(accountId).state != AccountSync::State::Reading) {
        m_services.sync.refresh({accountId});
        return;
    }
    // The reading that is under way began with the former token or address.
    auto *wait = new QObject(this);
    connect(&m_services.sync, &InventorySync::progressed, wait, [this, wait, accountId](const AccountSync &state) {
        if (state.accountId == accountId && state.state != AccountSync::State::Reading) {
            wait->deleteLater();
            m_services.sync.disconnect(wait);
            m_services.sync.refresh({accountId});
        }
    });
}

} // namespace numberdesk
