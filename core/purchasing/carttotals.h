// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"
#include "core/purchasing/cartline.h"

#include <QList>
#include <QString>

#include <optional>

namespace numberdesk {

/// What lines cost together in one currency. A figure that does not fit into a Decimal is empty: never a wrong one.
struct CurrencyTotal
{
    /// ISO 4217
    QString currency;
    std::optional<Decimal> setUp;
    /// Set-up and one monthly fee of each line.
    std::optional<Decimal> firstMonth;
    /// Set-up and twelve monthly fees of each line.
    std::optional<Decimal> firstYear;
    /// Lines with a fee in this currency.
    int lines = 0;

    friend bool operator==(const CurrencyTotal &, const CurrencyTotal &) = default;
};

/// What a cart costs: a line for each currency, never a sum across them. Amounts whose currency is not stated may be of
/// any, so they are not added, not even to one another; their lines are counted. A fee that is not stated counts as
/// nothing in the sums and is told by the counts below. An amount below zero is no price and counts as not stated.
struct CartTotals
{
    /// By the currencies' codes.
    QList<CurrencyTotal> currencies;
    int lines = 0;
    /// Lines with a fee whose currency is not stated.
    int currencyNotStated = 0;
    /// The only such line's fees; empty when there are several, or it does not state them.
    std::optional<Decimal> onlySetUp;
    std::optional<Decimal> onlyMonthly;
    /// Lines that do not state their set-up fee, and those that do not state their monthly fee.
    int setUpNotStated = 0;
    int monthlyNotStated = 0;

    /// Whether the sums are all that the lines cost.
    [[nodiscard]] bool isComplete() const
    {
        return currencyNotStated == 0 && setUpNotStated == 0 && monthlyNotStated == 0;
    }

    friend bool operator==(const CartTotals &, const CartTotals &) = default;
};

CartTotals cartTotals(const QList<CartLine> &lines);

} // namespace numberdesk
