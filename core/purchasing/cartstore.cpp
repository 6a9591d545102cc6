// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/cartstore.h"

#include "core/storage/database.h"
#include "core/storage/domainjson.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace numberdesk {
namespace {

struct CartStoreText
{
    Q_DECLARE_TR_FUNCTIONS(CartStore)
};

const Migrations &cartMigrations()
{
    static const Migrations all{
        {1,
         {QStringLiteral("CREATE TABLE cart_line ("
                         "id TEXT NOT NULL PRIMARY KEY, position BIGINT NOT NULL, account_id TEXT NOT NULL, "
                         "account_name TEXT NOT NULL, provider_id TEXT NOT NULL, provider_name TEXT NOT NULL, "
                         "number_key TEXT NOT NULL, content TEXT NOT NULL, label TEXT NOT NULL, "
                         "added_at TEXT NOT NULL, added_by TEXT NOT NULL, UNIQUE (account_id, number_key))")}}};
    return all;
}

const QString &columnsOfLines()
{
    static const QString columns = QStringLiteral("SELECT id, position, account_id, account_name, provider_id, "
                                                  "provider_name, content, label, added_at, added_by FROM cart_line ");
    return columns;
}

CartLine lineFrom(const Query &row)
{
    CartLine line;
    line.id = row.text(0);
    line.position = row.integer(1);
    line.accountId = row.text(2);
    line.accountName = row.text(3);
    line.providerId = row.text(4);
    line.providerName = row.text(5);
    line.number = availableNumberFromJson(QJsonDocument::fromJson(row.text(6).toUtf8()).object());
    line.label = row.text(7);
    line.addedAt = row.moment(8);
    line.addedBy = row.text(9);
    return line;
}

Result<qint64> lastPosition(Database &database)
{
    Query query(database, QStringLiteral("SELECT COALESCE(MAX(position), 0) FROM cart_line"));
    const Result<QList<qint64>> rows = query.rows<qint64>([](const Query &row) { return row.integer(0); });
    if (!rows) {
        return failure(rows.error());
    }
    return rows->isEmpty() ? 0 : rows->constFirst();
}

} // namespace

Result<std::unique_ptr<CartStore>> CartStore::open(const QString &path)
{
    // The cart cannot be made anew from the providers, so damage is looked for at once.
    auto database = Database::open(path, cartMigrations(), Database::Check::AllPages);
    if (!database) {
        return failure(database.error());
    }
    return std::unique_ptr<CartStore>(new CartStore(std::move(*database)));
}

CartStore::CartStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_notices(m_database->notices())
{}

CartStore::~CartStore() = default;

QStringList CartStore::notices() const { return m_notices; }

Result<QList<CartLine>> CartStore::load()
{
    Query query(*m_database, columnsOfLines() + QStringLiteral("ORDER BY position, id"));
    QList<CartLine> lines;
    int unreadable = 0;
    const Result<void> read = query.forEachRow([&](const Query &row) {
        CartLine line = lineFrom(row);
        if (line.number.number.isEmpty()) {
            ++unreadable;
        } else {
            lines.append(std::move(line));
        }
    });
    if (!read) {
        return failure(read.error());
    }
    if (unreadable > 0) {
        m_notices.append(CartStoreText::tr("%n line(s) of the cart cannot be read and are not shown. They were left in "
                                           "%1 as they are.",
                                           nullptr, unreadable)
                             .arg(QDir::toNativeSeparators(m_database->path())));
    }
    return lines;
}

Result<CartAddition> CartStore::add(const QList<CartLine> &lines)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failure(transaction.error());
    }
    Result<qint64> last = lastPosition(*m_database);
    if (!last) {
        return failure(last.error());
    }
    Query insert(*m_database,
                 QStringLiteral("INSERT INTO cart_line (id, position, account_id, account_name, provider_id, "
                                "provider_name, number_key, content, label, added_at, added_by) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"));
    CartAddition addition;
    for (const CartLine &given : lines) {
        CartLine line = given;
        line.position = line.position > 0 ? line.position : *last + 1;
        insert.bind(line.id)
            .bind(line.position)
            .bind(line.accountId)
            .bind(line.accountName)
            .bind(line.providerId)
            .bind(line.providerName)
            .bind(line.numberKey())
            .bind(QString::fromUtf8(QJsonDocument(toJson(line.number)).toJson(QJsonDocument::Compact)))
            .bind(line.label)
            .bind(line.addedAt)
            .bind(line.addedBy);
        if (const Result<void> inserted = insert.run(); !inserted) {
            return failure(inserted.error());
        }
        if (insert.rowsChanged() == 0) {
            addition.alreadyThere.append(given);
        } else {
            *last = std::max(*last, line.position);
            addition.added.append(std::move(line));
        }
    }
    if (const Result<void> committed = transaction->commit(); !committed) {
        return failure(committed.error());
    }
    return addition;
}

Result<QList<CartLine>> CartStore::removeWithin(const QStringList &ids)
{
    Query look(*m_database, columnsOfLines() + QStringLiteral("WHERE id = ?"));
    Query removal(*m_database, QStringLiteral("DELETE FROM cart_line WHERE id = ?"));
    QList<CartLine> lines;
    for (const QString &id : ids) {
        const Result<QList<CartLine>> found = look.bind(id).rows<CartLine>(lineFrom);
        if (!found) {
            return failure(found.error());
        }
        if (const Result<void> removed = removal.bind(id).run(); !removed) {
            return failure(removed.error());
        }
        lines += *found;
    }
    return lines;
}

Result<QList<CartLine>> CartStore::remove(const QStringList &ids)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failure(transaction.error());
    }
    Result<QList<CartLine>> removed = removeWithin(ids);
    if (!removed) {
        return removed;
    }
    if (const Result<void> committed = transaction->commit(); !committed) {
        return failure(committed.error());
    }
    return removed;
}

Result<QList<CartLine>> CartStore::removeNumber(const QString &accountId, const QString &numberKey)
{
    Query query(*m_database, QStringLiteral("SELECT id FROM cart_line WHERE account_id = ? AND number_key = ?"));
    const Result<QList<QString>> ids =
        query.bind(accountId).bind(numberKey).rows<QString>([](const Query &row) { return row.text(0); });
    if (!ids) {
        return failure(ids.error());
    }
    return ids->isEmpty() ? Result<QList<CartLine>>(QList<CartLine>()) : remove(*ids);
}

Result<void> CartStore::setLabels(const QHash<QString, QString> &labels)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failure(transaction.error());
    }
    Query update(*m_database, QStringLiteral("UPDATE cart_line SET label = ? WHERE id = ?"));
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        if (Result<void> updated = update.bind(label.value()).bind(label.key()).run(); !updated) {
            return updated;
        }
    }
    return transaction->commit();
}

} // namespace numberdesk
