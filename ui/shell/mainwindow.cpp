// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every view is made, placed and connected to the others here.
#include "ui/shell/mainwindow.h"

#include "core/accounts/accountstore.h"
#include "core/inventory/inventorysync.h"
#include "core/models/accountdirectory.h"
#include "core/purchasing/cart.h"
#include "core/purchasing/journal.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/purchasing/releaser.h"
#include "ui/accounts/accountsview.h"
#include "ui/activity/activityview.h"
#include "ui/approval/approvalpanel.h"
#include "ui/cart/cartview.h"
#include "ui/compliance/due/duedialog.h"
#include "ui/compliance/view/complianceview.h"
#include "ui/documents/documentsview.h"
#include "ui/inventory/inventoryview.h"
#include "ui/inventory/releasebanner.h"
#include "ui/purchase/cartpurchaseview.h"
#include "ui/purchase/purchaseview.h"
#include "ui/search/searchview.h"
#include "ui/settings/limitspanel.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsview.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/reminderbanner.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/theme/icon.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

struct Entry
{
    const char *key;
    Glyph glyph;
    const char *name;
    const char *shortcut;
};

/// The views in the order of the sidebar; accounts and settings stand at its bottom. The shortcuts leave room for
/// the views between.
constexpr Entry Entries[]{
    //: A view.
    {"search", Glyph::Search, QT_TRANSLATE_NOOP("numberdesk::MainWindow", "Search"), "Ctrl+1"},
    //: A view: the numbers that one means to buy.
    {"cart", Glyph::ShoppingCart, QT_TRANSLATE_NOOP("numberdesk::MainWindow", "Cart"), "Ctrl+2"},
    //: A view: the numbers that one has.
    {"inventory", Glyph::Phone, QT_TRANSLATE_NOOP("numberdesk::MainWindow", "Inventory"), "Ctrl+3"},
    //: A view: what regulators want before numbers are handed out.
    {"compliance", Glyph::ClipboardCheck, QT_TRANSLATE_NOOP("numberdesk::MainWindow", "Compliance"), "Ctrl+4"},
    //: A view: passports, register extracts and other papers.
    {"documents", Glyph::FileText, QT_TRANSLATE_NOOP("numberdesk::MainWindow", "Documents"), "Ctrl+5"},
    //: A view: the journal of what was bought, released and changed.
    {"activity", Glyph::History, QT_TRANSLATE_NOOP("numberdesk::MainWindow", "Activity"), "Ctrl+6"},
    //: A view: accounts at providers.
    {"accounts", Glyph::KeyRound, QT_TRANSLATE_NOOP("numberdesk::MainWindow", "Accounts"), "Ctrl+7"},
    //: A view.
    {"settings", Glyph::Settings, QT_TRANSLATE_NOOP("numberdesk::MainWindow", "Settings"), "Ctrl+,"},
};

constexpr QSize SmallestWindow{1024, 640};

