// SPDX-License-Identifier: GPL-3.0-or-later
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
#include "ui/compliance/due/duedialog.h"
#include "ui/compliance/view/complianceview.h"
#include "ui/documents/documentsview.h"
#include "ui/inventory/inventoryview.h"
#include "ui/inventory/releasebanner.h"
#include "ui/settings/settings.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/reminderbanner.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/views.h"
#include "ui/theme/icon.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPainter>
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
    m_content = column;

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
        m_views->activity()->showOpenIntent();
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
        if (m_views != nullptr) {
            showView(QStringLiteral("accounts"));
            m_views->accounts()->addAccount();
        }
    });
    QAction *exportNumbers = file->addAction(glyphIcon(Glyph::Download, Tone::Dim), QString());
    exportNumbers->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    connect(exportNumbers, &QAction::triggered, this, [this] {
        if (m_views != nullptr) {
            showView(QStringLiteral("inventory"));
            m_views->inventory()->exportNumbers();
        }
    });
    QAction *importNotes = file->addAction(glyphIcon(Glyph::Upload, Tone::Dim), QString());
    importNotes->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    connect(importNotes, &QAction::triggered, this, [this] {
        if (m_views != nullptr) {
            showView(QStringLiteral("inventory"));
            m_views->inventory()->importNotes();
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

void MainWindow::showViews(const Services &services, const QString &profileFolder, const QStringList &notices)
{
    m_services.emplace(services);
    const Services &kept = *m_services;
    m_views = new Views(kept, profileFolder);
    m_content->addWidget(m_views, 1);
    connect(m_views, &Views::shown, m_sidebar, &Sidebar::showCurrent);
    connect(m_views, &Views::counted, this,
            [this](const QString &key, int count) { m_sidebar->setBadge(key, count, false); });
    connect(m_views, &Views::sandboxRequested, this, &MainWindow::sandboxRequested);
    const auto countLines = [this] {
        m_sidebar->setBadge(QStringLiteral("cart"), static_cast<int>(m_services->cart.size()), false);
    };
    connect(&kept.cart, &Cart::changed, this, countLines);
    countLines();
    m_status->follow(kept);

    if (!notices.isEmpty()) {
        m_notice->showMessage(Tone::Warning, notices.join(u'\n'));
    }
    // A child from the beginning: it may have something to show at once.
    auto *releases = new ReleaseBanner(kept, m_notice->parentWidget());
    m_messages->addWidget(releases);
    connect(releases, &ReleaseBanner::heldRequested, this, [this] {
        showView(QStringLiteral("inventory"));
        m_views->inventory()->showHeldReleases();
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

void MainWindow::setSandboxPanel(QWidget *panel)
{
    panel->setParent(this, panel->windowFlags());
    m_sandboxPanel = panel;
}

void MainWindow::showView(const QString &key)
{
    if (m_views != nullptr) {
        m_views->showView(key);
    }
}

QString MainWindow::currentView() const { return m_views == nullptr ? QString() : m_views->current(); }

SearchView *MainWindow::searchView() const { return m_views == nullptr ? nullptr : m_views->search(); }

PurchaseView *MainWindow::purchaseView() const { return m_views == nullptr ? nullptr : m_views->purchase(); }

InventoryView *MainWindow::inventoryView() const { return m_views == nullptr ? nullptr : m_views->inventory(); }

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
    m_views->compliance()->showCase(caseId);
    bringToFront();
}

void MainWindow::showDocument(const QString &documentId)
{
    showView(QStringLiteral("documents"));
    m_views->documents()->showDocument(documentId);
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
