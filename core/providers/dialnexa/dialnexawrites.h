// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/dialnexa/dialnexaerror.h"
#include "core/providers/provider.h"

/// Bodies of DialNexa's writes and what the answers to them prove; pure functions. Source: providers/dialnexa.md §2,
/// §3, §6.
namespace numberdesk::dialnexa {

/// Body of a purchase by contract A; `provider` may be empty. @error InvalidInput when the number is not E.164.
Result<QByteArray> purchaseBodyA(const AvailableNumber &number, const QString &provider);

/// Body of a purchase by contract B, which wants all three values; a country that is not known is derived from the
/// number. @error InvalidInput when one of them is missing.
Result<QByteArray> purchaseBodyB(const AvailableNumber &number, const QString &telephonyProviderId);

/// What a direct answer proves. Bought only in a documented shape with the requested number, an id and no word of
/// waiting; Pending when it is accepted and being set up; Refused when surely nothing happened; else Uncertain.
PurchaseOutcome decodePurchase(const HttpReply &reply, const PhoneNumber &requested, PurchaseContract contract);

/// Whether a change has nothing to send.
bool changesNothing(const NumberChange &change);

/// Body of a change: null clears nickname and detaches the agent. @error InvalidInput for a value that the service
/// cannot take, or a setting that it does not have.
Result<QByteArray> updateBody(const NumberChange &change);

/// The fields of a change that `object`, a number's object after the change, does not show as they were sent; each with
/// a translated sentence. Unknown fields are silently ignored by the service, so a success proves nothing.
QList<FieldMessage> notTaken(const NumberChange &change, const JsonNode &object);

/// What a direct answer to a release proves. A number that is not there is Refused with NotFound.
ReleaseOutcome decodeRelease(const HttpReply &reply);

/// Outcomes of a write that did not get an answer.
PurchaseOutcome purchaseWithout(const Error &error);
ReleaseOutcome releaseWithout(const Error &error);

} // namespace numberdesk::dialnexa
