// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/journalcheck.h"

#include "core/purchasing/journalrows.h"
#include "core/purchasing/journalwitness.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace numberdesk {
namespace {

using Kind = ChainFinding::Kind;

/// Walks along a chain, line by line.
class ChainWalk
{
public:
    explicit ChainWalk(const WitnessNotes &notes)
        : m_notes(notes)
    {
        m_check.witnessedFrom = notes.first;
    }

    void step(const Query &row)
    {
        const qint64 sequence = row.integer(journalrows::Sequence);
        const QString hash = row.text(journalrows::Hash);
        const QString computed = journalrows::hashOf(row);
        const qint64 expected = std::min(m_check.lastSequence, JournalWitness::LargestSequence) + 1;
        ++m_check.entries;
        if (sequence > expected) {
            add(Kind::Missing, expected, sequence - 1);
        } else if (const QString previous = row.text(journalrows::PreviousHash);
                   previous != m_check.lastHash && previous != m_computed) {
            // This line was chained to another one than the one before it. Which of them is not the one that was
            // written, the note tells; without a note, rather the one before.
            const bool isThisLine = sequence == 1 || isAsNoted(sequence - 1, m_check.lastHash);
            add(Kind::Rewritten, isThisLine ? sequence : sequence - 1);
        }
        if (hash != computed || sequence < expected) {
            add(Kind::Changed, sequence);
        } else {
            compareWithNote(sequence, hash);
        }
        countWitness(sequence);
        watchClock(sequence, row.moment(journalrows::HappenedAt));
        rememberIntent(row, sequence);
        m_check.lastSequence = sequence;
        m_check.lastHash = hash;
        m_computed = computed;
    }

    void compareIntent(const IntentRecord &intent)
    {
        const auto told = m_intents.constFind(intent.id);
        if (told == m_intents.constEnd()) {
            add(Kind::Intent, 0, 0, intent.id);
            return;
        }
        const bool fits = told->digest.isEmpty() || told->digest == journalrows::digestOf(intent);
        if (!fits) {
            add(Kind::Intent, told->sequence, told->sequence, intent.id);
        }
        m_intents.erase(told);
    }

    ChainCheck ended()
    {
        for (auto left = m_intents.cbegin(); left != m_intents.cend(); ++left) {
            if (!left->digest.isEmpty()) {
                add(Kind::Intent, left->sequence, left->sequence, left.key());
            }
        }
        if (m_notes.last > m_check.lastSequence) {
            add(Kind::EndMissing, m_check.lastSequence + 1, m_notes.last);
        }
        std::stable_sort(m_check.findings.begin(), m_check.findings.end(),
                         [](const ChainFinding &left, const ChainFinding &right) { return left.first < right.first; });
        return m_check;
    }

private:
    struct Told
    {
        qint64 sequence = 0;
        QString digest;
    };

    void add(Kind kind, qint64 sequence) { add(kind, sequence, sequence); }

    void add(Kind kind, qint64 first, qint64 last, const QString &intentId = {})
    {
        if (!m_check.findings.isEmpty() && kind != Kind::Intent) {
            ChainFinding &before = m_check.findings.last();
            const bool isLine = before.kind == Kind::Changed || before.kind == Kind::Rewritten;
            if (isLine && before.last == last) {
                return; // told already
            }
            if (before.kind == kind && before.last + 1 == first) {
                before.last = last;
                return;
            }
        }
        if (m_check.findings.size() == ChainCheck::MostFindings) {
            m_check.hasMoreFindings = true;
            return;
        }
        m_check.findings.append({kind, first, last, intentId});
    }

    [[nodiscard]] bool isAsNoted(qint64 sequence, const QString &hash) const
    {
        const auto note = m_notes.hashes.constFind(sequence);
        return note != m_notes.hashes.constEnd() && *note == hash.toLatin1();
    }

    void compareWithNote(qint64 sequence, const QString &hash)
    {
        const auto note = m_notes.hashes.constFind(sequence);
        if (note != m_notes.hashes.constEnd() && *note != hash.toLatin1()) {
            add(Kind::Rewritten, sequence);
        }
    }

    void countWitness(qint64 sequence)
    {
        if (!m_notes.hashes.contains(sequence)) {
            ++m_check.notWitnessed;
        }
    }

    void watchClock(qint64 sequence, const QDateTime &at)
    {
        if (m_at.isValid() && at < m_at) {
            ++m_check.clockSetBacks;
            m_check.clockSetBackAt = m_check.clockSetBackAt.value_or(sequence);
        }
        m_at = at;
    }

    void rememberIntent(const Query &row, qint64 sequence)
    {
        const QString intentId = row.text(journalrows::IntentId);
        if (intentId.isEmpty()) {
            return;
        }
        Told &told = m_intents[intentId];
        const QString digest = QJsonDocument::fromJson(row.text(journalrows::Content).toUtf8())
                                   .object()
                                   .value(journalrows::DigestMember)
                                   .toString();
        if (told.sequence == 0 || !digest.isEmpty()) {
            told = {sequence, digest};
        }
    }

    const WitnessNotes &m_notes;
    ChainCheck m_check;
    /// What the line before ought to have as its hash; it may have been only that which was changed.
    QString m_computed;
    QDateTime m_at;
    QHash<QString, Told> m_intents;
};

Error cancelled()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

} // namespace

std::optional<qint64> ChainCheck::brokenAt() const
{
    return findings.isEmpty() ? std::optional<qint64>() : findings.constFirst().first;
}

Result<ChainCheck> checkJournal(Database &database, const QString &witnessPath, const std::stop_token &stop)
{
    // The notes first: every line that is noted by now is on disk, so none that the transaction below does not see is
    // taken for one that was removed.
    const Result<WitnessNotes> notes = JournalWitness::read(witnessPath);
    if (!notes) {
        return failure(notes.error());
    }
    // One transaction for lines and intents: what is added meanwhile is not half seen.
    if (const auto begun = database.run(QStringLiteral("BEGIN")); !begun) {
        return failure(begun.error());
    }
    const auto read = [&]() -> Result<ChainCheck> {
        ChainWalk walk(*notes);
        Query lines(database, journalrows::entryColumns() + QStringLiteral("ORDER BY sequence"));
        if (const auto ran = lines.run(); !ran) {
            return failure(ran.error());
        }
        while (true) {
            const Result<bool> more = lines.next();
            if (!more) {
                return failure(more.error());
            }
            if (!*more) {
                break;
            }
            if (stop.stop_requested()) {
                return failure(cancelled());
            }
            walk.step(lines);
        }
        Query intents(database, journalrows::intentColumns() + QStringLiteral("ORDER BY created_at"));
        const auto compared =
            intents.forEachRow([&](const Query &row) { walk.compareIntent(journalrows::intentFrom(row)); });
        if (!compared) {
            return failure(compared.error());
        }
        return walk.ended();
    };
    Result<ChainCheck> check = read();
    if (const auto ended = database.run(QStringLiteral("COMMIT")); !ended && check) {
        return failure(ended.error());
    }
    return check;
}

Result<ChainCheck> checkJournalFile(const QString &path, const std::stop_token &stop)
{
    const Result<std::unique_ptr<Database>> database = Database::openReadOnly(path);
    if (!database) {
        return failure(database.error());
    }
    return checkJournal(**database, JournalWitness::pathFor(path), stop);
}

} // namespace numberdesk
