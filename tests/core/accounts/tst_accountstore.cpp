// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"
#include "tests/support/asordinaryuser.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::Account;
using numberdesk::AccountStore;
using numberdesk::ErrorKind;

namespace {

Account sample(const QString &name = QStringLiteral("Mumbai desk"))
{
    Account account;
    account.providerId = QStringLiteral("vobiz");
    account.name = name;
    account.fields = {{QStringLiteral("authId"), QStringLiteral("MA_7QK2ZP4L")}};
    return account;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class AccountStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingFileIsAnEmptyList();
    void addedAccountIsThereAfterReloading();
    void fileIsPrivate();
    void changesAreAnnouncedOnce();
    void inputIsRefused_data();
    void inputIsRefused();
    void nameIsTaken();
    void updateKeepsWhatIsNotTheirs();
    void factsAreForgottenWithOtherFields();
    void factsAreWrittenLater();
    void factsAreWrittenAtTheEnd();
    void memoryOutlivesItsAccount();
    void unknownMembersAreKept();
    void strangeEntriesAreKept();
    void unreadableFileIsSetAside_data();
    void unreadableFileIsSetAside();
    void newerFileIsRefusedAndUntouched();
    void fileWithoutRightsIsNotOverwritten();
    void failedWriteChangesNothing();
    void fullDiskChangesNothing();

private:
    [[nodiscard]] QJsonObject stored() const { return QJsonDocument::fromJson(contents(m_path)).object(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void AccountStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("profile/accounts.json"));
}

void AccountStoreTest::missingFileIsAnEmptyList()
{
    AccountStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.accounts(), QList<Account>());
    QCOMPARE(store.notices(), QStringList());
    QVERIFY(!QFile::exists(m_path));
}

void AccountStoreTest::addedAccountIsThereAfterReloading()
{
    QList<Account> added;
    {
        AccountStore store(m_path);
        QVERIFY(store.load());
        Account second = sample(QStringLiteral("  Berlin \n desk "));
        second.address = QStringLiteral("http://127.0.0.1:8080");
        second.enabled = false;
        second.concurrentRequests = 3;
        added = {store.add(sample()).value(), store.add(second).value()};
        QCOMPARE(added.at(1).name, QStringLiteral("Berlin desk"));
        QVERIFY(added.at(0).id != added.at(1).id);
        QVERIFY(added.at(0).createdAt.isValid());
    }
    AccountStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.accounts(), added);
    QCOMPARE(store.account(added.at(1).id), added.at(1));
    QCOMPARE(store.account(QStringLiteral("nobody")), std::nullopt);
}

void AccountStoreTest::fileIsPrivate()
{
#ifdef Q_OS_UNIX
    AccountStore store(m_path);
    QVERIFY(store.add(sample()));
    constexpr auto Others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(m_path) & Others));
    QVERIFY(!(QFile::permissions(QFileInfo(m_path).path()) & Others));
    QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | QFileDevice::ReadOther));
    QVERIFY(store.add(sample(QStringLiteral("second"))));
    QVERIFY(!(QFile::permissions(m_path) & Others));
#endif
}

void AccountStoreTest::changesAreAnnouncedOnce()
{
    AccountStore store(m_path);
    QStringList events;
    connect(&store, &AccountStore::added, this, [&](const QString &) { events.append(QStringLiteral("added")); });
    connect(&store, &AccountStore::changed, this, [&](const QString &) { events.append(QStringLiteral("changed")); });
    connect(&store, &AccountStore::removed, this, [&](const QString &) { events.append(QStringLiteral("removed")); });

    Account account = store.add(sample()).value();
    QVERIFY(store.update(account));
    account.name = QStringLiteral("Pune desk");
    QVERIFY(store.update(account));
    QVERIFY(store.setTokenBackend(account.id, QStringLiteral("GNOME Keyring")));
    QVERIFY(store.setTokenBackend(account.id, QStringLiteral("GNOME Keyring")));
    QVERIFY(store.remove(account.id));
    QCOMPARE(events, QStringList({QStringLiteral("added"), QStringLiteral("changed"), QStringLiteral("changed"),
                                  QStringLiteral("removed")}));
    QCOMPARE(store.remove(account.id).error().kind, ErrorKind::NotFound);
    QCOMPARE(store.update(account).error().kind, ErrorKind::NotFound);
}

void AccountStoreTest::inputIsRefused_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("concurrentRequests");
    QTest::addColumn<QString>("field");
    QTest::newRow("no provider") << QString() << QStringLiteral("a") << 0 << QStringLiteral("provider");
    QTest::newRow("no name") << QStringLiteral("vobiz") << QStringLiteral(" \n ") << 0 << QStringLiteral("name");
    QTest::newRow("long name") << QStringLiteral("vobiz") << QString(101, u'a') << 0 << QStringLiteral("name");
    QTest::newRow("33 at once") << QStringLiteral("vobiz") << QStringLiteral("a") << 33
                                << QStringLiteral("concurrentRequests");
    QTest::newRow("-1 at once") << QStringLiteral("vobiz") << QStringLiteral("a") << -1
                                << QStringLiteral("concurrentRequests");
}

