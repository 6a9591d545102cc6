// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventory.h"

#include <QtConcurrentRun>

namespace numberdesk {

struct Inventory::Cache
{
    QString path;
    std::unique_ptr<InventoryStore> store;
    std::optional<Error> failed;

    /// The opened store, or null with `failed` set. In the worker thread only.
    InventoryStore *opened()
    {
        if (!store && !failed) {
            Result<std::unique_ptr<InventoryStore>> result = InventoryStore::open(path);
            if (result) {
                store = std::move(*result);
            } else {
                failed = result.error();
            }
        }
        return store.get();
    }
};

Inventory::Inventory(QString path, QObject *parent)
    : QObject(parent)
    , m_cache(std::make_shared<Cache>())
{
    m_cache->path = std::move(path);
    // One thread that never expires: a database connection belongs to the thread that opened it.
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
}

Inventory::~Inventory()
{
    m_worker.start([cache = m_cache] { cache->store.reset(); });
    m_worker.waitForDone();
}

Task<Result<std::monostate>> Inventory::load()
{
    using Loaded = Result<InventoryStore::Content>;
    const QPointer<Inventory> self(this);
    auto future = QtConcurrent::run(&m_worker, [cache = m_cache]() -> Loaded {
        InventoryStore *opened = cache->opened();
        return opened ? opened->load() : Loaded(failure(*cache->failed));
    });
    Loaded content = co_await future;
    if (!self) {
        co_return Result<std::monostate>(std::monostate());
    }
    if (!content) {
        Q_EMIT storageFailed(content.error());
        co_return Result<std::monostate>(failure(content.error()));
    }
    QHash<QString, QList<InventoryNumber>> loaded;
    for (InventoryNumber &number : content->numbers) {
        loaded[number.accountId].append(std::move(number));
    }
    for (const AccountReading &reading : content->readings) {
        if (!m_readings.contains(reading.accountId)) {
            m_readings.insert(reading.accountId, reading);
        }
    }
    for (auto account = loaded.begin(); account != loaded.end(); ++account) {
        if (!m_numbers.contains(account.key())) {
            m_numbers.insert(account.key(), account.value());
        }
    }
    const QStringList accounts = m_readings.keys();
    for (const QString &accountId : accounts) {
        Q_EMIT accountChanged(accountId);
    }
    Q_EMIT accountsChanged(accounts);
    co_return Result<std::monostate>(std::monostate());
}

void Inventory::store(Work work)
{
    m_worker.start([cache = m_cache, work = std::move(work), self = QPointer<Inventory>(this), receiver = this] {
        InventoryStore *opened = cache->opened();
        const Result<void> done = opened ? work(*opened) : Result<void>(failure(*cache->failed));
        if (!done) {
            // The destructor waits for the worker, so the receiver is alive here.
            QMetaObject::invokeMethod(
                receiver, [receiver, error = done.error()] { Q_EMIT receiver->storageFailed(error); },
                Qt::QueuedConnection);
        }
    });
}

void Inventory::announce(const QString &accountId)
{
    Q_EMIT accountChanged(accountId);
    Q_EMIT accountsChanged({accountId});
}

QList<InventoryNumber> Inventory::all() const
{
    QList<InventoryNumber> numbers;
    numbers.reserve(size());
    for (const QList<InventoryNumber> &account : m_numbers) {
        numbers += account;
    }
    return numbers;
}

qsizetype Inventory::size() const
{
    qsizetype count = 0;
    for (const QList<InventoryNumber> &account : m_numbers) {
        count += account.size();
    }
    return count;
}

std::optional<InventoryNumber> Inventory::find(const QString &id) const
{
    const QList<InventoryNumber> numbers = m_numbers.value(id.section(u'/', 0, 0));
    const auto found = std::find_if(numbers.cbegin(), numbers.cend(),
                                    [&](const InventoryNumber &number) { return number.id() == id; });
    return found == numbers.cend() ? std::nullopt : std::optional(*found);
}

QStringList Inventory::accountsWith(const PhoneNumber &wanted) const
{
    QStringList accounts;
    for (auto account = m_numbers.cbegin(); account != m_numbers.cend(); ++account) {
        const bool has = std::any_of(account->cbegin(), account->cend(), [&](const InventoryNumber &number) {
            return number.number.number == wanted && !number.missingSince.isValid();
        });
        if (has) {
            accounts.append(account.key());
        }
    }
    return accounts;
}

void Inventory::merge(const QString &accountId, const AllNumbers &reading)
{
    const QDateTime moment = now();
    QList<InventoryNumber> merged;
    merged.reserve(reading.numbers.size());
    QSet<QString> seen;
    for (const OwnedNumber &number : reading.numbers) {
        InventoryNumber entry{accountId, number, moment, {}};
        seen.insert(entry.numberKey());
        merged.append(std::move(entry));
    }
    const QList<InventoryNumber> before = m_numbers.value(accountId);
    for (InventoryNumber vanished : before) {
        if (!seen.contains(vanished.numberKey())) {
            // A list that was cut short says nothing about what it does not show.
            if (!vanished.missingSince.isValid() && reading.provesAbsence()) {
                vanished.missingSince = moment;
            }
            merged.append(std::move(vanished));
        }
    }
    const AccountReading told{accountId, moment, reading.skipped, reading.notices};
    m_numbers.insert(accountId, merged);
    m_readings.insert(accountId, told);
    store([told, merged](InventoryStore &cache) { return cache.replaceAccount(told, merged); });
    announce(accountId);
}

void Inventory::put(const QString &accountId, const OwnedNumber &number)
{
    const InventoryNumber entry{accountId, number, now(), {}};
    QList<InventoryNumber> &numbers = m_numbers[accountId];
    const auto found = std::find_if(numbers.begin(), numbers.end(), [&](const InventoryNumber &known) {
        return known.numberKey() == entry.numberKey();
    });
    const bool isNew = found == numbers.end();
    if (isNew) {
        numbers.append(entry);
    } else {
        *found = entry;
    }
    store([entry](InventoryStore &cache) { return cache.put(entry); });
    if (isNew) {
        announce(accountId);
    } else {
        Q_EMIT numberChanged(entry);
    }
}

void Inventory::remove(const QString &id)
{
    const std::optional<InventoryNumber> entry = find(id);
    if (!entry) {
        return;
    }
    m_numbers[entry->accountId].removeIf([&](const InventoryNumber &number) { return number.id() == id; });
    store([account = entry->accountId, key = entry->numberKey()](InventoryStore &cache) {
        return cache.remove(account, key);
    });
    Q_EMIT numberRemoved(id);
}

void Inventory::removeAccount(const QString &accountId)
{
    m_numbers.remove(accountId);
    m_readings.remove(accountId);
    store([accountId](InventoryStore &cache) { return cache.removeAccount(accountId); });
    announce(accountId);
}

} // namespace numberdesk
