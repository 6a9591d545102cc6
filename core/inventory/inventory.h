// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/inventory/inventorynumber.h"
#include "core/inventory/inventorystore.h"
#include "core/providers/allnumbers.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <stop_token>

namespace numberdesk {

/// All numbers of all accounts, in memory by columns and cached on disk. Memory leads; the disk follows in a thread of
/// its own, so that nobody waits for it: a reading at once, single changes together a moment later. A disk that fails
/// costs the cache, not the numbers: it is told by storageFailed().
class Inventory : public QObject
{
    Q_OBJECT

public:
    /// @param folder where the cache is kept; see InventoryStore
    explicit Inventory(QString folder, QObject *parent = nullptr);
    /// Waits until all is on the disk.
    ~Inventory() override;

    /// Reads the cache. Numbers that were merged or put meanwhile win over it.
    Task<Result<std::monostate>> load();

    [[nodiscard]] QStringList accounts() const { return m_accounts.keys(); }
    /// An account's numbers by columns, shared and not copied; empty for an account that is not known. This is how many
    /// rows are looked at: row by row with view(), whose getters make nothing that is not asked for.
    [[nodiscard]] NumberColumns columnsOf(const QString &accountId) const
    {
        return m_accounts.value(accountId).columns;
    }
    /// The whole of all numbers of an account, made one by one: three microseconds each. For a few.
    [[nodiscard]] QList<InventoryNumber> numbersOf(const QString &accountId) const;
    [[nodiscard]] QList<InventoryNumber> all() const;
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] AccountReading reading(const QString &accountId) const { return m_accounts.value(accountId).reading; }
    [[nodiscard]] std::optional<InventoryNumber> find(const QString &id) const;
    /// Accounts that have this number, whatever its spelling.
    [[nodiscard]] QStringList accountsWith(const PhoneNumber &number) const;

    /// Takes over one complete reading of an account's list. Numbers that a complete one does not show are kept and
    /// flagged; one that was cut short flags nothing.
    void merge(const QString &accountId, const AllNumbers &reading);
    /// The same in another thread, for a list of any length. Ends when the numbers are there; a reading that is stopped
    /// before, as the one of an account that was removed, changes nothing. What changed meanwhile is not lost.
    Task<void> mergeAside(QString accountId, AllNumbers reading, std::stop_token stop);
    /// Takes over what the provider answered about one number.
    void put(const QString &accountId, const OwnedNumber &number);
    /// Forgets a number that was released, or a missing one that the person dismissed.
    void remove(const QString &id);
    void removeAccount(const QString &accountId);

    /// What storageFailed() told last.
    [[nodiscard]] const std::optional<Error> &storageError() const { return m_storageError; }

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
    struct Account
    {
        AccountReading reading;
        NumberColumns columns;
        /// Single changes are not on the disk yet.
        bool isUnwritten = false;
    };
    struct Place
    {
        QString accountId;
        NumberRow row;
    };
    using Work = std::function<Result<void>(InventoryStore &)>;

    void work(Work work);
    void tellFailure(const Error &error);
    void write(const QString &accountId);
    void writeLater(const QString &accountId);
    void writeUnwritten();
    void takeOver(const QList<NumberSnapshot::Content> &loaded);
    void announce(const QStringList &accountIds);
    [[nodiscard]] std::optional<Place> placeOf(const QString &id) const;
    [[nodiscard]] static InventoryNumber numberAt(const QString &accountId, const NumberColumns &columns,
                                                  NumberRow row);

    /// Used by the worker thread alone.
    std::shared_ptr<InventoryStore> m_store;
    QThreadPool m_worker;
    QHash<QString, Account> m_accounts;
    /// Accounts that were removed before the cache was read.
    QSet<QString> m_removed;
    bool m_isLoaded = false;
    std::optional<Error> m_storageError;
    /// How often each account changed, also one that is gone.
    QHash<QString, quint64> m_changes;
    QTimer m_later;
};

} // namespace numberdesk
