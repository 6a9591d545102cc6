// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/filter/numberfilter.h"

namespace numberdesk {

/// A number as a filter looks at it. Implementations are made for one row after the other and copy as little as they
/// can.
class FilterableNumber
{
public:
    FilterableNumber() = default;
    FilterableNumber(const FilterableNumber &) = delete;
    FilterableNumber &operator=(const FilterableNumber &) = delete;
    virtual ~FilterableNumber() = default;

    /// The folded text of a field, its values parted by line feeds; empty when nothing is stated. For Any every text.
    [[nodiscard]] virtual QString foldedValues(FilterField field) const = 0;
    /// The amount of a field; nothing when it is not stated.
    [[nodiscard]] virtual std::optional<Decimal> amount(FilterField field) const = 0;
    /// The moment of a field; invalid when it is not stated.
    [[nodiscard]] virtual QDateTime moment(FilterField field) const = 0;
    [[nodiscard]] virtual bool isProtected() const = 0;
};

/// Whether folded values (parted by line feeds) meet a test of words.
bool meetsWords(const FilterTerm &term, const QString &foldedValues);
/// Whether the number meets the condition.
bool meets(const FilterTerm &term, const FilterableNumber &number);
/// Whether it meets all of them.
bool meets(const NumberFilter &filter, const FilterableNumber &number);

} // namespace numberdesk
