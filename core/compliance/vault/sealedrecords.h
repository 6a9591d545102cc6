// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/vaultkey.h"
#include "core/domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace numberdesk {

class Database;

/// What a profile knows about people and their papers besides the documents themselves (profiles, cases), as records
/// that are sealed each by itself with the vault's key and bound to their kind and id. Readable on disk are only kind,
/// id and how long a record is; an id must not name anybody.
///
/// A change that returned survives a crash and a loss of power. Belongs to the thread that opened it.
class SealedRecords
{
public:
    struct Record
    {
        QString id;
        QJsonObject content;
    };

    /// Opens the records of a vault's folder, or makes them. @error StorageFailed
    static Result<std::unique_ptr<SealedRecords>> open(const QString &folder, const VaultKey &key);
    ~SealedRecords();

    using Opener = std::function<Result<std::unique_ptr<SealedRecords>>()>;
    /// Opens the same records once more, for the thread that calls it.
    [[nodiscard]] Opener opener() const;

    /// All records of a kind ("case"), in the order of their ids. Those that the key does not open or that are no
    /// record any more stay on disk, are left out here and told in notices(). @error StorageFailed
    Result<QList<Record>> load(const QString &kind);
    /// Keeps a record in place of the one that had this id. @error StorageFailed
    Result<void> put(const QString &kind, const QString &id, const QJsonObject &content);
    /// Nothing happens when there is none. @error StorageFailed
    Result<void> remove(const QString &kind, const QString &id);

    /// What the person must know about the file and what was read from it; translated sentences.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

private:
    SealedRecords(VaultKey key, std::unique_ptr<Database> database);

    const VaultKey m_key;
    std::unique_ptr<Database> m_database;
    QStringList m_notices;
};

} // namespace numberdesk
