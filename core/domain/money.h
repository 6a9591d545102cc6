// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"

#include <QString>

#include <optional>

namespace numberdesk {

/// An amount and its ISO 4217 currency code (upper case), or an amount whose provider does not state the currency.
/// A fee that is not stated at all is an empty std::optional<Money>, never a zero. Amounts of different currencies,
/// or without one, are never added together.
struct Money
{
    Decimal amount;
    /// ISO 4217 code, or empty for "currency not stated".
    std::optional<QString> currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/// Three letters, made upper case, or nothing.
std::optional<QString> currencyFromText(QStringView text);

/// Sum of two amounts of the same stated currency; nothing when the currencies differ, one is not stated, or it does
/// not fit.
std::optional<Money> sum(const Money &left, const Money &right);

} // namespace numberdesk
