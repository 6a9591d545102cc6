// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

#include <variant>

/// Vogent's bytes and our values: no network, no state. Tolerances are those of providers/vogent.md §5; a reply is
/// MalformedReply (with `mayHaveHappened`) when a member that everything depends on is missing.
namespace numberdesk::vogent {

/// Most numbers that one search answers. Source: providers/vogent.md §2.
inline constexpr int SearchMaximum = 10;
/// Entries asked for per page of a list. Source: providers/vogent.md §2.
inline constexpr int PageSize = 100;

/// What a refused request was for: the same status means different things. Source: providers/vogent.md §4.
enum class Purpose
{
    Read,     ///< search and lists
    Purchase, ///< either purchase request
    Number    ///< get, update or release of one number by its id
};

/// What Vogent's search wants of a pattern: the digits before its first wildcard, without plus, blanks, punctuation and
/// the country's calling code ("+1 (415) *" is "415"). @error InvalidInput for the field "pattern" when no digits are
/// left, when there are letters, or when the digits are said to be the end of the number. Source: providers/vogent.md
/// §2.
Result<QString> searchPrefix(const SearchQuery &query);

/// The country as Vogent's search calls it: Canada is searched as US. Source: providers/vogent.md §2.
QString searchCountry(const CountryCode &country);

QByteArray encodeSearch(const QString &prefix, const QString &country);
/// `number` verbatim as the search told it.
QByteArray encodePurchase(const QByteArray &number);
/// Body of the deprecated purchase path.
QByteArray encodeDeprecatedPurchase(const QByteArray &number);
/// Links an agent; an empty id unlinks, and the member is sent all the same.
QByteArray encodeAgent(const QString &agentId);

/// @param searched the country that was searched for; the reply does not tell one.
Result<SearchPage> decodeSearch(const QByteArray &body, const CountryCode &searched);
/// Whether this is a list of numbers at all, whatever its entries are: what the account check wants to know.
Result<std::monostate> decodeAccountCheck(const QByteArray &body);
/// A page of own numbers; `next` is Vogent's cursor as it stands.
Result<NumberPage> decodeNumbers(const QByteArray &body);
Result<OwnedNumber> decodeNumber(const QByteArray &body);
/// A page of agents; `next` is Vogent's cursor as it stands.
Result<AgentPage> decodeAgents(const QByteArray &body);

/// The error that a reply other than 2xx means. Source: providers/vogent.md §4.
Error decodeError(const HttpReply &reply, Purpose purpose);
/// A decoder's error on a 2xx, completed with what the reply around it tells.
Error unreadableReply(Error error, const HttpReply &reply);

/// Whether a purchase reply speaks of the number that was asked for: by digits when both are E.164, else character by
/// character, also against the text that the search gave. Source: providers/vogent.md §5 and §6.
bool isRequestedNumber(const OwnedNumber &bought, const AvailableNumber &requested);
/// Whether the provider lists the number as something else than a telephone number.
bool isSipUserName(const OwnedNumber &number);

} // namespace numberdesk::vogent
