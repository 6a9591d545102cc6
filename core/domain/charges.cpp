// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/charges.h"

namespace numberdesk {

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

} // namespace numberdesk