/// What the sidebar stands on: its own ground, and a hairline towards the view.
class SidebarGround : public QWidget
{
public:
    explicit SidebarGround(Sidebar *sidebar)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, metrics::grid, 1, metrics::grid);
        column->addWidget(sidebar);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens tokens = Tokens::of(palette());
        painter.fillRect(rect(), tokens.sidebar);
        const int edge = isRightToLeft() ? 0 : width() - 1;
        painter.fillRect(edge, 0, 1, height(), tokens.line);
    }
};

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine)
    , m_notice(new InlineMessage)
    , m_openOutcomes(new InlineMessage)
{
    setMinimumSize(SmallestWindow);
    resize(1440, 900);
    buildSidebar();
    buildMenus();

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(metrics::viewMargin, 0, metrics::viewMargin, 0);
    messages->setSpacing(metrics::grid);
    messages->addWidget(m_notice);
    messages->addWidget(m_openOutcomes);
    m_messages = messages;
    column->addLayout(messages);
    column->addWidget(m_stack, 1);

    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(new SidebarGround(m_sidebar));
    middle->addWidget(content, 1);
    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(middle, 1);
    rows->addWidget(m_status);
    setCentralWidget(whole);

    m_openOutcomes->setDismissable(false);
    keepTranslated(this, [this] { setTexts(); });
    connect(m_openOutcomes, &InlineMessage::actionTriggered, this, [this] {
        showView(QStringLiteral("activity"));
        m_activity->showOpenIntent();
    });
    connect(m_sidebar, &Sidebar::viewChosen, this, &MainWindow::showView);
    connect(m_status, &StatusLine::sandboxRequested, this, [this] {
        if (m_sandboxPanel) {
            m_sandboxPanel->show();
            m_sandboxPanel->raise();
            m_sandboxPanel->activateWindow();
        }
    });
    whole->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildSidebar()
{
    for (const Entry &entry : Entries) {
        if (qstrcmp(entry.key, "accounts") == 0) {
            m_sidebar->addSpace();
        }
        m_sidebar->addView(QString::fromLatin1(entry.key), entry.glyph, {});
    }
}

void MainWindow::setTexts()
{
    //: The program’s name, title of its window.
    setWindowTitle(tr("Numberdesk"));
    for (const Entry &entry : Entries) {
        m_sidebar->setViewName(QString::fromLatin1(entry.key), tr(entry.name));
    }
    m_openOutcomes->setAction(tr("Open Activity"));
    if (m_services) {
        updateOpenOutcomes();
    }
}

void MainWindow::buildMenus()
{
    auto *file = new QMenu(this);
    menuBar()->addMenu(file);
    QAction *addAccount = file->addAction(glyphIcon(Glyph::Plus, Tone::Dim), QString());
    connect(addAccount, &QAction::triggered, this, [this] {
        showView(QStringLiteral("accounts"));
        if (m_accounts) {
            m_accounts->addAccount();
        }
    });
    QAction *exportNumbers = file->addAction(glyphIcon(Glyph::Download, Tone::Dim), QString());
    exportNumbers->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    connect(exportNumbers, &QAction::triggered, this, [this] {
        showView(QStringLiteral("inventory"));
        if (m_inventory) {
            m_inventory->exportNumbers();
        }
    });
    QAction *importNotes = file->addAction(glyphIcon(Glyph::Upload, Tone::Dim), QString());
    importNotes->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    connect(importNotes, &QAction::triggered, this, [this] {
        showView(QStringLiteral("inventory"));
        if (m_inventory) {
            m_inventory->importNotes();
        }
    });
    file->addSeparator();
    QAction *quit = file->addAction(QString());
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    auto *view = new QMenu(this);
    menuBar()->addMenu(view);
    QList<QAction *> views;
    for (const Entry &entry : Entries) {
        QAction *action = view->addAction(glyphIcon(entry.glyph, Tone::Dim), QString());
        views.append(action);
        action->setShortcut(QKeySequence(QString::fromLatin1(entry.shortcut)));
        connect(action, &QAction::triggered, this, [this, key = QString::fromLatin1(entry.key)] { showView(key); });
    }
    QAction *dueDates = view->addAction(QString());
    connect(dueDates, &QAction::triggered, this, &MainWindow::showDueDates);
    view->addSeparator();
    QAction *refresh = view->addAction(glyphIcon(Glyph::RefreshCw, Tone::Dim), QString());
    refresh->setShortcut(QKeySequence::Refresh);
    connect(refresh, &QAction::triggered, this, [this] {
        if (m_services) {
            m_services->sync.refresh(m_services->directory.enabledAccounts());
        }
    });

    auto *help = new QMenu(this);
    menuBar()->addMenu(help);
    QAction *about = help->addAction(QString());
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);

    keepTranslated(menuBar(), [=] {
        //: Menu.
        file->setTitle(tr("&File"));
        addAccount->setText(tr("&Add account…"));
        exportNumbers->setText(tr("&Export numbers…"));
        importNotes->setText(tr("&Import notes on numbers…"));
        //: Menu entry: ends the program.
        quit->setText(tr("&Quit"));
        //: Menu.
        view->setTitle(tr("&View"));
        for (qsizetype place = 0; place < views.size(); ++place) {
            views.at(place)->setText(tr(Entries[place].name));
        }
        //: Menu entry: opens the board of what expires or must be done by a day.
        dueDates->setText(tr("&Due dates…"));
        refresh->setText(tr("&Read all accounts again"));
        //: Menu.
        help->setTitle(tr("&Help"));
        about->setText(tr("&About Numberdesk"));
    });
}

