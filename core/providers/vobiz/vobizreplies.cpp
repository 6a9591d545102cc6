// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizreplies.h"

#include "core/providers/jsonreader.h"
#include "core/providers/vobiz/vobizcodec.h"
#include "core/providers/vobiz/vobiztext.h"

#include <array>

namespace numberdesk::vobiz {
namespace {

using Member = QLatin1String;

/// Where the reply shows the purchased number: in `number`, else the entry of `items` with the same number, else at
/// the root.
JsonNode purchasedNode(const JsonNode &root, const PhoneNumber &ordered)
{
    const JsonNode number = root[Member("number")];
    if (number.isObject()) {
        return number;
    }
    const QList<JsonNode> entries = root[Member("items")].elements();
    for (const JsonNode &entry : entries) {
        const Result<OwnedNumber> decoded = decodeNumber(entry);
        if (decoded && decoded->number == ordered) {
            return entry;
        }
    }
    return root;
}

PurchaseOutcome uncertain(Error error)
{
    PurchaseOutcome outcome;
    outcome.state = PurchaseOutcome::State::Uncertain;
    outcome.error = std::move(error);
    outcome.error->mayHaveHappened = true;
    return outcome;
}

PurchaseOutcome successfulPurchase(const HttpReply &reply, const PhoneNumber &ordered, const QString &authId)
{
    const Result<JsonNode> root = parseJson(reply.body);
    if (!root || (reply.status != 200 && reply.status != 201)) {
        return uncertain(unusableReply(reply, {}));
    }
    const JsonNode node = purchasedNode(*root, ordered);
    const Result<OwnedNumber> number = decodeNumber(node);
    if (!number) {
        return uncertain(unusableReply(reply, number.error().memberPath));
    }
    if (number->number != ordered || !number->number.isE164()) {
        return uncertain(unusableReply(reply, node[Member("e164")].path()));
    }
    if (number->id.isEmpty()) {
        return uncertain(unusableReply(reply, node[Member("id")].path()));
    }
    if (!number->ownerAccount.isEmpty() && number->ownerAccount != authId) {
        return uncertain(unusableReply(reply, node[Member("account_id")].path()));
    }
    PurchaseOutcome outcome;
    outcome.number = *number;
    switch (number->status.kind) {
    case NumberStatus::Kind::Active:
    case NumberStatus::Kind::Blocked:
    case NumberStatus::Kind::NotStated:
        outcome.state = PurchaseOutcome::State::Bought;
        return outcome;
    case NumberStatus::Kind::Pending:
    case NumberStatus::Kind::Inactive:
    case NumberStatus::Kind::Other:
        outcome.state = PurchaseOutcome::State::Pending;
        return outcome;
    case NumberStatus::Kind::PendingRelease:
    case NumberStatus::Kind::Released:
        break;
    }
    return uncertain(unusableReply(reply, node[Member("status")].path()));
}

bool saysError(const JsonNode &root)
{
    return root[Member("error")].exists() || root[Member("status")].text() == u"error";
}

/// 204, or a JSON object that is no error in disguise.
bool isAcknowledgement(const HttpReply &reply)
{
    if (reply.status == 204 || reply.body.trimmed().isEmpty()) {
        return true;
    }
    const Result<JsonNode> root = parseJson(reply.body);
    return root && root->isObject() && !saysError(*root);
}

ReleaseOutcome pendingRelease(const JsonNode &root)
{
    ReleaseOutcome outcome;
    outcome.state = ReleaseOutcome::State::PendingRelease;
    if (const auto fee = root[Member("release_fee")].decimal()) {
        outcome.fee = Money{*fee, currencyFromText(root[Member("currency")].text())};
    }
    outcome.cooldownEnds = Timestamp::fromText(root[Member("cooldown_ends_at")].text());
    outcome.notices.append(Text::tr("The release can be cancelled until the cool-down ends; afterwards Vobiz keeps the "
                                    "number back for 45 days. Its application and trunk are detached and do not come "
                                    "back when the release is cancelled."));
    return outcome;
}

} // namespace

PurchaseOutcome purchaseOutcome(const HttpReply &reply, const PhoneNumber &ordered, const QString &authId)
{
    if (reply.isSuccess()) {
        return successfulPurchase(reply, ordered, authId);
    }
    Error error = replyError(reply, Asked::Purchase);
    if (error.mayHaveHappened) {
        return uncertain(std::move(error));
    }
    PurchaseOutcome outcome;
    outcome.state = PurchaseOutcome::State::Refused;
    outcome.error = std::move(error);
    return outcome;
}

ReleaseOutcome releaseOutcome(const HttpReply &reply, ReleaseOptions options)
{
    ReleaseOutcome outcome;
    if (!reply.isSuccess()) {
        outcome.error = replyError(reply, Asked::Release);
        outcome.state =
            outcome.error->mayHaveHappened ? ReleaseOutcome::State::Uncertain : ReleaseOutcome::State::Refused;
        return outcome;
    }
    const Result<JsonNode> root = parseJson(reply.body);
    if (root && (*root)[Member("status")].text() == u"pending_release") {
        return pendingRelease(*root);
    }
    const bool documented = reply.status == 204 ||
                            (root && !saysError(*root) &&
                             ((*root)[Member("message")].isText() || (*root)[Member("status")].text() == u"released"));
    if (documented || (options.immediately && isAcknowledgement(reply))) {
        outcome.state = ReleaseOutcome::State::Released;
        return outcome;
    }
    outcome.state = ReleaseOutcome::State::Uncertain;
    outcome.error = unusableReply(reply, QStringLiteral("message"));
    return outcome;
}

Result<QList<Detail>> cancelReleaseOutcome(const HttpReply &reply)
{
    if (!reply.isSuccess()) {
        return failure(replyError(reply, Asked::CancelRelease));
    }
    if (reply.status == 204) {
        return QList<Detail>();
    }
    const Result<JsonNode> root = parseJson(reply.body);
    if (!root || (*root)[Member("status")].text() != u"active") {
        return failure(unusableReply(reply, QStringLiteral("status")));
    }
    QList<Detail> details;
    constexpr std::array RefundNames{"refund_status", "refund_amount", "currency", "refund_error"};
    for (const char *const name : RefundNames) {
        const QString value = (*root)[Member(name)].text();
        if (!value.isEmpty()) {
            const QString shown =
                Member(name) == Member("currency") ? QStringLiteral("refund_currency") : QString(Member(name));
            details.append({shown, value});
        }
    }
    return details;
}

Result<AgentReference> attachOutcome(const HttpReply &reply, const PhoneNumber &number, const QString &applicationId)
{
    if (!reply.isSuccess()) {
        return failure(replyError(reply, Asked::Application));
    }
    if (reply.status == 204) {
        return AgentReference{applicationId, {}};
    }
    const Result<JsonNode> root = parseJson(reply.body);
    if (!root || !root->isObject() || saysError(*root)) {
        return failure(unusableReply(reply, {}));
    }
    const JsonNode told = (*root)[Member("number")];
    if (told.isText() && PhoneNumber(told.text()) != number) {
        return failure(unusableReply(reply, told.path()));
    }
    const JsonNode application = (*root)[Member("application")];
    const JsonNode id = application.isObject() ? application.firstOf({Member("app_id"), Member("application_id")})
                                               : (*root)[Member("application_id")];
    if (id.text() != applicationId) {
        return failure(unusableReply(reply, id.path()));
    }
    return AgentReference{applicationId, application[Member("app_name")].text()};
}

Result<std::monostate> plainOutcome(const HttpReply &reply, Asked asked)
{
    if (!reply.isSuccess()) {
        return failure(replyError(reply, asked));
    }
    if (!isAcknowledgement(reply)) {
        return failure(unusableReply(reply, {}));
    }
    return std::monostate();
}

} // namespace numberdesk::vobiz
