// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"
#include "core/accounts/tokenvault.h"
#include "core/inventory/inventorysync.h"
#include "core/models/accountdirectory.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/support/waitfor.h"
#include "tests/ui/accounts/accountdesk.h"
#include "tests/ui/support/find.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountsview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using namespace std::chrono_literals;
using numberdesk::Account;
using numberdesk::AccountDialog;
using numberdesk::AccountRow;
using numberdesk::SecretOutcome;
using numberdesk::TokenPlace;
using numberdesk::tests::AccountDesk;
using numberdesk::tests::enterInto;
using numberdesk::tests::errorAt;
using numberdesk::tests::named;
using numberdesk::tests::press;
using numberdesk::tests::saidIn;

class AccountDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAnAccountOfEachProvider_data()
    {
        QTest::addColumn<QString>("providerId");
        for (const char *id : {"mindhunters", "identitycall", "vobiz", "dialnexa", "vogent"}) {
            QTest::newRow(id) << QString::fromLatin1(id);
        }
    }

    void addsAnAccountOfEachProvider()
    {
        QFETCH(QString, providerId);
        AccountDesk desk;
        AccountDialog *dialog = desk.enter(providerId, QStringLiteral("Front desk"));
        press(dialog, QStringLiteral("Test connection"));
        QTRY_VERIFY2_WITH_TIMEOUT(saidIn(dialog).contains(QStringLiteral("accepted the token of Front desk")),
                                  qPrintable(saidIn(dialog)), 10000);
        QCOMPARE(desk.services().accounts.accounts().size(), 0);

        press(dialog, QStringLiteral("Save"));
        QTRY_VERIFY(!desk.dialog());
        const std::optional<Account> account = desk.account(QStringLiteral("Front desk"));
        QVERIFY(account);
        QCOMPARE(account->providerId, providerId);
        QVERIFY(desk.hasToken(account->id));
        QTRY_COMPARE_WITH_TIMEOUT(desk.services().directory.row(account->id).state, AccountRow::State::Ready, 20000);
    }

    void aRefusedTokenIsSaidInPlace()
    {
        AccountDesk desk;
        AccountDialog *dialog = desk.enter(QStringLiteral("dialnexa"), QStringLiteral("Mumbai desk"));
        enterInto(dialog, QStringLiteral("API token"), QStringLiteral("not-the-token"));
        press(dialog, QStringLiteral("Test connection"));
        QTRY_VERIFY_WITH_TIMEOUT(
            saidIn(dialog).startsWith(QStringLiteral("DialNexa refused the token for Mumbai desk.")), 10000);
        QVERIFY(named<QPushButton>(dialog, QStringLiteral("Enter a new token"))->isVisible());

        // What was said is about what was entered before.
        enterInto(dialog, QStringLiteral("API token"), QStringLiteral("another"));
        QVERIFY(saidIn(dialog).isEmpty());
    }

    void aRefusalOfAnAccountWithoutNameIsAWholeSentence()
    {
        AccountDesk desk;
        AccountDialog *dialog = desk.enter(QStringLiteral("vogent"), QString());
        enterInto(dialog, QStringLiteral("API token"), QStringLiteral("not-the-token"));
        press(dialog, QStringLiteral("Test connection"));
        QTRY_VERIFY_WITH_TIMEOUT(saidIn(dialog).contains(QStringLiteral("for this account.")), 10000);
    }

    void badInputIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("providerId");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("token with a line break") << QStringLiteral("dialnexa") << QStringLiteral("API token")
                                                 << QStringLiteral("abc\ndef") << QStringLiteral("line break");
        QTest::newRow("no token") << QStringLiteral("vogent") << QStringLiteral("API token") << QString()
                                  << QStringLiteral("Enter the token");
        QTest::newRow("http on the net") << QStringLiteral("identitycall") << QStringLiteral("API address")
                                         << QStringLiteral("http://api.example.com/v1") << QStringLiteral("https://");
        QTest::newRow("a partner's Auth ID") << QStringLiteral("vobiz") << QStringLiteral("Auth ID")
                                             << QStringLiteral("PA_7QK2ZP4L") << QStringLiteral("partner");
        QTest::newRow("no subdomain") << QStringLiteral("mindhunters") << QStringLiteral("Subdomain")
                                      << QStringLiteral("not a name") << QStringLiteral("letters a to z");
        QTest::newRow("no name") << QStringLiteral("dialnexa") << QStringLiteral("Account name") << QStringLiteral("  ")
                                 << QStringLiteral("Give the account a name");
    }

    void badInputIsSaidAtItsField()
    {
        QFETCH(QString, providerId);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, said);
        AccountDesk desk;
        AccountDialog *dialog = desk.enter(providerId, QStringLiteral("Front desk"));
        enterInto(dialog, field, value);
        press(dialog, QStringLiteral("Save"));
        QVERIFY2(errorAt(dialog, field).contains(said), qPrintable(errorAt(dialog, field)));
        QVERIFY(named<QWidget>(dialog, field)->isVisible());
        QCOMPARE(desk.services().accounts.accounts().size(), 0);
        QCOMPARE(desk.keychain().stored, 0);
    }

    void everythingThatIsWrongIsSaidAtOnce()
    {
        AccountDesk desk;
        AccountDialog *dialog = desk.enter(QStringLiteral("vobiz"), QString());
        enterInto(dialog, QStringLiteral("Auth ID"), QString());
        enterInto(dialog, QStringLiteral("API token"), QString());
        press(dialog, QStringLiteral("Save"));
        for (const char *field : {"Account name", "Auth ID", "API token"}) {
            QVERIFY2(!errorAt(dialog, QString::fromLatin1(field)).isEmpty(), field);
        }
    }

    void aNameIsGivenOnce()
    {
        AccountDesk desk;
        desk.add(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        AccountDialog *dialog = desk.enter(QStringLiteral("dialnexa"), QStringLiteral("front DESK"));
        press(dialog, QStringLiteral("Save"));
        QVERIFY(errorAt(dialog, QStringLiteral("Account name")).contains(QStringLiteral("an account of this name")));
        QCOMPARE(desk.services().accounts.accounts().size(), 1);
    }

    void theFieldsAreThoseOfTheProvider()
    {
        AccountDesk desk;
        desk.view().addAccount();
        AccountDialog *dialog = desk.dialog();
        enterInto(dialog, QStringLiteral("Provider"), QStringLiteral("vobiz"));
        QVERIFY(named<QLineEdit>(dialog, QStringLiteral("Auth ID"))->isVisible());
        // Advanced ones come with "Advanced".
        QVERIFY(!named<QComboBox>(dialog, QStringLiteral("Path form"))->isVisible());
        press(dialog, QStringLiteral("Advanced"));
        QVERIFY(named<QComboBox>(dialog, QStringLiteral("Path form"))->isVisible());
        enterInto(dialog, QStringLiteral("Provider"), QStringLiteral("mindhunters"));
        QTRY_VERIFY(!named<QLineEdit>(dialog, QStringLiteral("Auth ID")));
        QVERIFY(named<QLineEdit>(dialog, QStringLiteral("Subdomain"))->isVisible());
    }

    void withoutKeychainTheTokenIsKeptForTheSession()
    {
        AccountDesk desk;
        desk.keychain().obstacle = SecretOutcome::NoKeychain;
        AccountDialog *dialog = desk.enter(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        press(dialog, QStringLiteral("Save"));
        QTRY_VERIFY(saidIn(dialog).contains(QStringLiteral("There is no keychain here.")));
        QVERIFY(saidIn(dialog).contains(QStringLiteral("forgotten when Numberdesk ends")));
        QVERIFY2(!saidIn(dialog).contains(QStringLiteral("Vogent says")), qPrintable(saidIn(dialog)));

        press(dialog, QStringLiteral("Keep for this session only"));
        QTRY_VERIFY(!desk.dialog());
        const QString id = desk.account(QStringLiteral("Front desk"))->id;
        QCOMPARE(desk.services().tokens.place(id), TokenPlace::ThisSession);
        QTRY_COMPARE_WITH_TIMEOUT(desk.services().directory.row(id).state, AccountRow::State::Ready, 20000);
    }

    void anUnlockedKeychainIsAskedAgain()
    {
        AccountDesk desk;
        desk.keychain().obstacle = SecretOutcome::LockedOrDenied;
        AccountDialog *dialog = desk.enter(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        press(dialog, QStringLiteral("Save"));
        QTRY_VERIFY(saidIn(dialog).contains(QStringLiteral("The keychain is locked.")));
        desk.keychain().obstacle.reset();
        press(dialog, QStringLiteral("Try again"));
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.services().accounts.accounts().size(), 1);
        QVERIFY(desk.hasToken(desk.account(QStringLiteral("Front desk"))->id));
    }

    void cancelLeavesNoAccountWithoutToken()
    {
        AccountDesk desk;
        desk.keychain().obstacle = SecretOutcome::LockedOrDenied;
        AccountDialog *dialog = desk.enter(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        press(dialog, QStringLiteral("Save"));
        QTRY_VERIFY(!saidIn(dialog).isEmpty());
        press(dialog, QStringLiteral("Cancel"));
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.services().accounts.accounts().size(), 0);
    }

    void anotherProviderAfterALockedKeychainIsAnotherAccount()
    {
        AccountDesk desk;
        desk.keychain().obstacle = SecretOutcome::LockedOrDenied;
        AccountDialog *dialog = desk.enter(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        press(dialog, QStringLiteral("Save"));
        QTRY_VERIFY(!saidIn(dialog).isEmpty());
        desk.keychain().obstacle.reset();
        enterInto(dialog, QStringLiteral("Provider"), QStringLiteral("identitycall"));
        press(dialog, QStringLiteral("Save"));
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.services().accounts.accounts().size(), 1);
        QCOMPARE(desk.account(QStringLiteral("Front desk"))->providerId, QStringLiteral("identitycall"));
    }

    void aSlowKeychainCanBeLeft()
    {
        AccountDesk desk;
        desk.keychain().slowness = std::make_shared<QPromise<void>>();
        desk.keychain().slowness->start();
        AccountDialog *dialog = desk.enter(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        press(dialog, QStringLiteral("Save"));
        QVERIFY(!named<QPushButton>(dialog, QStringLiteral("Save"))->isEnabled());
        const QString id = desk.account(QStringLiteral("Front desk"))->id;
        press(dialog, QStringLiteral("Cancel"));
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.services().accounts.accounts().size(), 0);

        // It took the token after all: nobody's token stays behind.
        desk.keychain().slowness->finish();
        QTest::qWait(50);
        QVERIFY(!desk.hasToken(id));
        QCOMPARE(desk.services().accounts.accounts().size(), 0);
    }

    void editingNeverShowsTheToken()
    {
        AccountDesk desk;
        const Account account = desk.add(QStringLiteral("vobiz"), QStringLiteral("Front desk"));
        const int stored = desk.keychain().stored;
        desk.view().editAccount(account.id);
        AccountDialog *dialog = desk.dialog();
        auto *token = named<QLineEdit>(dialog, QStringLiteral("API token"));
        QVERIFY(token->text().isEmpty());
        QCOMPARE(token->placeholderText(), QStringLiteral("Kept; enter a new one to replace it"));
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QVERIFY(!named<QComboBox>(dialog, QStringLiteral("Provider"))->isEnabled());
        QCOMPARE(named<QLineEdit>(dialog, QStringLiteral("Auth ID"))->text(),
                 account.fields.value(QStringLiteral("authId")));

        press(dialog, QStringLiteral("Test connection"));
        QTRY_VERIFY_WITH_TIMEOUT(saidIn(dialog).contains(QStringLiteral("accepted the token")), 10000);
        enterInto(dialog, QStringLiteral("Account name"), QStringLiteral("Back desk"));
        press(dialog, QStringLiteral("Save"));
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.services().accounts.account(account.id)->name, QStringLiteral("Back desk"));
        QCOMPARE(desk.keychain().stored, stored);
        QVERIFY(desk.hasToken(account.id));
    }

    void aKeptTokenIsNotSentToAnotherAddress()
    {
        AccountDesk desk;
        const Account account = desk.add(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        const int stored = desk.keychain().stored;
        QTcpServer stranger;
        QVERIFY(stranger.listen(QHostAddress::LocalHost));
        desk.view().editAccount(account.id);
        AccountDialog *dialog = desk.dialog();
        auto *token = named<QLineEdit>(dialog, QStringLiteral("API token"));
        const QString address = QStringLiteral("http://127.0.0.1:%1/api").arg(stranger.serverPort());
        enterInto(dialog, QStringLiteral("API address"), address);
        QCOMPARE(token->placeholderText(), QStringLiteral("Enter it again for the new address"));
        for (const char *button : {"Test connection", "Save"}) {
            enterInto(dialog, QStringLiteral("Account name"), QString::fromLatin1(button));
            press(dialog, QString::fromLatin1(button));
            QCOMPARE(errorAt(dialog, QStringLiteral("API token")),
                     QStringLiteral("Enter the token again, because the address changed."));
            QTest::qWait(100);
            QVERIFY(!stranger.hasPendingConnections());
            QCOMPARE(*desk.services().accounts.account(account.id), account);
        }

        // The address that it was entered for is welcome again, however it is written.
        enterInto(dialog, QStringLiteral("API address"), account.address + u'/');
        QCOMPARE(token->placeholderText(), QStringLiteral("Kept; enter a new one to replace it"));
        press(dialog, QStringLiteral("Test connection"));
        QTRY_VERIFY_WITH_TIMEOUT(saidIn(dialog).contains(QStringLiteral("accepted the token")), 10000);

        enterInto(dialog, QStringLiteral("API address"), address);
        enterInto(dialog, QStringLiteral("API token"), QStringLiteral("for-the-new-address"));
        press(dialog, QStringLiteral("Save"));
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.services().accounts.account(account.id)->address, address);
        QVERIFY(desk.services().accounts.account(account.id)->enabled);
        QCOMPARE(desk.keychain().stored, stored + 1);
    }

    void aFieldOfTheAddressAsksForTheTokenAgain()
    {
        AccountDesk desk;
        const Account account = desk.add(QStringLiteral("mindhunters"), QStringLiteral("Front desk"));
        desk.view().editAccount(account.id);
        // With an address of its own, the subdomain decides nothing.
        enterInto(desk.dialog(), QStringLiteral("Subdomain"), QStringLiteral("another"));
        press(desk.dialog(), QStringLiteral("Save"));
        QTRY_VERIFY(!desk.dialog());

        Account ordinary = *desk.services().accounts.account(account.id);
        ordinary.address.clear();
        ordinary.enabled = false;
        QVERIFY(desk.services().accounts.update(ordinary));
        desk.view().editAccount(account.id);
        enterInto(desk.dialog(), QStringLiteral("Subdomain"), QStringLiteral("third"));
        press(desk.dialog(), QStringLiteral("Save"));
        QVERIFY(errorAt(desk.dialog(), QStringLiteral("API token")).contains(QStringLiteral("address changed")));
        enterInto(desk.dialog(), QStringLiteral("Subdomain"), QStringLiteral("another"));
        enterInto(desk.dialog(), QStringLiteral("Account name"), QStringLiteral("Back desk"));
        press(desk.dialog(), QStringLiteral("Save"));
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.services().accounts.account(account.id)->name, QStringLiteral("Back desk"));
    }

    void oldTokenAndNewAddressNeverMeet()
    {
        AccountDesk desk;
        const Account account = desk.add(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        const QString address = QStringLiteral("http://127.0.0.1:9/api");
        desk.keychain().obstacle = SecretOutcome::LockedOrDenied;
        desk.view().editAccount(account.id);
        AccountDialog *dialog = desk.dialog();
        enterInto(dialog, QStringLiteral("API address"), address);
        enterInto(dialog, QStringLiteral("API token"), QStringLiteral("for-the-new-address"));
        press(dialog, QStringLiteral("Save"));
        QTRY_VERIFY(!saidIn(dialog).isEmpty());
        // The old token is still the one that is kept.
        QCOMPARE(desk.services().accounts.account(account.id)->address, account.address);
        QVERIFY(!desk.services().accounts.account(account.id)->enabled);

        desk.keychain().obstacle.reset();
        press(dialog, QStringLiteral("Try again"));
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.services().accounts.account(account.id)->address, address);
        QVERIFY(desk.services().accounts.account(account.id)->enabled);

        // Given up, it is as it was.
        desk.keychain().obstacle = SecretOutcome::LockedOrDenied;
        desk.view().editAccount(account.id);
        enterInto(desk.dialog(), QStringLiteral("API address"), account.address);
        enterInto(desk.dialog(), QStringLiteral("API token"), QStringLiteral("another"));
        press(desk.dialog(), QStringLiteral("Save"));
        QTRY_VERIFY(!saidIn(desk.dialog()).isEmpty());
        press(desk.dialog(), QStringLiteral("Cancel"));
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.services().accounts.account(account.id)->address, address);
        QVERIFY(desk.services().accounts.account(account.id)->enabled);
    }

    void theTokenIsShownByKeyboard()
    {
        AccountDesk desk;
        desk.view().addAccount();
        AccountDialog *dialog = desk.dialog();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *token = named<QLineEdit>(dialog, QStringLiteral("API token"));
        token->setFocus();
        QTest::keyClick(token, Qt::Key_Tab);
        auto *show = named<QToolButton>(dialog, QStringLiteral("Show token"));
        QVERIFY(show && show->hasFocus());
        QTest::keyClick(show, Qt::Key_Space);
        QCOMPARE(token->echoMode(), QLineEdit::Normal);
        QCOMPARE(show->accessibleName(), QStringLiteral("Hide token"));
        QTest::keyClick(show, Qt::Key_Space);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QCOMPARE(show->accessibleName(), QStringLiteral("Show token"));
    }

    void aNewTokenIsUsedAtOnce()
    {
        AccountDesk desk;
        const Account account = desk.add(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        desk.view().editAccount(account.id);
        enterInto(desk.dialog(), QStringLiteral("API token"), QStringLiteral("not-the-token"));
        press(desk.dialog(), QStringLiteral("Save"));
        QTRY_VERIFY(!desk.dialog());
        QTRY_COMPARE_WITH_TIMEOUT(desk.services().directory.row(account.id).state, AccountRow::State::Failed, 20000);
    }

    void cancelPutsAChangedAccountBack()
    {
        AccountDesk desk;
        const Account account = desk.add(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        desk.keychain().obstacle = SecretOutcome::LockedOrDenied;
        desk.view().editAccount(account.id);
        AccountDialog *dialog = desk.dialog();
        enterInto(dialog, QStringLiteral("Account name"), QStringLiteral("Back desk"));
        enterInto(dialog, QStringLiteral("API token"), QStringLiteral("another"));
        press(dialog, QStringLiteral("Save"));
        QTRY_VERIFY(!saidIn(dialog).isEmpty());
        press(dialog, QStringLiteral("Cancel"));
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.services().accounts.account(account.id)->name, QStringLiteral("Front desk"));
        QCOMPARE(desk.services().tokens.place(account.id), TokenPlace::Keychain);
    }

    void aTokenThatIsTakenAfterCancelIsTheOneInUse()
    {
        AccountDesk desk;
        const Account account = desk.add(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        desk.keychain().slowness = std::make_shared<QPromise<void>>();
        desk.keychain().slowness->start();
        desk.view().editAccount(account.id);
        enterInto(desk.dialog(), QStringLiteral("Account name"), QStringLiteral("Back desk"));
        enterInto(desk.dialog(), QStringLiteral("API token"), QStringLiteral("not-the-token"));
        press(desk.dialog(), QStringLiteral("Save"));
        press(desk.dialog(), QStringLiteral("Cancel"));
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.services().accounts.account(account.id)->name, QStringLiteral("Front desk"));
        press(&desk.view(), QStringLiteral("Test connection"));
        QTRY_VERIFY_WITH_TIMEOUT(saidIn(&desk.view()).startsWith(QStringLiteral("Vogent accepted the token")), 10000);

        desk.keychain().slowness->finish();
        QTest::qWait(50);
        press(&desk.view(), QStringLiteral("Test connection"));
        QTRY_VERIFY_WITH_TIMEOUT(saidIn(&desk.view()).startsWith(QStringLiteral("Vogent refused the token")), 10000);
    }

    void closedDuringASlowTest()
    {
        AccountDesk desk;
        QVERIFY(desk.carriers().setTransport(QStringLiteral("vogent"), {1s, false, false}));
        AccountDialog *dialog = desk.enter(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        press(dialog, QStringLiteral("Test connection"));
        QTRY_VERIFY(named<QPushButton>(dialog, QStringLiteral("Stop"))->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QTest::qWait(1200);
        QCOMPARE(desk.services().accounts.accounts().size(), 0);
    }

    void theNewestTestCounts()
    {
        AccountDesk desk;
        QVERIFY(desk.carriers().setTransport(QStringLiteral("vogent"), {300ms, false, false}));
        AccountDialog *dialog = desk.enter(QStringLiteral("vogent"), QStringLiteral("Front desk"));
        const QString right = named<QLineEdit>(dialog, QStringLiteral("API token"))->text();
        enterInto(dialog, QStringLiteral("API token"), QStringLiteral("not-the-token"));
        press(dialog, QStringLiteral("Test connection"));
        QTest::qWait(150);
        enterInto(dialog, QStringLiteral("API token"), right);
        press(dialog, QStringLiteral("Test connection"));
        QTRY_VERIFY_WITH_TIMEOUT(!saidIn(dialog).isEmpty(), 10000);
        QVERIFY2(saidIn(dialog).contains(QStringLiteral("accepted")), qPrintable(saidIn(dialog)));
    }

    void theSandboxAsksForNoKeychain()
    {
        AccountDesk desk(numberdesk::Profile::Kind::Sandbox);
        AccountDialog *dialog = desk.enter(QStringLiteral("vogent"), QStringLiteral("Second desk"));
        const int stored = desk.keychain().stored;
        press(dialog, QStringLiteral("Save"));
        QTRY_VERIFY(!desk.dialog());
        const QString id = desk.account(QStringLiteral("Second desk"))->id;
        QCOMPARE(desk.services().tokens.place(id), TokenPlace::ThisSession);
        QCOMPARE(desk.keychain().stored, stored);
    }
};

QTEST_MAIN(AccountDialogTest)
#include "tst_accountdialog.moc"
