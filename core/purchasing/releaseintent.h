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
        Scheduled,      ///< on disk; to be sent at `dueAt` unless it is taken back before
        Held,           ///< its time has come and it was not sent; the person is asked again
        TakenBack,      ///< taken back before anything was sent
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
    /// When it was decided, for one that waits before it is sent; else invalid.
    QDateTime scheduledAt;
    /// When it is to be sent, by the time of day; invalid with scheduledAt.
    QDateTime dueAt;
    /// Invalid until it is sent.
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
        return !isPlanned() && state != State::Sent && state != State::Unknown && state != State::NotConfirmed;
    }
    /// Nothing was sent yet, and it can still be taken back.
    [[nodiscard]] bool isPlanned() const { return state == State::Scheduled || state == State::Held; }
    /// The number is or may still be yours because of how this ended; it may be released anew.
    [[nodiscard]] bool isSurelyNotReleased() const
    {
        return state == State::Refused || state == State::NotReleased || state == State::TakenBack;
    }
};

QString releaseStateName(ReleaseIntent::State state);
IntentRecord toRecord(const ReleaseIntent &intent);
/// Nothing when the record is no release or is unreadable.
std::optional<ReleaseIntent> releaseIntentFrom(const IntentRecord &record);

} // namespace numberdesk
