// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/journal.h"

#include "core/locale/formats.h"
#include "core/purchasing/journalrows.h"
#include "core/purchasing/journalwitness.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/rowvalues.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>

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
          QStringLiteral("CREATE INDEX intent_settled ON intent (settled, number_identity)")}},
        {2,
         {QStringLiteral("CREATE INDEX journal_entry_happened ON journal_entry (happened_at, sequence)"),
          QStringLiteral("CREATE INDEX journal_entry_kind ON journal_entry (kind, sequence)")}},
        {3, {QStringLiteral("CREATE INDEX journal_entry_number ON journal_entry (number, sequence)")}}};
    return all;
}

struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

} // namespace

bool JournalFilter::passes(const JournalEntry &entry) const
{
    return entry.kind.startsWith(kind) && (accountId.isEmpty() || entry.accountId == accountId) &&
           (!from.isValid() || entry.at >= from) && (!until.isValid() || entry.at < until);
}

QString journalActor() { return rowAuthor(); }

Result<std::unique_ptr<Journal>> Journal::open(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, migrations(), Database::Check::AllPages);
    if (!database) {
        return failure(database.error());
    }
    std::unique_ptr<Journal> journal(new Journal(std::move(*database)));
    if (const auto compared = journal->compareWithWitness(); !compared) {
        return failure(compared.error());
    }
    return journal;
}

std::unique_ptr<Journal> Journal::unavailable(Error why)
{
    std::unique_ptr<Journal> journal(new Journal(nullptr));
    journal->m_unavailable = std::move(why);
    return journal;
}

Journal::Journal(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
    if (m_database) {
        m_witness = std::make_unique<JournalWitness>(JournalWitness::pathFor(m_database->path()));
    }
}

Journal::~Journal() = default;

QStringList Journal::notices() const { return m_database ? m_database->notices() + m_notices : m_notices; }

QString Journal::path() const { return m_database ? m_database->path() : QString(); }

Result<void> Journal::compareWithWitness()
{
    const auto last = lastLink();
    if (!last) {
        return failure(last.error());
    }
    const Result<qint64> noted = JournalWitness::lastNoted(JournalWitness::pathFor(m_database->path()));
    if (!noted) {
        // The journal itself can be used: verifying says that its notes cannot be read.
        m_notices.append(noted.error().advice);
        return {};
    }
    m_floor = *noted;
    // A file that was set aside has said already that its lines are elsewhere.
    if (last->first < m_floor && m_database->notices().isEmpty()) {
        m_notices.append(JournalText::tr("Lines are missing at the end of the journal in %1: it ends with line %2, and "
                                         "line %3 was written. What they told of may be bought or released without "
                                         "being shown here: compare with the lists of your providers, and put the "
                                         "file back from a backup if you have one.")
                             .arg(QDir::toNativeSeparators(m_database->path()))
                             .arg(formats::number(last->first))
                             .arg(formats::number(m_floor)));
    }
    return {};
}

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
    if (last->first >= JournalWitness::LargestSequence) {
        return failure(storageFailed(
            {}, JournalText::tr("The numbers of the journal’s lines were changed outside of this program, and no line "
                                "can be added to %1. Put the file back from a backup, or move it away.")
                    .arg(QDir::toNativeSeparators(m_database->path()))));
    }
    entry.sequence = std::max(last->first, m_floor) + 1;
    entry.previousHash = last->second;
    entry.id = newRowId();
    // As the row will keep it, so that the hash can be computed again from the row.
    entry.at = momentFromText(momentText(now()));
    entry.actor = journalActor();
    entry.hash = journalrows::hashOf(entry);
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
        .bind(journalrows::compact(entry.content))
        .bind(entry.previousHash)
        .bind(entry.hash);
    return query.run();
}

void Journal::committed(const JournalEntry &entry)
{
    // The line is on disk, so a note that cannot be written is no failure: it is written with the next one, and until
    // then a check says that of this line the chain alone speaks.
    static_cast<void>(m_witness->note(entry.sequence, entry.hash));
    Q_EMIT appended(entry);
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
    if (const auto done = transaction->commit(); !done) {
        return failure(done.error());
    }
    committed(entry);
    return entry;
}

