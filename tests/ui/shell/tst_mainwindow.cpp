// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/purchasing/cart.h"
#include "core/purchasing/journal.h"
#include "core/purchasing/purchaseintent.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/purchasing/releaser.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/support/waitfor.h"
#include "tests/ui/support/find.h"
#include "ui/compliance/view/complianceview.h"
#include "ui/inventory/inventoryview.h"
#include "ui/inventory/releasebanner.h"
#include "ui/sandbox/sandboxpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/inlinemessage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::Composition;
using numberdesk::InlineMessage;
using numberdesk::Journal;
using numberdesk::MainWindow;
using numberdesk::PurchaseIntent;
using numberdesk::Sidebar;

namespace {

std::unique_ptr<Composition> openSandbox(const QString &folder)
{
    Composition::Options options;
    options.kind = numberdesk::Profile::Kind::Sandbox;
    options.profileFolder = folder;
    auto composition = Composition::open(std::move(options));
    return composition ? std::move(*composition) : nullptr;
}

/// A window that was shown and filled as the program does it.
struct Desk
{
    explicit Desk(const QString &folder)
        : composition(openSandbox(folder))
    {
        QObject::connect(&window, &MainWindow::firstFrameShown, composition.get(), [this] {
            ++firstFrames;
            composition->start();
            window.showViews(composition->services(), composition->profile().folder(), composition->notices());
        });
    }

    std::unique_ptr<Composition> composition;
    MainWindow window;
    int firstFrames = 0;
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMinimisedWindowIsBroughtToTheFront()
    {
        MainWindow window;
        window.setWindowState(Qt::WindowMaximized);
        window.show();
        window.showMinimized();
        QVERIFY(window.isMinimized());
        window.bringToFront();
        QVERIFY(!window.isMinimized());
        QVERIFY(window.isVisible());
        QVERIFY(window.isMaximized());
        window.hide();
        window.bringToFront();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void theWindowComesFirst()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        QVERIFY(desk.window.currentView().isEmpty());
        desk.window.show();
        QTRY_COMPARE(desk.firstFrames, 1);
        QTRY_COMPARE(desk.window.currentView(), QStringLiteral("search"));
        desk.window.repaint();
        QTest::qWait(50);
        QCOMPARE(desk.firstFrames, 1);
    }

    void aViewIsMadeWhenItIsNeededAndTheOthersFollow()
    {
        const QTemporaryDir folder;
        const auto composition = openSandbox(folder.path());
        composition->start();
        MainWindow window;
        QVERIFY(window.inventoryView() == nullptr);
        window.showView(QStringLiteral("inventory"));
        window.showViews(composition->services(), folder.path(), {});
        QCOMPARE(window.currentView(), QStringLiteral("search"));
        QVERIFY(!window.findChild<numberdesk::InventoryView *>());
        window.showView(QStringLiteral("inventory"));
        QVERIFY(window.findChild<numberdesk::InventoryView *>());
        QCOMPARE(window.currentView(), QStringLiteral("inventory"));
        QVERIFY(!window.findChild<numberdesk::ComplianceView *>());
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<numberdesk::ComplianceView *>(), 30000);
        QCOMPARE(window.currentView(), QStringLiteral("inventory"));
    }

