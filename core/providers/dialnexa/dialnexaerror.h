// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/http/httprequest.h"
#include "core/providers/jsonreader.h"

namespace numberdesk::dialnexa {

/// Which of the vendor's two contradicting contracts an account buys by. Source: providers/dialnexa.md, head.
enum class PurchaseContract
{
    A,
    B
};

/// What a request was for: the same status means different things.
enum class Purpose
{
    Read,
    PurchaseA,
    PurchaseB,
    Update,
    Release
};

/// The error of a reply that is no success, by the rows of the contract from top to bottom. There are no error codes:
/// a status decides and the texts only refine it; they travel along unchanged. Source: providers/dialnexa.md §4.
Error errorOf(const HttpReply &reply, Purpose purpose);

/// A MalformedReply that names the member and carries status, host and request id of the reply.
Error unreadable(const HttpReply &reply, const QString &memberPath);

/// The document of a successful reply. @error what errorOf() says for another status, also where a wrapper inside a 2xx
/// tells one ({"statusCode":404,...}); MalformedReply when the body is not JSON. Source: providers/dialnexa.md §4.
Result<JsonNode> readSuccess(const HttpReply &reply, Purpose purpose);

/// Where the customer's identity is verified, as a translated sentence.
QString verificationAdvice();

} // namespace numberdesk::dialnexa
