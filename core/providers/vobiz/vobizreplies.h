// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequest.h"
#include "core/providers/provider.h"
#include "core/providers/vobiz/vobizerrors.h"

/// What the direct answer to a write says about its outcome. Knows no network. Source: providers/vobiz.md, sections
/// 2.2, 4 and 6.
namespace numberdesk::vobiz {

/// Bought or Pending only when a 200 or 201 names the number that was ordered, with an id and with our Auth ID or
/// nobody as its owner; Refused when a status says that nothing happened; Uncertain otherwise.
PurchaseOutcome purchaseOutcome(const HttpReply &reply, const PhoneNumber &ordered, const QString &authId);

/// Released, PendingRelease with fee and end of the cool-down, Refused or Uncertain. The answer to an immediate release
/// is not documented: any 2xx that does not say pending_release is Released.
ReleaseOutcome releaseOutcome(const HttpReply &reply, ReleaseOptions options);

/// What became of the refund, as details of the number ("refund_status: success").
/// @error what the status means; MalformedReply when a 2xx does not say that the number is active again.
Result<QList<Detail>> cancelReleaseOutcome(const HttpReply &reply);

/// The application that a number has now. @error what the status means; MalformedReply when a 2xx names another number
/// or another application.
Result<AgentReference> attachOutcome(const HttpReply &reply, const PhoneNumber &number, const QString &applicationId);

/// For the writes whose 2xx carries nothing: detaching an application, assigning and unassigning a trunk.
Result<std::monostate> plainOutcome(const HttpReply &reply, Asked asked);

} // namespace numberdesk::vobiz
