// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/rowvalues.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using numberdesk::Database;
using numberdesk::ErrorKind;
using numberdesk::Migration;
using numberdesk::Migrations;
using numberdesk::momentFromText;
using numberdesk::momentText;
using numberdesk::newRowId;
using numberdesk::Query;
using numberdesk::Result;
using numberdesk::Transaction;

namespace {

const Migration First{
    1,
    {QStringLiteral("CREATE TABLE line (id TEXT PRIMARY KEY, label TEXT NOT NULL, paid BIGINT)"),
     QStringLiteral("CREATE TABLE tag (line TEXT NOT NULL REFERENCES line (id), name TEXT NOT NULL)")}};
const Migration Second{2, {QStringLiteral("ALTER TABLE line ADD COLUMN note TEXT NOT NULL DEFAULT ''")}};

Result<void> addLine(Database &database, const QString &label)
{
    Query insert(database, QStringLiteral("INSERT INTO line (id, label) VALUES (?, ?)"));
    return insert.bind(newRowId()).bind(label).run();
}

QStringList labels(Database &database)
{
    Query query(database, QStringLiteral("SELECT label FROM line ORDER BY label"));
    QStringList found;
    if (!query.run()) {
        return {QStringLiteral("unreadable")};
    }
    while (query.next().value_or(false)) {
        found.append(query.text(0));
    }
    return found;
}

QString pragma(Database &database, const QString &name)
{
    Query query(database, QStringLiteral("PRAGMA ") + name);
    return query.run() && query.next().value_or(false) ? query.text(0) : QString();
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAPrivateFileInAPrivateFolder();
    void takesRightsFromOthers();
    void connectionIsDurableAndChecksReferences();
    void rowsAreThereAfterReopening();
    void valuesComeBackAsTheyWere();
    void nullTextIsEmptyNotNull();
    void statementRunsAgainWithOtherValues();
    void transactionCommits();
    void transactionRollsBack();
    void oneTransactionAtATime();
    void severalDatabasesInOneThread();
    void writersWaitForEachOther();
    void refusesAnotherThread();
    void migratesAndKeepsACopy();
    void failedMigrationChangesNothing();
    void brokenStatementIsAnError();
    void noDefaultConnection();
    void commitSurvivesAKill();
    void idsAndMoments();

private:
    std::unique_ptr<Database> opened(const Migrations &migrations = {First});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("profile/data/journal.sqlite"));
}

std::unique_ptr<Database> DatabaseTest::opened(const Migrations &migrations)
{
    auto database = Database::open(m_path, migrations);
    if (!database) {
        qWarning("%s", qPrintable(database.error().advice + database.error().providerText));
        return nullptr;
    }
    return std::move(*database);
}

