// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/dialnexa/dialnexaenvelope.h"
#include "core/providers/provider.h"

/// DialNexa's replies about numbers as domain values. Everything here is a pure function of its arguments and knows no
/// network. Source: providers/dialnexa.md §2.1, §3, §5.
namespace numberdesk::dialnexa {

/// Key of the accounting label (`label` on the wire) among OwnedNumber::settings and ProviderTraits::numberSettings.
inline constexpr QLatin1String AccountingLabelKey{"accountingLabel"};

/// Numbers for sale. The reply is not paged. @error MalformedReply, or the reply's error.
Result<SearchPage> decodeSearch(const HttpReply &reply, const CountryCode &searched);

/// One page of the own numbers; `page` counts from 1 and was asked for with PageSize entries. Tokens are page numbers.
/// @error MalformedReply, or the reply's error.
Result<NumberPage> decodeNumbers(const HttpReply &reply, qint64 page);

/// How many numbers an account has, where the first page of any size tells it. @error as decodeNumbers()
Result<std::optional<qint64>> decodeNumberCount(const HttpReply &reply);

/// A number's object in any of its forms. @error MalformedReply when no number is in it.
Result<OwnedNumber> decodeOwned(const JsonNode &object);

/// Id of the agent in a number's object; empty when there is none.
QString agentOf(const JsonNode &object);

} // namespace numberdesk::dialnexa
