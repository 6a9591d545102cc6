// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals and their codes. Source: providers/mindhunters.md §4.
#include "core/providers/mindhunters/wirereader.h"

#include "core/providers/replyerror.h"

#include <algorithm>

namespace numberdesk::mindhunters {
namespace {

bool hasAnyOf(const QString &text, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QLatin1String word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isWord(const QString &text, QLatin1String word) { return text.compare(word, Qt::CaseInsensitive) == 0; }

QString peopleText(const JsonNode &root, const QString &code)
{
    const JsonNode message = root[QLatin1String("message")];
    if (message.isText() && !message.text().isEmpty()) {
        return message.text();
    }
    const JsonNode details = root[QLatin1String("error")][QLatin1String("details")];
    return details.isText() && !details.text().isEmpty() ? details.text() : code;
}

QList<FieldMessage> readFields(const JsonNode &root, const QString &wholeText)
{
    QList<FieldMessage> fields;
    const JsonNode error = root[QLatin1String("error")];
    const QString field = error[QLatin1String("field")].text();
    if (!field.isEmpty()) {
        const JsonNode details = error[QLatin1String("details")];
        fields.append({field, details.isText() ? details.text() : wholeText});
    }
    const JsonNode map = root[QLatin1String("errors")];
    const QStringList names = map.names();
    for (const QString &name : names) {
        const JsonNode texts = map[QStringView(name)];
        if (texts.exists() && !texts.isArray()) {
            fields.append({name, texts.text()});
        }
        const QList<JsonNode> entries = texts.elements();
        for (const JsonNode &entry : entries) {
            fields.append({name, entry.text()});
        }
    }
    QList<FieldMessage> once;
    for (FieldMessage message : std::as_const(fields)) {
        message.text.truncate(MaximumProviderText);
        // The one that is told by itself stands in the map as well.
        if (!once.contains(message)) {
            once.append(message);
        }
    }
    return once;
}

std::optional<qint64> readFigure(const JsonNode &root, QLatin1String name)
{
    const JsonNode error = root[QLatin1String("error")];
    for (const JsonNode &place : {root[QLatin1String("data")], error, error[QLatin1String("details")], root}) {
        if (const std::optional<qint64> figure = place[name].integer()) {
            return figure;
        }
    }
    return std::nullopt;
}

bool isAboutIdentity(const QString &text)
{
    return hasAnyOf(text, {QLatin1String("kyc"), QLatin1String("compliance"), QLatin1String("verification")});
}

bool isAboutRequirements(const QString &code, const QList<FieldMessage> &fields)
{
    return isWord(code, QLatin1String("REQUIREMENT_MISSING")) ||
           std::any_of(fields.cbegin(), fields.cend(), [](const FieldMessage &message) {
               return message.field.startsWith(QLatin1String("requirements"), Qt::CaseInsensitive) ||
                      message.field.startsWith(QLatin1String("address"), Qt::CaseInsensitive);
           });
}

/// What `success: false` in a 2xx means: only its code can tell.
ErrorKind kindOfFailedSuccess(const QString &code, const QList<FieldMessage> &fields, Asked asked)
{
    if (isWord(code, QLatin1String("MISSING_AUTH_TOKEN")) || isWord(code, QLatin1String("INVALID_AUTH_TOKEN"))) {
        return ErrorKind::Unauthorized;
    }
    if (isWord(code, QLatin1String("purchase_limit_reached"))) {
        return ErrorKind::PurchaseLimitReached;
    }
    if (isAboutRequirements(code, fields)) {
        return ErrorKind::RequirementMissing;
    }
    if (isAboutIdentity(code)) {
        return ErrorKind::KycRequired;
    }
    if (asked == Asked::Purchase) {
        return purchaseRefusal(code).value_or(ErrorKind::ValidationFailed);
    }
    return ErrorKind::ValidationFailed;
}

ErrorKind kindOf(const Error &error, const QString &code, Asked asked)
{
    switch (error.httpStatus) {
    case 403:
        if (isWord(code, QLatin1String("purchase_limit_reached"))) {
            return ErrorKind::PurchaseLimitReached;
        }
        return isAboutIdentity(code) || isAboutIdentity(error.providerText) ? ErrorKind::KycRequired
                                                                            : ErrorKind::PermissionDenied;
    case 409:
        return asked == Asked::Purchase ? purchaseRefusal(code).value_or(ErrorKind::Conflict) : ErrorKind::Conflict;
    case 422:
        if (isAboutRequirements(code, error.fields)) {
            return ErrorKind::RequirementMissing;
        }
        return asked == Asked::Purchase ? purchaseRefusal(code).value_or(ErrorKind::ValidationFailed)
                                        : ErrorKind::ValidationFailed;
    default:
        return error.kind;
    }
}

} // namespace

std::optional<ErrorKind> purchaseRefusal(const QString &code)
{
    if (hasAnyOf(code, {QLatin1String("owned"), QLatin1String("exists"), QLatin1String("inventory"),
                        QLatin1String("external"), QLatin1String("trunk")})) {
        return ErrorKind::Conflict;
    }
    if (hasAnyOf(code, {QLatin1String("unavailable"), QLatin1String("taken"), QLatin1String("sold")})) {
        return ErrorKind::NumberTaken;
    }
    return std::nullopt;
}

QString errorCode(const JsonNode &root)
{
    const JsonNode error = root[QLatin1String("error")];
    for (const JsonNode &place :
         {root[QLatin1String("data")][QLatin1String("error")], error[QLatin1String("code")], error}) {
        if (place.isText() && !place.text().isEmpty()) {
            return place.text();
        }
    }
    return {};
}

Error errorOf(const HttpReply &reply, const JsonNode &root, Asked asked)
{
    const QString code = errorCode(root);
    Error error = errorFromStatus(reply);
    error.providerText = root.exists() ? peopleText(root, code).left(MaximumProviderText) : plainText(reply.body);
    error.fields = readFields(root, error.providerText);
    if (reply.isSuccess()) {
        error.kind = kindOfFailedSuccess(code, error.fields, asked);
        error.mayHaveHappened = false;
    } else {
        error.kind = kindOf(error, code, asked);
    }
    if (asked == Asked::Upload && (reply.status == 413 || reply.status == 415) && error.fields.isEmpty()) {
        error.fields.append({QStringLiteral("file"), error.providerText});
    }
    if (error.kind == ErrorKind::PurchaseLimitReached) {
        error.limit = readFigure(root, QLatin1String("limit"));
        error.current = readFigure(root, QLatin1String("current"));
    }
    return error;
}

Error decodeError(const HttpReply &reply, Asked asked)
{
    const Result<JsonNode> root = parseJson(reply.body);
    return errorOf(reply, root ? *root : JsonNode(), asked);
}

} // namespace numberdesk::mindhunters
