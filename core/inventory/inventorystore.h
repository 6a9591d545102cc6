// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/inventory/inventorynumber.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace numberdesk {

class Database;

/// The inventory's cache on disk: what can be read from the providers again. Belongs to the thread that opened it.
class InventoryStore
{
public:
    struct Content
    {
        QList<InventoryNumber> numbers;
        QList<AccountReading> readings;
    };

    /// @error StorageFailed
    static Result<std::unique_ptr<InventoryStore>> open(const QString &path);
    ~InventoryStore();

    [[nodiscard]] Result<Content> load() const;
    /// Replaces what is kept of an account by one complete reading.
    Result<void> replaceAccount(const AccountReading &reading, const QList<InventoryNumber> &numbers);
    Result<void> put(const InventoryNumber &number);
    Result<void> remove(const QString &accountId, const QString &numberKey);
    Result<void> removeAccount(const QString &accountId);
    [[nodiscard]] QStringList notices() const;

private:
    explicit InventoryStore(std::unique_ptr<Database> database);

    Result<void> insert(const InventoryNumber &number);

    std::unique_ptr<Database> m_database;
};

} // namespace numberdesk
