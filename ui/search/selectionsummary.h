// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchhit.h"

#include <QList>
#include <QString>

namespace numberdesk {

/// What some numbers cost together each month: one sum for each currency, never one across currencies. Amounts whose
/// currency is not stated may be of any, so they are never added, not even to one another.
struct MonthlyCost
{
    /// Sorted by currency code.
    QList<Money> sums;
    QList<Decimal> withoutCurrency;
    /// Numbers whose price is not stated.
    int withoutPrice = 0;
    /// Amounts do not fit into a sum, so none is told.
    bool isTooLarge = false;

    friend bool operator==(const MonthlyCost &, const MonthlyCost &) = default;
};

MonthlyCost monthlyCost(const QList<SearchHit> &hits);

/// "EUR 2.00 + INR 300.00 + 1.00 in a currency not stated"; several amounts without a currency are counted instead.
/// Empty when no price is stated.
QString monthlyCostText(const MonthlyCost &cost);

} // namespace numberdesk
