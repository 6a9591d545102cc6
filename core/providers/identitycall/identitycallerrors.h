// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/jsonreader.h"
#include "core/providers/provider.h"

/// IdentityCall's refusals and the end of a purchase. There is no machine-readable code: the status decides first, the
/// text only refines. Source: providers/identitycall.md, sections 4 and 6.
namespace numberdesk::identitycall {

/// What a refused request was about; the same status has another meaning after a purchase.
enum class RequestKind
{
    Other,
    Purchase
};

/// The provider's words in any of the forms of section 5.
struct Said
{
    /// Unchanged; several messages on lines of their own. At most 500 characters.
    QString text;
    /// Only where `errors` is a map of fields.
    QList<FieldMessage> fields;
};

Said saidBy(const JsonNode &root);

/// The error of a reply that is no success.
Error decodeError(const HttpReply &reply, RequestKind kind);
/// Puts status, request id and host of a reply into an error that its body gave.
Error withOrigin(Error error, const HttpReply &reply);

/// How a purchase ended, from the reply to its one POST. Bought only for 201 or 200 with the ordered number and an id
/// under `data`; Uncertain for 5xx, 3xx, 408 and every 2xx that is not that; Refused for the rest.
PurchaseOutcome decodePurchase(const HttpReply &reply, const PurchaseOrder &order);

} // namespace numberdesk::identitycall
