// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"

#include "core/domain/nametable.h"

namespace numberdesk {
namespace {

constexpr NameTable Names{std::array{
    std::pair{ErrorKind::Unauthorized, "Unauthorized"},
    std::pair{ErrorKind::PermissionDenied, "PermissionDenied"},
    std::pair{ErrorKind::KycRequired, "KycRequired"},
    std::pair{ErrorKind::PurchaseLimitReached, "PurchaseLimitReached"},
    std::pair{ErrorKind::NumberTaken, "NumberTaken"},
    std::pair{ErrorKind::NotFound, "NotFound"},
    std::pair{ErrorKind::ValidationFailed, "ValidationFailed"},
    std::pair{ErrorKind::RequirementMissing, "RequirementMissing"},
    std::pair{ErrorKind::InsufficientBalance, "InsufficientBalance"},
    std::pair{ErrorKind::RateLimited, "RateLimited"},
    std::pair{ErrorKind::Conflict, "Conflict"},
    std::pair{ErrorKind::ProviderFault, "ProviderFault"},
    std::pair{ErrorKind::Unreachable, "Unreachable"},
    std::pair{ErrorKind::TimedOut, "TimedOut"},
    std::pair{ErrorKind::TlsFailed, "TlsFailed"},
    std::pair{ErrorKind::MalformedReply, "MalformedReply"},
    std::pair{ErrorKind::Cancelled, "Cancelled"},
    std::pair{ErrorKind::NotOffered, "NotOffered"},
    std::pair{ErrorKind::InvalidInput, "InvalidInput"},
    std::pair{ErrorKind::StorageFailed, "StorageFailed"},
    std::pair{ErrorKind::KeychainFailed, "KeychainFailed"},
    std::pair{ErrorKind::OverSpendingLimit, "OverSpendingLimit"},
    std::pair{ErrorKind::ApprovalRequired, "ApprovalRequired"},
}};

} // namespace

QString errorKindName(ErrorKind kind) { return Names.name(kind); }

std::optional<ErrorKind> errorKindFromName(QStringView text) { return Names.value(text); }

Error invalidInput(QString field, QString text)
{
    Error error;
    error.kind = ErrorKind::InvalidInput;
    error.fields.append({std::move(field), std::move(text)});
    return error;
}

} // namespace numberdesk
