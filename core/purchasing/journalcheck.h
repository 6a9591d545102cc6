// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace numberdesk {

class Database;

/// Something that does not fit in a journal, and where.
struct ChainFinding
{
    enum class Kind
    {
        Changed,    ///< these lines are not as they were written
        Missing,    ///< these lines are gone from between others
        EndMissing, ///< these lines were written and are gone from the journal's end
        Rewritten,  ///< these lines fit to each other, but other lines were noted in their place
        Intent      ///< the state of a purchase or release is not the one that its last line tells
    };

    Kind kind = Kind::Changed;
    /// Sequences; for Intent the last line that tells of it, 0 when none does.
    qint64 first = 0;
    qint64 last = 0;
    /// Intent: the id of the purchase or release.
    QString intentId;

    friend bool operator==(const ChainFinding &, const ChainFinding &) = default;
};

/// What a check of the journal found, and how far it can be trusted.
struct ChainCheck
{
    /// Lines that there are.
    qint64 entries = 0;
    /// Sequence and hash of the newest line: what an auditor notes elsewhere to hold the journal to it later.
    qint64 lastSequence = 0;
    QString lastHash;
    /// In the order of the lines, at most MostFindings; neighbours of a kind are one finding.
    QList<ChainFinding> findings;
    /// There were more.
    bool hasMoreFindings = false;
    /// The first line that was noted beside the journal; 0 without notes.
    qint64 witnessedFrom = 0;
    /// Lines that were not noted: of them the chain alone speaks.
    qint64 notWitnessed = 0;
    /// First line that is older than the one before it: the computer's clock had been set back. No sign of a change.
    std::optional<qint64> clockSetBackAt;
    /// How many such lines there are.
    qint64 clockSetBacks = 0;

    static constexpr qsizetype MostFindings = 100;

    [[nodiscard]] bool isWhole() const { return findings.isEmpty(); }
    /// The first line that does not fit; nothing when all do.
    [[nodiscard]] std::optional<qint64> brokenAt() const;
};

/// Reads a journal's whole chain and holds it against the notes beside it (JournalWitness) and the intents that it
/// keeps. @error StorageFailed; Cancelled after a stop.
Result<ChainCheck> checkJournal(Database &database, const QString &witnessPath, const std::stop_token &stop = {});
/// The same over a connection of its own, for a worker thread. @param path of the journal.
Result<ChainCheck> checkJournalFile(const QString &path, const std::stop_token &stop);

} // namespace numberdesk