    void whatFailedBeforeTheInventoryIsLookedAtIsSaidThere()
    {
        const QTemporaryDir folder;
        const auto composition = openSandbox(folder.path());
        QFile inTheWay(composition->profile().filePath(QStringLiteral("inventory")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        composition->start();
        const numberdesk::Inventory &inventory = composition->services().inventory;
        QTRY_VERIFY_WITH_TIMEOUT(inventory.storageError().has_value(), 30000);
        MainWindow window;
        window.showViews(composition->services(), folder.path(), {});
        window.showView(QStringLiteral("inventory"));
        const QList<InlineMessage *> messages = window.inventoryView()->findChildren<InlineMessage *>();
        QVERIFY(std::any_of(messages.cbegin(), messages.cend(), [&inventory](const InlineMessage *message) {
            return message->text() == inventory.storageError()->advice && !message->isHidden();
        }));
    }

    /// Closed before its time: a release that still has some waits on, one that has none is asked about.
    void plannedReleasesSurviveTheProgramsEnd_data()
    {
        QTest::addColumn<int>("wait"); // milliseconds
        QTest::addColumn<QString>("said");
        QTest::newRow("still has time") << 600000 << QStringLiteral("Release of ");
        QTest::newRow("its time is over") << 50 << QStringLiteral("was not sent: it is still yours.");
    }

    void plannedReleasesSurviveTheProgramsEnd()
    {
        QFETCH(int, wait);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        {
            const auto composition = openSandbox(folder.path());
            composition->start();
            const numberdesk::Services services = composition->services();
            QTRY_VERIFY(services.inventory.size() > 0 && !services.sync.isRunning());
            const QString account = services.accounts.accounts().constLast().id;
            const auto number = services.inventory.numbersOf(account).constFirst().number;
            const auto planned = numberdesk::tests::waitFor(
                services.releaser.schedule(account, number, {}, std::chrono::milliseconds(wait)));
            QVERIFY2(planned, planned ? "" : qPrintable(planned.error().advice));
        }
        QTest::qWait(100);
        Desk desk(folder.path());
        desk.window.show();
        QTRY_COMPARE(desk.firstFrames, 1);
        auto *banner = desk.window.findChild<numberdesk::ReleaseBanner *>();
        QTRY_VERIFY(banner && banner->isVisible());
        const QList<InlineMessage *> messages = banner->findChildren<InlineMessage *>();
        QVERIFY(std::any_of(messages.cbegin(), messages.cend(), [&](const InlineMessage *message) {
            return message->isVisible() && message->text().contains(said);
        }));
        const auto lines = desk.composition->services().journal.newest(20);
        QVERIFY(std::none_of(lines->cbegin(), lines->cend(),
                             [](const numberdesk::JournalEntry &line) { return line.kind == u"release.sent"; }));
    }

    void everyViewHasItsShortcut_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("view");
        QTest::newRow("search") << int(Qt::Key_1) << QStringLiteral("search");
        QTest::newRow("cart") << int(Qt::Key_2) << QStringLiteral("cart");
        QTest::newRow("inventory") << int(Qt::Key_3) << QStringLiteral("inventory");
        QTest::newRow("compliance") << int(Qt::Key_4) << QStringLiteral("compliance");
        QTest::newRow("activity") << int(Qt::Key_6) << QStringLiteral("activity");
        QTest::newRow("accounts") << int(Qt::Key_7) << QStringLiteral("accounts");
        QTest::newRow("settings") << int(Qt::Key_Comma) << QStringLiteral("settings");
    }

    void everyViewHasItsShortcut()
    {
        QFETCH(int, key);
        QFETCH(QString, view);
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTRY_VERIFY(!desk.window.currentView().isEmpty());
        desk.window.showView(view == u"search" ? QStringLiteral("settings") : QStringLiteral("search"));
        QTest::keyClick(&desk.window, static_cast<Qt::Key>(key), Qt::ControlModifier);
        QCOMPARE(desk.window.currentView(), view);
    }

    void theSidebarGoesThroughTheViews()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.window.show();
        QTRY_VERIFY(!desk.window.currentView().isEmpty());
        auto *sidebar = desk.window.findChild<Sidebar *>();
        QCOMPARE(sidebar->accessibleName(), QStringLiteral("Views"));
        QCOMPARE(sidebar->keys(),
                 QStringList({QStringLiteral("search"), QStringLiteral("cart"), QStringLiteral("inventory"),
                              QStringLiteral("compliance"), QStringLiteral("documents"), QStringLiteral("activity"),
                              QStringLiteral("accounts"), QStringLiteral("settings")}));
        QTest::keyClick(sidebar, Qt::Key_Down);
        QCOMPARE(desk.window.currentView(), QStringLiteral("cart"));
        QTest::keyClick(sidebar, Qt::Key_Down);
        QCOMPARE(desk.window.currentView(), QStringLiteral("inventory"));
        QTest::keyClick(sidebar, Qt::Key_Down);
        QCOMPARE(desk.window.currentView(), QStringLiteral("compliance"));
        QTest::keyClick(sidebar, Qt::Key_Down);
        QCOMPARE(desk.window.currentView(), QStringLiteral("documents"));
        // Over the empty space in one step, to what stands at the bottom.
        QTest::keyClick(sidebar, Qt::Key_Down);
        QTest::keyClick(sidebar, Qt::Key_Down);
        QCOMPARE(desk.window.currentView(), QStringLiteral("accounts"));
        // As a screen reader does it: selected, not made current.
        sidebar->selectionModel()->select(sidebar->model()->index(5, 0), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(desk.window.currentView(), QStringLiteral("activity"));
    }

    /// The program ended in the middle of a purchase: on disk it stands as sent, as one does that is under way now.
    void whatAnEarlierRunLeftOpenIsShownFromTheStart()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        {
            const auto journal = Journal::open(desk.composition->profile().filePath(QStringLiteral("journal.sqlite")));
            PurchaseIntent left;
            left.id = QStringLiteral("i-1");
            left.state = PurchaseIntent::State::Sent;
            left.accountId = QStringLiteral("gone");
            left.order.number.number = numberdesk::PhoneNumber(QStringLiteral("+12025550143"));
            QVERIFY((*journal)->record(toRecord(left), journalEntry(left, QStringLiteral("purchase.sent"))));
        }
        desk.window.show();
        QTRY_VERIFY(!desk.window.currentView().isEmpty());
        const QList<InlineMessage *> messages = desk.window.findChildren<InlineMessage *>();
        const auto isSaid = [&messages](const QString &words) {
            return std::any_of(messages.cbegin(), messages.cend(), [&words](const InlineMessage *message) {
                return message->isVisible() && message->text().contains(words);
            });
        };
        QVERIFY(isSaid(QStringLiteral("1 request(s) have no known outcome yet.")));
        QVERIFY(!isSaid(QStringLiteral("could not be found out")));

        PurchaseIntent undecided;
        undecided.id = QStringLiteral("i-2");
        undecided.state = PurchaseIntent::State::NotConfirmed;
        const QString kind = QStringLiteral("purchase.not-confirmed");
        QVERIFY(desk.composition->services().journal.record(toRecord(undecided), journalEntry(undecided, kind)));
        QVERIFY(isSaid(QStringLiteral("1 request(s) have no known outcome yet.")));
        QVERIFY(isSaid(QStringLiteral("1 outcome(s) could not be found out.")));
    }

