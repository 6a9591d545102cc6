// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/charges.h"

namespace numberdesk {

bool isPrice(const std::optional<Money> &fee) { return fee && !fee->amount.isNegative(); }

std::optional<Money> firstCharge(const AvailableNumber &number)
{
    if (!number.monthlyFee || !number.setupFee) {
        return std::nullopt;
    }
    return sum(*number.setupFee, *number.monthlyFee);
}

std::optional<Money> firstYear(const AvailableNumber &number)
{
    constexpr int months = 12;
    if (!number.monthlyFee || !number.setupFee) {
        return std::nullopt;
    }
    const std::optional<Decimal> rental = number.monthlyFee->amount.times(months);
    return rental ? sum(*number.setupFee, Money{*rental, number.monthlyFee->currency}) : std::nullopt;
}

Error balanceTooLow(const Money &available, const std::optional<Decimal> &required)
{
    Error error;
    error.kind = ErrorKind::InsufficientBalance;
    error.required = required;
    error.available = available.amount;
    error.currency = available.currency.value_or(QString());
    return error;
}

} // namespace numberdesk
