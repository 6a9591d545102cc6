// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"
#include "core/purchasing/journal.h"
#include "core/purchasing/personsdecision.h"

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
    /// When the list is read again, while Unknown; not kept on disk, nor are the two below.
    QDateTime nextLook;
    /// How often it was read in this turn of looks, and how often it will be at most; 0 outside of a turn.
    int looksDone = 0;
    int looksPlanned = 0;
    /// The person has said what became of it, after every look had left it open.
    std::optional<PersonsDecision> decision;

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
