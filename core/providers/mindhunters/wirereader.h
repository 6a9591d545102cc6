// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/mindhunters/mindhunterscodec.h"

/// What the parts of the codec share: envelopes, lists and the small values. Not for use outside of it.
namespace numberdesk::mindhunters {

/// Fills in where an error comes from: status, request id and host.
Error withOrigin(Error error, const HttpReply &reply);

/// The error of a reply whose JSON is already read; `root` does not exist when the body is no JSON.
Error errorOf(const HttpReply &reply, const JsonNode &root, Asked asked);

/// The error code: the first text among `data.error`, `error.code`, `error`. Source: providers/mindhunters.md §4.
QString errorCode(const JsonNode &root);

/// Conflict or NumberTaken where a purchase's code names one of them; nothing for any other code.
std::optional<ErrorKind> purchaseRefusal(const QString &code);

/// JSON of a successful reply. @error the reply's own for another status or `success: false`, MalformedReply when it is
/// no JSON.
Result<JsonNode> openReply(const HttpReply &reply, Asked asked);

/// `data.items`, `data` or the root, whichever is an array; else the node of `data.items`.
JsonNode listNode(const JsonNode &root);
/// `data`, or the root when there is none.
JsonNode objectNode(const JsonNode &root);

Pagination readPagination(const JsonNode &root);
/// A fee as number, numeric text or {amount, currency}; `currency` is its neighbour's. Empty when not readable.
std::optional<Money> readFee(const JsonNode &fee, const JsonNode &currency);
/// An object of booleans or a list of names.
ChannelCapabilities readCapabilities(const JsonNode &node);
/// One owned number. @error MalformedReply without id or number.
Result<OwnedNumber> readNumber(const JsonNode &node);
/// The id of a number; empty when absent.
QString readNumberId(const JsonNode &node);
/// The number of an entry as it stands; empty when absent.
QString readNumberText(const JsonNode &node);

/// One page of a list, each entry read with `readEntry`.
template <typename T, typename ReadEntry>
Result<Listing<T>> readListing(const HttpReply &reply, ReadEntry readEntry)
{
    const Result<JsonNode> root = openReply(reply, Asked::Read);
    if (!root) {
        return failure(root.error());
    }
    Result<DecodedList<T>> list = decodeList<T>(listNode(*root), readEntry);
    if (!list) {
        return failure(withOrigin(list.error(), reply));
    }
    return Listing<T>{std::move(list->items), list->skipped, readPagination(*root)};
}

} // namespace numberdesk::mindhunters
