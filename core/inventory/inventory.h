// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/inventory/inventorynumber.h"
#include "core/inventory/inventorystore.h"
#include "core/providers/allnumbers.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace numberdesk {

/// All numbers of all accounts, in memory and cached on disk. Memory leads; the disk follows in a thread of its own, so
/// that nobody waits for it. A disk that fails costs the cache, not the numbers: it is told by storageFailed().
class Inventory : public QObject
{
    Q_OBJECT

public:
    explicit Inventory(QString path, QObject *parent = nullptr);
    ~Inventory() override;

    /// Reads the cache. Numbers that were merged meanwhile win over it.
    Task<Result<std::monostate>> load();

    [[nodiscard]] QList<InventoryNumber> numbersOf(const QString &accountId) const
    {
        return m_numbers.value(accountId);
    }
    [[nodiscard]] QList<InventoryNumber> all() const;
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] AccountReading reading(const QString &accountId) const { return m_readings.value(accountId); }
    [[nodiscard]] std::optional<InventoryNumber> find(const QString &id) const;
    /// Accounts that have this number, whatever its spelling.
    [[nodiscard]] QStringList accountsWith(const PhoneNumber &number) const;

    /// Takes over one complete reading of an account's list. Numbers that a complete one does not show are kept and
    /// flagged; one that was cut short flags nothing.
    void merge(const QString &accountId, const AllNumbers &reading);
    /// Takes over what the provider answered about one number.
    void put(const QString &accountId, const OwnedNumber &number);
    /// Forgets a number that was released, or a missing one that the person dismissed.
    void remove(const QString &id);
    void removeAccount(const QString &accountId);

    /// Where "now" comes from; tests set a clock of their own.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

Q_SIGNALS:
    /// The numbers of an account changed as a whole.
    void accountChanged(const QString &accountId);
    /// The same, once for all accounts that changed in one step (reading the cache changes all of them).
    void accountsChanged(const QStringList &accountIds);
    void numberChanged(const numberdesk::InventoryNumber &number);
    void numberRemoved(const QString &id);
    /// The cache cannot be read or written; the program goes on without it.
    void storageFailed(const numberdesk::Error &error);

private:
    using Work = std::function<Result<void>(InventoryStore &)>;

    void store(Work work);
    void announce(const QString &accountId);

    /// Lives in the worker thread; opened by the first piece of work.
    struct Cache;

    std::shared_ptr<Cache> m_cache;
    QThreadPool m_worker;
    QHash<QString, QList<InventoryNumber>> m_numbers;
    QHash<QString, AccountReading> m_readings;
};

} // namespace numberdesk
