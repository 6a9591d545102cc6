// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/balancereading.h"

namespace numberdesk {

Task<Result<BalanceReading>> readBalanceOf(AccountSessions *sessions, QString accountId, QString currency,
                                           std::stop_token stop)
{
    Result<AccountSession> session = co_await sessions->session(accountId, stop);
    if (!session) {
        co_return Result<BalanceReading>(failure(session.error()));
    }
    const std::shared_ptr<Provider> provider = session->provider;
    BalanceReading reading;
    reading.traits = provider->traits();
    if (!reading.traits.offers(Operation::Balance)) {
        co_return Result<BalanceReading>(reading);
    }
    Result<Balance> balance = co_await provider->balance(currency, stop);
    reading.traits = provider->traits();
    if (!balance && reading.traits.offers(Operation::Balance)) {
        co_return Result<BalanceReading>(failure(balance.error()));
    }
    if (balance) {
        reading.balance = *balance;
    }
    co_return Result<BalanceReading>(reading);
}

} // namespace numberdesk
