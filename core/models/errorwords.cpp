// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/errorwords.h"

#include "core/locale/formats.h"
#include "core/models/words.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString limitSentence(const Error &error, const QString &provider)
{
    if (error.limit && error.current) {
        return ErrorText::tr("%1’s limit is reached: %2 of %3 numbers are used.")
            .arg(provider, formats::number(*error.current), formats::number(*error.limit));
    }
    return ErrorText::tr("%1’s limit of numbers for this account is reached.").arg(provider);
}

QString balanceSentence(const Error &error, const QString &provider, const QString &account)
{
    if (error.required && error.available) {
        const auto currency = currencyFromText(error.currency);
        return ErrorText::tr("The balance of %1 is too low: %2 needed, %3 available. Top it up, then try again.")
            .arg(account, words::money(Money{*error.required, currency}),
                 words::money(Money{*error.available, currency}));
    }
    return ErrorText::tr("%1 says that the balance of %2 is too low. Top it up, then try again.")
        .arg(provider, account);
}

QString rateSentence(const Error &error, const QString &provider)
{
    if (error.retryAfter && error.retryAfter->count() > 0) {
        const auto seconds = static_cast<int>(error.retryAfter->count());
        return QCoreApplication::translate("ErrorWords", "%1 asks to wait %n second(s) before the next request.",
                                           nullptr, seconds)
            .arg(provider);
    }
    return ErrorText::tr("%1 asks to wait before the next request.").arg(provider);
}

QString malformedSentence(const Error &error, const QString &provider)
{
    if (error.httpStatus >= 300 && error.httpStatus < 400) {
        return ErrorText::tr(
                   "%1 pointed to another address (%2), which is not followed. Check the account’s API address.")
            .arg(provider, error.host);
    }
    return error.memberPath.isEmpty() ? ErrorText::tr("%1’s answer could not be read.").arg(provider)
                                      : ErrorText::tr("%1’s answer could not be read: “%2” is missing or wrong.")
                                            .arg(provider, error.memberPath);
}

QString mainSentence(const Error &error, const QString &provider, const QString &account)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return ErrorText::tr("%1 refused the token for %2.").arg(provider, account);
    case ErrorKind::PermissionDenied:
        return ErrorText::tr("%1 does not allow this with the token of %2.").arg(provider, account);
    case ErrorKind::KycRequired:
        return ErrorText::tr("%1 must verify your identity first.").arg(provider);
    case ErrorKind::PurchaseLimitReached:
        return limitSentence(error, provider);
    case ErrorKind::NumberTaken:
        return ErrorText::tr("The number is not for sale any more at %1.").arg(provider);
    case ErrorKind::NotFound:
        return ErrorText::tr("%1 does not have what was asked for.").arg(provider);
    case ErrorKind::ValidationFailed:
        return ErrorText::tr("%1 did not accept what was sent.").arg(provider);
    case ErrorKind::RequirementMissing:
        return ErrorText::tr("%1 still needs something that the regulator requires.").arg(provider);
    case ErrorKind::InsufficientBalance:
        return balanceSentence(error, provider, account);
    case ErrorKind::RateLimited:
        return rateSentence(error, provider);
    case ErrorKind::Conflict:
        return error.advice.isEmpty() ? ErrorText::tr("This contradicts what %1 has.").arg(provider) : QString();
    case ErrorKind::ProviderFault:
        return ErrorText::tr("%1 has a fault on its side.").arg(provider);
    case ErrorKind::Unreachable:
        return ErrorText::tr("%1 cannot be reached at %2. Check the connection and the account’s address.")
            .arg(provider, error.host);
    case ErrorKind::TimedOut:
        return ErrorText::tr("%1 did not answer in time.").arg(provider);
    case ErrorKind::TlsFailed:
        return ErrorText::tr("The connection to %1 is not safe, so nothing was sent.")
            .arg(error.host.isEmpty() ? provider : error.host);
    case ErrorKind::MalformedReply:
        return malformedSentence(error, provider);
    case ErrorKind::Cancelled:
        return ErrorText::tr("It was stopped.");
    case ErrorKind::NotOffered:
        return error.advice.isEmpty() ? ErrorText::tr("%1 does not offer this.").arg(provider) : QString();
    case ErrorKind::InvalidInput:
    case ErrorKind::OverSpendingLimit:
    case ErrorKind::ApprovalRequired:
        return QString();
    case ErrorKind::StorageFailed:
        return error.advice.isEmpty() ? ErrorText::tr("The program’s own files cannot be written.") : QString();
    case ErrorKind::KeychainFailed:
        return error.advice.isEmpty() ? ErrorText::tr("The keychain did not give the token of %1.").arg(account)
                                      : QString();
    }
    Q_UNREACHABLE();
}

std::pair<ErrorAction, QString> actionFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::KeychainFailed:
        return {ErrorAction::EnterToken, ErrorText::tr("Enter a new token")};
    case ErrorKind::TlsFailed:
        return {ErrorAction::EnterToken, ErrorText::tr("Open the account")};
    case ErrorKind::RateLimited:
    case ErrorKind::ProviderFault:
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
    case ErrorKind::MalformedReply:
    case ErrorKind::Cancelled:
    case ErrorKind::StorageFailed:
        return {ErrorAction::TryAgain, ErrorText::tr("Try again")};
    case ErrorKind::InvalidInput:
        return {ErrorAction::EditQuery, ErrorText::tr("Change it")};
    case ErrorKind::NumberTaken:
        return {ErrorAction::SearchAgain, ErrorText::tr("Search again")};
    case ErrorKind::Conflict:
        return {ErrorAction::OpenActivity, ErrorText::tr("Open Activity")};
    case ErrorKind::RequirementMissing:
        return {ErrorAction::FillRequirements, ErrorText::tr("Complete the requirements")};
    case ErrorKind::PermissionDenied:
    case ErrorKind::KycRequired:
    case ErrorKind::PurchaseLimitReached:
    case ErrorKind::NotFound:
    case ErrorKind::ValidationFailed:
    case ErrorKind::InsufficientBalance:
    case ErrorKind::NotOffered:
    case ErrorKind::OverSpendingLimit:
    case ErrorKind::ApprovalRequired:
        return {ErrorAction::None, QString()};
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorWords describeError(const Error &error, const QString &provider, const QString &account)
{
    QStringList sentences{mainSentence(error, provider, account)};
    for (const FieldMessage &field : error.fields) {
        // Our own messages are whole sentences; a provider's need the name of its field.
        const bool own = error.kind == ErrorKind::InvalidInput || field.field.isEmpty();
        sentences.append(own ? field.text : ErrorText::tr("%1: “%2”").arg(field.field, field.text));
    }
    if (!error.advice.isEmpty()) {
        sentences.append(error.advice);
    }
    const bool alreadySaid = std::any_of(error.fields.cbegin(), error.fields.cend(),
                                         [&](const FieldMessage &field) { return field.text == error.providerText; });
    if (!error.providerText.isEmpty() && !alreadySaid) {
        const bool isOurs = error.kind == ErrorKind::KeychainFailed || error.kind == ErrorKind::StorageFailed;
        sentences.append(isOurs ? ErrorText::tr("The system says: “%1”").arg(error.providerText)
                                : ErrorText::tr("%1 says: “%2”").arg(provider, error.providerText));
    }
    sentences.removeAll(QString());
    const auto [action, label] = actionFor(error.kind);
    return {sentences.join(u' '), action, label};
}

} // namespace numberdesk
