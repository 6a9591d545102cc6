// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace numberdesk {

/// What went wrong, in the vocabulary that all providers share. The window has one sentence and one action for each.
/// Source: providers/README.md, "Domain vocabulary"; the last six are our own.
enum class ErrorKind
{
    Unauthorized,         ///< the provider refused the token (its 401, and nothing else)
    PermissionDenied,     ///< the token is good, but not for this
    KycRequired,          ///< the provider must verify the customer's identity first
    PurchaseLimitReached, ///< the account's cap; figures in Error::limit and Error::current where told
    NumberTaken,          ///< somebody else has it, or it is not sold any more
    NotFound,             ///< the thing, or the address, is not there
    ValidationFailed,     ///< the provider did not accept a field; see Error::fields
    RequirementMissing,   ///< the regulator's requirements are not fulfilled; see Error::fields
    InsufficientBalance,  ///< figures in Error::required and Error::available where told
    RateLimited,          ///< 429; the one answer that proves that nothing happened
    Conflict,             ///< it contradicts what the provider has: already yours, in use, cooling down
    ProviderFault,        ///< 5xx
    Unreachable,          ///< no connection, or it was lost
    TimedOut,             ///< our deadline, or the provider's 408
    TlsFailed,            ///< the connection is not safe; never waived
    MalformedReply,       ///< an answer that is not in the documented shape; see Error::memberPath
    Cancelled,            ///< the person, a newer request or the end of the program
    NotOffered,           ///< the provider has no such operation
    InvalidInput,         ///< refused here, before anything was sent
    StorageFailed,        ///< journal, cache or settings cannot be written or read
    KeychainFailed,       ///< the operating system's keychain did not give or take a secret
    OverSpendingLimit,    ///< refused here by a spending limit of the profile; the figures are in Error::advice
    ApprovalRequired,     ///< refused here until a second person enters the code
};

/// One field that was not accepted, with the words of whoever refused it.
struct FieldMessage
{
    QString field; ///< name on the provider's wire, or empty when the message is about the whole
    QString text;

    friend bool operator==(const FieldMessage &, const FieldMessage &) = default;
};

/// The one error type. What is not known stays empty; the provider's text travels along unchanged.
struct Error
{
    ErrorKind kind = ErrorKind::ProviderFault;
    /// The provider's (or the operating system's) own words, at most 500 characters, unchanged.
    QString providerText;
    /// A next step that only this provider's folder can know ("enable the country in …"); translated, may be empty.
    QString advice;
    /// HTTP status, 0 when there was none.
    int httpStatus = 0;
    /// The provider's id of the request, for its support; may be empty.
    QString requestId;
    QList<FieldMessage> fields;
    /// Host the request went to, or for a redirect the host it pointed to.
    QString host;
    /// MalformedReply: path of the member that is missing or unreadable ("data.items[3].id").
    QString memberPath;
    /// RateLimited: how long to wait. @unit seconds, 0 to 3600
    std::optional<std::chrono::seconds> retryAfter;
    /// PurchaseLimitReached: the cap and how much of it is used.
    std::optional<qint64> limit;
    std::optional<qint64> current;
    /// InsufficientBalance: figures, with `currency` (ISO 4217) where told.
    std::optional<Decimal> required;
    std::optional<Decimal> available;
    QString currency;
    /// True unless it is certain that the request never reached the provider, or that the provider refused it. A write
    /// with this flag has an unknown outcome. Source: providers/README.md, shared rule 8.
    bool mayHaveHappened = false;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Longest provider text that is kept and shown. Source: providers/README.md, shared rule 7. @unit characters
inline constexpr qsizetype MaximumProviderText = 500;

/// Stable English name of a kind ("NumberTaken"), for the journal, logs and golden files; never shown to people.
QString errorKindName(ErrorKind kind);
/// The opposite of errorKindName(); nothing for an unknown name.
std::optional<ErrorKind> errorKindFromName(QStringView name);

/// Shorthand for an error that was found here, before anything was sent.
Error invalidInput(QString field, QString text);

} // namespace numberdesk
