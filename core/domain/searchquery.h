// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/countrycode.h"
#include "core/domain/decimal.h"
#include "core/domain/numbertype.h"

#include <QFlags>
#include <QString>

#include <optional>

namespace numberdesk {

enum class Channel
{
    Voice = 1,
    Sms = 2,
    Mms = 4,
    Fax = 8
};
Q_DECLARE_FLAGS(Channels, Channel)
Q_DECLARE_OPERATORS_FOR_FLAGS(Channels)

/// The parts of a search that a provider may or may not be able to filter by.
enum class SearchFilter
{
    Type,
    Pattern,
    Place,
    Capabilities,
    Price
};

/// What a person looks for, in no provider's words.
struct SearchQuery
{
    enum class Match
    {
        Contains,
        StartsWith,
        EndsWith
    };

    CountryCode country;
    /// Unknown: any type.
    NumberType type;
    /// Digits with `*` (any digits) and `?` (one digit), with or without country code and plus; empty: any number.
    QString pattern;
    Match match = Match::Contains;
    /// Part of the place's name, any case; empty: any place.
    QString place;
    /// Channels that the number must have.
    Channels channels;
    /// Highest monthly fee as a figure, whatever the currency; a number without a stated fee passes and says so.
    std::optional<Decimal> highestMonthlyFee;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

} // namespace numberdesk
