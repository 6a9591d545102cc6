// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/tokenvault.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::Account;
using numberdesk::AccountStore;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::Result;
using numberdesk::Secret;
using numberdesk::SecretAnswer;
using numberdesk::SecretOutcome;
using numberdesk::Task;
using numberdesk::TokenPlace;
using numberdesk::TokenVault;
namespace tests = numberdesk::tests;

namespace {

/// A keychain that can be locked and exchanged for another one; it writes down what it was asked.
class FakeKeychain final : public numberdesk::SecretStore
{
public:
    Task<Result<SecretAnswer>> read(QString entry, std::stop_token) override
    {
        log.append(QStringLiteral("read"));
        co_return answer(secrets.contains(entry) ? SecretOutcome::Found : SecretOutcome::Absent, secrets.value(entry));
    }
    Task<Result<SecretAnswer>> store(QString entry, Secret secret, std::stop_token) override
    {
        log.append(QStringLiteral("store"));
        if (!obstacle) {
            secrets.insert(entry, secret);
        }
        co_return answer(SecretOutcome::Found, secret);
    }
    Task<Result<SecretAnswer>> remove(QString entry, std::stop_token) override
    {
        log.append(QStringLiteral("remove"));
        if (!obstacle) {
            secrets.remove(entry);
        }
        co_return answer(SecretOutcome::Absent, {});
    }

    QHash<QString, Secret> secrets;
    std::optional<SecretOutcome> obstacle;
    QString backend = QStringLiteral("GNOME Keyring");
    QStringList log;

private:
    Result<SecretAnswer> answer(SecretOutcome outcome, const Secret &secret) const
    {
        SecretAnswer given;
        given.backend = backend;
        if (obstacle) {
            given.outcome = *obstacle;
            given.error = numberdesk::keychainFailed({}, QStringLiteral("obstacle"));
            return given;
        }
        given.outcome = outcome;
        given.secret = secret;
        return given;
    }
};

} // namespace

class TokenVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsAskedBeforeTheFirstCall();
    void keepsInTheKeychain();
    void neverFallsBackByItself_data();
    void neverFallsBackByItself();
    void keepsForThisSessionWhenTold();
    void sessionTokenIsUsedBeforeTheKeychains();
    void keychainReplacesTheSessionToken();
    void tellsWhyATokenIsAbsent();
    void forgetsEverywhere();
    void forgettingBehindALockSaysSo();
    void forgettingASessionTokenAsksNoKeychain();
    void anAccountThatWasRemovedMeanwhileLeavesNoToken();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<TokenVault> m_vault;
    QString m_id;
};

void TokenVaultTest::init()
{
    m_vault.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_accounts = std::make_unique<AccountStore>(m_folder->filePath(QStringLiteral("accounts.json")));
    Account account;
    account.providerId = QStringLiteral("vobiz");
    account.name = QStringLiteral("Mumbai desk");
    m_id = m_accounts->add(account)->id;
    m_vault = std::make_unique<TokenVault>(*m_keychain, *m_accounts);
}

void TokenVaultTest::nothingIsAskedBeforeTheFirstCall()
{
    QCOMPARE(m_vault->place(m_id), TokenPlace::Nowhere);
    QTest::qWait(0);
    QCOMPARE(m_keychain->log, QStringList());
}

void TokenVaultTest::keepsInTheKeychain()
{
    QSignalSpy moved(m_vault.get(), &TokenVault::placeChanged);
    const auto kept = tests::waitFor(m_vault->keepInKeychain(m_id, Secret("abc"), {}));
    QCOMPARE(kept->outcome, SecretOutcome::Found);
    QCOMPARE(m_vault->place(m_id), TokenPlace::Keychain);
    QCOMPARE(moved, QList<QVariantList>({{m_id}}));
    QCOMPARE(m_accounts->account(m_id)->tokenBackend, QStringLiteral("GNOME Keyring"));
    QCOMPARE(tests::waitFor(m_vault->token(m_id, {}))->secret.reveal(), QByteArray("abc"));
}

void TokenVaultTest::neverFallsBackByItself_data()
{
    QTest::addColumn<SecretOutcome>("obstacle");
    QTest::newRow("locked") << SecretOutcome::LockedOrDenied;
    QTest::newRow("no keychain") << SecretOutcome::NoKeychain;
}

void TokenVaultTest::neverFallsBackByItself()
{
    QFETCH(SecretOutcome, obstacle);
    m_keychain->obstacle = obstacle;
    const auto kept = tests::waitFor(m_vault->keepInKeychain(m_id, Secret("abc"), {}));
    QCOMPARE(kept->outcome, obstacle);
    QCOMPARE(kept->error->advice, QStringLiteral("obstacle"));
    QCOMPARE(m_vault->place(m_id), TokenPlace::Nowhere);
    QCOMPARE(tests::waitFor(m_vault->token(m_id, {}))->outcome, obstacle);
    QCOMPARE(m_accounts->account(m_id)->tokenBackend, QString());
}

