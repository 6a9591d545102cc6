// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/columns/numbercolumns.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <optional>

namespace numberdesk {

/// What is compared of a number.
struct NumberFacts
{
    /// Monthly fee; nothing when it is not stated.
    std::optional<Money> price;
    NumberStatus status;
    QList<AgentReference> agents;

    friend bool operator==(const NumberFacts &, const NumberFacts &) = default;
};

/// What one number became between two readings of its account's list.
struct NumberNews
{
    enum class Kind
    {
        Appeared, ///< the list did not show it before
        Vanished, ///< the list does not show it any more
        Price,    ///< monthly fee or its currency
        Status,
        Agent
    };
    static constexpr int Kinds = 5;

    Kind kind = Kind::Appeared;
    /// InventoryNumber::numberKey()
    QString numberKey;
    PhoneNumber number;
    CountryCode country;
    /// Of Appeared and Vanished all that is known on the side where the number was shown; of the others what changed.
    NumberFacts before;
    NumberFacts now;

    friend bool operator==(const NumberNews &, const NumberNews &) = default;
};

/// What two readings of one account's list differ in.
struct ReadingDiff
{
    /// So many are listed; the others are only counted.
    static constexpr qsizetype MostNews = 100000;
    using Counts = std::array<qint64, NumberNews::Kinds>;

    QString accountId;
    /// UTC; invalid when the list was read for the first time, and there is nothing to compare with.
    QDateTime before;
    /// UTC
    QDateTime after;
    /// In the order of the later reading; what vanished for good comes last.
    QList<NumberNews> news;
    /// By NumberNews::Kind, those that are not listed included.
    Counts counts{};

    [[nodiscard]] bool isFirstReading() const { return !before.isValid(); }
    [[nodiscard]] qint64 total() const;

    friend bool operator==(const ReadingDiff &, const ReadingDiff &) = default;
};

/// Compares two readings. Rows whose content is the same are passed by without a look at their texts.
ReadingDiff readingDiff(const QString &accountId, const NumberColumns &before, const NumberColumns &after);

} // namespace numberdesk