void MainWindow::addView(const QString &key, QWidget *view)
{
    m_views.insert(key, view);
    m_stack->addWidget(view);
}

void MainWindow::showViews(const Services &services, const QString &profileFolder, const QStringList &notices)
{
    m_services.emplace(services);
    const Services &kept = *m_services;
    m_search = new SearchView(kept);
    m_cart = new CartView(kept);
    m_purchase = new PurchaseView(kept);
    m_cartPurchase = new CartPurchaseView(kept);
    m_inventory = new InventoryView(kept);
    m_compliance = new ComplianceView(kept);
    m_accounts = new AccountsView(kept);
    m_documents = new DocumentsView(kept);
    m_activity = new ActivityView(kept);
    addView(QStringLiteral("search"), m_search);
    addView(QStringLiteral("cart"), m_cart);
    addView(QStringLiteral("purchase"), m_purchase);
    addView(QStringLiteral("cart-purchase"), m_cartPurchase);
    addView(QStringLiteral("inventory"), m_inventory);
    addView(QStringLiteral("compliance"), m_compliance);
    addView(QStringLiteral("documents"), m_documents);
    addView(QStringLiteral("activity"), m_activity);
    addView(QStringLiteral("accounts"), m_accounts);
    auto *settings = new SettingsView(kept.settings, profileFolder);
    settings->addSection(new LimitsPanel(kept.limits, kept.approvalCode, kept.accounts));
    settings->addSection(new ApprovalPanel(kept.limits, kept.approvalCode));
    addView(QStringLiteral("settings"), settings);
    connectViews();
    m_status->follow(kept);

    if (!notices.isEmpty()) {
        m_notice->showMessage(Tone::Warning, notices.join(u'\n'));
    }
    // A child from the beginning: it may have something to show at once.
    auto *releases = new ReleaseBanner(kept, m_notice->parentWidget());
    m_messages->addWidget(releases);
    connect(releases, &ReleaseBanner::heldRequested, this, [this] {
        showView(QStringLiteral("inventory"));
        m_inventory->showHeldReleases();
    });
    auto *reminders = new ReminderBanner(kept.reminders, m_notice->parentWidget());
    m_messages->addWidget(reminders);
    connect(reminders, &ReminderBanner::boardRequested, this, &MainWindow::showDueDates);
    connect(reminders, &ReminderBanner::caseRequested, this, &MainWindow::showCase);
    constexpr std::chrono::milliseconds pause(200);
    m_outcomesPause.setSingleShot(true);
    m_outcomesPause.setInterval(pause);
    connect(&m_outcomesPause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_areOutcomesStale, false)) {
            followOutcomes();
        }
    });
    connect(&kept.journal, &Journal::appended, this, &MainWindow::followOutcomes);
    connect(&kept.reconciler, &PurchaseReconciler::changed, this, &MainWindow::followOutcomes);
    connect(&kept.releaser, &Releaser::changed, this, &MainWindow::followOutcomes);
    updateOpenOutcomes();
    showView(kept.accounts.accounts().isEmpty() ? QStringLiteral("accounts") : QStringLiteral("search"));
    if (const QByteArray geometry = kept.settings.windowGeometry(); !geometry.isEmpty() && !isVisible()) {
        restoreGeometry(geometry);
    }
}

