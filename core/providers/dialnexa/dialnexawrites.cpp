// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/dialnexa/dialnexawrites.h"

#include "core/providers/dialnexa/dialnexacodec.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace numberdesk::dialnexa {
namespace {

struct WriteText
{
    Q_DECLARE_TR_FUNCTIONS(DialNexa)
};

constexpr qsizetype LongestNickname = 255;

constexpr QLatin1String AgentField{"agent_id"};
constexpr QLatin1String NicknameField{"nickname"};
constexpr QLatin1String AccountingField{"label"};

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

Error notE164(const PhoneNumber &number)
{
    return invalidInput(QStringLiteral("number"),
                        WriteText::tr("%1 is not a telephone number with plus and country code.").arg(number.text()));
}

bool isWaiting(const QString &status)
{
    return status.compare(QLatin1String("pending"), Qt::CaseInsensitive) == 0 ||
           status.compare(QLatin1String("initiated"), Qt::CaseInsensitive) == 0;
}

bool isReady(const QString &status)
{
    return status.isEmpty() || status.compare(QLatin1String("active"), Qt::CaseInsensitive) == 0;
}

/// Whether every number that the answer tells is the requested one. Contract B tells it twice.
bool tellsOnly(const JsonNode &node, const PhoneNumber &requested)
{
    for (const JsonNode &object : {node, node[QLatin1String("data")], node[QLatin1String("organizationPhoneNumber")]}) {
        const JsonNode text = numberText(object);
        if (text.exists() && PhoneNumber(text.text()) != requested) {
            return false;
        }
    }
    return true;
}

PurchaseOutcome uncertain(const Error &error)
{
    PurchaseOutcome outcome;
    outcome.state = PurchaseOutcome::State::Uncertain;
    outcome.error = error;
    outcome.error->mayHaveHappened = true;
    return outcome;
}

/// One field of a change as it is sent, and as the number must show it afterwards.
struct FieldChange
{
    QLatin1String field;
    QString value;
};

QList<FieldChange> fieldChanges(const NumberChange &change)
{
    QList<FieldChange> changes;
    if (change.linkAgent || change.unlinkAgent) {
        changes.append({AgentField, change.linkAgent.value_or(QString())});
    }
    if (change.label) {
        changes.append({NicknameField, *change.label});
    }
    if (const auto setting = change.settings.constFind(AccountingLabelKey); setting != change.settings.constEnd()) {
        changes.append({AccountingField, *setting});
    }
    return changes;
}

/// The agent is written under one name and read under several.
QString shownValue(const JsonNode &object, QLatin1String field)
{
    return field == AgentField ? agentOf(object) : object[field].text();
}

} // namespace

Result<QByteArray> purchaseBodyA(const AvailableNumber &number, const QString &provider)
{
    if (!number.number.isE164()) {
        return failure(notE164(number.number));
    }
    QJsonObject body{{QStringLiteral("phone_number"), number.number.e164()}};
    if (!provider.isEmpty()) {
        body.insert(QStringLiteral("provider"), provider);
    }
    return compact(body);
}

Result<QByteArray> purchaseBodyB(const AvailableNumber &number, const QString &telephonyProviderId)
{
    if (!number.number.isE164()) {
        return failure(notE164(number.number));
    }
    if (telephonyProviderId.isEmpty()) {
        return failure(invalidInput(QStringLiteral("telephonyProviderId"),
                                    WriteText::tr("Contract B needs a telephony provider ID. Enter it in the account "
                                                  "settings.")));
    }
    const CountryCode country = number.country.isEmpty() ? countryOf(number.number) : number.country;
    if (country.isEmpty()) {
        return failure(invalidInput(
            QStringLiteral("country"),
            WriteText::tr("The country of %1 is not known, and contract B needs it.").arg(number.number.text())));
    }
    return compact({{QStringLiteral("phoneNumber"), number.number.e164()},
                    {QStringLiteral("telephonyProviderId"), telephonyProviderId},
                    {QStringLiteral("countryISO"), country.text()}});
}

