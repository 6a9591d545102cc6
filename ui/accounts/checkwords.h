// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/errorwords.h"
#include "core/providers/provider.h"

#include <QString>

namespace numberdesk {

/// What a test of the connection proved and what it did not, one sentence a line.
/// @param account the account's name; empty while it has none.
QString describeCheck(const AccountCheck &check, const ProviderTraits &traits, const QString &account);

/// describeError() for an account that may not have a name yet.
ErrorWords describeAccountError(const Error &error, const ProviderTraits &traits, const QString &account);

} // namespace numberdesk
