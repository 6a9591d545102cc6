// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/availablenumber.h"

#include <QString>

namespace numberdesk {

/// What the tables of a cart and of a purchase tell alike of a number that is offered. The currency is not among it: a
/// cart has that of the line, a purchase that of each fee where they differ.
enum class OfferFact
{
    Number,
    Country,
    Place,
    Type,
    SetupFee,
    MonthlyFee
};

[[nodiscard]] bool isStated(const AvailableNumber &offer, OfferFact fact);
/// In words; says so when it is not stated.
[[nodiscard]] QString offerText(const AvailableNumber &offer, OfferFact fact);

} // namespace numberdesk
