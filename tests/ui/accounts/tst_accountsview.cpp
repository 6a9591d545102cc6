// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"
#include "core/inventory/inventory.h"
#include "core/models/accountdirectory.h"
#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/ui/accounts/accountdesk.h"
#include "tests/ui/support/find.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountsview.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::Account;
using numberdesk::AccountRow;
using numberdesk::AccountsModel;
using numberdesk::AccountsView;
using numberdesk::SecretOutcome;
using numberdesk::TableView;
using numberdesk::tests::AccountDesk;
using numberdesk::tests::named;
using numberdesk::tests::press;
using numberdesk::tests::saidIn;

namespace {

QString cell(AccountDesk &desk, int row, int column)
{
    return named<TableView>(&desk.view(), QStringLiteral("Accounts"))->model()->index(row, column).data().toString();
}

/// The question that is open; waits for it.
QMessageBox *question(AccountDesk &desk)
{
    QMessageBox *box = nullptr;
    const bool isOpen = QTest::qWaitFor([&] {
        box = desk.view().findChild<QMessageBox *>();
        return box != nullptr && box->isVisible();
    });
    if (!isOpen) {
        throw std::runtime_error("no question was asked");
    }
    return box;
}

void answer(QMessageBox *box, const QString &label)
{
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == label) {
            button->click();
            return;
        }
    }
    throw std::runtime_error("the question has no such answer");
}

} // namespace

class AccountsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyProfileSaysWhatToDo()
    {
        AccountDesk desk;
        QSignalSpy sandbox(&desk.view(), &AccountsView::sandboxRequested);
        QVERIFY(named<QPushButton>(&desk.view(), QStringLiteral("Add account…"))->isVisible());
        QVERIFY(!named<QPushButton>(&desk.view(), QStringLiteral("Remove…"))->isVisible());
        press(&desk.view(), QStringLiteral("Explore with sample carriers"));
        QCOMPARE(sandbox.count(), 1);
        press(&desk.view(), QStringLiteral("Add account…"));
        QVERIFY(desk.dialog());
        // A second press shows the same dialog.
        desk.view().addAccount();
        QCOMPARE(desk.view().findChildren<numberdesk::AccountDialog *>().size(), 1);
    }

    void theSandboxHasNoWayIntoItself()
    {
        AccountDesk desk(numberdesk::Profile::Kind::Sandbox);
        QVERIFY(!named<QPushButton>(&desk.view(), QStringLiteral("Explore with sample carriers")));
        QCOMPARE(named<TableView>(&desk.view(), QStringLiteral("Accounts"))->model()->rowCount(), 5);
    }

    void aRowTellsEverything()
    {
        AccountDesk desk;
        const Account account = desk.add(QStringLiteral("vobiz"), QStringLiteral("Mumbai desk"));
        QCOMPARE(cell(desk, 0, AccountsModel::Name), QStringLiteral("Mumbai desk"));
        QCOMPARE(cell(desk, 0, AccountsModel::Provider), QStringLiteral("Vobiz"));
        QCOMPARE(cell(desk, 0, AccountsModel::State), QStringLiteral("Ready"));
        QCOMPARE(cell(desk, 0, AccountsModel::Numbers).toLongLong(),
                 desk.services().inventory.numbersOf(account.id).size());
        QVERIFY(cell(desk, 0, AccountsModel::Token).contains(QStringLiteral("keychain")));
    }

    void aTestSaysWhatItProved()
    {
        AccountDesk desk;
        desk.add(QStringLiteral("identitycall"), QStringLiteral("Front desk"));
        press(&desk.view(), QStringLiteral("Test connection"));
        QTRY_VERIFY_WITH_TIMEOUT(
            saidIn(&desk.view()).startsWith(QStringLiteral("IdentityCall accepted the token of Front desk")), 10000);
        // And what it did not.
        QVERIFY(saidIn(&desk.view()).contains(QStringLiteral("write permission")));
    }

    void aRefusedTokenLeadsToItsField()
    {
        AccountDesk desk;
        desk.add(QStringLiteral("dialnexa"), QStringLiteral("Mumbai desk"));
        QVERIFY(desk.carriers()
                    .contract(QStringLiteral("dialnexa"))
                    ->set(QStringLiteral("token"), QStringLiteral("refused")));
        press(&desk.view(), QStringLiteral("Test connection"));
        QTRY_VERIFY_WITH_TIMEOUT(saidIn(&desk.view()).startsWith(QStringLiteral("DialNexa refused the token")), 10000);
        QCOMPARE(cell(desk, 0, AccountsModel::State), QStringLiteral("Token refused"));
        press(&desk.view(), QStringLiteral("Enter a new token"));
        QTRY_VERIFY(desk.dialog() && desk.dialog()->focusWidget());
        QCOMPARE(desk.dialog()->focusWidget()->accessibleName(), QStringLiteral("API token"));
    }

    void aSlowTestCanBeStopped()
    {
        AccountDesk desk;
        desk.add(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        QVERIFY(desk.carriers().setTransport(QStringLiteral("vogent"), {500ms, false, false}));
        press(&desk.view(), QStringLiteral("Test connection"));
        QVERIFY(named<QPushButton>(&desk.view(), QStringLiteral("Stop"))->isVisible());
        press(&desk.view(), QStringLiteral("Stop"));
        QVERIFY(!named<QPushButton>(&desk.view(), QStringLiteral("Stop"))->isVisible());
        QTest::qWait(700);
        QVERIFY2(saidIn(&desk.view()).isEmpty(), qPrintable(saidIn(&desk.view())));
    }

    void aDisabledAccountIsNotAsked()
    {
        AccountDesk desk;
        const Account account = desk.add(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        auto *disable = named<QPushButton>(&desk.view(), QStringLiteral("Disable"));
        QCOMPARE(disable->text(), QStringLiteral("Disable"));
        disable->click();
        QCOMPARE(cell(desk, 0, AccountsModel::State), QStringLiteral("Disabled"));
        QVERIFY(!desk.services().directory.enabledAccounts().contains(account.id));
        QCOMPARE(disable->text(), QStringLiteral("Enable"));
        QCOMPARE(disable->accessibleName(), QStringLiteral("Disable"));
        disable->click();
        QTRY_COMPARE_WITH_TIMEOUT(cell(desk, 0, AccountsModel::State), QStringLiteral("Ready"), 20000);
        QCOMPARE(disable->text(), QStringLiteral("Disable"));
    }

    void removingTakesEverythingOnThisComputer()
    {
        AccountDesk desk;
        const Account account = desk.add(QStringLiteral("vobiz"), QStringLiteral("Mumbai desk"));
        const qsizetype numbers = desk.services().inventory.numbersOf(account.id).size();
        QVERIFY(numbers > 0);
        press(&desk.view(), QStringLiteral("Remove…"));
        QMessageBox *box = question(desk);
        QVERIFY(box);
        QCOMPARE(box->text(), QStringLiteral("Remove Mumbai desk?"));
        QVERIFY(box->informativeText().contains(QString::number(numbers)));
        QVERIFY(box->informativeText().contains(QStringLiteral("stay yours at Vobiz")));
        answer(box, QStringLiteral("Remove"));
        QTRY_VERIFY(desk.services().accounts.accounts().isEmpty());
        QVERIFY(!desk.hasToken(account.id));
        QCOMPARE(desk.services().inventory.numbersOf(account.id).size(), 0);
        QVERIFY(saidIn(&desk.view()).contains(QStringLiteral("Mumbai desk was removed")));
    }

    void keepingKeepsEverything()
    {
        AccountDesk desk;
        const Account account = desk.add(QStringLiteral("vobiz"), QStringLiteral("Mumbai desk"));
        press(&desk.view(), QStringLiteral("Remove…"));
        answer(question(desk), QStringLiteral("Keep"));
        QVERIFY(desk.services().accounts.account(account.id));
        QVERIFY(desk.hasToken(account.id));
        QVERIFY(named<QPushButton>(&desk.view(), QStringLiteral("Remove…"))->isEnabled());
    }

    void aLockedKeychainIsNotPassedOver()
    {
        AccountDesk desk;
        const Account account = desk.add(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        desk.keychain().obstacle = SecretOutcome::LockedOrDenied;
        press(&desk.view(), QStringLiteral("Remove…"));
        answer(question(desk), QStringLiteral("Remove"));
        QTRY_COMPARE(question(desk)->text(), QStringLiteral("The token of Front desk could not be removed"));
        QVERIFY(question(desk)->informativeText().contains(QStringLiteral("The keychain is locked.")));
        QVERIFY(desk.services().accounts.account(account.id));

        desk.keychain().obstacle.reset();
        answer(question(desk), QStringLiteral("Try again"));
        QTRY_VERIFY(!desk.services().accounts.account(account.id));
        QVERIFY(!desk.hasToken(account.id));
    }

    void aDoubleClickEdits()
    {
        AccountDesk desk;
        desk.add(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        auto *table = named<TableView>(&desk.view(), QStringLiteral("Accounts"));
        const QPoint place = table->visualRect(table->model()->index(0, AccountsModel::Name)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(desk.dialog());
        QCOMPARE(named<QLineEdit>(desk.dialog(), QStringLiteral("Account name"))->text(), QStringLiteral("Front desk"));
    }

    void theSelectionStaysWithItsAccount()
    {
        AccountDesk desk;
        desk.add(QStringLiteral("vogent"), QStringLiteral("First desk"));
        desk.add(QStringLiteral("dialnexa"), QStringLiteral("Second desk"));
        auto *table = named<TableView>(&desk.view(), QStringLiteral("Accounts"));
        table->selectRow(1);
        press(&desk.view(), QStringLiteral("Disable"));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().constFirst().data().toString(), QStringLiteral("Second desk"));
        QCOMPARE(named<QPushButton>(&desk.view(), QStringLiteral("Disable"))->text(), QStringLiteral("Enable"));
    }

    void closingTheWindowTakesBackWhatIsHalfDone()
    {
        AccountDesk desk;
        desk.keychain().obstacle = SecretOutcome::LockedOrDenied;
        press(desk.enter(QStringLiteral("vogent"), QStringLiteral("Front desk")), QStringLiteral("Save"));
        QTRY_VERIFY(!saidIn(desk.dialog()).isEmpty());
        QCOMPARE(desk.services().accounts.accounts().size(), 1);
        desk.closeView();
        QCOMPARE(desk.services().accounts.accounts().size(), 0);
    }
};

QTEST_MAIN(AccountsViewTest)
#include "tst_accountsview.moc"
