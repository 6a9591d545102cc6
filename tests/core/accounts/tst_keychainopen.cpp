// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"
#include "core/accounts/keychainsecretstore.h"
#include "core/accounts/tokenvault.h"
#include "tests/support/waitfor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using numberdesk::AccountStore;
using numberdesk::ErrorKind;
using numberdesk::KeychainSecretStore;
using numberdesk::Result;
using numberdesk::Secret;
using numberdesk::SecretAnswer;
using numberdesk::SecretOutcome;
using numberdesk::systemKeychainProbe;
using numberdesk::TokenPlace;
using numberdesk::TokenVault;
namespace tests = numberdesk::tests;

namespace {

QByteArray runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(10'000);
    return process.readAllStandardOutput();
}

/// What secret-tool finds under the key that the store gave the entry; the library keeps bytes as Base64.
QByteArray inKeyring(const QString &key)
{
    const QByteArray text =
        runProgram(QStringLiteral("secret-tool"), {QStringLiteral("lookup"), QStringLiteral("server"),
                                                   QStringLiteral("numberdesk"), QStringLiteral("user"), key});
    return QByteArray::fromBase64(text);
}

void lockKeyring()
{
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    const QList<QDBusObjectPath> collections{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    call.setArguments({QVariant::fromValue(collections)});
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
}

void unlockKeyring(const QByteArray &password)
{
    runProgram(QStringLiteral("gnome-keyring-daemon"),
               {QStringLiteral("--replace"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")},
               password);
}

/// Files below a folder that hold the bytes, as they are or as Base64.
QStringList filesWith(const QByteArray &bytes, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly)) {
            const QByteArray content = file.readAll();
            if (content.contains(bytes) || content.contains(bytes.toBase64())) {
                found.append(file.fileName());
            }
        }
    }
    return found;
}

SecretAnswer answerOf(const Result<SecretAnswer> &result)
{
    if (!result) {
        throw std::runtime_error(result.error().advice.toStdString());
    }
    return *result;
}

} // namespace

/// GNOME Keyring with an open keyring, and what happens when it is locked. Every test begins unlocked.
class KeychainOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesReadsAndDeletes();
    void bytesComeBackAsTheyWere();
    void overwritesOnlyWhenAsked();
    void entriesOfProfilesAreApart();
    void overlappingCallsAllEnd();
    void emptiedBehindOurBack();
    void restartedServiceIsFoundAgain();
    void lockedIsNotAbsent();
    void wrongPasswordStaysLocked();
    void stoppedCallIsCancelled();
    void expiredDeadlineIsNotAnswering();
    void tokenIsInNoFile();

private:
    std::unique_ptr<KeychainSecretStore> m_store;
    const QString m_entry = QStringLiteral("11111111-2222-4333-8444-555555555555/token");
};

void KeychainOpenTest::init()
{
    m_store = std::make_unique<KeychainSecretStore>(QStringLiteral("default"), systemKeychainProbe());
    if (answerOf(tests::waitFor(m_store->remove(m_entry, {}))).outcome != SecretOutcome::Absent) {
        // A test before this one failed while the keyring was locked.
        unlockKeyring("test");
        QCOMPARE(answerOf(tests::waitFor(m_store->remove(m_entry, {}))).outcome, SecretOutcome::Absent);
    }
}

void KeychainOpenTest::writesReadsAndDeletes()
{
    const SecretAnswer before = answerOf(tests::waitFor(m_store->read(m_entry, {})));
    QCOMPARE(before.outcome, SecretOutcome::Absent);
    QCOMPARE(before.backend, QStringLiteral("GNOME Keyring"));

    const SecretAnswer written = answerOf(tests::waitFor(m_store->store(m_entry, Secret("idc_secret"), {})));
    QCOMPARE(written.outcome, SecretOutcome::Found);
    QCOMPARE(written.backend, QStringLiteral("GNOME Keyring"));
    QCOMPARE(m_store->key(m_entry), QStringLiteral("numberdesk/default/11111111-2222-4333-8444-555555555555/token"));
    QCOMPARE(inKeyring(m_store->key(m_entry)), QByteArray("idc_secret"));

    const SecretAnswer read = answerOf(tests::waitFor(m_store->read(m_entry, {})));
    QCOMPARE(read.outcome, SecretOutcome::Found);
    QCOMPARE(read.secret.reveal(), QByteArray("idc_secret"));

    QCOMPARE(answerOf(tests::waitFor(m_store->remove(m_entry, {}))).outcome, SecretOutcome::Absent);
    QCOMPARE(inKeyring(m_store->key(m_entry)), QByteArray());
    QCOMPARE(answerOf(tests::waitFor(m_store->remove(m_entry, {}))).outcome, SecretOutcome::Absent);
}

