// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>

/// Everything that is true of SQLite alone. Another database gets a file like this one; nothing else knows the
/// difference.
namespace numberdesk::sqlite {

/// Driver of QtSql.
QString driverName();
/// What may stand beside the file: the write-ahead log and its index, or a rollback journal.
QStringList companionEndings();
/// Whether what stands beside a file that is gone or empty has content of it: a log or a rollback journal. A journal
/// does not that was begun while the file was made: there was nothing yet to go back to.
bool hasContent(const QString &companion);

enum class Access
{
    /// Looks without changing a byte; nothing is recovered or checkpointed into the file.
    ReadOnly,
    /// Looks, and takes back what a process that died has left half done in the file (its rollback journal).
    Restoring,
    ReadWrite
};

/// Opens the connection's file. ReadWrite sets what a connection needs: write-ahead log, a commit that is on the disk
/// before it returns, foreign keys, and waiting up to five seconds for another connection.
Result<void> open(QSqlDatabase &connection, const QString &path, Access access);

/// What the file is, before it is trusted.
struct FileState
{
    enum class Kind
    {
        Empty,    ///< no table yet
        Ours,     ///< made by this program
        Foreign,  ///< a sound database of another program
        Unusable, ///< no database, or damaged
        HalfDone  ///< a process died while it wrote without a write-ahead log; to be looked at with Access::Restoring
    };
    Kind kind = Kind::Empty;
    int version = 0;
    /// Unusable: what is wrong, in SQLite's words.
    QString reason;
};

/// Reads what the file is; with `checkPages` every page is read (PRAGMA quick_check: about 1 ms per MB from memory).
/// @error StorageFailed when it cannot be told, because the disk or the rights do not let us read.
Result<FileState> inspect(const QSqlDatabase &connection, bool checkPages);

/// The schema's version; setting it is part of the transaction under way.
Result<int> schemaVersion(const QSqlDatabase &connection);
Result<void> setSchemaVersion(const QSqlDatabase &connection, int version);

/// Begins a transaction that writes, so that it waits for its turn here and not in its middle.
QString beginStatement();

/// Writes a complete copy into an empty file.
Result<void> copyInto(const QSqlDatabase &connection, const QString &path);

/// The error as the person reads it: full, read-only, busy, damaged, or what SQLite says.
Error storageError(const QSqlError &error, const QString &path);
/// Whether the file itself is damaged or no database.
bool isDamage(const QSqlError &error);

} // namespace numberdesk::sqlite
