// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/dialnexa/dialnexaerror.h"

#include "core/providers/replyerror.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace numberdesk::dialnexa {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(DialNexa)
};

constexpr int LowestError = 400;

/// `message` is a text or a list of texts; there is no code.
QStringList messagesOf(const HttpReply &reply)
{
    const Result<JsonNode> root = parseJson(reply.body);
    if (!root) {
        const QString text = plainText(reply.body);
        return text.isEmpty() ? QStringList() : QStringList{text};
    }
    const JsonNode message = root->firstOf({QLatin1String("message"), QLatin1String("error")});
    QStringList texts;
    if (message.isArray()) {
        const QList<JsonNode> entries = message.elements();
        for (const JsonNode &entry : entries) {
            if (const QString text = entry.text(); !text.isEmpty()) {
                texts.append(text);
            }
        }
    } else if (const QString text = message.isObject() ? message.compactText() : message.text(); !text.isEmpty()) {
        texts.append(text);
    }
    return texts;
}

bool containsOneOf(const QString &text, std::initializer_list<QLatin1String> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&text](QLatin1String part) { return text.contains(part, Qt::CaseInsensitive); });
}

/// The first word of a message where it is written as only a field's name is: snake_case, camelCase, or one of the
/// plain names on this wire.
QString fieldOf(const QString &message)
{
    static const QRegularExpression identifier(
        QStringLiteral("^(property )?([a-z][A-Za-z0-9]*(?:[._][A-Za-z0-9]+)*) "));
    const QRegularExpressionMatch match = identifier.match(message);
    const QString word = match.captured(2);
    static const QStringList plainNames{QStringLiteral("provider"), QStringLiteral("nickname"),
                                        QStringLiteral("label"),    QStringLiteral("type"),
                                        QStringLiteral("page"),     QStringLiteral("limit")};
    const bool composed = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c == u'_' || c.isUpper(); });
    return composed || match.hasCaptured(1) || plainNames.contains(word) ? word : QString();
}

void describeFields(Error &error, const QStringList &messages)
{
    for (const QString &message : messages) {
        error.fields.append({fieldOf(message), message.left(MaximumProviderText)});
    }
}

void refineForbidden(Error &error)
{
    const QString &text = error.providerText;
    if (containsOneOf(text, {QLatin1String("kyc"), QLatin1String("verif"), QLatin1String("complian")})) {
        error.kind = ErrorKind::KycRequired;
        error.advice = verificationAdvice();
    } else if (!containsOneOf(text,
                              {QLatin1String("permission"), QLatin1String("access"), QLatin1String("resource")})) {
        error.kind = ErrorKind::KycRequired;
        error.advice = ErrorText::tr("Complete KYC in DialNexa: Settings → Account → KYC Verification. Or the API key "
                                     "lacks permission to buy numbers.");
    }
}

void refineRefusedPurchase(Error &error, const QStringList &messages)
{
    // A whole word: the names country_iso and countryISO are about the form of the request, not about the country.
    static const QRegularExpression country(QStringLiteral("\\bcountry\\b"), QRegularExpression::CaseInsensitiveOption);
    const QString &text = error.providerText;
    if (text.contains(country) ||
        containsOneOf(text, {QLatin1String("not enabled"), QLatin1String("telephony config")})) {
        error.fields.append({QStringLiteral("country"), text});
        error.advice = ErrorText::tr("Enable the country in DialNexa: Workspace Settings → Telephony Config.");
    } else if (containsOneOf(text, {QLatin1String("available"), QLatin1String("already"), QLatin1String("taken"),
                                    QLatin1String("purchased")})) {
        error.kind = ErrorKind::NumberTaken;
    } else {
        describeFields(error, messages);
    }
}

/// The names of contract B in an answer to contract A. The other contract is never tried by itself.
void suggestContractB(Error &error)
{
    if (containsOneOf(error.providerText, {QLatin1String("phoneNumber"), QLatin1String("telephonyProviderId"),
                                           QLatin1String("countryISO"), QLatin1String("country_iso")})) {
        const QString hint = ErrorText::tr("Nothing was bought. Try contract B in the account settings.");
        error.advice = error.advice.isEmpty() ? hint : error.advice + u'\n' + hint;
    }
}

} // namespace

QString verificationAdvice()
{
    return ErrorText::tr("Complete KYC in DialNexa: Settings → Account → KYC Verification.");
}

Error errorOf(const HttpReply &reply, Purpose purpose)
{
    const bool isPurchase = purpose == Purpose::PurchaseA || purpose == Purpose::PurchaseB;
    const QStringList messages = messagesOf(reply);
    Error error = errorFromStatus(reply);
    error.providerText = messages.join(QStringLiteral("; ")).left(MaximumProviderText);
    switch (reply.status) {
    case 400:
    case 422:
        if (isPurchase && reply.status == 400) {
            refineRefusedPurchase(error, messages);
        } else {
            describeFields(error, messages);
        }
        if (purpose == Purpose::PurchaseA) {
            suggestContractB(error);
        }
        break;
    case 403:
        if (isPurchase) {
            refineForbidden(error);
        }
        break;
    case 409:
        if (isPurchase) {
            error.kind = ErrorKind::NumberTaken;
        } else if (purpose == Purpose::Release) {
            error.advice =
                ErrorText::tr("An active campaign or workflow uses this number, or it is the default number. "
                              "Change that in the DialNexa dashboard, then release the number again.");
        }
        break;
    default:
        break;
    }
    return error;
}

Error unreadable(const HttpReply &reply, const QString &memberPath)
{
    Error error = malformedReply(memberPath, plainText(reply.body));
    error.httpStatus = reply.status;
    error.requestId = reply.requestId;
    error.host = reply.host;
    return error;
}

Result<JsonNode> readSuccess(const HttpReply &reply, Purpose purpose)
{
    if (!reply.isSuccess()) {
        return failure(errorOf(reply, purpose));
    }
    Result<JsonNode> root = parseJson(reply.body);
    if (!root) {
        return failure(unreadable(reply, {}));
    }
    const std::optional<qint64> told = (*root)[QLatin1String("statusCode")].integer();
    if (told && *told >= LowestError) {
        HttpReply inner = reply;
        inner.status = static_cast<int>(std::min<qint64>(*told, 599));
        return failure(errorOf(inner, purpose));
    }
    return root;
}

} // namespace numberdesk::dialnexa
