// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/releaseintent.h"

#include "core/domain/nametable.h"
#include "core/storage/domainjson.h"
#include "core/storage/rowvalues.h"

#include <QJsonArray>

namespace numberdesk {
namespace {

using State = ReleaseIntent::State;

constexpr NameTable Names{std::array{
    std::pair{State::Scheduled, "scheduled"},
    std::pair{State::Held, "held"},
    std::pair{State::TakenBack, "taken-back"},
    std::pair{State::Sent, "sent"},
    std::pair{State::Released, "released"},
    std::pair{State::PendingRelease, "pending-release"},
    std::pair{State::Refused, "refused"},
    std::pair{State::Unknown, "unknown"},
    std::pair{State::NotReleased, "not-released"},
    std::pair{State::NotConfirmed, "not-confirmed"},
}};

} // namespace

QString releaseStateName(ReleaseIntent::State wanted) { return Names.name(wanted); }

IntentRecord toRecord(const ReleaseIntent &intent)
{
    QJsonObject content{{QStringLiteral("accountName"), intent.accountName},
                        {QStringLiteral("providerName"), intent.providerName},
                        {QStringLiteral("number"), toJson(intent.number)},
                        {QStringLiteral("immediately"), intent.options.immediately},
                        {QStringLiteral("sentAt"), momentText(intent.sentAt)},
                        {QStringLiteral("evidence"), QJsonArray::fromStringList(intent.evidence)}};
    if (intent.scheduledAt.isValid()) {
        content.insert(QStringLiteral("scheduledAt"), momentText(intent.scheduledAt));
        content.insert(QStringLiteral("dueAt"), momentText(intent.dueAt));
    }
    if (intent.fee) {
        content.insert(QStringLiteral("fee"), toJson(*intent.fee));
    }
    if (intent.cooldownEnds.moment.isValid()) {
        content.insert(QStringLiteral("cooldownEnds"), momentText(intent.cooldownEnds.moment));
    }
    if (intent.decision) {
        content.insert(QStringLiteral("decision"), toJson(*intent.decision));
    }
    if (intent.error) {
        content.insert(QStringLiteral("error"), toJson(*intent.error));
    }
    IntentRecord record;
    record.id = intent.id;
    record.kind = QStringLiteral("release");
    record.state = releaseStateName(intent.state);
    record.settled = intent.isSettled();
    record.accountId = intent.accountId;
    record.providerId = intent.providerId;
    record.numberIdentity = intent.number.number.identity();
    record.content = content;
    record.createdAt = intent.scheduledAt.isValid() ? intent.scheduledAt : intent.sentAt;
    return record;
}

std::optional<ReleaseIntent> releaseIntentFrom(const IntentRecord &record)
{
    const std::optional<State> state = Names.value(record.state);
    if (record.kind != u"release" || !state) {
        return std::nullopt;
    }
    const QJsonObject &content = record.content;
    ReleaseIntent intent;
    intent.id = record.id;
    intent.state = *state;
    intent.accountId = record.accountId;
    intent.accountName = content.value(QStringLiteral("accountName")).toString();
    intent.providerId = record.providerId;
    intent.providerName = content.value(QStringLiteral("providerName")).toString();
    intent.number = ownedNumberFromJson(content.value(QStringLiteral("number")).toObject());
    intent.options.immediately = content.value(QStringLiteral("immediately")).toBool();
    intent.sentAt = momentFromText(content.value(QStringLiteral("sentAt")).toString());
    intent.scheduledAt = momentFromText(content.value(QStringLiteral("scheduledAt")).toString());
    intent.dueAt = momentFromText(content.value(QStringLiteral("dueAt")).toString());
    const QJsonArray evidence = content.value(QStringLiteral("evidence")).toArray();
    for (const QJsonValue &entry : evidence) {
        intent.evidence.append(entry.toString());
    }
    intent.decision = personsDecisionFromJson(content.value(QStringLiteral("decision")).toObject());
    if (content.contains(QStringLiteral("fee"))) {
        intent.fee = moneyFromJson(content.value(QStringLiteral("fee")).toObject());
    }
    intent.cooldownEnds = Timestamp::fromText(content.value(QStringLiteral("cooldownEnds")).toString());
    if (content.contains(QStringLiteral("error"))) {
        intent.error = errorFromJson(content.value(QStringLiteral("error")).toObject());
    }
    return intent;
}

} // namespace numberdesk
