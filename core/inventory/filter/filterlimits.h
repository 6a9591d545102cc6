// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/filter/filtertokens.h"

namespace numberdesk {

struct FilterAmounts
{
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    bool isLowInside = true;
    bool isHighInside = true;
};

/// From `from` on, and before `until`. UTC
struct FilterMoments
{
    std::optional<QDateTime> from;
    std::optional<QDateTime> until;
};

/// What a token says of an amount; nothing when it is none.
std::optional<FilterAmounts> filterAmounts(const FilterToken &token, const QLocale &locale);
/// What a token says of a moment; nothing when it is none.
std::optional<FilterMoments> filterMoments(const FilterToken &token, const QDateTime &now);

} // namespace numberdesk
