// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/journal.h"

#include <QString>

namespace numberdesk {
class Query;
}

/// How the journal's lines and intents stand in its file; for whoever reads the file, inside core/purchasing.
namespace numberdesk::journalrows {

/// "SELECT …" of a line's columns, in the order that entryFrom() and hashOf() expect.
const QString &entryColumns();
/// "SELECT …" of an intent's columns, in the order that intentFrom() expects.
const QString &intentColumns();

/// Positions in entryColumns().
enum EntryColumn
{
    Sequence,
    Id,
    HappenedAt,
    Actor,
    Kind,
    IntentId,
    AccountId,
    AccountName,
    ProviderId,
    Number,
    Content,
    PreviousHash,
    Hash
};

/// "WHERE …" of a filter; its values are bound by bindFilter().
const QString &filterCondition();
void bindFilter(Query &query, const JournalFilter &filter);

JournalEntry entryFrom(const Query &row);
IntentRecord intentFrom(const Query &row);

/// The hash that a line must carry, over the very texts that stand in its row.
QString hashOf(const Query &row);
QString hashOf(const JournalEntry &entry);
/// What a line says of the intent's state that was kept with it, so that a change of that state by hand shows.
QString digestOf(const IntentRecord &intent);
/// Member of a line's content with digestOf().
inline const QString DigestMember = QStringLiteral("record");

/// JSON as rows keep it.
QString compact(const QJsonObject &object);

} // namespace numberdesk::journalrows
