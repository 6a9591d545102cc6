// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/identitycall/identitycallerrors.h"

#include "core/providers/identitycall/identitycallcodec.h"
#include "core/providers/identitycall/identitycalltext.h"
#include "core/providers/replyerror.h"

#include <algorithm>

namespace numberdesk::identitycall {
namespace {

bool containsAny(const QString &text, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](QLatin1String word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Texts of one field: a list of them, or one.
QStringList messagesOf(const JsonNode &node)
{
    QStringList messages;
    const QList<JsonNode> entries = node.isArray() ? node.elements() : QList<JsonNode>{node};
    for (const JsonNode &entry : entries) {
        const QString message = entry.isObject() ? entry[QLatin1String("message")].text() : entry.text();
        if (!message.isEmpty()) {
            messages.append(message);
        }
    }
    return messages;
}

/// 422 after a purchase: which of the rows of section 4 it is, from top to bottom.
void refineRefusedPurchase(Error &error)
{
    const QString &text = error.providerText;
    if (containsAny(text, {QLatin1String("phone_number is required")})) {
        error.kind = ErrorKind::ValidationFailed;
        if (error.fields.isEmpty()) {
            error.fields.append({QStringLiteral("phone_number"), text});
        }
    } else if (containsAny(text, {QLatin1String("requirement group")})) {
        error.kind = ErrorKind::RequirementMissing;
        error.advice = Text::tr("The requirement group is not approved yet. Wait for its approval in the IdentityCall "
                                "dashboard, or enter the ID of an approved group.");
    } else if (containsAny(text, {QLatin1String("no longer available"), QLatin1String("not available"),
                                  QLatin1String("unavailable"), QLatin1String("already")})) {
        error.kind = ErrorKind::NumberTaken;
    } else if (containsAny(text, {QLatin1String("regulat"), QLatin1String("requirement"), QLatin1String("document"),
                                  QLatin1String("address")})) {
        error.kind = ErrorKind::RequirementMissing;
        error.advice = Text::tr("Fulfil the requirements in the IdentityCall dashboard, then enter the ID of your "
                                "approved requirement group with the purchase.");
    } else if (containsAny(text, {QLatin1String("balance"), QLatin1String("credit"), QLatin1String("funds"),
                                  QLatin1String("payment")})) {
        error.kind = ErrorKind::InsufficientBalance;
        error.advice = Text::tr("Add credit or check the way of payment in the IdentityCall dashboard. IdentityCall "
                                "does not tell how much is missing.");
    }
}

QString adviceOnPermission(const QString &text)
{
    if (containsAny(text, {QLatin1String("read permission")})) {
        return Text::tr("The API key lacks the read permission. Use a key that has it (IdentityCall, Settings, API "
                        "Keys).");
    }
    if (containsAny(text, {QLatin1String("write permission")})) {
        return Text::tr("The API key lacks the write permission. Use a key that has it (IdentityCall, Settings, API "
                        "Keys).");
    }
    if (containsAny(text, {QLatin1String("delete permission")})) {
        return Text::tr("The API key lacks the delete permission. Use a key that has it (IdentityCall, Settings, API "
                        "Keys).");
    }
    if (containsAny(text, {QLatin1String("project-scoped")})) {
        return Text::tr("The API key belongs to one project. Use a key for the whole account.");
    }
    return {};
}

} // namespace

Said saidBy(const JsonNode &root)
{
    Said said;
    QStringList messages = messagesOf(root[QLatin1String("error")]);
    const JsonNode errors = root[QLatin1String("errors")];
    if (errors.isObject()) {
        const QStringList names = errors.names();
        for (const QString &name : names) {
            const QStringList texts = messagesOf(errors[QStringView(name)]);
            for (const QString &text : texts) {
                said.fields.append({name, text.left(MaximumProviderText)});
                messages.append(QStringLiteral("%1 %2").arg(name, text));
            }
        }
    } else {
        messages.append(messagesOf(errors));
    }
    said.text = messages.join(u'\n').left(MaximumProviderText);
    return said;
}

Error withOrigin(Error error, const HttpReply &reply)
{
    error.httpStatus = reply.status;
    error.requestId = reply.requestId;
    error.host = reply.host;
    return error;
}

Error decodeError(const HttpReply &reply, RequestKind kind)
{
    Error error = errorFromStatus(reply);
    if (const Result<JsonNode> root = parseJson(reply.body)) {
        const Said said = saidBy(*root);
        error.providerText = said.text;
        error.fields = said.fields;
    } else {
        error.providerText = plainText(reply.body);
    }

    switch (reply.status) {
    case 401:
        error.advice = Text::tr("IdentityCall keys can expire or be revoked. Make a new one in IdentityCall under "
                                "Settings, API Keys, and enter it here.");
        break;
    case 403:
        error.advice = adviceOnPermission(error.providerText);
        break;
    case 404:
        error.advice = kind == RequestKind::Purchase
                           ? Text::tr("The number or the requirement group is not there, or is outside your key’s "
                                      "project.")
                           : Text::tr("It is not there, or it is outside your key’s project.");
        break;
    case 422:
        if (kind == RequestKind::Purchase) {
            refineRefusedPurchase(error);
        }
        break;
    default:
        break;
    }
    return error;
}

PurchaseOutcome decodePurchase(const HttpReply &reply, const PurchaseOrder &order)
{
    PurchaseOutcome outcome;
    if (!reply.isSuccess()) {
        outcome.error = decodeError(reply, RequestKind::Purchase);
        outcome.state =
            outcome.error->mayHaveHappened ? PurchaseOutcome::State::Uncertain : PurchaseOutcome::State::Refused;
        const QString group = order.fields.value(RequirementGroupKey).trimmed();
        if (reply.status == 404 && !group.isEmpty()) {
            outcome.error->advice = Text::tr("The requirement group %1 is not there, or it belongs to another account. "
                                             "Check its ID in the IdentityCall dashboard.")
                                        .arg(group);
        }
        return outcome;
    }

    const Result<OwnedNumber> bought = decodePurchasedNumber(reply.body);
    if (!bought) {
        outcome.error = withOrigin(bought.error(), reply);
        return outcome;
    }
    if (reply.status != 201 && reply.status != 200) {
        outcome.error = withOrigin(malformedReply({}), reply);
        return outcome;
    }
    if (bought->number != order.number.number) {
        outcome.error = withOrigin(malformedReply(QStringLiteral("data.phone_number"), bought->number.text()), reply);
        return outcome;
    }
    outcome.state = PurchaseOutcome::State::Bought;
    outcome.number = *bought;
    outcome.notices = {Text::tr("IdentityCall records the calls of a new number. Switch recording off in the number’s "
                                "settings if you do not want that."),
                       Text::tr("Add operators to the number before live calls arrive.")};
    return outcome;
}

} // namespace numberdesk::identitycall