Result<JournalEntry> Journal::record(const IntentRecord &intent, JournalEntry entry)
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    entry.intentId = intent.id;
    entry.content.insert(journalrows::DigestMember, journalrows::digestOf(intent));
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
        .bind(journalrows::compact(intent.content))
        .bind(entry.at)
        .bind(entry.actor)
        .bind(entry.at);
    if (const auto kept = query.run(); !kept) {
        return failure(kept.error());
    }
    if (const auto done = transaction->commit(); !done) {
        return failure(done.error());
    }
    committed(entry);
    return entry;
}

Result<QList<JournalEntry>> Journal::newest(int maximum, qint64 beforeSequence) const
{
    return find({}, maximum, beforeSequence);
}

Result<QList<JournalEntry>> Journal::find(const JournalFilter &filter, int maximum, qint64 beforeSequence) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database, journalrows::entryColumns() + journalrows::filterCondition() +
                                 QStringLiteral("AND (? = 0 OR sequence < ?) ORDER BY sequence DESC LIMIT ?"));
    journalrows::bindFilter(query, filter);
    query.bind(beforeSequence).bind(beforeSequence).bind(maximum);
    return query.rows<JournalEntry>(journalrows::entryFrom);
}

Result<qint64> Journal::count(const JournalFilter &filter) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database, QStringLiteral("SELECT COUNT(*) FROM journal_entry ") + journalrows::filterCondition());
    journalrows::bindFilter(query, filter);
    const auto counts = query.rows<qint64>([](const Query &row) { return row.integer(0); });
    if (!counts) {
        return failure(counts.error());
    }
    return counts->constFirst();
}

Result<QList<JournalAccount>> Journal::accounts() const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database,
                QStringLiteral("SELECT account_id, account_name FROM journal_entry WHERE sequence IN "
                               "(SELECT MAX(sequence) FROM journal_entry WHERE account_id <> '' GROUP BY account_id) "
                               "ORDER BY account_name"));
    return query.rows<JournalAccount>([](const Query &row) { return JournalAccount{row.text(0), row.text(1)}; });
}

Result<QList<JournalEntry>> Journal::entriesOf(const QString &intentId) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database, journalrows::entryColumns() + QStringLiteral("WHERE intent_id = ? ORDER BY sequence"));
    query.bind(intentId);
    return query.rows<JournalEntry>(journalrows::entryFrom);
}

Result<QList<IntentRecord>> Journal::openIntents() const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database, journalrows::intentColumns() + QStringLiteral("WHERE settled = 0 ORDER BY created_at"));
    return query.rows<IntentRecord>(journalrows::intentFrom);
}

Result<QHash<QString, QString>> Journal::openStates(const QStringList &leftOut) const
{
    using State = std::pair<QString, QString>;
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    const QStringList places(leftOut.size(), QStringLiteral("?"));
    Query query(
        *m_database,
        QStringLiteral("SELECT id, state FROM intent WHERE settled = 0 AND state NOT IN (%1)").arg(places.join(u',')));
    for (const QString &state : leftOut) {
        query.bind(state);
    }
    const auto rows = query.rows<State>([](const Query &row) { return State(row.text(0), row.text(1)); });
    if (!rows) {
        return failure(rows.error());
    }
    QHash<QString, QString> states;
    for (const State &row : *rows) {
        states.insert(row.first, row.second);
    }
    return states;
}

Result<std::optional<IntentRecord>> Journal::intent(const QString &id) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database, journalrows::intentColumns() + QStringLiteral("WHERE id = ?"));
    query.bind(id);
    const auto rows = query.rows<IntentRecord>(journalrows::intentFrom);
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
    Query query(*m_database, journalrows::intentColumns() +
                                 QStringLiteral("WHERE settled = 0 AND number_identity = ? ORDER BY created_at"));
    query.bind(numberIdentity);
    return query.rows<IntentRecord>(journalrows::intentFrom);
}

Result<QList<IntentRecord>> Journal::intentsInStates(const QString &kind, const QStringList &states,
                                                     const QDateTime &since) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    const QStringList places(states.size(), QStringLiteral("?"));
    Query query(*m_database,
                journalrows::intentColumns() +
                    QStringLiteral("WHERE kind = ? AND created_at >= ? AND state IN (%1) ORDER BY created_at")
                        .arg(places.join(u',')));
    query.bind(kind).bind(since);
    for (const QString &state : states) {
        query.bind(state);
    }
    return query.rows<IntentRecord>(journalrows::intentFrom);
}

