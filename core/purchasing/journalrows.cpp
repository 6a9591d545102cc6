// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/journalrows.h"

#include "core/storage/query.h"
#include "core/storage/rowvalues.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace numberdesk::journalrows {
namespace {

/// The unit separator cannot stand in any of the texts unescaped, so no two lists have the same bytes.
QString sha256(const QStringList &parts)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'\x1f').toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

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

const QString &filterCondition()
{
    static const QString condition =
        QStringLiteral("WHERE (? = '' OR substr(kind, 1, ?) = ?) AND (? = '' OR account_id = ?) "
                       "AND (? = '' OR happened_at >= ?) AND (? = '' OR happened_at < ?) ");
    return condition;
}

void bindFilter(Query &query, const JournalFilter &filter)
{
    const QString from = momentText(filter.from);
    const QString until = momentText(filter.until);
    query.bind(filter.kind).bind(static_cast<qint64>(filter.kind.size())).bind(filter.kind);
    query.bind(filter.accountId).bind(filter.accountId);
    query.bind(from).bind(from).bind(until).bind(until);
}

JournalEntry entryFrom(const Query &row)
{
    JournalEntry entry;
    entry.sequence = row.integer(Sequence);
    entry.id = row.text(Id);
    entry.at = row.moment(HappenedAt);
    entry.actor = row.text(Actor);
    entry.kind = row.text(Kind);
    entry.intentId = row.text(IntentId);
    entry.accountId = row.text(AccountId);
    entry.accountName = row.text(AccountName);
    entry.providerId = row.text(ProviderId);
    entry.number = row.text(Number);
    entry.content = QJsonDocument::fromJson(row.text(Content).toUtf8()).object();
    entry.previousHash = row.text(PreviousHash);
    entry.hash = row.text(Hash);
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

QString hashOf(const Query &row)
{
    QStringList parts;
    for (int column = Sequence; column < Hash; ++column) {
        parts.append(row.text(column));
    }
    return sha256(parts);
}

QString hashOf(const JournalEntry &entry)
{
    return sha256({QString::number(entry.sequence), entry.id, momentText(entry.at), entry.actor, entry.kind,
                   entry.intentId, entry.accountId, entry.accountName, entry.providerId, entry.number,
                   compact(entry.content), entry.previousHash});
}

QString digestOf(const IntentRecord &intent)
{
    return sha256({intent.id, intent.kind, intent.state, QString::number(intent.settled ? 1 : 0), intent.accountId,
                   intent.providerId, intent.numberIdentity, compact(intent.content)});
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace numberdesk::journalrows