void KeychainOpenTest::bytesComeBackAsTheyWere()
{
    QByteArray bytes("a\0b\xff\n", 5);
    bytes.append(QByteArray(2048 - bytes.size(), 'x'));
    QCOMPARE(answerOf(tests::waitFor(m_store->store(m_entry, Secret(bytes), {}))).outcome, SecretOutcome::Found);
    QCOMPARE(answerOf(tests::waitFor(m_store->read(m_entry, {}))).secret.reveal(), bytes);
}

void KeychainOpenTest::overwritesOnlyWhenAsked()
{
    tests::waitFor(m_store->store(m_entry, Secret("old"), {}));
    QCOMPARE(answerOf(tests::waitFor(m_store->store(m_entry, Secret("new"), {}))).outcome, SecretOutcome::Found);
    QCOMPARE(answerOf(tests::waitFor(m_store->read(m_entry, {}))).secret.reveal(), QByteArray("new"));
}

void KeychainOpenTest::entriesOfProfilesAreApart()
{
    KeychainSecretStore other(QStringLiteral("sandbox"), systemKeychainProbe());
    tests::waitFor(m_store->store(m_entry, Secret("mine"), {}));
    QCOMPARE(answerOf(tests::waitFor(other.read(m_entry, {}))).outcome, SecretOutcome::Absent);
    QCOMPARE(answerOf(tests::waitFor(other.remove(m_entry, {}))).outcome, SecretOutcome::Absent);
    QCOMPARE(answerOf(tests::waitFor(m_store->read(m_entry, {}))).secret.reveal(), QByteArray("mine"));
}

void KeychainOpenTest::overlappingCallsAllEnd()
{
    tests::waitFor(m_store->store(m_entry, Secret("one"), {}));
    std::vector<numberdesk::Task<Result<SecretAnswer>>> reads;
    reads.reserve(20);
    for (int i = 0; i < 20; ++i) {
        reads.push_back(m_store->read(i % 2 == 0 ? m_entry : QStringLiteral("nobody/token"), {}));
    }
    for (int i = 0; i < 20; ++i) {
        const SecretAnswer answer = answerOf(tests::waitFor(std::move(reads[static_cast<size_t>(i)])));
        QCOMPARE(answer.outcome, i % 2 == 0 ? SecretOutcome::Found : SecretOutcome::Absent);
    }
}

void KeychainOpenTest::emptiedBehindOurBack()
{
    tests::waitFor(m_store->store(m_entry, Secret("gone soon"), {}));
    runProgram(QStringLiteral("secret-tool"),
               {QStringLiteral("clear"), QStringLiteral("server"), QStringLiteral("numberdesk"), QStringLiteral("user"),
                m_store->key(m_entry)});
    QCOMPARE(answerOf(tests::waitFor(m_store->read(m_entry, {}))).outcome, SecretOutcome::Absent);
}

void KeychainOpenTest::restartedServiceIsFoundAgain()
{
    tests::waitFor(m_store->store(m_entry, Secret("before"), {}));
    unlockKeyring("test"); // a new process takes the old one's place
    const SecretAnswer read = answerOf(tests::waitFor(m_store->read(m_entry, {})));
    QCOMPARE(read.outcome, SecretOutcome::Found);
    QCOMPARE(read.secret.reveal(), QByteArray("before"));
    unlockKeyring("test");
    QCOMPARE(answerOf(tests::waitFor(m_store->store(m_entry, Secret("after"), {}))).outcome, SecretOutcome::Found);
    QCOMPARE(inKeyring(m_store->key(m_entry)), QByteArray("after"));
}

void KeychainOpenTest::lockedIsNotAbsent()
{
    tests::waitFor(m_store->store(m_entry, Secret("kept"), {}));
    lockKeyring();

    const SecretAnswer read = answerOf(tests::waitFor(m_store->read(m_entry, {})));
    QCOMPARE(read.outcome, SecretOutcome::LockedOrDenied);
    QCOMPARE(read.error->kind, ErrorKind::KeychainFailed);
    QVERIFY(read.error->advice.contains(u"locked"));
    const SecretAnswer other = answerOf(tests::waitFor(m_store->read(QStringLiteral("never-written/token"), {})));
    QCOMPARE(other.outcome, SecretOutcome::LockedOrDenied);
    QCOMPARE(answerOf(tests::waitFor(m_store->store(m_entry, Secret("other"), {}))).outcome,
             SecretOutcome::LockedOrDenied);
    QCOMPARE(answerOf(tests::waitFor(m_store->remove(m_entry, {}))).outcome, SecretOutcome::LockedOrDenied);

    unlockKeyring("test");
    const SecretAnswer after = answerOf(tests::waitFor(m_store->read(m_entry, {})));
    QCOMPARE(after.outcome, SecretOutcome::Found);
    QCOMPARE(after.secret.reveal(), QByteArray("kept"));
}

