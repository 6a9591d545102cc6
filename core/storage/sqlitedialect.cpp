// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitedialect.h"

#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

namespace numberdesk::sqlite {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// PRAGMA application_id of our files, "Ndsk". Source: https://www.sqlite.org/pragma.html#pragma_application_id
constexpr int ApplicationId = 0x4e64736b;

/// A rollback journal must be played back, and the connection may only read. Source:
/// https://www.sqlite.org/rescode.html#readonly_rollback
constexpr int ReadOnlyRollback = 776;

/// Primary result codes. Source: https://www.sqlite.org/rescode.html
enum Code
{
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

/// The primary code; the low byte of SQLite's extended codes.
int code(const QSqlError &error) { return error.nativeErrorCode().toInt() & 0xff; }

Result<QVariant> single(const QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(statement)) {
        return failure(storageError(query.lastError(), connection.databaseName()));
    }
    return query.next() ? query.value(0) : QVariant();
}

Result<void> run(const QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement)) {
        return failure(storageError(query.lastError(), connection.databaseName()));
    }
    return {};
}

} // namespace

QString driverName() { return QStringLiteral("QSQLITE"); }

QStringList companionEndings() { return {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}; }

bool hasContent(const QString &companion)
{
    QFile file(companion);
    if (!companion.endsWith(QStringLiteral("-journal"))) {
        return file.size() > 0;
    }
    // Eight bytes that every journal begins with; from the 17th on how many pages the file had, big-endian. Source:
    // https://www.sqlite.org/fileformat2.html#the_rollback_journal
    constexpr qsizetype HeaderSize = 28;
    constexpr qsizetype PagesBefore = 16;
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    if (!file.open(QIODevice::ReadOnly)) {
        return file.exists();
    }
    const QByteArray header = file.read(HeaderSize);
    return header.size() == HeaderSize && header.startsWith(magic) &&
           qFromBigEndian<quint32>(header.constData() + PagesBefore) > 0;
}

Result<void> open(QSqlDatabase &connection, const QString &path, Access access)
{
    connection.setDatabaseName(path);
    connection.setConnectOptions(access == Access::ReadOnly
                                     ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                     : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open()) {
        return failure(storageError(connection.lastError(), path));
    }
    if (access != Access::ReadWrite) {
        return {};
    }
    // A file system that cannot share memory refuses the write-ahead log and keeps the rollback journal, which is as
    // safe and only slower; so the answer of journal_mode is not looked at. fullfsync matters on macOS alone. What is
    // deleted is overwritten with zeros.
    for (const auto &statement : {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
                                  QStringLiteral("PRAGMA fullfsync=ON"), QStringLiteral("PRAGMA foreign_keys=ON"),
                                  QStringLiteral("PRAGMA secure_delete=ON")}) {
        if (auto done = run(connection, statement); !done) {
            return done;
        }
    }
    return {};
}

Result<FileState> inspect(const QSqlDatabase &connection, bool checkPages)
{
    FileState state;
    const auto look = [&](const QString &statement) -> Result<QVariant> {
        QSqlQuery query(connection);
        query.setForwardOnly(true);
        if (query.exec(statement)) {
            return query.next() ? query.value(0) : QVariant();
        }
        if (isDamage(query.lastError())) {
            state.kind = FileState::Kind::Unusable;
            state.reason = query.lastError().databaseText();
            return QVariant();
        }
        if (query.lastError().nativeErrorCode().toInt() == ReadOnlyRollback) {
            state.kind = FileState::Kind::HalfDone;
            return QVariant();
        }
        return failure(storageError(query.lastError(), connection.databaseName()));
    };

    const Result<QVariant> tables = look(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables || state.kind != FileState::Kind::Empty) {
        return tables ? Result<FileState>(state) : failure(tables.error());
    }
    const Result<QVariant> application = look(QStringLiteral("PRAGMA application_id"));
    if (!application) {
        return failure(application.error());
    }
    const Result<QVariant> version = look(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return failure(version.error());
    }
    state.version = version->toInt();
    if (application->toInt() == ApplicationId) {
        state.kind = FileState::Kind::Ours;
    } else if (tables->toInt() > 0) {
        state.kind = FileState::Kind::Foreign;
        return state;
    }
    if (checkPages) {
        const Result<QVariant> verdict = look(QStringLiteral("PRAGMA quick_check(1)"));
        if (!verdict) {
            return failure(verdict.error());
        }
        if (state.kind != FileState::Kind::Unusable && verdict->toString() != u"ok") {
            state.kind = FileState::Kind::Unusable;
            state.reason = verdict->toString();
        }
    }
    return state;
}

Result<int> schemaVersion(const QSqlDatabase &connection)
{
    return single(connection, QStringLiteral("PRAGMA user_version")).map([](const QVariant &value) {
        return value.toInt();
    });
}

Result<void> setSchemaVersion(const QSqlDatabase &connection, int version)
{
    if (auto done = run(connection, QStringLiteral("PRAGMA application_id=%1").arg(ApplicationId)); !done) {
        return done;
    }
    return run(connection, QStringLiteral("PRAGMA user_version=%1").arg(version));
}

QString beginStatement() { return QStringLiteral("BEGIN IMMEDIATE"); }

Result<void> copyInto(const QSqlDatabase &connection, const QString &path)
{
    QSqlQuery query(connection);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(path);
    if (!query.exec()) {
        return failure(storageError(query.lastError(), path));
    }
    return {};
}

Error storageError(const QSqlError &error, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    QString sentence;
    switch (code(error)) {
    case Full:
        sentence = Text::tr("The disk is full: nothing more can be written to %1. Free some space and try again.");
        break;
    case ReadOnlyFile:
    case Permission:
        sentence = Text::tr("%1 cannot be written. Check the rights of the file and its folder.");
        break;
    case CannotOpen:
        sentence = Text::tr("%1 cannot be opened. Check that its folder exists and that you may write there.");
        break;
    case Busy:
    case Locked:
        sentence = Text::tr("%1 is in use by another program. Close that program and try again.");
        break;
    case Corrupt:
    case NotADatabase:
        sentence = Text::tr("%1 is damaged. Restart the program: the file is then set aside and a new one is made.");
        break;
    default:
        sentence = Text::tr("%1 cannot be read or written. Check the disk and try again.");
        break;
    }
    const QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return storageFailed(reason, sentence.arg(file));
}

bool isDamage(const QSqlError &error) { return code(error) == Corrupt || code(error) == NotADatabase; }

} // namespace numberdesk::sqlite
