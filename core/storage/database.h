// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/migration.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <memory>

namespace numberdesk {

/// One open database file with its schema at the version that this program knows.
///
/// Opening is synchronous: a few milliseconds, plus 1 ms per MB for the check of all pages, plus a migration when
/// there is one. So it is called after the window's first frame, or from a thread that then keeps the object: a
/// Database, its queries and its transactions belong to the thread that opened it. Several objects in one thread and
/// process work, also on one file. A commit that has returned survives a crash and a loss of power.
class Database
{
public:
    enum class Check
    {
        /// Read every page for damage. For what cannot be made anew: the journal.
        AllPages,
        /// Find damage when it is met. For what can be read from the providers again.
        HeaderOnly
    };

    /// Opens the file, or makes it (0600, in a folder of 0700).
    ///
    /// - A file that is no database, or damaged, is renamed to "<path>.unusable-<UTC time>" with its companions, a new
    ///   one is made, and notices() says so. The same with companions whose file is gone.
    /// - An older schema is copied to "<path>.version-<old version>-<UTC time>" and migrated in one transaction.
    /// - A file of a newer version of this program, or of another program, is refused and not changed by a byte.
    ///
    /// @param migrations versions 1, 2, 3, … in order. @error StorageFailed, with the sentence in Error::advice.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Migrations &migrations,
                                                  Check check = Check::AllPages);
    /// Opens a file that exists for reading alone, beside whoever writes it; nothing is checked, migrated or changed.
    /// For threads that read a lot. @error StorageFailed
    static Result<std::unique_ptr<Database>> openReadOnly(const QString &path);
    ~Database();

    [[nodiscard]] QString path() const { return m_path; }
    /// What the person must know about the opening; translated sentences, mostly none.
    [[nodiscard]] QStringList notices() const { return m_notices; }

    /// Runs one statement without values and without rows. @error StorageFailed
    Result<void> run(const QString &statement);

    /// For Query and Transaction. @error StorageFailed outside the thread that opened the database.
    [[nodiscard]] Result<QSqlDatabase> connection() const;

private:
    explicit Database(QString path);
    Q_DISABLE_COPY_MOVE(Database)

    Result<void> prepareFile(int newestVersion, Check check);
    Result<void> setFileAside(const QString &reason);
    Result<void> migrate(const Migrations &migrations);
    Result<void> keepCopy(int version);

    const QString m_path;
    const QString m_connectionName;
    QStringList m_notices;
    QSqlDatabase m_connection;
};

} // namespace numberdesk
