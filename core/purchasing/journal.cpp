// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/journal.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/rowvalues.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace numberdesk {
namespace {

const Migrations &migrations()
{
    static const Migrations all{
        {1,
         {QStringLiteral(
              "CREATE TABLE journal_entry ("
              "sequence BIGINT NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, happened_at TEXT NOT NULL, "
              "actor TEXT NOT NULL, kind TEXT NOT NULL, intent_id TEXT NOT NULL, account_id TEXT NOT NULL, "
              "account_name TEXT NOT NULL, provider_id TEXT NOT NULL, number TEXT NOT NULL, content TEXT NOT NULL, "
              "previous_hash TEXT NOT NULL, hash TEXT NOT NULL)"),
          QStringLiteral("CREATE INDEX journal_entry_intent ON journal_entry (intent_id)"),
          QStringLiteral(
              "CREATE TABLE intent ("
              "id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, state TEXT NOT NULL, settled INTEGER NOT NULL, "
              "account_id TEXT NOT NULL, provider_id TEXT NOT NULL, number_identity TEXT NOT NULL, "
              "content TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL)"),
          QStringLiteral("CREATE INDEX intent_settled ON intent (settled, number_identity)")}}};
    return all;
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("-") : name;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString hashOf(const JournalEntry &entry)
{
    // The unit separator cannot stand in any of the texts unescaped, so no two lines have the same bytes.
    const QStringList parts{QString::number(entry.sequence),
                            entry.id,
                            momentText(entry.at),
                            entry.actor,
                            entry.kind,
                            entry.intentId,
                            entry.accountId,
                            entry.accountName,
                            entry.providerId,
                            entry.number,
                            compact(entry.content),
                            entry.previousHash};
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'\x1f').toUtf8(), QCryptographicHash::Sha256).toHex());
}

JournalEntry entryFrom(const Query &row)
{
    JournalEntry entry;
    entry.sequence = row.integer(0);
    entry.id = row.text(1);
    entry.at = row.moment(2);
    entry.actor = row.text(3);
    entry.kind = row.text(4);
    entry.intentId = row.text(5);
    entry.accountId = row.text(6);
    entry.accountName = row.text(7);
    entry.providerId = row.text(8);
    entry.number = row.text(9);
    entry.content = QJsonDocument::fromJson(row.text(10).toUtf8()).object();
    entry.previousHash = row.text(11);
    entry.hash = row.text(12);
    return entry;
}

IntentRecord intentFrom(const Query &row)
{
    IntentRecord intent;
    intent.id = row.text(0);
    intent.kind = row.text(1);
    intent.state = row.text(2);
    intent.settled = row.boolean(3);
    intent.accountId = row.text(4);
    intent.providerId = row.text(5);
    intent.numberIdentity = row.text(6);
    intent.content = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
    intent.createdAt = row.moment(8);
    return intent;
}

const QString &entryColumns()
{
    static const QString columns =
        QStringLiteral("SELECT sequence, id, happened_at, actor, kind, intent_id, account_id, "
                       "account_name, provider_id, number, content, previous_hash, hash "
                       "FROM journal_entry ");
    return columns;
}

const QString &intentColumns()
{
    static const QString columns = QStringLiteral(
        "SELECT id, kind, state, settled, account_id, provider_id, number_identity, content, created_at FROM intent ");
    return columns;
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::open(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, migrations(), Database::Check::AllPages);
    if (!database) {
        return failure(database.error());
    }
    return std::unique_ptr<Journal>(new Journal(std::move(*database)));
}

std::unique_ptr<Journal> Journal::unavailable(Error why)
{
    std::unique_ptr<Journal> journal(new Journal(nullptr));
    journal->m_unavailable = std::move(why);
    return journal;
}

