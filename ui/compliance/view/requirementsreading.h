// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/domain/task.h"
#include "core/providers/providersource.h"

#include <stop_token>

namespace numberdesk {

/// What the provider of a case asks for now. @param source outlives the flow. @error as the account's session and
/// Provider::requirements()
Task<Result<RequirementSet>> readRequirementsOf(ProviderSource *source, CaseSubject subject, std::stop_token stop);

/// How far an account's provider has verified who stands behind it.
Task<Result<QList<IdentityState>>> readIdentityOf(ProviderSource *source, QString accountId, std::stop_token stop);

} // namespace numberdesk
