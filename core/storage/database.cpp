// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/privatefiles.h"
#include "core/storage/query.h"
#include "core/storage/sqlitedialect.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString newConnectionName()
{
    return QStringLiteral("numberdesk-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// A connection for one look at a file, gone at the end of its scope.
class BriefConnection
{
public:
    BriefConnection()
        : m_name(newConnectionName())
        , m_connection(QSqlDatabase::addDatabase(sqlite::driverName(), m_name))
    {}
    ~BriefConnection()
    {
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(BriefConnection)

    QSqlDatabase &get() { return m_connection; }

private:
    QString m_name;
    QSqlDatabase m_connection;
};

Result<sqlite::FileState> inspectFile(const QString &path, sqlite::Access access, Database::Check check)
{
    BriefConnection connection;
    if (auto opened = sqlite::open(connection.get(), path, access); !opened) {
        return failure(opened.error());
    }
    return sqlite::inspect(connection.get(), check == Database::Check::AllPages);
}

Result<sqlite::FileState> inspectFile(const QString &path, Database::Check check)
{
    Result<sqlite::FileState> state = inspectFile(path, sqlite::Access::ReadOnly, check);
    if (state && state->kind == sqlite::FileState::Kind::HalfDone) {
        state = inspectFile(path, sqlite::Access::Restoring, check);
    }
    return state;
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connectionName(newConnectionName())
{}

Database::~Database()
{
    if (m_connection.isValid()) {
        m_connection.close();
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connectionName);
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Migrations &migrations, Check check)
{
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        Q_ASSERT_X(migrations[i].version == i + 1, "Database::open", "migrations are numbered 1, 2, 3, …");
    }
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath()));
    if (auto prepared = database->prepareFile(static_cast<int>(migrations.size()), check); !prepared) {
        return failure(prepared.error());
    }
    database->m_connection = QSqlDatabase::addDatabase(sqlite::driverName(), database->m_connectionName);
    if (auto opened = sqlite::open(database->m_connection, database->m_path, sqlite::Access::ReadWrite); !opened) {
        return failure(opened.error());
    }
    if (auto migrated = database->migrate(migrations); !migrated) {
        return failure(migrated.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &path)
{
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath()));
    database->m_connection = QSqlDatabase::addDatabase(sqlite::driverName(), database->m_connectionName);
    if (auto opened = sqlite::open(database->m_connection, database->m_path, sqlite::Access::ReadOnly); !opened) {
        return failure(opened.error());
    }
    return database;
}

Result<void> Database::prepareFile(int newestVersion, Check check)
{
    const QFileInfo info(m_path);
    if (!info.exists() || info.size() == 0) {
        // SQLite deletes a write-ahead log whose database is gone, and with it the newest commits.
        const QStringList endings = sqlite::companionEndings();
        const bool orphans = std::any_of(endings.begin(), endings.end(),
                                         [this](const QString &ending) { return sqlite::hasContent(m_path + ending); });
        if (orphans) {
            if (auto moved = setFileAside(Text::tr("The database file is gone or empty.")); !moved) {
                return moved;
            }
        }
        return makePrivateFile(m_path);
    }

    const Result<sqlite::FileState> state = inspectFile(m_path, check);
    if (!state) {
        return failure(state.error());
    }
    switch (state->kind) {
    case sqlite::FileState::Kind::Unusable:
        if (auto moved = setFileAside(state->reason); !moved) {
            return moved;
        }
        break;
    case sqlite::FileState::Kind::Foreign:
        return failure(storageFailed({}, Text::tr("%1 belongs to another program and was left as it is. Choose another "
                                                  "folder, or move the file.")
                                             .arg(QDir::toNativeSeparators(m_path))));
    case sqlite::FileState::Kind::HalfDone:
        return failure(storageFailed({}, Text::tr("%1 cannot be written. Check the rights of the file and its folder.")
                                             .arg(QDir::toNativeSeparators(m_path))));
    case sqlite::FileState::Kind::Ours:
    case sqlite::FileState::Kind::Empty:
        if (state->version > newestVersion) {
            return failure(storageFailed(
                {}, Text::tr("%1 was written by a newer version of this program (format %2; this version knows %3) and "
                             "was left as it is. Install the newer version again.")
                        .arg(QDir::toNativeSeparators(m_path))
                        .arg(state->version)
                        .arg(newestVersion)));
        }
        break;
    }
    return makePrivateFile(m_path);
}

Result<void> Database::setFileAside(const QString &reason)
{
    const Result<QString> kept = setAside(m_path, sqlite::companionEndings());
    if (!kept) {
        return failure(kept.error());
    }
    m_notices.append(Text::tr("%1 cannot be used (%2). It was kept as %3, and a new, empty file was made.")
                         .arg(QDir::toNativeSeparators(m_path), reason, QDir::toNativeSeparators(*kept)));
    return {};
}

Result<void> Database::migrate(const Migrations &migrations)
{
    const Result<int> version = sqlite::schemaVersion(m_connection);
    if (!version) {
        return failure(version.error());
    }
    if (*version > 0 && *version < migrations.size()) {
        if (auto copied = keepCopy(*version); !copied) {
            return copied;
        }
    }
    auto transaction = Transaction::begin(*this);
    if (!transaction) {
        return failure(transaction.error());
    }
    for (qsizetype i = *version; i < migrations.size(); ++i) {
        for (const QString &statement : migrations[i].statements) {
            if (auto done = run(statement); !done) {
                return done;
            }
        }
    }
    // Written also when nothing changes: this proves at once, and not at the first purchase, that writing is possible.
    if (auto done = sqlite::setSchemaVersion(m_connection, static_cast<int>(migrations.size())); !done) {
        return done;
    }
    return transaction->commit();
}

Result<void> Database::keepCopy(int version)
{
    const QString moment = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString copy = QStringLiteral("%1.version-%2-%3").arg(m_path).arg(version).arg(moment);
    while (QFileInfo::exists(copy)) {
        copy += u'+';
    }
    if (auto made = makePrivateFile(copy); !made) {
        return made;
    }
    auto copied = sqlite::copyInto(m_connection, copy);
    if (!copied) {
        QFile::remove(copy);
    }
    return copied;
}

Result<void> Database::run(const QString &statement) { return Query(*this, statement).run(); }

Result<QSqlDatabase> Database::connection() const
{
    // QtSql's own look-up refuses a connection of another thread.
    const QSqlDatabase found = QSqlDatabase::database(m_connectionName, false);
    if (!found.isValid()) {
        return failure(storageFailed(
            QStringLiteral("connection used outside its thread"),
            Text::tr("%1 was asked for by a part of the program that may not use it; nothing was read or written. "
                     "Restart the program.")
                .arg(QDir::toNativeSeparators(m_path))));
    }
    return found;
}

} // namespace numberdesk