void TokenVaultTest::keepsForThisSessionWhenTold()
{
    m_keychain->obstacle = SecretOutcome::NoKeychain;
    const auto kept = tests::waitFor(m_vault->keepForThisSession(m_id, Secret("abc"), {}));
    QCOMPARE(kept->outcome, SecretOutcome::Found);
    QCOMPARE(m_vault->place(m_id), TokenPlace::ThisSession);
    QCOMPARE(tests::waitFor(m_vault->token(m_id, {}))->secret.reveal(), QByteArray("abc"));
    QCOMPARE(m_keychain->log, QStringList());
    const TokenVault nextSession(*m_keychain, *m_accounts);
    QCOMPARE(nextSession.place(m_id), TokenPlace::Nowhere);
}

void TokenVaultTest::sessionTokenIsUsedBeforeTheKeychains()
{
    tests::waitFor(m_vault->keepInKeychain(m_id, Secret("old"), {}));
    tests::waitFor(m_vault->keepForThisSession(m_id, Secret("new"), {}));
    QCOMPARE(tests::waitFor(m_vault->token(m_id, {}))->secret.reveal(), QByteArray("new"));
    QCOMPARE(m_keychain->secrets.value(numberdesk::tokenEntry(m_id)).reveal(), QByteArray("old"));
}

void TokenVaultTest::keychainReplacesTheSessionToken()
{
    tests::waitFor(m_vault->keepForThisSession(m_id, Secret("session"), {}));
    tests::waitFor(m_vault->keepInKeychain(m_id, Secret("keychain"), {}));
    QCOMPARE(m_vault->place(m_id), TokenPlace::Keychain);
    QCOMPARE(tests::waitFor(m_vault->token(m_id, {}))->secret.reveal(), QByteArray("keychain"));
}

void TokenVaultTest::tellsWhyATokenIsAbsent()
{
    const auto never = tests::waitFor(m_vault->token(m_id, {}));
    QCOMPARE(never->outcome, SecretOutcome::Absent);
    QVERIFY(never->error->advice.startsWith(u"No token is kept for Mumbai desk"));

    tests::waitFor(m_vault->keepInKeychain(m_id, Secret("abc"), {}));
    m_keychain->secrets.clear();
    const auto emptied = tests::waitFor(m_vault->token(m_id, {}));
    QCOMPARE(emptied->error->kind, ErrorKind::KeychainFailed);
    QVERIFY(emptied->error->advice.contains(u"no longer in the keychain"));

    m_keychain->backend = QStringLiteral("KeePassXC");
    const auto exchanged = tests::waitFor(m_vault->token(m_id, {}));
    QVERIFY(exchanged->error->advice.contains(u"GNOME Keyring"));
    QVERIFY(exchanged->error->advice.contains(u"KeePassXC"));
    QCOMPARE(m_vault->place(m_id), TokenPlace::Keychain);
    QVERIFY(!m_keychain->log.contains(u"remove"));
}

void TokenVaultTest::forgetsEverywhere()
{
    tests::waitFor(m_vault->keepInKeychain(m_id, Secret("abc"), {}));
    tests::waitFor(m_vault->keepForThisSession(m_id, Secret("def"), {}));
    QCOMPARE(tests::waitFor(m_vault->forget(m_id, {}))->outcome, SecretOutcome::Absent);
    QCOMPARE(m_vault->place(m_id), TokenPlace::Nowhere);
    QVERIFY(m_keychain->secrets.isEmpty());
}

void TokenVaultTest::forgettingBehindALockSaysSo()
{
    tests::waitFor(m_vault->keepInKeychain(m_id, Secret("abc"), {}));
    m_keychain->obstacle = SecretOutcome::LockedOrDenied;
    QCOMPARE(tests::waitFor(m_vault->forget(m_id, {}))->outcome, SecretOutcome::LockedOrDenied);
    QCOMPARE(m_vault->place(m_id), TokenPlace::Keychain);
}

void TokenVaultTest::forgettingASessionTokenAsksNoKeychain()
{
    tests::waitFor(m_vault->keepForThisSession(m_id, Secret("abc"), {}));
    QCOMPARE(tests::waitFor(m_vault->forget(m_id, {}))->outcome, SecretOutcome::Absent);
    QCOMPARE(m_keychain->log, QStringList());
}

void TokenVaultTest::anAccountThatWasRemovedMeanwhileLeavesNoToken()
{
    QVERIFY(m_accounts->remove(m_id));
    const auto kept = tests::waitFor(m_vault->keepInKeychain(m_id, Secret("abc"), {}));
    QCOMPARE(kept->outcome, SecretOutcome::Absent);
    QVERIFY(m_keychain->secrets.isEmpty());
}

QTEST_GUILESS_MAIN(TokenVaultTest)
#include "tst_tokenvault.moc"