PurchaseOutcome decodePurchase(const HttpReply &reply, const PhoneNumber &requested, PurchaseContract contract)
{
    const Result<JsonNode> root =
        readSuccess(reply, contract == PurchaseContract::A ? Purpose::PurchaseA : Purpose::PurchaseB);
    if (!root) {
        return purchaseWithout(root.error());
    }
    const JsonNode node = unwrapped(*root);
    const Result<JsonNode> object = findNumber(*root);
    if (!object) {
        return uncertain(located(object.error(), reply));
    }
    Result<OwnedNumber> number = decodeOwned(*object);
    if (!number) {
        return uncertain(located(number.error(), reply));
    }
    if (number->number != requested || !tellsOnly(node, requested)) {
        return uncertain(unreadable(reply, numberText(*object).path()));
    }
    // Contract B tells a status beside the number's object, too; either may say that it is not finished.
    const QString outerStatus = node[QLatin1String("status")].text();
    const QString innerStatus = number->status.verbatim;
    const bool waiting = isWaiting(outerStatus) || isWaiting(innerStatus);
    if (!waiting && !(isReady(outerStatus) && isReady(innerStatus))) {
        return uncertain(unreadable(reply, (*object)[QLatin1String("status")].path()));
    }
    const bool told = !outerStatus.isEmpty() || !innerStatus.isEmpty();
    if (number->id.isEmpty() && !told) {
        return uncertain(unreadable(reply, (*object)[QLatin1String("id")].path()));
    }
    PurchaseOutcome outcome;
    const bool documented = reply.status == 200 || reply.status == 201;
    outcome.state = !waiting && documented && !number->id.isEmpty() ? PurchaseOutcome::State::Bought
                                                                    : PurchaseOutcome::State::Pending;
    if (outcome.state == PurchaseOutcome::State::Pending) {
        outcome.notices.append(
            number->id.isEmpty()
                ? WriteText::tr("DialNexa has accepted the purchase of %1 and not listed it yet.").arg(requested.text())
                : WriteText::tr("%1 is bought and being set up.").arg(requested.text()));
    }
    outcome.number = std::move(*number);
    return outcome;
}

bool changesNothing(const NumberChange &change)
{
    return !change.label && !change.linkAgent && !change.unlinkAgent && change.settings.isEmpty();
}

Result<QByteArray> updateBody(const NumberChange &change)
{
    if (change.linkAgent && change.linkAgent->isEmpty()) {
        return failure(invalidInput(AgentField, WriteText::tr("Choose an agent.")));
    }
    if (change.label && change.label->size() > LongestNickname) {
        return failure(invalidInput(NicknameField, WriteText::tr("A label has at most %n character(s) at DialNexa.", "",
                                                                 static_cast<int>(LongestNickname))));
    }
    for (auto setting = change.settings.cbegin(); setting != change.settings.cend(); ++setting) {
        if (setting.key() != AccountingLabelKey) {
            return failure(
                invalidInput(setting.key(), WriteText::tr("DialNexa has no setting %1.").arg(setting.key())));
        }
    }
    QJsonObject body;
    const QList<FieldChange> changes = fieldChanges(change);
    for (const FieldChange &field : changes) {
        // The accounting label is documented as text only.
        const bool clears = field.value.isEmpty() && field.field != AccountingField;
        body.insert(field.field, clears ? QJsonValue(QJsonValue::Null) : QJsonValue(field.value));
    }
    return compact(body);
}

QList<FieldMessage> notTaken(const NumberChange &change, const JsonNode &object)
{
    QList<FieldMessage> missing;
    const QList<FieldChange> changes = fieldChanges(change);
    for (const FieldChange &field : changes) {
        const QString shown = shownValue(object, field.field);
        if (shown == field.value) {
            continue;
        }
        missing.append({field.field, shown.isEmpty()
                                         ? WriteText::tr("DialNexa reported success, but does not show the new value.")
                                         : WriteText::tr("DialNexa reported success, but kept “%1”.").arg(shown)});
    }
    return missing;
}

ReleaseOutcome decodeRelease(const HttpReply &reply)
{
    ReleaseOutcome outcome;
    if (reply.isSuccess() && reply.body.trimmed().isEmpty()) {
        outcome.state = ReleaseOutcome::State::Released;
        return outcome;
    }
    const Result<JsonNode> root = readSuccess(reply, Purpose::Release);
    if (!root) {
        return releaseWithout(root.error());
    }
    if (!root->isObject()) {
        outcome.error = unreadable(reply, QStringLiteral("message"));
        return outcome;
    }
    if ((*root)[QLatin1String("error")].exists() || (*root)[QLatin1String("success")].boolean() == false) {
        // A success that tells of an error: only the own list can settle it.
        outcome.error = unreadable(reply, QStringLiteral("error"));
        return outcome;
    }
    outcome.state = ReleaseOutcome::State::Released;
    return outcome;
}

PurchaseOutcome purchaseWithout(const Error &error)
{
    PurchaseOutcome outcome;
    outcome.state = error.mayHaveHappened ? PurchaseOutcome::State::Uncertain : PurchaseOutcome::State::Refused;
    outcome.error = error;
    return outcome;
}

ReleaseOutcome releaseWithout(const Error &error)
{
    ReleaseOutcome outcome;
    outcome.state = error.mayHaveHappened ? ReleaseOutcome::State::Uncertain : ReleaseOutcome::State::Refused;
    outcome.error = error;
    return outcome;
}

} // namespace numberdesk::dialnexa