void AccountStoreTest::inputIsRefused()
{
    QFETCH(QString, provider);
    QFETCH(QString, name);
    QFETCH(int, concurrentRequests);
    QFETCH(QString, field);
    AccountStore store(m_path);
    Account account = sample(name);
    account.providerId = provider;
    account.concurrentRequests = concurrentRequests;
    const auto refused = store.add(account);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(refused.error().fields.first().field, field);
    QVERIFY(!QFile::exists(m_path));
}

void AccountStoreTest::nameIsTaken()
{
    AccountStore store(m_path);
    QVERIFY(store.add(sample()));
    QCOMPARE(store.add(sample(QStringLiteral("MUMBAI desk"))).error().fields.first().field, QStringLiteral("name"));
    Account other = store.add(sample(QStringLiteral("Pune desk"))).value();
    other.name = QStringLiteral("Mumbai Desk");
    QVERIFY(!store.update(other));
    QCOMPARE(store.account(other.id)->name, QStringLiteral("Pune desk"));
}

void AccountStoreTest::updateKeepsWhatIsNotTheirs()
{
    AccountStore store(m_path);
    const Account added = store.add(sample()).value();
    QVERIFY(store.setTokenBackend(added.id, QStringLiteral("KWallet")));
    store.memory(added.id)->remember(QStringLiteral("segment"), QStringLiteral("Account"));

    Account change = sample(QStringLiteral("Pune desk"));
    change.id = added.id;
    change.providerId = QStringLiteral("vogent");
    change.createdAt = QDateTime();
    Account expected = added;
    expected.name = QStringLiteral("Pune desk");
    expected.tokenBackend = QStringLiteral("KWallet");
    expected.facts = {{QStringLiteral("segment"), QStringLiteral("Account")}};
    QCOMPARE(store.update(change).value(), expected);
}

void AccountStoreTest::factsAreForgottenWithOtherFields()
{
    AccountStore store(m_path);
    Account account = store.add(sample()).value();
    const auto memory = store.memory(account.id);
    memory->remember(QStringLiteral("segment"), QStringLiteral("account"));
    account.fields.insert(QStringLiteral("authId"), QStringLiteral("MA_OTHER"));
    QVERIFY(store.update(account));
    QCOMPARE(memory->fact(QStringLiteral("segment")), QString());
}

void AccountStoreTest::factsAreWrittenLater()
{
    AccountStore store(m_path);
    const Account account = store.add(sample()).value();
    const QByteArray before = contents(m_path);
    const auto memory = store.memory(account.id);
    QCOMPARE(memory->fact(QStringLiteral("segment")), QString());
    memory->remember(QStringLiteral("segment"), QStringLiteral("account"));
    memory->remember(QStringLiteral("agents"), QStringLiteral("a"));
    memory->remember(QStringLiteral("agents"), QString());
    QCOMPARE(memory->fact(QStringLiteral("segment")), QStringLiteral("account"));
    QCOMPARE(contents(m_path), before);
    QTRY_VERIFY(contents(m_path) != before);
    const QJsonObject facts{{QStringLiteral("segment"), QStringLiteral("account")}};
    QCOMPARE(stored().value(u"accounts").toArray().first().toObject().value(u"facts").toObject(), facts);
}

void AccountStoreTest::factsAreWrittenAtTheEnd()
{
    {
        AccountStore store(m_path);
        const Account account = store.add(sample()).value();
        store.memory(account.id)->remember(QStringLiteral("segment"), QStringLiteral("account"));
    }
    AccountStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.accounts().first().facts.value(QStringLiteral("segment")), QStringLiteral("account"));
}

void AccountStoreTest::memoryOutlivesItsAccount()
{
    AccountStore store(m_path);
    const Account account = store.add(sample()).value();
    const auto memory = store.memory(account.id);
    QVERIFY(store.remove(account.id));
    memory->remember(QStringLiteral("segment"), QStringLiteral("account"));
    QCOMPARE(memory->fact(QStringLiteral("segment")), QString());
}

void AccountStoreTest::unknownMembersAreKept()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    write(m_path, R"({"format":1,"colour":"teal","accounts":[
        {"id":"a1","provider":"vobiz","name":"Mumbai desk","budget":{"monthly":"12.50"}}]})");
    AccountStore store(m_path);
    QVERIFY(store.load());
    Account account = store.accounts().first();
    QCOMPARE(account.enabled, true);
    account.name = QStringLiteral("Pune desk");
    QVERIFY(store.update(account));
    QVERIFY(store.add(sample()));

    const QJsonObject root = stored();
    QCOMPARE(root.value(u"colour").toString(), QStringLiteral("teal"));
    const QJsonObject first = root.value(u"accounts").toArray().first().toObject();
    QCOMPARE(first.value(u"budget").toObject().value(u"monthly").toString(), QStringLiteral("12.50"));
    QCOMPARE(first.value(u"name").toString(), QStringLiteral("Pune desk"));
}

