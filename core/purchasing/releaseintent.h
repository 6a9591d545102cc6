// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"
#include "core/purchasing/journal.h"

namespace numberdesk {

/// One number that a person decided to give back, from the typed confirmation to the known outcome.
struct ReleaseIntent
{
    enum class State
    {
        Sent,           ///< on disk; the request is about to leave or has left
        Released,       ///< gone
        PendingRelease, ///< will be gone; can still be cancelled where the provider offers it
        Refused,        ///< nothing happened
        Unknown,        ///< the outcome is unknown and is being settled
        NotReleased,    ///< it was unknown; the list shows the number as it was
        NotConfirmed    ///< it was unknown and no list could be read; the person decides
    };

    QString id;
    State state = State::Sent;
    QString accountId;
    QString accountName;
    QString providerId;
    QString providerName;
    OwnedNumber number;
    ReleaseOptions options;
    QDateTime sentAt;
    std::optional<Money> fee;
    Timestamp cooldownEnds;
    std::optional<Error> error;
    QStringList evidence;
    QStringList notices;

    [[nodiscard]] bool isSettled() const
    {
        return state != State::Sent && state != State::Unknown && state != State::NotConfirmed;
    }
};

QString releaseStateName(ReleaseIntent::State state);
IntentRecord toRecord(const ReleaseIntent &intent);
/// Nothing when the record is no release or is unreadable.
std::optional<ReleaseIntent> releaseIntentFrom(const IntentRecord &record);

} // namespace numberdesk
