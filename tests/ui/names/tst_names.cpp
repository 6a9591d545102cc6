// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/purchasing/cart.h"
#include "core/search/numbersearch.h"
#include "tests/ui/support/accessiblenames.h"
#include "tests/ui/support/find.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountsview.h"
#include "ui/compliance/form/fileplace.h"
#include "ui/inventory/releasedialog.h"
#include "ui/purchase/purchaseview.h"
#include "ui/sandbox/sandboxpanel.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/cardrow.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/searchablecombobox.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using numberdesk::AccountDialog;
using numberdesk::CardRow;
using numberdesk::CheckList;
using numberdesk::Composition;
using numberdesk::MainWindow;
using numberdesk::SearchableComboBox;
using numberdesk::Services;
using numberdesk::Sidebar;
using numberdesk::TableView;
using numberdesk::tests::control;
using numberdesk::tests::missingControls;
using numberdesk::tests::named;
using numberdesk::tests::namelessControls;
using numberdesk::tests::WantedControl;

/// The real window over the sample carriers, taken through its views and dialogs.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Composition::Options options;
        options.kind = numberdesk::Profile::Kind::Sandbox;
        options.profileFolder = m_folder.path();
        auto opened = Composition::open(std::move(options));
        QVERIFY(opened);
        m_composition = std::move(*opened);
        m_composition->start();
        m_window = std::make_unique<MainWindow>();
        m_window->showViews(services(), m_composition->profile().folder(), {});
        m_window->setSandboxPanel(new numberdesk::SandboxPanel(*m_composition->sandboxServer()));
        m_window->show();
        QTRY_VERIFY_WITH_TIMEOUT(services().inventory.size() > 0 && !services().sync.isRunning(), 30000);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_composition.reset();
    }

    void theWalkFindsWhatHasNoName()
    {
        QWidget place;
        place.setObjectName(QStringLiteral("place"));
        auto *edit = new QLineEdit(QStringLiteral("content is no name"), &place);
        auto *button = new QToolButton(&place);
        auto *box = new QComboBox(&place);
        box->addItem(QStringLiteral("a choice is no name"));
        QCOMPARE(namelessControls(place).size(), 3);
        edit->setAccessibleName(QStringLiteral("Label"));
        button->setText(QStringLiteral("Stop"));
        box->setAccessibleName(QStringLiteral("Type"));
        QVERIFY2(namelessControls(place).isEmpty(), qPrintable(namelessControls(place).join(u'\n')));
        edit->setClearButtonEnabled(true);
        QCOMPARE(namelessControls(place).size(), 1);
        QCOMPARE(missingControls(place, {control<QLineEdit>(u"Label"), control<QPushButton>(u"Label")}),
                 QStringList{QStringLiteral("QPushButton “Label”")});
    }

    void search()
    {
        find(QStringLiteral("IT"), QStringLiteral("39079*"));
        QVERIFY2(namelessControls(*m_window).isEmpty(), qPrintable(namelessControls(*m_window).join(u'\n')));
        QCOMPARE(missing({control<Sidebar>(u"Views"), control<SearchableComboBox>(u"Country"),
                          control<QComboBox>(u"Type"), control<QLineEdit>(u"Number pattern"),
                          control<QComboBox>(u"Match"), control<QLineEdit>(u"Place"), control<QCheckBox>(u"Voice"),
                          control<QCheckBox>(u"SMS"), control<QCheckBox>(u"MMS"), control<QCheckBox>(u"Fax"),
                          control<QLineEdit>(u"Highest monthly price"), control<QAbstractButton>(u"Accounts to ask"),
                          control<QPushButton>(u"Search numbers"), control<QPushButton>(u"Stop"),
                          control<CardRow>(u"Account status"), control<TableView>(u"Available numbers"),
                          control<QPushButton>(u"Add to cart"), control<QPushButton>(u"Buy now…")}),
                 QStringList());
    }

    void cart()
    {
        find(QStringLiteral("IT"), QStringLiteral("39079*"));
        named<QPushButton>(m_window.get(), QStringLiteral("Add all to cart"))->click();
        QTRY_VERIFY(services().cart.size() > 0);
        m_window->showView(QStringLiteral("cart"));
        QVERIFY2(namelessControls(*m_window).isEmpty(), qPrintable(namelessControls(*m_window).join(u'\n')));
        QCOMPARE(missing({control<TableView>(u"Cart lines"), control<QLineEdit>(u"Label pattern"),
                          control<QPushButton>(u"Apply labels"), control<QPushButton>(u"Remove"),
                          control<QPushButton>(u"Review purchase…")}),
                 QStringList());
    }

    void review()
    {
        find(QStringLiteral("IT"), QStringLiteral("39079*"));
        buy(QStringLiteral("MindHunters"));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<numberdesk::FilePlace *>() != nullptr, 20000);
        QVERIFY2(namelessControls(*m_window).isEmpty(), qPrintable(namelessControls(*m_window).join(u'\n')));
        QCOMPARE(
            missing({control<TableView>(u"Purchase lines"), control<QWidget>(u"Requirements"),
                     control<CheckList>(u"What is missing"), control<QCheckBox>(u"I confirm these numbers and prices"),
                     control<QPushButton>(u"Confirm purchase"), control<QPushButton>(u"Cancel")}),
            QStringList());
    }

    void outcome()
    {
        find(QStringLiteral("US"), QStringLiteral("415"));
        buy(QStringLiteral("Vobiz"));
        auto *consent = named<QCheckBox>(m_window.get(), QStringLiteral("I confirm these numbers and prices"));
        auto *confirm = named<QPushButton>(m_window.get(), QStringLiteral("Confirm purchase"));
        QTRY_VERIFY_WITH_TIMEOUT(isConfirmed(consent, confirm), 20000);
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(isShown<TableView>(QStringLiteral("Outcomes")), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->purchaseView()->isBusy(), 20000);
        QVERIFY2(namelessControls(*m_window).isEmpty(), qPrintable(namelessControls(*m_window).join(u'\n')));
        QCOMPARE(missing({control<TableView>(u"Outcomes"), control<QPushButton>(u"Show in inventory"),
                          control<QPushButton>(u"Done")}),
                 QStringList());
    }

    void inventory_data()
    {
        QTest::addColumn<QString>("provider");
        for (const char *name : {"MindHunters", "IdentityCall", "Vobiz", "DialNexa", "Vogent"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void inventory()
    {
        QFETCH(QString, provider);
        m_window->showView(QStringLiteral("inventory"));
        select(QStringLiteral("Numbers"), provider);
        QTest::qWait(200);
        QVERIFY2(namelessControls(*m_window).isEmpty(), qPrintable(namelessControls(*m_window).join(u'\n')));
        QCOMPARE(
            missing({control<QLineEdit>(u"Filter inventory"), control<QPushButton>(u"Columns"),
                     control<QPushButton>(u"Refresh"), control<TableView>(u"Numbers"), control<QWidget>(u"Details"),
                     control<QLineEdit>(u"Label"), control<QPushButton>(u"Save changes"),
                     control<QPushButton>(u"Release…"), control<QPushButton>(u"Cancel release"),
                     control<QPushButton>(u"Take back"), control<QCheckBox>(u"Protected"),
                     control<QPushButton>(u"Protect"), control<QPushButton>(u"Take protection off")}),
            QStringList());
    }

    void release()
    {
        m_window->showView(QStringLiteral("inventory"));
        select(QStringLiteral("Numbers"), QStringLiteral("MindHunters"));
        QTRY_VERIFY(isShown<QPushButton>(QStringLiteral("Release…")));
        named<QPushButton>(m_window.get(), QStringLiteral("Release…"))->click();
        auto *dialog = m_window->findChild<numberdesk::ReleaseDialog *>();
        QVERIFY(dialog);
        QVERIFY2(namelessControls(*dialog).isEmpty(), qPrintable(namelessControls(*dialog).join(u'\n')));
        QCOMPARE(missingControls(*dialog, {control<QLineEdit>(u"Type RELEASE to confirm"),
                                           control<QPushButton>(u"Release numbers"), control<QPushButton>(u"Keep")}),
                 QStringList());
        dialog->close();
        QTRY_VERIFY(!m_window->findChild<numberdesk::ReleaseDialog *>());
    }

    void activity()
    {
        m_window->showView(QStringLiteral("activity"));
        QVERIFY2(namelessControls(*m_window).isEmpty(), qPrintable(namelessControls(*m_window).join(u'\n')));
        QCOMPARE(missing({control<QLineEdit>(u"Filter activity"), control<TableView>(u"Activity"),
                          control<QPushButton>(u"Verify journal"), control<QPushButton>(u"Export…")}),
                 QStringList());
    }

    void accounts()
    {
        m_window->showView(QStringLiteral("accounts"));
        QVERIFY2(namelessControls(*m_window).isEmpty(), qPrintable(namelessControls(*m_window).join(u'\n')));
        QCOMPARE(missing({control<TableView>(u"Accounts"), control<QPushButton>(u"Add account…"),
                          control<QPushButton>(u"Edit…"), control<QPushButton>(u"Test connection"),
                          control<QPushButton>(u"Remove…")}),
                 QStringList());
    }

    void accountOfEachProvider()
    {
        m_window->showView(QStringLiteral("accounts"));
        m_window->findChild<numberdesk::AccountsView *>()->addAccount();
        auto *dialog = m_window->findChild<AccountDialog *>();
        QVERIFY(dialog);
        auto *provider = named<QComboBox>(dialog, QStringLiteral("Provider"));
        QVERIFY(provider);
        QStringList own;
        for (int index = 0; index < provider->count(); ++index) {
            provider->setCurrentIndex(index);
            // The fields of the provider before go.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY2(namelessControls(*dialog).isEmpty(), qPrintable(namelessControls(*dialog).join(u'\n')));
            for (const char16_t *name : {u"Subdomain", u"Auth ID"}) {
                if (missingControls(*dialog, {control<QLineEdit>(name)}).isEmpty()) {
                    own.append(provider->currentText() + u' ' + QString::fromUtf16(name));
                }
            }
        }
        QCOMPARE(own, QStringList({QStringLiteral("MindHunters Subdomain"), QStringLiteral("Vobiz Auth ID")}));
        QCOMPARE(
            missingControls(*dialog, {control<QLineEdit>(u"Account name"), control<QLineEdit>(u"API token"),
                                      control<QToolButton>(u"Show token"), control<QPushButton>(u"Advanced"),
                                      control<QLineEdit>(u"API address"), control<QSpinBox>(u"Concurrent requests"),
                                      control<QPushButton>(u"Test connection"), control<QPushButton>(u"Save"),
                                      control<QPushButton>(u"Cancel")}),
            QStringList());
        dialog->close();
    }

    void settingsAndWhatStandsBesideTheViews()
    {
        m_window->showView(QStringLiteral("settings"));
        auto *panel = m_window->findChild<numberdesk::SandboxPanel *>();
        QVERIFY(panel);
        panel->show();
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        const auto about = std::find_if(actions.cbegin(), actions.cend(),
                                        [](const QAction *action) { return action->menuRole() == QAction::AboutRole; });
        QVERIFY(about != actions.cend());
        (*about)->trigger();
        auto *box = m_window->findChild<numberdesk::AboutDialog *>();
        QVERIFY(box);
        QVERIFY2(namelessControls(*m_window).isEmpty(), qPrintable(namelessControls(*m_window).join(u'\n')));
        box->close();
        panel->hide();
    }

private:
    [[nodiscard]] Services services() const { return m_composition->services(); }

    [[nodiscard]] QStringList missing(const QList<WantedControl> &wanted) const
    {
        return missingControls(*m_window, wanted);
    }

    template <class W>
    [[nodiscard]] bool isShown(const QString &name) const
    {
        const W *widget = named<W>(m_window.get(), name);
        return widget != nullptr && widget->isVisible();
    }

    void find(const QString &country, const QString &pattern)
    {
        m_window->showView(QStringLiteral("search"));
        named<SearchableComboBox>(m_window.get(), QStringLiteral("Country"))->setCurrentCode(country);
        named<QLineEdit>(m_window.get(), QStringLiteral("Number pattern"))->setText(pattern);
        named<QPushButton>(m_window.get(), QStringLiteral("Search numbers"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!services().search.isRunning(), 30000);
    }

    /// Selects the first row of a table with these words in it.
    void select(const QString &tableName, const QString &words)
    {
        auto *table = named<TableView>(m_window.get(), tableName);
        QVERIFY(table);
        const QAbstractItemModel *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data().toString() == words) {
                    table->selectRow(row);
                    return;
                }
            }
        }
        QFAIL(qPrintable(QStringLiteral("%1 has no %2").arg(tableName, words)));
    }

    void buy(const QString &provider)
    {
        select(QStringLiteral("Available numbers"), provider);
        named<QPushButton>(m_window.get(), QStringLiteral("Buy now…"))->click();
        QTRY_VERIFY(isShown<QPushButton>(QStringLiteral("Confirm purchase")));
    }

    /// What was read meanwhile clears the box again, as it should.
    static bool isConfirmed(QCheckBox *consent, const QPushButton *confirm)
    {
        if (consent->isEnabled() && !consent->isChecked()) {
            consent->click();
        }
        return confirm->isEnabled();
    }

    const QTemporaryDir m_folder;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(NamesTest)
#include "tst_names.moc"
