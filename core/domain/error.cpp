// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"

#include <array>
#include <utility>

namespace numberdesk {
namespace {

constexpr std::array Names{
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
};

} // namespace

QString errorKindName(ErrorKind kind)
{
    for (const auto &[known, name] : Names) {
        if (known == kind) {
            return QString::fromLatin1(name);
        }
    }
    Q_UNREACHABLE();
}

std::optional<ErrorKind> errorKindFromName(QStringView text)
{
    for (const auto &[kind, name] : Names) {
        if (text == QLatin1String(name)) {
            return kind;
        }
    }
    return std::nullopt;
}

Error invalidInput(QString field, QString text)
{
    Error error;
    error.kind = ErrorKind::InvalidInput;
    error.fields.append({std::move(field), std::move(text)});
    return error;
}

} // namespace numberdesk
