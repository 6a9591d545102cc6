// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providersource.h"
#include "core/purchasing/releaseintent.h"

namespace numberdesk {

/// What the flows of Releaser are made of.

Error releaseConflict(const QString &advice);
Error releaseStopped();
/// The journal's line about an intent.
JournalEntry releaseLine(const ReleaseIntent &intent, const QString &kind);
/// The refusal of a provider that has no release request.
std::optional<Error> whyNotOffered(const AccountSession &session);
/// A new intent, with nothing written or sent yet.
ReleaseIntent intentFor(const AccountSession &session, const OwnedNumber &number, const ReleaseOptions &options);
/// The intent with what the direct answer says of it.
ReleaseIntent withOutcome(ReleaseIntent intent, const ReleaseOutcome &outcome);

} // namespace numberdesk
