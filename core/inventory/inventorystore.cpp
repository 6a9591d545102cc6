// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventorystore.h"

#include "core/storage/database.h"
#include "core/storage/domainjson.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace numberdesk {
namespace {

const Migrations &migrations()
{
    static const Migrations all{
        {1,
         {QStringLiteral(
              "CREATE TABLE owned_number (account_id TEXT NOT NULL, number_key TEXT NOT NULL, "
              "content TEXT NOT NULL, last_seen_at TEXT, missing_since TEXT, PRIMARY KEY (account_id, number_key))"),
          QStringLiteral("CREATE TABLE account_reading (account_id TEXT NOT NULL PRIMARY KEY, read_at TEXT, "
                         "skipped INTEGER NOT NULL, notices TEXT NOT NULL)")}}};
    return all;
}

QString compact(const QJsonDocument &document) { return QString::fromUtf8(document.toJson(QJsonDocument::Compact)); }

} // namespace

Result<std::unique_ptr<InventoryStore>> InventoryStore::open(const QString &path)
{
    auto database = Database::open(path, migrations(), Database::Check::HeaderOnly);
    if (!database) {
        return failure(database.error());
    }
    return std::unique_ptr<InventoryStore>(new InventoryStore(std::move(*database)));
}

InventoryStore::InventoryStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

InventoryStore::~InventoryStore() = default;

QStringList InventoryStore::notices() const { return m_database->notices(); }

Result<InventoryStore::Content> InventoryStore::load() const
{
    Content content;
    Query numbers(*m_database,
                  QStringLiteral("SELECT account_id, content, last_seen_at, missing_since FROM owned_number"));
    const auto readNumbers = numbers.forEachRow([&](const Query &row) {
        InventoryNumber number;
        number.accountId = row.text(0);
        number.number = ownedNumberFromJson(QJsonDocument::fromJson(row.text(1).toUtf8()).object());
        number.lastSeen = row.moment(2);
        number.missingSince = row.moment(3);
        content.numbers.append(number);
    });
    if (!readNumbers) {
        return failure(readNumbers.error());
    }
    Query readings(*m_database, QStringLiteral("SELECT account_id, read_at, skipped, notices FROM account_reading"));
    const auto readReadings = readings.forEachRow([&](const Query &row) {
        AccountReading reading;
        reading.accountId = row.text(0);
        reading.readAt = row.moment(1);
        reading.skipped = static_cast<int>(row.integer(2));
        const QJsonArray notices = QJsonDocument::fromJson(row.text(3).toUtf8()).array();
        for (const QJsonValue &notice : notices) {
            reading.notices.append(notice.toString());
        }
        content.readings.append(reading);
    });
    if (!readReadings) {
        return failure(readReadings.error());
    }
    return content;
}

Result<void> InventoryStore::insert(const InventoryNumber &number)
{
    Query query(*m_database,
                QStringLiteral("INSERT INTO owned_number (account_id, number_key, content, last_seen_at, "
                               "missing_since) VALUES (?, ?, ?, ?, ?) ON CONFLICT (account_id, number_key) DO "
                               "UPDATE SET content = excluded.content, last_seen_at = excluded.last_seen_at, "
                               "missing_since = excluded.missing_since"));
    query.bind(number.accountId)
        .bind(number.numberKey())
        .bind(compact(QJsonDocument(toJson(number.number))))
        .bind(number.lastSeen)
        .bind(number.missingSince);
    return query.run();
}

Result<void> InventoryStore::replaceAccount(const AccountReading &reading, const QList<InventoryNumber> &numbers)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failure(transaction.error());
    }
    Query clear(*m_database, QStringLiteral("DELETE FROM owned_number WHERE account_id = ?"));
    clear.bind(reading.accountId);
    if (auto cleared = clear.run(); !cleared) {
        return cleared;
    }
    for (const InventoryNumber &number : numbers) {
        if (auto inserted = insert(number); !inserted) {
            return inserted;
        }
    }
    Query keep(*m_database,
               QStringLiteral("INSERT INTO account_reading (account_id, read_at, skipped, notices) "
                              "VALUES (?, ?, ?, ?) ON CONFLICT (account_id) DO UPDATE SET "
                              "read_at = excluded.read_at, skipped = excluded.skipped, notices = excluded.notices"));
    keep.bind(reading.accountId)
        .bind(reading.readAt)
        .bind(reading.skipped)
        .bind(compact(QJsonDocument(QJsonArray::fromStringList(reading.notices))));
    if (auto kept = keep.run(); !kept) {
        return kept;
    }
    return transaction->commit();
}

Result<void> InventoryStore::put(const InventoryNumber &number) { return insert(number); }

Result<void> InventoryStore::remove(const QString &accountId, const QString &numberKey)
{
    Query query(*m_database, QStringLiteral("DELETE FROM owned_number WHERE account_id = ? AND number_key = ?"));
    query.bind(accountId).bind(numberKey);
    return query.run();
}

Result<void> InventoryStore::removeAccount(const QString &accountId)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failure(transaction.error());
    }
    for (const QString &table : {QStringLiteral("owned_number"), QStringLiteral("account_reading")}) {
        Query query(*m_database, QStringLiteral("DELETE FROM %1 WHERE account_id = ?").arg(table));
        query.bind(accountId);
        if (auto removed = query.run(); !removed) {
            return removed;
        }
    }
    return transaction->commit();
}

} // namespace numberdesk
