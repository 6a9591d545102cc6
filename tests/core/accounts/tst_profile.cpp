// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profile.h"
#include "tests/support/asordinaryuser.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using numberdesk::ErrorKind;
using numberdesk::Profile;
using Kind = numberdesk::Profile::Kind;

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void foldersAreApart();
    void makesAPrivateFolder();
    void isOpenOnceOnly();
    void anotherProcessIsRefused();
    void lockOfADeadProcessIsTakenOver();
    void tornLockIsTakenOver_data();
    void tornLockIsTakenOver();
    void tornLockOfALivingProcessIsRespected();
    void folderThatCannotBeWritten();
    void keychainNames();
};

void ProfileTest::foldersAreApart()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QCOMPARE(Profile::folderFor(Kind::Ordinary, {}), data + QStringLiteral("/numberdesk/default"));
    QCOMPARE(Profile::folderFor(Kind::Sandbox, {}), data + QStringLiteral("/numberdesk/sandbox"));
    const QString named = QDir::tempPath() + QStringLiteral("/some where");
    QCOMPARE(Profile::folderFor(Kind::Ordinary, named + QStringLiteral("/../some where/")), named);
    QCOMPARE(Profile::folderFor(Kind::Sandbox, named), named + QStringLiteral("/sandbox"));
}

void ProfileTest::makesAPrivateFolder()
{
    const QTemporaryDir folder;
    const auto profile = Profile::open(Kind::Ordinary, folder.filePath(QStringLiteral("a/b")));
    QVERIFY(profile);
    QCOMPARE((*profile)->filePath(QStringLiteral("accounts.json")),
             (*profile)->folder() + QStringLiteral("/accounts.json"));
#ifdef Q_OS_UNIX
    for (const char *name : {"a", "a/b"}) {
        QVERIFY(!(QFile::permissions(folder.filePath(QString::fromLatin1(name))) &
                  (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)));
    }
#endif
}

void ProfileTest::isOpenOnceOnly()
{
    const QTemporaryDir folder;
    auto first = Profile::open(Kind::Ordinary, folder.path());
    QVERIFY(first);
    const auto second = Profile::open(Kind::Ordinary, folder.path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QVERIFY(second.error().advice.contains(QDir::toNativeSeparators(folder.path())));
    const auto sandbox = Profile::open(Kind::Sandbox, folder.path());
    QVERIFY(sandbox);
    first->reset();
    QVERIFY(Profile::open(Kind::Ordinary, folder.path()));
}

void ProfileTest::anotherProcessIsRefused()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const auto mine = Profile::open(Kind::Ordinary, folder.path());
    QVERIFY(mine);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto theirs = Profile::open(Kind::Ordinary, folder.path());
        ::_exit(!theirs && theirs.error().kind == ErrorKind::Conflict ? 42 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WEXITSTATUS(status), 42);
#endif
}

void ProfileTest::lockOfADeadProcessIsTakenOver()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const pid_t child = ::fork();
    if (child == 0) {
        const auto theirs = Profile::open(Kind::Ordinary, folder.path());
        if (theirs) {
            ::kill(::getpid(), SIGKILL);
        }
        ::_exit(1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("lock"))));
    QVERIFY(Profile::open(Kind::Ordinary, folder.path()));
#endif
}

void ProfileTest::tornLockIsTakenOver_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray("4711\nnumberdesk\nsome-ho");
    QTest::newRow("half an ID") << QByteArray("4711\nnumberdesk\nsome-host\n0123456789");
    QTest::newRow("zeroes") << QByteArray(90, '\0');
}

/// As a process leaves it that is killed, or a machine that loses its power, while the lock is written.
void ProfileTest::tornLockIsTakenOver()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile lock(folder.filePath(QStringLiteral("lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(bytes);
    lock.close();
    const auto profile = Profile::open(Kind::Ordinary, folder.path());
    QVERIFY(profile);
    QCOMPARE(Profile::open(Kind::Ordinary, folder.path()).error().kind, ErrorKind::Conflict);
}

/// Another copy is that slow with its first lines.
void ProfileTest::tornLockOfALivingProcessIsRespected()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    QFile lock(folder.filePath(QStringLiteral("lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
    const auto profile = Profile::open(Kind::Ordinary, folder.path());
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::Conflict);
    QVERIFY(lock.exists());
#endif
}

void ProfileTest::folderThatCannotBeWritten()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const numberdesk::tests::AsOrdinaryUser user(folder.path());
    const auto rights = QFile::permissions(folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto profile = Profile::open(Kind::Ordinary, folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), rights));
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::StorageFailed);
    QVERIFY(profile.error().advice.contains(QDir::toNativeSeparators(folder.path())));
#endif
}

void ProfileTest::keychainNames()
{
    const QTemporaryDir folder;
    const auto standard = Profile::open(Kind::Ordinary, {});
    const auto sandbox = Profile::open(Kind::Sandbox, {});
    const auto named = Profile::open(Kind::Ordinary, folder.path());
    const auto other = Profile::open(Kind::Ordinary, folder.filePath(QStringLiteral("copy")));
    QVERIFY(standard && sandbox && named && other);
    QCOMPARE((*standard)->keychainName(), QStringLiteral("default"));
    QCOMPARE((*sandbox)->keychainName(), QStringLiteral("sandbox"));
    static const QRegularExpression name(QStringLiteral("^folder-[0-9a-f]{16}$"));
    QVERIFY(name.match((*named)->keychainName()).hasMatch());
    QVERIFY((*named)->keychainName() != (*other)->keychainName());
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
