// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/availablenumber.h"

namespace numberdesk {

/// What a purchase takes at once: set-up and first month. Nothing where one of them or its currency is not stated, or
/// the currencies differ.
std::optional<Money> firstCharge(const AvailableNumber &number);

/// What a number costs until its first anniversary: set-up and twelve months; nothing under the same conditions.
std::optional<Money> firstYear(const AvailableNumber &number);

} // namespace numberdesk
