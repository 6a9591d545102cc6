// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storageerror.h"

namespace numberdesk {

Error storageFailed(const QString &reason, const QString &sentence)
{
    Error error;
    error.kind = ErrorKind::StorageFailed;
    error.providerText = reason.left(MaximumProviderText);
    error.advice = sentence;
    return error;
}

} // namespace numberdesk
