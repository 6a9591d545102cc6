// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/rowvalues.h"
#include "core/storage/transaction.h"
#include "tests/support/asordinaryuser.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::Database;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::Migration;
using numberdesk::newRowId;
using numberdesk::Query;
using numberdesk::Result;
using numberdesk::Transaction;
using numberdesk::tests::AsOrdinaryUser;
using numberdesk::tests::FullDisk;

namespace {

const Migration First{1, {QStringLiteral("CREATE TABLE line (id TEXT PRIMARY KEY, label TEXT NOT NULL)")}};
const Migration Second{2, {QStringLiteral("CREATE TABLE later (id TEXT PRIMARY KEY)")}};

Result<void> addLine(Database &database, const QString &label)
{
    Query insert(database, QStringLiteral("INSERT INTO line (id, label) VALUES (?, ?)"));
    return insert.bind(newRowId()).bind(label).run();
}

qint64 lines(Database &database)
{
    Query query(database, QStringLiteral("SELECT count(*) FROM line"));
    return query.run() && query.next().value_or(false) ? query.integer(0) : -1;
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

/// What the person meets when the disk, the rights or the file are not as they should be: a sentence, and nothing lost.
class DatabaseFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newerFileIsRefusedAndUntouched();
    void foreignFileIsRefusedAndUntouched();
    void fileThatIsNoDatabaseIsSetAside();
    void damagedPagesAreFound();
    void cutFileIsSetAside();
    void logWithoutItsDatabaseIsKept();
    void journalWithoutItsDatabaseIsKept();
    void whatAProcessLeftHalfDoneIsTakenBack();
    void aFileThatWasBeingMadeIsMadeAgain();
    void setAsideTwiceInASecondKeepsBoth();
    void emptyFileIsANewDatabase();
    void fullDatabase();
    void fullDisk();
    void readOnlyFile();
    void readOnlyFolder();
    void folderThatIsAFile();
    void pathThatIsAFolder();

private:
    QStringList keptFiles() const;
    void makeFile(int rows);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void DatabaseFaultsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("journal.sqlite"));
}

QStringList DatabaseFaultsTest::keptFiles() const
{
    return QDir(m_folder->path()).entryList({QStringLiteral("*.unusable-*")}, QDir::Files, QDir::Name);
}

void DatabaseFaultsTest::makeFile(int rows)
{
    auto database = Database::open(m_path, {First});
    QVERIFY(database);
    auto transaction = Transaction::begin(**database);
    for (int i = 0; i < rows; ++i) {
        QVERIFY(addLine(**database, QString(200, u'x')));
    }
    QVERIFY(transaction->commit());
}

void DatabaseFaultsTest::newerFileIsRefusedAndUntouched()
{
    QVERIFY(Database::open(m_path, {First, Second}));
    const QByteArray before = contents(m_path);
    const auto refused = Database::open(m_path, {First});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
    QVERIFY(refused.error().advice.contains(u"newer version"));
    QCOMPARE(contents(m_path), before);
    QCOMPARE(keptFiles(), QStringList());
    QVERIFY(Database::open(m_path, {First, Second}));
}