void AccountStoreTest::strangeEntriesAreKept()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    write(m_path, R"({"format":1,"accounts":[{"kind":"team"},"text",{"id":"a1","provider":"vobiz","name":"one"},
        {"id":"a1","provider":"vobiz","name":"same id"}]})");
    AccountStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.accounts().size(), 1);
    QCOMPARE(store.notices().size(), 1);
    QVERIFY(store.remove(QStringLiteral("a1")));
    const QJsonArray rest = stored().value(u"accounts").toArray();
    QCOMPARE(rest.size(), 3);
    QCOMPARE(rest.at(0).toObject().value(u"kind").toString(), QStringLiteral("team"));
    QCOMPARE(rest.at(1).toString(), QStringLiteral("text"));
    QCOMPARE(rest.at(2).toObject().value(u"name").toString(), QStringLiteral("same id"));
}

void AccountStoreTest::unreadableFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half a file") << QByteArray("{\"format\":1,\"accounts\":[{\"id\":");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other JSON") << QByteArray("[1,2,3]");
    QTest::newRow("no accounts") << QByteArray("{\"format\":1}");
    QTest::newRow("binary") << QByteArray("\0\x01\x02", 3);
}

void AccountStoreTest::unreadableFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    write(m_path, bytes);
    AccountStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.notices().size(), 1);
    QVERIFY(store.add(sample()));
    const QDir folder = QFileInfo(m_path).dir();
    const QStringList kept = folder.entryList({QStringLiteral("accounts.json.unusable-*")});
    QCOMPARE(kept.size(), 1);
    QVERIFY(store.notices().first().contains(kept.first()));
    QCOMPARE(contents(folder.filePath(kept.first())), bytes);
    QCOMPARE(stored().value(u"accounts").toArray().size(), 1);
}

void AccountStoreTest::newerFileIsRefusedAndUntouched()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    const QByteArray newer(R"({"format":2,"accounts":[{"id":"a1","provider":"vobiz","name":"one"}]})");
    write(m_path, newer);
    AccountStore store(m_path);
    const auto loaded = store.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::StorageFailed);
    QVERIFY(loaded.error().advice.contains(u"newer version"));
    QCOMPARE(store.accounts(), QList<Account>());
    QCOMPARE(store.add(sample()).error(), loaded.error());
    QCOMPARE(contents(m_path), newer);
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files), QStringList({QStringLiteral("accounts.json")}));
}

void AccountStoreTest::fileWithoutRightsIsNotOverwritten()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const numberdesk::tests::AsOrdinaryUser user(folder.path());
    const QString path = folder.filePath(QStringLiteral("accounts.json"));
    const QByteArray bytes(R"({"format":1,"accounts":[]})");
    write(path, bytes);
    QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
    AccountStore store(path);
    const auto loaded = store.load();
    const auto added = store.add(sample());
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::StorageFailed);
    QVERIFY(!added);
    QCOMPARE(contents(path), bytes);
#endif
}

void AccountStoreTest::failedWriteChangesNothing()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const numberdesk::tests::AsOrdinaryUser user(folder.path());
    const QString path = folder.filePath(QStringLiteral("accounts.json"));
    AccountStore store(path);
    const Account account = store.add(sample()).value();
    const QByteArray before = contents(path);
    QSignalSpy added(&store, &AccountStore::added);
    QSignalSpy removed(&store, &AccountStore::removed);
    QSignalSpy saveFailed(&store, &AccountStore::saveFailed);

    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto second = store.add(sample(QStringLiteral("second")));
    const auto gone = store.remove(account.id);
    store.memory(account.id)->remember(QStringLiteral("segment"), QStringLiteral("account"));
    const bool told = saveFailed.wait();
    QVERIFY(
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));

    QCOMPARE(second.error().kind, ErrorKind::StorageFailed);
    QVERIFY(second.error().advice.contains(u"nothing was changed"));
    QCOMPARE(gone.error().kind, ErrorKind::StorageFailed);
    QVERIFY(told);
    QCOMPARE(added.count() + removed.count(), 0);
    QCOMPARE(store.accounts().size(), 1);
    QCOMPARE(contents(path), before);
    QVERIFY(store.add(sample(QStringLiteral("second"))));
    QVERIFY(contents(path).contains("segment"));
#endif
}

void AccountStoreTest::fullDiskChangesNothing()
{
    AccountStore store(m_path);
    QVERIFY(store.add(sample()));
    const QByteArray before = contents(m_path);
    auto disk = std::make_unique<numberdesk::tests::FullDisk>();
    const auto second = store.add(sample(QStringLiteral("second")));
    disk.reset();
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::StorageFailed);
    QVERIFY(second.error().advice.contains(u"nothing was changed"));
    QCOMPARE(store.accounts().size(), 1);
    QCOMPARE(contents(m_path), before);
    QVERIFY(store.add(sample(QStringLiteral("second"))));
}

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "tst_accountstore.moc"
