// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountsessions.h"
#include "core/domain/balance.h"
#include "core/providers/providertraits.h"

namespace numberdesk {

/// What an account says about its balance.
struct BalanceReading
{
    /// Those that the account has taught us by now.
    ProviderTraits traits;
    /// Nothing where the provider does not tell it.
    std::optional<Balance> balance;
};

/// Reads an account's balance in a currency. `sessions` outlives the flow.
Task<Result<BalanceReading>> readBalanceOf(AccountSessions *sessions, QString accountId, QString currency,
                                           std::stop_token stop);

} // namespace numberdesk