void DatabaseFaultsTest::foreignFileIsRefusedAndUntouched()
{
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
        connection.setDatabaseName(m_path);
        QVERIFY(connection.open());
        connection.exec(QStringLiteral("CREATE TABLE bookmarks (url TEXT)"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
    const QByteArray before = contents(m_path);
    const auto refused = Database::open(m_path, {First});
    QVERIFY(!refused);
    QVERIFY(refused.error().advice.contains(u"another program"));
    QCOMPARE(contents(m_path), before);
    QCOMPARE(keptFiles(), QStringList());
}

void DatabaseFaultsTest::fileThatIsNoDatabaseIsSetAside()
{
    const QByteArray text = QByteArray("these are my notes, not a database\n").repeated(100);
    write(m_path, text);
    write(m_path + QStringLiteral("-wal"), "log");
    auto database = Database::open(m_path, {First});
    QVERIFY(database);
    QCOMPARE((*database)->notices().size(), 1);
    const QStringList kept = keptFiles();
    static const QRegularExpression name(QStringLiteral("^journal\\.sqlite\\.unusable-\\d{8}T\\d{6}Z$"));
    QVERIFY(name.match(kept.first()).hasMatch());
    QVERIFY((*database)->notices().first().contains(kept.first()));
    QCOMPARE(contents(m_folder->filePath(kept.first())), text);
    QCOMPARE(contents(m_folder->filePath(kept.first() + QStringLiteral("-wal"))), QByteArray("log"));
    QVERIFY(addLine(**database, QStringLiteral("new")));
    QCOMPARE(lines(**database), 1);
}

void DatabaseFaultsTest::damagedPagesAreFound()
{
    makeFile(500);
    QByteArray bytes = contents(m_path);
    QVERIFY(bytes.size() > 100'000);
    for (qsizetype i = 8192; i < 60'000; ++i) {
        bytes[i] = static_cast<char>(0xa5);
    }
    write(m_path, bytes);
    auto database = Database::open(m_path, {First});
    QVERIFY(database);
    QCOMPARE((*database)->notices().size(), 1);
    QCOMPARE(contents(m_folder->filePath(keptFiles().first())), bytes);
    QCOMPARE(lines(**database), 0);
}

void DatabaseFaultsTest::cutFileIsSetAside()
{
    makeFile(500);
    const QByteArray half = contents(m_path).left(50'000);
    write(m_path, half);
    auto database = Database::open(m_path, {First});
    QVERIFY(database);
    QCOMPARE((*database)->notices().size(), 1);
    QCOMPARE(contents(m_folder->filePath(keptFiles().first())), half);
}

void DatabaseFaultsTest::logWithoutItsDatabaseIsKept()
{
    write(m_path + QStringLiteral("-wal"), "the newest commits");
    auto database = Database::open(m_path, {First});
    QVERIFY(database);
    QCOMPARE((*database)->notices().size(), 1);
    QCOMPARE(keptFiles().size(), 1);
    QCOMPARE(contents(m_folder->filePath(keptFiles().first())), QByteArray("the newest commits"));
}

/// Beside a file that is gone: pages of it as they were, which nothing else has.
void DatabaseFaultsTest::journalWithoutItsDatabaseIsKept()
{
    const QByteArray journal = QByteArray::fromHex("d9d505f920a163d7ffffffff0000000000000007") + QByteArray(4096, 'x');
    write(m_path + QStringLiteral("-journal"), journal);
    auto database = Database::open(m_path, {First});
    QVERIFY(database);
    QCOMPARE((*database)->notices().size(), 1);
    QCOMPARE(contents(m_folder->filePath(keptFiles().first())), journal);
}

/// A process that was killed in its very first transaction has lost nothing, and there is nothing to tell.
void DatabaseFaultsTest::aFileThatWasBeingMadeIsMadeAgain()
{
    const QByteArray begun = QByteArray::fromHex("d9d505f920a163d7000000001234567800000000") + QByteArray(492, '\0');
    for (const QByteArray &journal : {begun, begun.left(100), QByteArray(512, '\0')}) {
        write(m_path, {});
        write(m_path + QStringLiteral("-journal"), journal);
        auto database = Database::open(m_path, {First});
        QVERIFY(database);
        QCOMPARE((*database)->notices(), QStringList());
        QCOMPARE(keptFiles(), QStringList());
        QCOMPARE(lines(**database), 0);
        database->reset();
        QVERIFY(QFile::remove(m_path));
    }
}

/// As a process leaves it that is killed while it writes without a write-ahead log: where the file is made, and on file
/// systems that cannot have one.
void DatabaseFaultsTest::whatAProcessLeftHalfDoneIsTakenBack()
{
    makeFile(3);
    const QString dead = m_folder->filePath(QStringLiteral("dead.sqlite"));
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("dying"));
        connection.setDatabaseName(m_path);
        QVERIFY(connection.open());
        for (const auto &statement :
             {QStringLiteral("PRAGMA journal_mode=DELETE"), QStringLiteral("PRAGMA cache_size=1"),
              QStringLiteral("BEGIN"), QStringLiteral("DELETE FROM line")}) {
            connection.exec(statement);
        }
        for (int i = 0; i < 100; ++i) {
            connection.exec(QStringLiteral("INSERT INTO line VALUES (%1, '%2')").arg(i).arg(QString(500, u'x')));
        }
        QVERIFY(QFile::copy(m_path, dead));
        QVERIFY(QFile::copy(m_path + QStringLiteral("-journal"), dead + QStringLiteral("-journal")));
        connection.exec(QStringLiteral("ROLLBACK"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("dying"));
    auto database = Database::open(dead, {First});
    QVERIFY2(database, database ? "" : qPrintable(database.error().advice));
    QCOMPARE((*database)->notices(), QStringList());
    QCOMPARE(lines(**database), 3);
}

void DatabaseFaultsTest::setAsideTwiceInASecondKeepsBoth()
{
    for (const char *text : {"first file that is no database at all", "second file that is no database at all"}) {
        write(m_path, QByteArray(text).repeated(50));
        QVERIFY(Database::open(m_path, {First}));
    }
    QCOMPARE(keptFiles().size(), 2);
}

void DatabaseFaultsTest::emptyFileIsANewDatabase()
{
    write(m_path, {});
    auto database = Database::open(m_path, {First});
    QVERIFY(database);
    QCOMPARE((*database)->notices(), QStringList());
    QCOMPARE(keptFiles(), QStringList());
}

void DatabaseFaultsTest::fullDatabase()
{
    makeFile(10);
    auto database = Database::open(m_path, {First});
    QVERIFY(database);
    QVERIFY((*database)->run(QStringLiteral("PRAGMA max_page_count = 6")));
    Result<void> done;
    for (int i = 0; done && i < 1000; ++i) {
        done = addLine(**database, QString(2000, u'y'));
    }
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::StorageFailed);
    QVERIFY2(done.error().advice.startsWith(u"The disk is full"), qPrintable(done.error().advice));
    QVERIFY(lines(**database) >= 10);

    QVERIFY((*database)->run(QStringLiteral("PRAGMA max_page_count = 1000000")));
    QVERIFY(addLine(**database, QStringLiteral("space again")));
}

void DatabaseFaultsTest::fullDisk()
{
#ifdef Q_OS_UNIX
    makeFile(10);
    auto database = Database::open(m_path, {First});
    QVERIFY(database);

    auto disk = std::make_unique<FullDisk>(100'000);
    qint64 written = 0;
    Result<void> done;
    for (int i = 0; done && i < 1000; ++i) {
        done = addLine(**database, QString(2000, u'y'));
        written += done ? 1 : 0;
    }
    std::optional<Error> inTransaction;
    if (auto transaction = Transaction::begin(**database)) {
        Result<void> row;
        for (int i = 0; row && i < 1000; ++i) {
            row = addLine(**database, QString(2000, u'z'));
        }
        const Result<void> committed = transaction->commit();
        inTransaction = !row         ? std::optional(row.error())
                        : !committed ? std::optional(committed.error())
                                     : std::nullopt;
    } else {
        inTransaction = transaction.error();
    }

    disk.reset();

    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::StorageFailed);
    QVERIFY(!done.error().advice.isEmpty());
    QVERIFY(inTransaction.has_value());
    QCOMPARE(inTransaction->kind, ErrorKind::StorageFailed);
    QCOMPARE(lines(**database), 10 + written);
    QVERIFY(addLine(**database, QStringLiteral("space again")));
    QVERIFY(Database::open(m_path, {First}).value()->notices().isEmpty());
#endif
}

void DatabaseFaultsTest::readOnlyFile()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFileDevice::ExeOther));
    AsOrdinaryUser user(folder.path());
    m_path = folder.filePath(QStringLiteral("journal.sqlite"));
    makeFile(1);
    QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner));
    const QByteArray before = contents(m_path);
    const auto refused = Database::open(m_path, {First});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
    QVERIFY2(refused.error().advice.contains(u"cannot be written"), qPrintable(refused.error().advice));
    QCOMPARE(contents(m_path), before);
#endif
}

void DatabaseFaultsTest::readOnlyFolder()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    AsOrdinaryUser user(folder.path());
    const auto rights = QFile::permissions(folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto refused = Database::open(folder.filePath(QStringLiteral("journal.sqlite")), {First});
    const auto refusedBelow = Database::open(folder.filePath(QStringLiteral("below/journal.sqlite")), {First});
    QVERIFY(QFile::setPermissions(folder.path(), rights));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
    QVERIFY(refused.error().advice.contains(u"journal.sqlite could not be made"));
    QVERIFY(!refusedBelow);
    QVERIFY(refusedBelow.error().advice.contains(u"below could not be made"));
#endif
}

void DatabaseFaultsTest::folderThatIsAFile()
{
    write(m_folder->filePath(QStringLiteral("data")), "a file");
    const auto refused = Database::open(m_folder->filePath(QStringLiteral("data/journal.sqlite")), {First});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
}

void DatabaseFaultsTest::pathThatIsAFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("journal.sqlite")));
    const auto refused = Database::open(m_path, {First});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
    QVERIFY(QFileInfo(m_path).isDir());
}

QTEST_GUILESS_MAIN(DatabaseFaultsTest)
#include "tst_databasefaults.moc"
