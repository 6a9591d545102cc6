// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/dialnexa/dialnexaenvelope.h"

/// DialNexa's replies about agents and prices as domain values; pure functions. Source: providers/dialnexa.md §2.1, §3.
namespace numberdesk::dialnexa {

/// Which of the two contradicting paths answered.
enum class AgentsPath
{
    Agents, ///< `/agents`, everything at once
    Agents2 ///< `/agents2`, in pages
};

/// Agents, without the deleted ones; `page` counts from 1. @error MalformedReply, or the reply's error.
Result<AgentPage> decodeAgents(const HttpReply &reply, AgentsPath path, qint64 page);

/// What one telephony provider asks for a country.
struct CountryPrice
{
    QString telephonyProviderId;
    CountryCode country;
    QString countryName;
    /// Empty when it is not stated. @unit the vendor's credits, no currency
    std::optional<Decimal> credits;

    friend bool operator==(const CountryPrice &, const CountryPrice &) = default;
};

/// The price list. @error MalformedReply, or the reply's error.
Result<DecodedList<CountryPrice>> decodePrices(const HttpReply &reply);

/// What an account check tells about the price list, one translated sentence each: whether the chosen telephony
/// provider is in it, and the first of its lines.
QStringList describePrices(const QList<CountryPrice> &prices, const QString &chosenProviderId);

} // namespace numberdesk::dialnexa
