// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/dialnexa/dialnexaerror.h"
#include "core/providers/provider.h"

#include <optional>

namespace numberdesk::dialnexa {

/// Largest page that the lists of numbers and of agents give. @unit entries
inline constexpr qint64 PageSize = 100;

/// A list inside any of the envelopes that are documented or were seen, with what they tell about its pages.
struct ListEnvelope
{
    JsonNode list;
    std::optional<qint64> page;
    std::optional<qint64> limit;
    std::optional<qint64> total;
    std::optional<qint64> totalPages;
};

/// Finds the list: a wrapper {statusCode, data} is opened first, then it is the root array, or `data`, `items`,
/// `objects` or `agents`, also one level below `data`. @error MalformedReply when there is none.
/// Source: providers/dialnexa.md §5.
Result<ListEnvelope> findList(const JsonNode &root);

/// The list of a successful reply. @error MalformedReply, or the reply's error.
Result<ListEnvelope> readList(const HttpReply &reply);

/// Where a list goes on.
struct NextPages
{
    std::optional<PageToken> next;
    QList<PageToken> others;
    QStringList notices;
};

/// The pages behind `page`, which counts from 1 and was asked for with PageSize entries. Either total may say that
/// there are more; without both, a full page does. An empty page is the end. Tokens are page numbers.
/// Source: providers/dialnexa.md §2.
NextPages nextPages(const ListEnvelope &envelope, qint64 page);

/// An error of reading a part, with status, host and request id of the reply it is in.
Error located(const Error &error, const HttpReply &reply);

/// Finds a number's object: the root, `data`, `organizationPhoneNumber` or `phoneNumber`. The first with a number and
/// an id wins, then the first with a number. @error MalformedReply when no number is in any of them.
/// Source: providers/dialnexa.md §5.
Result<JsonNode> findNumber(const JsonNode &root);

/// The number's object in a successful reply to a read. @error MalformedReply, or the reply's error.
Result<JsonNode> readNumber(const HttpReply &reply);

/// What is inside the wrapper {statusCode, data}, or the root itself.
JsonNode unwrapped(const JsonNode &root);

/// The text of the number in a number's object, under any of its names; does not exist when there is none.
JsonNode numberText(const JsonNode &object);

/// The id of a number or agent, a text or a number; empty when there is none.
QString idText(const JsonNode &object);

} // namespace numberdesk::dialnexa
