// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/support/busypool.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::EnteredCode;
using numberdesk::ErrorKind;
using numberdesk::HashCost;
using numberdesk::LockedKey;
using numberdesk::Result;
using numberdesk::Secret;
using numberdesk::SecretAnswer;
using numberdesk::SecretOutcome;
using numberdesk::SessionSecretStore;
using numberdesk::Task;
using numberdesk::VaultKeeper;
namespace tests = numberdesk::tests;
using State = VaultKeeper::State;

namespace {

/// As somebody types it.
EnteredCode typed(const char *text)
{
    QString entered = QString::fromUtf8(text);
    return EnteredCode::take(entered);
}

const EnteredCode Passphrase = typed("four quiet green numbers");

/// Answers everything with one outcome.
class Unable final : public numberdesk::SecretStore
{
public:
    explicit Unable(SecretOutcome outcome)
        : m_outcome(outcome)
    {}
    Task<Result<SecretAnswer>> read(QString, std::stop_token) override { return answer(); }
    Task<Result<SecretAnswer>> store(QString, Secret, std::stop_token) override { return answer(); }
    Task<Result<SecretAnswer>> remove(QString, std::stop_token) override { return answer(); }

private:
    Task<Result<SecretAnswer>> answer()
    {
        SecretAnswer given;
        given.outcome = m_outcome;
        given.error = numberdesk::keychainFailed({}, QStringLiteral("why"));
        co_return Result<SecretAnswer>(given);
    }

    SecretOutcome m_outcome;
};

} // namespace

class VaultKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theKeyIsMadeOnceAndIsInTheKeychain()
    {
        SessionSecretStore keychain;
        QString id;
        {
            VaultKeeper keeper(vaultFolder(), keychain);
            QCOMPARE(*tests::waitFor(keeper.open({})), State::Open);
            QVERIFY(keychain.contains(VaultKeeper::entry()));
            id = add(keeper);
        }
        VaultKeeper again(vaultFolder(), keychain);
        QCOMPARE(*tests::waitFor(again.open({})), State::Open);
        QVERIFY(again.vault()->document(id));
    }

    void aKeyThatIsGoneFromTheKeychainIsNotMadeAnew()
    {
        SessionSecretStore keychain;
        open(keychain);
        tests::waitFor(keychain.remove(VaultKeeper::entry(), {}));
        VaultKeeper keeper(vaultFolder(), keychain);
        QCOMPARE(tests::waitFor(keeper.open({})).error().kind, ErrorKind::KeychainFailed);
        QVERIFY(!keychain.contains(VaultKeeper::entry()));
        QVERIFY(keeper.why());
    }

    void aKeyOfAnotherVaultOpensNothing_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no key") << QByteArray("what is this") << ErrorKind::KeychainFailed;
        QTest::newRow("another key") << numberdesk::VaultKey::generate()->toSecret().reveal()
                                     << ErrorKind::StorageFailed;
    }

    void aKeyOfAnotherVaultOpensNothing()
    {
        QFETCH(QByteArray, kept);
        QFETCH(ErrorKind, kind);
        SessionSecretStore keychain;
        open(keychain);
        tests::waitFor(keychain.store(VaultKeeper::entry(), Secret(kept), {}));
        VaultKeeper keeper(vaultFolder(), keychain);
        QCOMPARE(tests::waitFor(keeper.open({})).error().kind, kind);
        QVERIFY(!keeper.vault());
    }

    void whereThereIsNoKeychainAPassphraseIsOffered_data()
    {
        QTest::addColumn<SecretOutcome>("outcome");
        QTest::newRow("locked") << SecretOutcome::LockedOrDenied;
        QTest::newRow("none") << SecretOutcome::NoKeychain;
    }

    void whereThereIsNoKeychainAPassphraseIsOffered()
    {
        QFETCH(SecretOutcome, outcome);
        Unable keychain(outcome);
        QString id;
        {
            VaultKeeper keeper(vaultFolder(), keychain);
            keeper.cost = HashCost::least();
            QCOMPARE(*tests::waitFor(keeper.open({})), State::OffersPassphrase);
            QCOMPARE(keeper.why()->advice, QStringLiteral("why"));
            const auto shortOne = tests::waitFor(keeper.createWithPassphrase(typed("short")));
            QCOMPARE(shortOne.error().kind, ErrorKind::InvalidInput);
            QCOMPARE(keeper.state(), State::OffersPassphrase);
            QCOMPARE(*tests::waitFor(keeper.createWithPassphrase(Passphrase)), State::Open);
            id = add(keeper);
        }
        // The keychain is not asked any more, even where there is one now.
        SessionSecretStore found;
        VaultKeeper again(vaultFolder(), found);
        QCOMPARE(*tests::waitFor(again.open({})), State::AsksPassphrase);
        QCOMPARE(tests::waitFor(again.unlock(typed("a wrong passphrase"))).error().kind, ErrorKind::ApprovalRequired);
        QCOMPARE(again.state(), State::AsksPassphrase);
        QCOMPARE(*tests::waitFor(again.unlock(Passphrase)), State::Open);
        QVERIFY(again.vault()->document(id));
        QCOMPARE(tests::waitFor(again.createWithPassphrase(Passphrase)).error().kind, ErrorKind::Conflict);
    }

    void aLockedKeychainWithAVaultIsTold()
    {
        SessionSecretStore keychain;
        open(keychain);
        Unable locked(SecretOutcome::LockedOrDenied);
        VaultKeeper keeper(vaultFolder(), locked);
        QCOMPARE(tests::waitFor(keeper.open({})).error().kind, ErrorKind::KeychainFailed);
        QCOMPARE(keeper.state(), State::Closed);
    }

    void aChangedLockIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("huge") << QByteArray("{\"format\":1").repeated(100000);
    }

    void aChangedLockIsTold()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(vaultFolder()));
        QFile file(vaultFolder() + QStringLiteral("/passphrase.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        SessionSecretStore keychain;
        VaultKeeper keeper(vaultFolder(), keychain);
        QCOMPARE(*tests::waitFor(keeper.open({})), State::AsksPassphrase);
        QCOMPARE(tests::waitFor(keeper.unlock(Passphrase)).error().kind, ErrorKind::StorageFailed);
    }

    void aFullDiskMakesNoVault()
    {
        Unable keychain(SecretOutcome::NoKeychain);
        VaultKeeper keeper(vaultFolder(), keychain);
        keeper.cost = HashCost::least();
        tests::waitFor(keeper.open({}));
        auto disk = std::make_unique<tests::FullDisk>();
        const auto made = tests::waitFor(keeper.createWithPassphrase(Passphrase));
        disk.reset();
        QCOMPARE(made.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(*tests::waitFor(keeper.createWithPassphrase(Passphrase)), State::Open);
    }

    void twoOpeningsAtOnceAreOne()
    {
        Unable keychain(SecretOutcome::NoKeychain);
        VaultKeeper keeper(vaultFolder(), keychain);
        keeper.cost = HashCost::least();
        tests::waitFor(keeper.open({}));
        tests::BusyPool pool;
        auto first = keeper.createWithPassphrase(Passphrase);
        auto second = keeper.createWithPassphrase(Passphrase);
        auto third = keeper.open({});
        QCOMPARE(tests::waitFor(std::move(second)).error().kind, ErrorKind::Conflict);
        QCOMPARE(tests::waitFor(std::move(third)).error().kind, ErrorKind::Conflict);
        pool.release();
        QCOMPARE(*tests::waitFor(std::move(first)), State::Open);
    }

    void aKeeperThatGoesMeanwhileIsNoHarm()
    {
        Unable keychain(SecretOutcome::NoKeychain);
        auto keeper = std::make_unique<VaultKeeper>(vaultFolder(), keychain);
        keeper->cost = HashCost::least();
        tests::BusyPool pool;
        auto making = keeper->createWithPassphrase(Passphrase);
        keeper.reset();
        pool.release();
        QCOMPARE(tests::waitFor(std::move(making)).error().kind, ErrorKind::Cancelled);
    }

private:
    QString vaultFolder() const { return m_folder->filePath(QStringLiteral("documents")); }

    void open(SessionSecretStore &keychain)
    {
        VaultKeeper keeper(vaultFolder(), keychain);
        QCOMPARE(*tests::waitFor(keeper.open({})), State::Open);
    }

    QString add(VaultKeeper &keeper)
    {
        const QString path = m_folder->filePath(QStringLiteral("a.pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("%PDF-1.7") < 0) {
            return {};
        }
        file.close();
        const auto added = tests::waitFor(keeper.vault()->add(path, {}, {}));
        return added ? added->id : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(VaultKeeperTest)
#include "tst_vaultkeeper.moc"