Journal::Journal(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

Journal::~Journal() = default;

QStringList Journal::notices() const { return m_database->notices(); }

Result<std::pair<qint64, QString>> Journal::lastLink() const
{
    Query query(*m_database, QStringLiteral("SELECT sequence, hash FROM journal_entry ORDER BY sequence DESC LIMIT 1"));
    const auto rows =
        query.rows<std::pair<qint64, QString>>([](const Query &row) { return std::pair(row.integer(0), row.text(1)); });
    if (!rows) {
        return failure(rows.error());
    }
    return rows->isEmpty() ? std::pair<qint64, QString>(0, QString()) : rows->constFirst();
}

Result<void> Journal::insert(JournalEntry &entry)
{
    const auto last = lastLink();
    if (!last) {
        return failure(last.error());
    }
    entry.sequence = last->first + 1;
    entry.previousHash = last->second;
    entry.id = newRowId();
    // As the row will keep it, so that the hash can be computed again from the row.
    entry.at = momentFromText(momentText(now()));
    entry.actor = userName();
    entry.hash = hashOf(entry);
    Query query(
        *m_database,
        QStringLiteral("INSERT INTO journal_entry (sequence, id, happened_at, actor, kind, intent_id, account_id, "
                       "account_name, provider_id, number, content, previous_hash, hash) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.bind(entry.sequence)
        .bind(entry.id)
        .bind(entry.at)
        .bind(entry.actor)
        .bind(entry.kind)
        .bind(entry.intentId)
        .bind(entry.accountId)
        .bind(entry.accountName)
        .bind(entry.providerId)
        .bind(entry.number)
        .bind(compact(entry.content))
        .bind(entry.previousHash)
        .bind(entry.hash);
    return query.run();
}

Result<JournalEntry> Journal::append(JournalEntry entry)
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failure(transaction.error());
    }
    if (const auto inserted = insert(entry); !inserted) {
        return failure(inserted.error());
    }
    if (const auto committed = transaction->commit(); !committed) {
        return failure(committed.error());
    }
    Q_EMIT appended(entry);
    return entry;
}

Result<JournalEntry> Journal::record(const IntentRecord &intent, JournalEntry entry)
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    entry.intentId = intent.id;
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failure(transaction.error());
    }
    if (const auto inserted = insert(entry); !inserted) {
        return failure(inserted.error());
    }
    Query query(
        *m_database,
        QStringLiteral("INSERT INTO intent (id, kind, state, settled, account_id, provider_id, number_identity, "
                       "content, created_at, created_by, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET state = excluded.state, settled = excluded.settled, "
                       "content = excluded.content, updated_at = excluded.updated_at"));
    query.bind(intent.id)
        .bind(intent.kind)
        .bind(intent.state)
        .bind(intent.settled)
        .bind(intent.accountId)
        .bind(intent.providerId)
        .bind(intent.numberIdentity)
        .bind(compact(intent.content))
        .bind(entry.at)
        .bind(entry.actor)
        .bind(entry.at);
    if (const auto kept = query.run(); !kept) {
        return failure(kept.error());
    }
    if (const auto committed = transaction->commit(); !committed) {
        return failure(committed.error());
    }
    Q_EMIT appended(entry);
    return entry;
}

Result<QList<JournalEntry>> Journal::newest(int maximum, qint64 beforeSequence) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database,
                entryColumns() + QStringLiteral("WHERE ? = 0 OR sequence < ? ORDER BY sequence DESC LIMIT ?"));
    query.bind(beforeSequence).bind(beforeSequence).bind(maximum);
    return query.rows<JournalEntry>(entryFrom);
}

Result<QList<JournalEntry>> Journal::entriesOf(const QString &intentId) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database, entryColumns() + QStringLiteral("WHERE intent_id = ? ORDER BY sequence"));
    query.bind(intentId);
    return query.rows<JournalEntry>(entryFrom);
}

Result<QList<IntentRecord>> Journal::openIntents() const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database, intentColumns() + QStringLiteral("WHERE settled = 0 ORDER BY created_at"));
    return query.rows<IntentRecord>(intentFrom);
}

Result<std::optional<IntentRecord>> Journal::intent(const QString &id) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database, intentColumns() + QStringLiteral("WHERE id = ?"));
    query.bind(id);
    const auto rows = query.rows<IntentRecord>(intentFrom);
    if (!rows) {
        return failure(rows.error());
    }
    return rows->isEmpty() ? std::optional<IntentRecord>() : std::optional(rows->constFirst());
}

Result<QList<IntentRecord>> Journal::openIntentsFor(const QString &numberIdentity) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database,
                intentColumns() + QStringLiteral("WHERE settled = 0 AND number_identity = ? ORDER BY created_at"));
    query.bind(numberIdentity);
    return query.rows<IntentRecord>(intentFrom);
}

Result<ChainCheck> Journal::verify() const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database, entryColumns() + QStringLiteral("ORDER BY sequence"));
    ChainCheck check;
    QString previousHash;
    const Result<void> read = query.forEachRow([&](const Query &row) {
        const JournalEntry entry = entryFrom(row);
        ++check.entries;
        const bool fits =
            entry.sequence == check.entries && entry.previousHash == previousHash && entry.hash == hashOf(entry);
        if (!fits && !check.brokenAt) {
            check.brokenAt = check.entries;
        }
        previousHash = entry.hash;
    });
    if (!read) {
        return failure(read.error());
    }
    return check;
}

} // namespace numberdesk