void KeychainOpenTest::wrongPasswordStaysLocked()
{
    tests::waitFor(m_store->store(m_entry, Secret("kept"), {}));
    lockKeyring();
    unlockKeyring("wrong");
    QCOMPARE(answerOf(tests::waitFor(m_store->read(m_entry, {}))).outcome, SecretOutcome::LockedOrDenied);
    unlockKeyring("test");
    QCOMPARE(answerOf(tests::waitFor(m_store->read(m_entry, {}))).secret.reveal(), QByteArray("kept"));
}

void KeychainOpenTest::stoppedCallIsCancelled()
{
    std::stop_source source;
    auto reading = m_store->read(m_entry, source.get_token());
    source.request_stop();
    const Result<SecretAnswer> answer = tests::waitFor(std::move(reading));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QCOMPARE(answerOf(tests::waitFor(m_store->read(m_entry, {}))).outcome, SecretOutcome::Absent);
}

void KeychainOpenTest::expiredDeadlineIsNotAnswering()
{
    QSignalSpy answersAgain(m_store.get(), &KeychainSecretStore::answersAgain);
    m_store->setDeadline(std::chrono::milliseconds(0));
    const SecretAnswer late = answerOf(tests::waitFor(m_store->read(m_entry, {})));
    QCOMPARE(late.outcome, SecretOutcome::NoKeychain);
    QVERIFY(late.error->advice.contains(u"not answering"));
    m_store->setDeadline(KeychainSecretStore::DefaultDeadline);
    QVERIFY(answersAgain.count() == 1 || answersAgain.wait());
    QCOMPARE(answerOf(tests::waitFor(m_store->read(m_entry, {}))).outcome, SecretOutcome::Absent);
}

void KeychainOpenTest::tokenIsInNoFile()
{
    const QByteArray token("idc_Zq81TokenThatMustNotLeak77xk");
    const QString profile = QDir::home().filePath(QStringLiteral("profile"));
    {
        AccountStore accounts(profile + QStringLiteral("/accounts.json"));
        QVERIFY(accounts.load());
        numberdesk::Account account;
        account.providerId = QStringLiteral("identitycall");
        account.name = QStringLiteral("Berlin desk");
        const auto added = accounts.add(account);
        QVERIFY(added);
        TokenVault vault(*m_store, accounts);
        QCOMPARE(answerOf(tests::waitFor(vault.keepInKeychain(added->id, Secret(token), {}))).outcome,
                 SecretOutcome::Found);
        QCOMPARE(vault.place(added->id), TokenPlace::Keychain);
        QCOMPARE(accounts.account(added->id)->tokenBackend, QStringLiteral("GNOME Keyring"));
        QCOMPARE(inKeyring(m_store->key(numberdesk::tokenEntry(added->id))), token);
        QCOMPARE(answerOf(tests::waitFor(vault.token(added->id, {}))).secret.reveal(), token);
    }

    // The home holds the profile, the settings, the keyring's own files and the runtime folder.
    QVERIFY(QFileInfo::exists(profile + QStringLiteral("/accounts.json")));
    QCOMPARE(filesWith(token, QDir::homePath()), QStringList());
    for (const char *file : {"/proc/self/cmdline", "/proc/self/environ"}) {
        QFile own(QString::fromLatin1(file));
        QVERIFY(own.open(QIODevice::ReadOnly));
        QVERIFY(!own.readAll().contains(token));
    }
    const QFileInfoList descriptors = QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files);
    for (const QFileInfo &descriptor : descriptors) {
        QFile file(descriptor.symLinkTarget());
        if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly)) {
            QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
        }
    }

    // The search does find what is there.
    QFile plain(profile + QStringLiteral("/plain.ini"));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write("token=" + token.toBase64());
    plain.close();
    QCOMPARE(filesWith(token, QDir::homePath()), QStringList({plain.fileName()}));
    QVERIFY(plain.remove());
}

QTEST_GUILESS_MAIN(KeychainOpenTest)
#include "tst_keychainopen.moc"
