// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"
#include "core/domain/money.h"
#include "core/domain/phonenumber.h"

#include <QCollator>
#include <QDateTime>

#include <type_traits>
#include <variant>

namespace numberdesk {

/// A phone number by its digits from the left, so that countries and areas stay together.
struct PhoneKey
{
    QByteArray digits;

    friend bool operator<(const PhoneKey &left, const PhoneKey &right) { return left.digits < right.digits; }
};

/// An amount: currencies stay together, since amounts of two of them do not compare.
struct MoneyKey
{
    QString currency;
    Decimal amount;

    friend bool operator<(const MoneyKey &left, const MoneyKey &right)
    {
        const int order = left.currency.compare(right.currency);
        return order == 0 ? left.amount < right.amount : order < 0;
    }
};

/// What a cell is sorted by. Nothing sorts behind everything, in either direction, and an amount without a currency
/// behind all amounts that have one.
using SortKey = std::variant<std::monostate, Decimal, QDateTime, qint64, PhoneKey, MoneyKey, QCollatorSortKey>;

/// 0 for a key that says all, 2 for one that says nothing.
inline int howUnknown(const SortKey &key)
{
    const auto *money = std::get_if<MoneyKey>(&key);
    return std::holds_alternative<std::monostate>(key) ? 2 : (money && money->currency.isEmpty() ? 1 : 0);
}

/// The order of two keys that say something.
inline bool less(const SortKey &left, const SortKey &right)
{
    if (left.index() != right.index()) {
        return left.index() < right.index();
    }
    return std::visit(
        [&right](const auto &value) {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::monostate>) {
                return false;
            } else {
                return value < std::get<Value>(right);
            }
        },
        left);
}

} // namespace numberdesk
