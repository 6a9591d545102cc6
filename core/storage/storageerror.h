// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

namespace numberdesk {

/// A StorageFailed error: `reason` in the words of the operating system or the database, `sentence` (translated) says
/// what happened, to what, and what to do next.
Error storageFailed(const QString &reason, const QString &sentence);

} // namespace numberdesk
