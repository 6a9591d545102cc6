// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/purchaseintent.h"

#include "core/domain/nametable.h"
#include "core/storage/domainjson.h"
#include "core/storage/rowvalues.h"

#include <QJsonArray>

namespace numberdesk {
namespace {

using State = PurchaseIntent::State;

constexpr NameTable Names{std::array{
    std::pair{State::Prepared, "prepared"},
    std::pair{State::Sent, "sent"},
    std::pair{State::Bought, "bought"},
    std::pair{State::Confirming, "confirming"},
    std::pair{State::Pending, "pending"},
    std::pair{State::Refused, "refused"},
    std::pair{State::Unknown, "unknown"},
    std::pair{State::NotBought, "not-bought"},
    std::pair{State::NotConfirmed, "not-confirmed"},
}};

QString textOf(const QJsonObject &json, const char *name) { return json.value(QLatin1String(name)).toString(); }

QStringList textsOf(const QJsonObject &json, const char *name)
{
    QStringList texts;
    const QJsonArray array = json.value(QLatin1String(name)).toArray();
    for (const QJsonValue &value : array) {
        texts.append(value.toString());
    }
    return texts;
}

} // namespace

bool PurchaseIntent::isSettled() const
{
    switch (state) {
    case State::Bought:
    case State::Pending:
    case State::Refused:
    case State::NotBought:
        return true;
    case State::Prepared:
    case State::Sent:
    case State::Confirming:
    case State::Unknown:
    case State::NotConfirmed:
        return false;
    }
    Q_UNREACHABLE();
}

QString purchaseStateName(PurchaseIntent::State wanted) { return Names.name(wanted); }

IntentRecord toRecord(const PurchaseIntent &intent)
{
    QJsonObject content{{QStringLiteral("accountName"), intent.accountName},
                        {QStringLiteral("providerName"), intent.providerName},
                        {QStringLiteral("offer"), toJson(intent.order.number)},
                        {QStringLiteral("label"), intent.order.label},
                        {QStringLiteral("idsBefore"), QJsonArray::fromStringList(intent.idsBefore)},
                        {QStringLiteral("consentedAt"), momentText(intent.consentedAt)},
                        {QStringLiteral("sentAt"), momentText(intent.sentAt)},
                        {QStringLiteral("evidence"), QJsonArray::fromStringList(intent.evidence)}};
    if (intent.isApproved) {
        content.insert(QStringLiteral("isApproved"), true);
    }
    if (!intent.keptLabel.isEmpty()) {
        content.insert(QStringLiteral("keptLabel"), intent.keptLabel);
    }
    QJsonArray answered;
    for (const RequirementAnswer &answer : intent.order.answers) {
        answered.append(answer.requirementId.isEmpty() ? answer.requirementKey : answer.requirementId);
    }
    content.insert(QStringLiteral("answered"), answered);
    if (intent.decision) {
        content.insert(QStringLiteral("decision"), toJson(*intent.decision));
    }
    if (!(intent.place == PurchasePlace())) {
        content.insert(QStringLiteral("place"),
                       QJsonObject{{QStringLiteral("purchase"), intent.place.purchaseId},
                                   {QStringLiteral("line"), intent.place.lineId},
                                   {QStringLiteral("isReplacement"), intent.place.isReplacement}});
    }
    if (intent.number) {
        content.insert(QStringLiteral("number"), toJson(*intent.number));
    }
    if (intent.error) {
        content.insert(QStringLiteral("error"), toJson(*intent.error));
    }
    IntentRecord record;
    record.id = intent.id;
    record.kind = QStringLiteral("purchase");
    record.state = purchaseStateName(intent.state);
    record.settled = intent.isSettled();
    record.accountId = intent.accountId;
    record.providerId = intent.providerId;
    record.numberIdentity = intent.order.number.number.identity();
    record.content = content;
    record.createdAt = intent.consentedAt;
    return record;
}

std::optional<PurchaseIntent> purchaseIntentFrom(const IntentRecord &record)
{
    const std::optional<State> state = Names.value(record.state);
    if (record.kind != u"purchase" || !state) {
        return std::nullopt;
    }
    const QJsonObject &content = record.content;
    PurchaseIntent intent;
    intent.id = record.id;
    intent.isApproved = content.value(QStringLiteral("isApproved")).toBool();
    intent.state = *state;
    intent.accountId = record.accountId;
    intent.accountName = textOf(content, "accountName");
    intent.providerId = record.providerId;
    intent.providerName = textOf(content, "providerName");
    intent.order.number = availableNumberFromJson(content.value(QStringLiteral("offer")).toObject());
    intent.order.label = textOf(content, "label");
    intent.keptLabel = textOf(content, "keptLabel");
    intent.idsBefore = textsOf(content, "idsBefore");
    intent.consentedAt = momentFromText(textOf(content, "consentedAt"));
    intent.sentAt = momentFromText(textOf(content, "sentAt"));
    intent.evidence = textsOf(content, "evidence");
    intent.decision = personsDecisionFromJson(content.value(QStringLiteral("decision")).toObject());
    const QJsonObject place = content.value(QStringLiteral("place")).toObject();
    intent.place = {textOf(place, "purchase"), textOf(place, "line"),
                    place.value(QStringLiteral("isReplacement")).toBool()};
    if (content.contains(QStringLiteral("number"))) {
        intent.number = ownedNumberFromJson(content.value(QStringLiteral("number")).toObject());
    }
    if (content.contains(QStringLiteral("error"))) {
        intent.error = errorFromJson(content.value(QStringLiteral("error")).toObject());
    }
    return intent;
}

} // namespace numberdesk