void DatabaseTest::makesAPrivateFileInAPrivateFolder()
{
    const auto database = opened();
    QVERIFY(database != nullptr);
    QVERIFY(addLine(*database, QStringLiteral("Sales")));
    QCOMPARE(database->notices(), QStringList());
#ifdef Q_OS_UNIX
    constexpr auto Owner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    for (const char *ending : {"", "-wal", "-shm"}) {
        QCOMPARE(QFile::permissions(m_path + QString::fromLatin1(ending)), Owner);
    }
    for (const char *folder : {"profile", "profile/data"}) {
        QCOMPARE(QFile::permissions(m_folder->filePath(QString::fromLatin1(folder))),
                 Owner | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    }
#endif
}

void DatabaseTest::takesRightsFromOthers()
{
    QVERIFY(opened() != nullptr);
    QVERIFY(
        QFile::setPermissions(m_path, QFile::permissions(m_path) | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QVERIFY(opened() != nullptr);
    QVERIFY(!(QFile::permissions(m_path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void DatabaseTest::connectionIsDurableAndChecksReferences()
{
    const auto database = opened();
    QCOMPARE(pragma(*database, QStringLiteral("journal_mode")), QStringLiteral("wal"));
    QCOMPARE(pragma(*database, QStringLiteral("synchronous")), QStringLiteral("2"));
    QCOMPARE(pragma(*database, QStringLiteral("busy_timeout")), QStringLiteral("5000"));
    const auto orphan = database->run(QStringLiteral("INSERT INTO tag VALUES ('no such line', 'x')"));
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().kind, ErrorKind::StorageFailed);
}

void DatabaseTest::rowsAreThereAfterReopening()
{
    QVERIFY(addLine(*opened(), QStringLiteral("Sales")));
    QCOMPARE(labels(*opened()), QStringList({QStringLiteral("Sales")}));
}

void DatabaseTest::valuesComeBackAsTheyWere()
{
    const auto database = opened({{1,
                                   {QStringLiteral("CREATE TABLE v (a TEXT, b BLOB, c BIGINT, d SMALLINT, e TEXT, "
                                                   "f TEXT, g BIGINT)")}}});
    const QString text = QStringLiteral("Zoë's line \u0928\u092e\u0938\u094d\u0924\u0947 '; DROP TABLE v; --");
    const QByteArray bytes("a\0b\xff", 4);
    const qint64 large = std::numeric_limits<qint64>::max();
    const QDateTime moment(QDate(2026, 3, 1), QTime(12, 34, 56, 789), Qt::OffsetFromUTC, 19800);

    Query insert(*database, QStringLiteral("INSERT INTO v VALUES (?, ?, ?, ?, ?, ?, ?)"));
    QVERIFY(insert.bind(text)
                .bind(bytes)
                .bind(large)
                .bind(true)
                .bind(moment)
                .bind(QDateTime())
                .bind(std::optional<qint64>())
                .run());
    QCOMPARE(insert.rowsChanged(), 1);

    Query query(*database, QStringLiteral("SELECT a, b, c, d, e, f, g FROM v"));
    QVERIFY(query.run());
    QVERIFY(query.next().value());
    QCOMPARE(query.text(0), text);
    QCOMPARE(query.bytes(1), bytes);
    QCOMPARE(query.integer(2), large);
    QCOMPARE(query.boolean(3), true);
    QCOMPARE(query.text(4), QStringLiteral("2026-03-01T07:04:56.789Z"));
    QCOMPARE(query.moment(4), moment);
    QVERIFY(query.isNull(5));
    QVERIFY(!query.moment(5).isValid());
    QVERIFY(query.isNull(6));
    QVERIFY(!query.next().value());
}

void DatabaseTest::nullTextIsEmptyNotNull()
{
    const auto database = opened();
    QVERIFY(addLine(*database, QString()));
    QCOMPARE(labels(*database), QStringList({QString()}));
}

void DatabaseTest::statementRunsAgainWithOtherValues()
{
    const auto database = opened();
    Query insert(*database, QStringLiteral("INSERT INTO line (id, label) VALUES (?, ?)"));
    for (const auto &label : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
        QVERIFY(insert.bind(newRowId()).bind(label).run());
    }
    QCOMPARE(labels(*database), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
}

void DatabaseTest::transactionCommits()
{
    const auto database = opened();
    {
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        QVERIFY(addLine(*database, QStringLiteral("kept")));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(labels(*database), QStringList({QStringLiteral("kept")}));
}

void DatabaseTest::transactionRollsBack()
{
    const auto database = opened();
    {
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        QVERIFY(addLine(*database, QStringLiteral("lost")));
    }
    QCOMPARE(labels(*database), QStringList());
    auto next = Transaction::begin(*database);
    QVERIFY(next);
}

void DatabaseTest::oneTransactionAtATime()
{
    const auto database = opened();
    auto transaction = Transaction::begin(*database);
    QVERIFY(transaction);
    {
        const auto second = Transaction::begin(*database);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::StorageFailed);
    }
    QVERIFY(addLine(*database, QStringLiteral("still in the first")));
    QVERIFY(transaction->commit());
}

void DatabaseTest::severalDatabasesInOneThread()
{
    const auto one = opened();
    const auto sameFile = opened();
    m_path = m_folder->filePath(QStringLiteral("other.sqlite"));
    auto other = opened();
    QVERIFY(addLine(*one, QStringLiteral("one")));
    QVERIFY(addLine(*sameFile, QStringLiteral("same file")));
    QVERIFY(addLine(*other, QStringLiteral("other")));
    QCOMPARE(labels(*one), QStringList({QStringLiteral("one"), QStringLiteral("same file")}));
    QCOMPARE(labels(*other), QStringList({QStringLiteral("other")}));
    other.reset();
    QCOMPARE(labels(*sameFile), QStringList({QStringLiteral("one"), QStringLiteral("same file")}));
}

void DatabaseTest::writersWaitForEachOther()
{
    const auto mine = opened();
    auto transaction = Transaction::begin(*mine);
    QVERIFY(addLine(*mine, QStringLiteral("mine")));

    std::optional<bool> written;
    std::thread other([this, &written] {
        auto theirs = Database::open(m_path, {First});
        written = theirs && addLine(**theirs, QStringLiteral("theirs")).has_value();
    });
    QTest::qWait(200);
    const bool committed = transaction->commit().has_value();
    other.join();
    QVERIFY(committed);
    QCOMPARE(written, true);
    QCOMPARE(labels(*mine), QStringList({QStringLiteral("mine"), QStringLiteral("theirs")}));
}

void DatabaseTest::refusesAnotherThread()
{
    const auto database = opened();
    std::optional<ErrorKind> kind;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not belong to the calling thread")));
    std::thread other([&] {
        const auto done = database->run(QStringLiteral("DELETE FROM line"));
        kind = done ? std::nullopt : std::optional(done.error().kind);
    });
    other.join();
    QCOMPARE(kind, ErrorKind::StorageFailed);
}

void DatabaseTest::migratesAndKeepsACopy()
{
    QVERIFY(addLine(*opened(), QStringLiteral("Sales")));
    const auto migrated = opened({First, Second});
    QVERIFY(migrated != nullptr);
    QCOMPARE(pragma(*migrated, QStringLiteral("user_version")), QStringLiteral("2"));
    QVERIFY(migrated->run(QStringLiteral("UPDATE line SET note = 'new'")));

    const QStringList copies = QDir(QFileInfo(m_path).path()).entryList({QStringLiteral("*.version-1-*")});
    QCOMPARE(copies.size(), 1);
    m_path = QFileInfo(m_path).dir().filePath(copies.first());
    QVERIFY(!(QFile::permissions(m_path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const auto copy = opened({First});
    QVERIFY(copy != nullptr);
    QCOMPARE(labels(*copy), QStringList({QStringLiteral("Sales")}));
}

void DatabaseTest::failedMigrationChangesNothing()
{
    QVERIFY(addLine(*opened(), QStringLiteral("Sales")));
    const Migration broken{2,
                           {QStringLiteral("CREATE TABLE half (id TEXT)"), QStringLiteral("DELETE FROM line"),
                            QStringLiteral("NO SUCH STATEMENT")}};
    const auto refused = Database::open(m_path, {First, broken});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);

    const auto database = opened({First});
    QVERIFY(database != nullptr);
    QCOMPARE(pragma(*database, QStringLiteral("user_version")), QStringLiteral("1"));
    QCOMPARE(labels(*database), QStringList({QStringLiteral("Sales")}));
    QVERIFY(!database->run(QStringLiteral("SELECT * FROM half")));
}

void DatabaseTest::brokenStatementIsAnError()
{
    const auto database = opened();
    const auto done = database->run(QStringLiteral("SELEC 1"));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::StorageFailed);
    QVERIFY(done.error().providerText.contains(u"SELEC"));
    QVERIFY(done.error().advice.contains(QDir::toNativeSeparators(m_path)));
}

void DatabaseTest::noDefaultConnection()
{
    const auto database = opened();
    QVERIFY(!QSqlDatabase::contains());
    QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
}

void DatabaseTest::commitSurvivesAKill()
{
#ifdef Q_OS_UNIX
    QVERIFY(opened() != nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        auto database = Database::open(m_path, {First});
        if (database && addLine(**database, QStringLiteral("committed"))) {
            auto transaction = Transaction::begin(**database);
            if (transaction && addLine(**database, QStringLiteral("not committed"))) {
                ::kill(::getpid(), SIGKILL);
            }
        }
        ::_exit(1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    const auto database = opened();
    QVERIFY(database != nullptr);
    QCOMPARE(database->notices(), QStringList());
    QCOMPARE(labels(*database), QStringList({QStringLiteral("committed")}));
#endif
}

void DatabaseTest::idsAndMoments()
{
    const QString id = newRowId();
    static const QRegularExpression uuid(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    QVERIFY(uuid.match(id).hasMatch());
    QVERIFY(id != newRowId());
    QCOMPARE(momentText(QDateTime()), QString());
    QVERIFY(!momentFromText(QStringLiteral("yesterday")).isValid());
    const QDateTime moment = QDateTime::currentDateTimeUtc();
    QCOMPARE(momentFromText(momentText(moment)), moment);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