Result<QList<JournalEntry>> Journal::entriesOfKinds(const QStringList &kinds) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    const QStringList places(kinds.size(), QStringLiteral("?"));
    Query query(*m_database, journalrows::entryColumns() +
                                 QStringLiteral("WHERE kind IN (%1) ORDER BY sequence").arg(places.join(u',')));
    for (const QString &kind : kinds) {
        query.bind(kind);
    }
    return query.rows<JournalEntry>(journalrows::entryFrom);
}

Result<QList<JournalEntry>> Journal::entriesOfNumber(const PhoneNumber &number, int maximum) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    // Lines have it as its provider writes it: with a plus, or without, or in a spelling of its own.
    Query query(*m_database, journalrows::entryColumns() +
                                 QStringLiteral("WHERE number IN (?, ?, ?) ORDER BY sequence DESC LIMIT ?"));
    query.bind(number.text()).bind(number.identity()).bind(number.isE164() ? number.e164() : number.text());
    query.bind(qint64(maximum));
    return query.rows<JournalEntry>(journalrows::entryFrom);
}

Result<QList<JournalEntry>> Journal::entriesAfter(qint64 sequence, const QStringList &kinds, int maximum) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    const QStringList places(kinds.size(), QStringLiteral("?"));
    Query query(
        *m_database,
        journalrows::entryColumns() +
            QStringLiteral("WHERE sequence > ? AND kind IN (%1) ORDER BY sequence LIMIT ?").arg(places.join(u',')));
    query.bind(sequence);
    for (const QString &kind : kinds) {
        query.bind(kind);
    }
    return query.bind(maximum).rows<JournalEntry>(journalrows::entryFrom);
}

Result<QDateTime> Journal::latestMoment() const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(
        *m_database,
        QStringLiteral("SELECT happened_at FROM journal_entry ORDER BY happened_at DESC, sequence DESC LIMIT 1"));
    const auto rows = query.rows<QDateTime>([](const Query &row) { return row.moment(0); });
    if (!rows) {
        return failure(rows.error());
    }
    return rows->isEmpty() ? QDateTime() : rows->constFirst();
}

Result<std::optional<qint64>> Journal::firstSequenceSince(const QDateTime &moment) const
{
    using Found = std::optional<qint64>;
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database, QStringLiteral("SELECT MIN(sequence) FROM journal_entry WHERE happened_at >= ?"));
    query.bind(moment);
    const auto rows =
        query.rows<Found>([](const Query &row) { return row.isNull(0) ? Found() : Found(row.integer(0)); });
    if (!rows) {
        return failure(rows.error());
    }
    return rows->isEmpty() ? Found() : rows->constFirst();
}

Result<QList<JournalledIntent>> Journal::intentsSince(qint64 sequence, const QString &beganWith) const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    Query query(*m_database, QStringLiteral("SELECT intent.id, intent.state, intent.account_id, journal_entry.sequence "
                                            "FROM journal_entry JOIN intent ON intent.id = journal_entry.intent_id "
                                            "WHERE journal_entry.kind = ? AND journal_entry.sequence >= ? "
                                            "ORDER BY journal_entry.sequence"));
    query.bind(beganWith).bind(sequence);
    return query.rows<JournalledIntent>([](const Query &row) {
        return JournalledIntent{row.text(0), row.text(1), row.text(2), row.integer(3)};
    });
}

Result<ChainCheck> Journal::verify() const
{
    if (m_unavailable) {
        return failure(*m_unavailable);
    }
    return checkJournal(*m_database, JournalWitness::pathFor(m_database->path()));
}

Task<Result<ChainCheck>> Journal::verifyInBackground(std::stop_token stop) const
{
    using Checked = Result<ChainCheck>;
    if (m_unavailable) {
        co_return Checked(failure(*m_unavailable));
    }
    auto future = QtConcurrent::run([path = m_database->path(), stop] { return checkJournalFile(path, stop); });
    Checked check = co_await future;
    co_return check;
}

} // namespace numberdesk
