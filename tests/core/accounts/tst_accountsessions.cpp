// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountsessions.h"
#include "core/domain/delay.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using numberdesk::Account;
using numberdesk::AccountSession;
using numberdesk::AccountSessions;
using numberdesk::AccountStore;
using numberdesk::ErrorKind;
using numberdesk::HttpClient;
using numberdesk::ProviderContext;
using numberdesk::ProviderDescription;
using numberdesk::ProviderTraits;
using numberdesk::Result;
using numberdesk::Secret;
using numberdesk::SecretAnswer;
using numberdesk::SecretOutcome;
using numberdesk::Task;
using numberdesk::TokenVault;
namespace tests = numberdesk::tests;

namespace {

/// A keychain during whose next reading something happens, as when it asks the person first.
class SlowKeychain final : public numberdesk::SecretStore
{
public:
    Task<Result<SecretAnswer>> read(QString entry, std::stop_token stop) override
    {
        const Secret before = secrets.value(entry);
        const bool waited = co_await numberdesk::delay(std::chrono::milliseconds(1), stop);
        Q_UNUSED(waited)
        if (const auto happens = std::exchange(meanwhile, nullptr)) {
            happens();
        }
        co_return found(before);
    }
    Task<Result<SecretAnswer>> store(QString entry, Secret secret, std::stop_token) override
    {
        secrets.insert(entry, secret);
        co_return found(secret);
    }
    Task<Result<SecretAnswer>> remove(QString entry, std::stop_token) override
    {
        secrets.remove(entry);
        co_return found({});
    }

    QHash<QString, Secret> secrets;
    std::function<void()> meanwhile;

private:
    static Result<SecretAnswer> found(const Secret &secret)
    {
        SecretAnswer answer;
        answer.outcome = SecretOutcome::Found;
        answer.secret = secret;
        return answer;
    }
};

} // namespace

class AccountSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSessionIsBuiltOnce();
    void aTokenGoesToNoOtherAddress();
    void anAccountRemovedMeanwhileIsNotAsked();

private:
    ProviderDescription provider();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SlowKeychain> m_keychain;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<TokenVault> m_vault;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<AccountSessions> m_sessions;
    QString m_id;
    /// "address token" of each provider that was built.
    QStringList m_built;
    QStringList m_asked;
};

ProviderDescription AccountSessionsTest::provider()
{
    ProviderDescription description;
    description.id = QStringLiteral("sample");
    description.traits = [] {
        ProviderTraits traits;
        traits.id = QStringLiteral("sample");
        traits.name = QStringLiteral("Sample");
        return traits;
    };
    description.create = [this](const ProviderContext &context) {
        m_built.append(context.address.toString() + u' ' + QString::fromUtf8(context.token.reveal()));
        return std::make_unique<tests::FakeProvider>(QStringLiteral("sample"), m_asked);
    };
    return description;
}

void AccountSessionsTest::init()
{
    m_sessions.reset();
    m_vault.reset();
    m_built.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<SlowKeychain>();
    m_accounts = std::make_unique<AccountStore>(m_folder->filePath(QStringLiteral("accounts.json")));
    m_vault = std::make_unique<TokenVault>(*m_keychain, *m_accounts);
    m_client = std::make_unique<HttpClient>(nullptr);
    m_sessions = std::make_unique<AccountSessions>(*m_accounts, *m_vault, *m_client, QList{provider()});

    Account account;
    account.providerId = QStringLiteral("sample");
    account.name = QStringLiteral("Mumbai desk");
    account.address = QStringLiteral("https://old.example");
    m_id = m_accounts->add(account)->id;
    m_keychain->secrets.insert(numberdesk::tokenEntry(m_id), Secret("first"));
}

void AccountSessionsTest::aSessionIsBuiltOnce()
{
    const auto first = tests::waitFor(m_sessions->session(m_id, {}));
    const auto second = tests::waitFor(m_sessions->session(m_id, {}));
    QVERIFY(first && second);
    QCOMPARE(first->provider, second->provider);
    QCOMPARE(m_built, QStringList{QStringLiteral("https://old.example first")});
}

/// The account moves to another address, with another token, while the keychain is asked for the old one.
void AccountSessionsTest::aTokenGoesToNoOtherAddress()
{
    m_keychain->meanwhile = [this] {
        Account moved = *m_accounts->account(m_id);
        moved.address = QStringLiteral("https://new.example");
        QVERIFY(m_accounts->update(moved));
        m_keychain->secrets.insert(numberdesk::tokenEntry(m_id), Secret("second"));
    };
    QVERIFY(tests::waitFor(m_sessions->session(m_id, {})));
    QCOMPARE(m_built, QStringList{QStringLiteral("https://new.example second")});
}

void AccountSessionsTest::anAccountRemovedMeanwhileIsNotAsked()
{
    m_keychain->meanwhile = [this] { QVERIFY(m_accounts->remove(m_id)); };
    const Result<AccountSession> session = tests::waitFor(m_sessions->session(m_id, {}));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_built, QStringList());
}

QTEST_GUILESS_MAIN(AccountSessionsTest)
#include "tst_accountsessions.moc"