void MainWindow::connectViews()
{
    const auto fixAccount = [this](const QString &accountId) {
        showView(QStringLiteral("accounts"));
        m_accounts->editAccount(accountId);
    };
    const auto showAccounts = [this] { showView(QStringLiteral("accounts")); };
    const auto showActivity = [this] { showView(QStringLiteral("activity")); };

    connect(m_search, &SearchView::buyRequested, this,
            [this](const SearchHit &hit) { review(hit, {}, QStringLiteral("search")); });
    connect(m_search, &SearchView::accountRequested, this, fixAccount);
    connect(m_search, &SearchView::accountsRequested, this, showAccounts);

    connect(m_purchase, &PurchaseView::closed, this, [this] { showView(m_reviewFrom); });
    connect(m_purchase, &PurchaseView::searchRequested, this, [this] {
        showView(QStringLiteral("search"));
        m_search->searchAgain();
    });
    connect(m_purchase, &PurchaseView::activityRequested, this, showActivity);
    connect(m_purchase, &PurchaseView::accountRequested, this, fixAccount);
    const auto showNumber = [this](const QString &accountId, const PhoneNumber &number) {
        showView(QStringLiteral("inventory"));
        m_inventory->showNumber(accountId, number);
    };
    connect(m_purchase, &PurchaseView::inventoryRequested, this, showNumber);
    connect(m_cartPurchase, &CartPurchaseView::inventoryRequested, this, showNumber);
    connect(m_cartPurchase, &CartPurchaseView::activityRequested, this, showActivity);
    connect(m_cartPurchase, &CartPurchaseView::closed, this, [this] { showView(QStringLiteral("cart")); });

    connect(m_inventory, &InventoryView::accountRequested, this, fixAccount);
    connect(m_inventory, &InventoryView::accountsRequested, this, showAccounts);
    connect(m_inventory, &InventoryView::activityRequested, this, showActivity);
    connect(m_inventory, &InventoryView::historyRequested, this, [this](const QString &words) {
        showView(QStringLiteral("activity"));
        m_activity->showLinesWith(words);
    });
    connect(m_accounts, &AccountsView::sandboxRequested, this, &MainWindow::sandboxRequested);
    connectCart();
    connectCompliance();
}

void MainWindow::connectCompliance()
{
    connect(m_compliance, &ComplianceView::searchRequested, this, [this] { showView(QStringLiteral("search")); });
    connect(m_compliance, &ComplianceView::reviewRequested, this, [this](const QList<CartLine> &lines) {
        m_cartPurchase->begin(lines);
        showView(QStringLiteral("cart-purchase"));
    });
    const auto showCompliance = [this](const CaseSubject &subject) {
        showView(QStringLiteral("compliance"));
        m_compliance->showSubject(subject);
    };
    connect(m_purchase, &PurchaseView::complianceRequested, this, showCompliance);
    connect(m_cartPurchase, &CartPurchaseView::complianceRequested, this, showCompliance);
    const auto countGaps = [this] {
        m_sidebar->setBadge(QStringLiteral("compliance"), m_compliance->openGaps(), false);
    };
    connect(m_compliance, &ComplianceView::openGapsChanged, this, countGaps);
    countGaps();
}

void MainWindow::connectCart()
{
    connect(m_cart, &CartView::reviewRequested, this,
            [this](const SearchHit &hit, const QString &label) { review(hit, label, QStringLiteral("cart")); });
    connect(m_cart, &CartView::purchaseRequested, this, [this](const QList<CartLine> &lines) {
        // A purchase under way goes on, and its page is shown.
        m_cartPurchase->begin(lines);
        showView(QStringLiteral("cart-purchase"));
    });
    connect(m_cart, &CartView::searchRequested, this, [this] { showView(QStringLiteral("search")); });
    const auto countLines = [this] {
        m_sidebar->setBadge(QStringLiteral("cart"), static_cast<int>(m_services->cart.size()), false);
    };
    connect(&m_services->cart, &Cart::changed, this, countLines);
    countLines();
}

void MainWindow::review(const SearchHit &hit, const QString &label, const QString &from)
{
    // A purchase under way keeps its page; it ends soon, and what is reviewed next must not replace it.
    if (!m_purchase->isBusy()) {
        m_reviewFrom = from;
        m_purchase->review(hit, label);
    }
    showView(QStringLiteral("purchase"));
}

