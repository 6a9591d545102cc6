// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventory.h"

#include "core/storage/storageerror.h"

#include <QtConcurrentRun>

namespace numberdesk {
namespace {

/// Single changes within this time are one writing. What a crash takes is read from the provider again.
constexpr std::chrono::seconds writingPause(2);

} // namespace

Inventory::Inventory(QString folder, QObject *parent)
    : QObject(parent)
    , m_store(std::make_shared<InventoryStore>(std::move(folder)))
{
    // One thread: a reading that was told later is written later.
    m_worker.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    m_later.setInterval(writingPause);
    connect(&m_later, &QTimer::timeout, this, &Inventory::writeUnwritten);
}

Inventory::~Inventory()
{
    writeUnwritten();
    m_worker.waitForDone();
}

Task<Result<std::monostate>> Inventory::load()
{
    struct Loaded
    {
        QList<NumberSnapshot::Content> accounts;
        QStringList notices;
    };
    const QPointer<Inventory> self(this);
    auto future = QtConcurrent::run(&m_worker, [store = m_store]() -> Loaded {
        QList<NumberSnapshot::Content> accounts = store->load();
        return {std::move(accounts), store->takeNotices()};
    });
    const Loaded loaded = co_await future;
    if (self) {
        takeOver(loaded.accounts);
        for (const QString &notice : loaded.notices) {
            tellFailure(numberdesk::storageFailed({}, notice));
        }
    }
    co_return Result<std::monostate>(std::monostate());
}

void Inventory::takeOver(const QList<NumberSnapshot::Content> &loaded)
{
    m_isLoaded = true;
    QStringList accountIds;
    for (const NumberSnapshot::Content &cached : loaded) {
        const QString &accountId = cached.reading.accountId;
        const Account present = m_accounts.value(accountId);
        if (m_removed.contains(accountId) || present.reading.readAt.isValid()) {
            continue;
        }
        ++m_changes[accountId];
        Account &account = m_accounts[accountId];
        account.reading = cached.reading;
        account.columns = cached.columns;
        for (NumberRow row = 0; row < present.columns.rowCount(); ++row) {
            const NumberView told = present.columns.view(row);
            if (told.isLiving()) {
                account.columns.put(told.whole(), told.lastSeen(), told.missingSince());
            }
        }
        accountIds.append(accountId);
    }
    m_removed.clear();
    announce(accountIds);
}

void Inventory::work(Work work)
{
    m_worker.start([store = m_store, work = std::move(work), receiver = this] {
        if (const Result<void> done = work(*store); !done) {
            // The destructor waits for the worker, so the receiver is alive here.
            QMetaObject::invokeMethod(
                receiver, [receiver, error = done.error()] { receiver->tellFailure(error); }, Qt::QueuedConnection);
        }
    });
}

void Inventory::tellFailure(const Error &error)
{
    m_storageError = error;
    Q_EMIT storageFailed(error);
}

void Inventory::write(const QString &accountId)
{
    Account &account = m_accounts[accountId];
    account.isUnwritten = false;
    work([reading = account.reading, columns = account.columns](InventoryStore &store) {
        return store.write(reading, columns);
    });
}

void Inventory::writeLater(const QString &accountId)
{
    m_accounts[accountId].isUnwritten = true;
    // Not begun anew by each change, or a stream of them would never be written.
    if (!m_later.isActive()) {
        m_later.start();
    }
}

void Inventory::writeUnwritten()
{
    const QStringList accountIds = m_accounts.keys();
    for (const QString &accountId : accountIds) {
        if (m_accounts.value(accountId).isUnwritten) {
            write(accountId);
        }
    }
}

void Inventory::announce(const QStringList &accountIds)
{
    for (const QString &accountId : accountIds) {
        Q_EMIT accountChanged(accountId);
    }
    Q_EMIT accountsChanged(accountIds);
}

InventoryNumber Inventory::numberAt(const QString &accountId, const NumberColumns &columns, NumberRow row)
{
    const NumberView number = columns.view(row);
    return {accountId, number.whole(), number.lastSeen(), number.missingSince()};
}

QList<InventoryNumber> Inventory::numbersOf(const QString &accountId) const
{
    const NumberColumns columns = columnsOf(accountId);
    QList<InventoryNumber> numbers;
    numbers.reserve(columns.size());
    for (NumberRow row = 0; row < columns.rowCount(); ++row) {
        if (columns.isLiving(row)) {
            numbers.append(numberAt(accountId, columns, row));
        }
    }
    return numbers;
}

QList<InventoryNumber> Inventory::all() const
{
    QList<InventoryNumber> numbers;
    numbers.reserve(size());
    for (auto account = m_accounts.cbegin(); account != m_accounts.cend(); ++account) {
        numbers += numbersOf(account.key());
    }
    return numbers;
}

qsizetype Inventory::size() const
{
    qsizetype count = 0;
    for (const Account &account : m_accounts) {
        count += account.columns.size();
    }
    return count;
}

std::optional<Inventory::Place> Inventory::placeOf(const QString &id) const
{
    for (auto account = m_accounts.cbegin(); account != m_accounts.cend(); ++account) {
        const qsizetype prefix = account.key().size();
        if (id.size() <= prefix || id.at(prefix) != u'/' || !id.startsWith(account.key())) {
            continue;
        }
        if (const auto row = account->columns.rowOf(id.mid(prefix + 1))) {
            return Place{account.key(), *row};
        }
    }
    return std::nullopt;
}

std::optional<InventoryNumber> Inventory::find(const QString &id) const
{
    const auto place = placeOf(id);
    return place ? std::optional(numberAt(place->accountId, columnsOf(place->accountId), place->row)) : std::nullopt;
}

QStringList Inventory::accountsWith(const PhoneNumber &wanted) const
{
    QStringList accounts;
    for (auto account = m_accounts.cbegin(); account != m_accounts.cend(); ++account) {
        if (account->columns.rowOfNumber(wanted)) {
            accounts.append(account.key());
        }
    }
    return accounts;
}

void Inventory::merge(const QString &accountId, const AllNumbers &reading)
{
    ++m_changes[accountId];
    Account &account = m_accounts[accountId];
    account.reading = {accountId, now(), reading.skipped, reading.notices};
    account.columns.merge(reading, account.reading.readAt);
    write(accountId);
    announce({accountId});
}

Task<void> Inventory::mergeAside(QString accountId, AllNumbers reading, std::stop_token stop)
{
    struct Merged
    {
        NumberColumns columns;
        QDateTime at;
    };
    const QPointer<Inventory> self(this);
    // Given up in the thread that read it: to take so many texts apart takes as long as to make them.
    auto told = std::make_shared<const AllNumbers>(std::move(reading));
    while (!stop.stop_requested()) {
        const quint64 changes = m_changes.value(accountId);
        auto future = QtConcurrent::run([columns = columnsOf(accountId), told, at = now()]() mutable {
            columns.merge(*told, at);
            return Merged{columns, at};
        });
        const Merged merged = co_await future;
        if (!self || stop.stop_requested()) {
            break;
        }
        if (m_changes.value(accountId) == changes) {
            Account &account = m_accounts[accountId];
            account.reading = {accountId, merged.at, told->skipped, told->notices};
            account.columns = merged.columns;
            write(accountId);
            announce({accountId});
            break;
        }
    }
    QThreadPool::globalInstance()->start([told = std::exchange(told, nullptr)] {});
}

void Inventory::put(const QString &accountId, const OwnedNumber &number)
{
    ++m_changes[accountId];
    Account &account = m_accounts[accountId];
    account.reading.accountId = accountId;
    const qsizetype before = account.columns.size();
    const NumberRow row = account.columns.put(number, now());
    const bool isNew = account.columns.size() != before;
    const InventoryNumber entry = numberAt(accountId, account.columns, row);
    writeLater(accountId);
    if (isNew) {
        announce({accountId});
    } else {
        Q_EMIT numberChanged(entry);
    }
}

void Inventory::remove(const QString &id)
{
    const auto place = placeOf(id);
    if (!place) {
        return;
    }
    ++m_changes[place->accountId];
    m_accounts[place->accountId].columns.remove(place->row);
    writeLater(place->accountId);
    Q_EMIT numberRemoved(id);
}

void Inventory::removeAccount(const QString &accountId)
{
    ++m_changes[accountId];
    m_accounts.remove(accountId);
    if (!m_isLoaded) {
        m_removed.insert(accountId);
    }
    work([accountId](InventoryStore &store) { return store.removeAccount(accountId); });
    announce({accountId});
}

} // namespace numberdesk