    void anOpenOutcomeIsShownAboveEveryView()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.window.show();
        QTRY_VERIFY(!desk.window.currentView().isEmpty());
        numberdesk::IntentRecord intent;
        intent.id = QStringLiteral("i-1");
        intent.kind = QStringLiteral("purchase");
        intent.state = QStringLiteral("unknown");
        numberdesk::JournalEntry entry;
        entry.kind = QStringLiteral("purchase.unknown");
        numberdesk::Journal &journal = desk.composition->services().journal;
        QVERIFY(journal.record(intent, entry));
        auto *sidebar = desk.window.findChild<Sidebar *>();
        const QListWidgetItem *activity =
            sidebar->item(static_cast<int>(sidebar->keys().indexOf(QStringLiteral("activity"))));
        QCOMPARE(activity->data(Qt::AccessibleDescriptionRole).toString().left(1), QStringLiteral("1"));
        intent.state = QStringLiteral("bought");
        intent.settled = true;
        QVERIFY(journal.record(intent, entry));
        // A moment later: many at once are counted together.
        QTRY_VERIFY(activity->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }

    void theCartIsCountedAndItsReviewGoesBackToIt()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.window.show();
        QTRY_VERIFY(!desk.window.currentView().isEmpty());
        auto *sidebar = desk.window.findChild<Sidebar *>();
        QVERIFY(sidebar->item(1)->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        numberdesk::CartLine line;
        line.accountId = desk.composition->services().accounts.accounts().constFirst().id;
        line.number.number = numberdesk::PhoneNumber(QStringLiteral("+12025550143"));
        QVERIFY(numberdesk::tests::waitFor(desk.composition->services().cart.add({line})));
        QCOMPARE(sidebar->item(1)->data(Qt::AccessibleDescriptionRole).toString().left(1), QStringLiteral("1"));

        desk.window.showView(QStringLiteral("cart"));
        numberdesk::tests::named<QPushButton>(&desk.window, QStringLiteral("Review purchase…"))->click();
        QCOMPARE(desk.window.currentView(), QStringLiteral("purchase"));
        QCOMPARE(sidebar->currentRow(), 1);
        numberdesk::tests::named<QPushButton>(&desk.window, QStringLiteral("Cancel"))->click();
        QCOMPARE(desk.window.currentView(), QStringLiteral("cart"));
    }

    void thePanelMakesACarrierMisbehave()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.window.show();
        QTRY_VERIFY(!desk.window.currentView().isEmpty());
        numberdesk::sandbox::SandboxServer *server = desk.composition->sandboxServer();
        numberdesk::SandboxPanel panel(*server);
        QList<QComboBox *> answers = panel.findChildren<QComboBox *>();
        answers.removeIf([](const QComboBox *box) { return box->accessibleName() != u"Answers"; });
        QCOMPARE(answers.size(), server->providerIds().size());
        answers.constFirst()->setCurrentIndex(3);
        Q_EMIT answers.constFirst()->activated(3);
        const QStringList ids = server->providerIds();
        QCOMPARE(std::count_if(ids.cbegin(), ids.cend(),
                               [server](const QString &id) { return server->transport(id).losesAnswers; }),
                 1);
    }

    void closingWhileEverythingIsBeingReadIsQuick()
    {
        const QTemporaryDir folder;
        auto desk = std::make_unique<Desk>(folder.path());
        desk->window.show();
        QTRY_VERIFY(!desk->window.currentView().isEmpty());
        QElapsedTimer clock;
        clock.start();
        desk->window.close();
        // The window goes before the services, as in the program.
        desk.reset();
        QVERIFY2(clock.elapsed() < 3000, "closing took long");
        QTest::qWait(100);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
