// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/inventory/columns/numbersnapshot.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace numberdesk {

/// The inventory's cache on disk: what can be read from the providers again, one file for each account in a folder of
/// its own (numbersnapshot.h). To be used in one thread.
///
/// A file that is damaged is renamed and told, never overwritten; one of a newer version of the program, or that the
/// system does not give, is left alone. A database of an older version beside the folder ("<folder>.sqlite") is taken
/// over once and renamed.
class InventoryStore
{
public:
    explicit InventoryStore(QString folder)
        : m_folder(std::move(folder))
    {}

    /// All accounts that can be read. What cannot is told by takeNotices().
    QList<NumberSnapshot::Content> load();
    /// Replaces what is kept of an account. Does nothing where its file is one that is left alone. @error StorageFailed
    Result<void> write(const AccountReading &reading, const NumberColumns &columns);
    /// @error StorageFailed
    Result<void> removeAccount(const QString &accountId);

    /// What the person must know, translated sentences, each told once.
    QStringList takeNotices() { return std::exchange(m_notices, {}); }

    /// The file of an account: its id may hold anything, so that its hash is the name.
    [[nodiscard]] QString fileOf(const QString &accountId) const;

private:
    void takeOverDatabase();
    void read(const QString &path, QList<NumberSnapshot::Content> &accounts);
    void setAside(const QString &path, const QString &reason);

    QString m_folder;
    QStringList m_notices;
    /// Files that must not be overwritten.
    QSet<QString> m_leftAlone;
};

} // namespace numberdesk
