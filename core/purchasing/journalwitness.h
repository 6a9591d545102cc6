// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace numberdesk {

/// What a witness file holds.
struct WitnessNotes
{
    /// Hash by sequence; the first note of a line counts.
    QHash<qint64, QByteArray> hashes;
    /// Least and greatest sequence that is noted; 0 without notes.
    qint64 first = 0;
    qint64 last = 0;
};

/// A second place beside the journal that notes the number and hash of each line once it is on disk. A chain alone
/// proves nothing about its end, nor against somebody who computes all hashes anew: the notes do, as long as they are
/// left alone. Who changes journal and notes in step, or has put older copies of both back, is not found out.
///
/// A text file of one line for each line of the journal, "<sequence> <hash>", only ever added to. A note may be missing
/// (the program ended between the two writes, the disk was full), so a missing note is no sign of a change; a note
/// without its line is.
class JournalWitness
{
public:
    /// Beyond any journal: what claims to be larger was not written by us.
    static constexpr qint64 LargestSequence = 1000000000000000;

    /// Where the notes of a journal's file are.
    static QString pathFor(const QString &journalPath);
    /// No file: no notes. Lines that are no notes are left out. @error StorageFailed when the file cannot be read.
    static Result<WitnessNotes> read(const QString &path);
    /// Greatest sequence among the last notes, without reading all of them; 0 without notes.
    static Result<qint64> lastNoted(const QString &path);

    explicit JournalWitness(QString path);

    /// Adds a note, and those that could not be written before. @error StorageFailed; the note is kept for the next
    /// time.
    Result<void> note(qint64 sequence, const QString &hash);

private:
    QString m_path;
    QByteArray m_pending;
    /// The file may end in the middle of a note.
    bool m_mayBeTorn = true;
};

} // namespace numberdesk