void MainWindow::setSandboxPanel(QWidget *panel)
{
    panel->setParent(this, panel->windowFlags());
    m_sandboxPanel = panel;
}

void MainWindow::showView(const QString &key)
{
    QWidget *view = m_views.value(key);
    if (!view) {
        return;
    }
    m_stack->setCurrentWidget(view);
    // The review is a step of the search or the cart.
    m_sidebar->showCurrent(key == u"purchase" ? m_reviewFrom : key == u"cart-purchase" ? QStringLiteral("cart") : key);
    if (key == u"search") {
        m_search->focusFirstField();
    }
}

QString MainWindow::currentView() const { return m_views.key(m_stack->currentWidget()); }

void MainWindow::followOutcomes()
{
    if (m_outcomesPause.isActive()) {
        m_areOutcomesStale = true;
        return;
    }
    updateOpenOutcomes();
    m_outcomesPause.start();
}

void MainWindow::updateOpenOutcomes()
{
    // What is planned was not sent, so its outcome is no question.
    const Result<QHash<QString, QString>> open = m_services->journal.openStates(
        {releaseStateName(ReleaseIntent::State::Scheduled), releaseStateName(ReleaseIntent::State::Held)});
    const QHash<QString, QString> states = open.value_or(QHash<QString, QString>());
    int settling = 0;
    int undecided = 0;
    for (auto intent = states.cbegin(); intent != states.cend(); ++intent) {
        // What an earlier run of the program left behind stands on disk as "sent" until the first look has come to
        // something; a request that is under way now does so too, and is nobody's worry yet.
        if (m_services->reconciler.isSettling(intent.key()) || m_services->releaser.isSettling(intent.key())) {
            ++settling;
        } else if (*intent == u"not-confirmed") {
            ++undecided;
        } else if (*intent == u"unknown" || *intent == u"confirming") {
            ++settling;
        }
    }
    m_sidebar->setBadge(QStringLiteral("activity"), settling + undecided, true);
    QStringList said;
    if (settling > 0) {
        said.append(
            tr("%n request(s) have no known outcome yet. The provider’s own list decides; nothing is sent again.",
               nullptr, settling));
    }
    if (undecided > 0) {
        said.append(
            tr("%n outcome(s) could not be found out. Ask the provider, then mark in Activity what became of it.",
               nullptr, undecided));
    }
    if (said.isEmpty()) {
        m_openOutcomes->clear();
    } else {
        m_openOutcomes->showMessage(Tone::Warning, said.join(u'\n'));
    }
}

void MainWindow::showCase(const QString &caseId)
{
    showView(QStringLiteral("compliance"));
    m_compliance->showCase(caseId);
    bringToFront();
}

void MainWindow::showDocument(const QString &documentId)
{
    showView(QStringLiteral("documents"));
    m_documents->showDocument(documentId);
    bringToFront();
}

void MainWindow::showDueDates()
{
    if (!m_services) {
        return;
    }
    if (m_dueDates.isNull()) {
        m_dueDates = new DueDialog(m_services->reminders, this);
        m_dueDates->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dueDates, &DueDialog::caseRequested, this, &MainWindow::showCase);
        connect(m_dueDates, &DueDialog::documentRequested, this, &MainWindow::showDocument);
    }
    m_dueDates->show();
    m_dueDates->raise();
    m_dueDates->activateWindow();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_hasPainted && event->type() == QEvent::Paint) {
        m_hasPainted = true;
        // After this frame has gone to the screen, not in the middle of painting it.
        QTimer::singleShot(0, this, &MainWindow::firstFrameShown);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::bringToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    // A dialog that waits for an answer is what can be used.
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->raise();
        dialog->activateWindow();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_services) {
        m_services->settings.setWindowGeometry(saveGeometry());
    }
    QMainWindow::closeEvent(event);
}

} // namespace numberdesk
