// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizerrors.h"

#include "core/domain/money.h"
#include "core/domain/timestamp.h"
#include "core/providers/jsonreader.h"
#include "core/providers/replyerror.h"
#include "core/providers/vobiz/vobiztext.h"

#include <QLocale>

namespace numberdesk::vobiz {
namespace {

using Name = QLatin1String;

bool mentions(const QString &text, QLatin1String word) { return text.contains(word, Qt::CaseInsensitive); }

JsonNode bodyOf(const QByteArray &body)
{
    Result<JsonNode> root = parseJson(body);
    return root ? *root : JsonNode();
}

void addFigures(Error &error, const JsonNode &root)
{
    const JsonNode details = root[Name("error")][Name("details")];
    error.required = details[Name("required")].decimal();
    error.available = details[Name("available")].decimal();
    error.currency = currencyFromText(details[Name("currency")].text()).value_or(QString());
}

/// When a number that was used lately may be moved again.
QString coolOffAdvice(const JsonNode &root)
{
    const Timestamp until = Timestamp::fromText(root[Name("cool_off_until")].text());
    if (until.moment.isValid()) {
        return Text::tr("Vobiz keeps this number in its cool-down until %1.")
            .arg(QLocale().toString(until.moment.toLocalTime(), QLocale::ShortFormat));
    }
    return until.verbatim.isEmpty()
               ? Text::tr("Vobiz keeps this number in its cool-down and does not say until when.")
               : Text::tr("Vobiz keeps this number in its cool-down until %1.").arg(until.verbatim);
}

void refineConflict(Error &error, Asked asked, const Refusal &refusal, const JsonNode &root)
{
    if (refusal.code == u"did_cool_off_in_effect") {
        error.advice = coolOffAdvice(root);
    } else if (asked == Asked::Purchase) {
        error.kind = ErrorKind::NumberTaken;
    }
}

void refineNotFound(Error &error, Asked asked, const Refusal &refusal)
{
    if (asked != Asked::Purchase) {
        return;
    }
    if (mentions(refusal.message, Name("inventory"))) {
        error.kind = ErrorKind::NumberTaken;
    } else {
        error.advice = Text::tr("Nothing was bought. Test the connection of this account, then try again.");
    }
}

void refineInvalid(Error &error, Asked asked, const Refusal &refusal)
{
    if (error.httpStatus == 400 && asked == Asked::AssignTrunk && mentions(refusal.allText(), Name("already")) &&
        (mentions(refusal.allText(), Name("assigned")) || mentions(refusal.allText(), Name("trunk")))) {
        error.kind = ErrorKind::Conflict;
        error.advice = Text::tr("This number is assigned to a trunk already. Clear its trunk first, then assign the "
                                "new one.");
    } else if (error.httpStatus == 400 && asked == Asked::CancelRelease) {
        error.kind = ErrorKind::Conflict;
        error.advice = Text::tr("This release can no longer be cancelled.");
    }
}

void refineDenied(Error &error, Asked asked, const Refusal &refusal)
{
    for (const char *const word : {"kyc", "aadhaar", "verif"}) {
        if (mentions(refusal.allText(), Name(word))) {
            error.kind = ErrorKind::KycRequired;
            error.advice = Text::tr("Vobiz must verify your identity first. Do this in the Vobiz dashboard.");
            return;
        }
    }
    if (asked == Asked::Release) {
        error.advice = Text::tr("Vobiz says that this number is not this account’s. Refresh the list of numbers.");
    }
}

} // namespace

Refusal refusalOf(const QByteArray &body)
{
    const JsonNode root = bodyOf(body);
    const JsonNode error = root[Name("error")];
    Refusal refusal;
    if (error.isObject()) {
        refusal.code = error[Name("code")].text();
        refusal.message = error[Name("message")].text();
    } else {
        refusal.code = error.text();
    }
    if (refusal.message.isEmpty()) {
        refusal.message = root[Name("message")].text();
    }
    if (refusal.message.isEmpty()) {
        refusal.message = refusal.code;
    }
    if (refusal.message.isEmpty()) {
        refusal.message = plainText(body);
    }
    refusal.requestId = root.firstOf({Name("requestId"), Name("request_id"), Name("api_id")}).text();
    return refusal;
}

Error replyError(const HttpReply &reply, Asked asked)
{
    const Refusal refusal = refusalOf(reply.body);
    Error error = errorFromStatus(reply);
    error.providerText = refusal.message.left(MaximumProviderText);
    if (!refusal.requestId.isEmpty()) {
        error.requestId = refusal.requestId;
    }
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        if (refusal.code.startsWith(u"TOKEN_EXPIRE")) {
            error.advice = Text::tr("The token has expired or was replaced. Copy the present one from the Vobiz "
                                    "dashboard into this account.");
        }
        break;
    case ErrorKind::InsufficientBalance:
        addFigures(error, bodyOf(reply.body));
        break;
    case ErrorKind::PermissionDenied:
        refineDenied(error, asked, refusal);
        break;
    case ErrorKind::NotFound:
        refineNotFound(error, asked, refusal);
        break;
    case ErrorKind::ValidationFailed:
        refineInvalid(error, asked, refusal);
        break;
    case ErrorKind::Conflict:
        refineConflict(error, asked, refusal, bodyOf(reply.body));
        break;
    case ErrorKind::ProviderFault:
        if (asked == Asked::Purchase && mentions(refusal.message, Name("failed to purchase number from provider"))) {
            error.advice = Text::tr("With this answer Vobiz often means that the balance was not sufficient.");
        }
        break;
    default:
        break;
    }
    return error;
}

Error unusableReply(const HttpReply &reply, const QString &memberPath)
{
    Error error = errorFromStatus(reply);
    error.kind = ErrorKind::MalformedReply;
    error.mayHaveHappened = true;
    error.memberPath = memberPath;
    const Refusal words = refusalOf(reply.body);
    error.providerText = words.message.left(MaximumProviderText);
    if (!words.requestId.isEmpty()) {
        error.requestId = words.requestId;
    }
    return error;
}

} // namespace numberdesk::vobiz
