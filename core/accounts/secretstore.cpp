// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/secretstore.h"

namespace numberdesk {

QString tokenEntry(const QString &accountId) { return accountId + QStringLiteral("/token"); }

Error keychainFailed(const QString &reason, const QString &sentence)
{
    Error error;
    error.kind = ErrorKind::KeychainFailed;
    error.providerText = reason.left(MaximumProviderText);
    error.advice = sentence;
    return error;
}

} // namespace numberdesk
