// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/availablenumber.h"
#include "core/domain/error.h"

namespace numberdesk {

/// Whether a fee says what is to be paid: a negative one is a mistake of whoever states it, and counts as not stated.
[[nodiscard]] bool isPrice(const std::optional<Money> &fee);

/// What a purchase takes at once: set-up and first month. Nothing where one of them or its currency is not stated, or
/// the currencies differ.
std::optional<Money> firstCharge(const AvailableNumber &number);

/// What a number costs until its first anniversary: set-up and twelve months; nothing under the same conditions.
std::optional<Money> firstYear(const AvailableNumber &number);

/// That a balance does not reach. @param required nothing where the sum does not fit
Error balanceTooLow(const Money &available, const std::optional<Decimal> &required);

} // namespace numberdesk
