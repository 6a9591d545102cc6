// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"
#include "core/purchasing/journal.h"
#include "core/purchasing/personsdecision.h"

namespace numberdesk {

/// Where a purchase stands among several that belong together; empty for one that stands alone.
struct PurchasePlace
{
    /// The purchase of several numbers, the same for what is tried again later.
    QString purchaseId;
    /// The line of it. A number that replaces another keeps its line.
    QString lineId;
    /// The number takes the place of another one of that purchase.
    bool isReplacement = false;

    friend bool operator==(const PurchasePlace &, const PurchasePlace &) = default;
};

/// One number that a person decided to buy, from the consent to the known outcome.
struct PurchaseIntent
{
    enum class State
    {
        Prepared,    ///< consented and on disk; nothing was sent
        Sent,        ///< the request is about to leave or has left
        Bought,      ///< the provider's success, and seen in its list
        Confirming,  ///< the provider's success, not yet seen in its list
        Pending,     ///< accepted by the provider and in its list, not usable yet
        Refused,     ///< nothing was bought: refused, or ended before it was sent
        Unknown,     ///< the outcome is unknown and is being settled
        NotBought,   ///< it was unknown; evidence shows that nothing was bought
        NotConfirmed ///< it was unknown and every look came to nothing; the person decides
    };

    QString id;
    /// A second person's code was entered for it.
    bool isApproved = false;
    State state = State::Prepared;
    QString accountId;
    QString accountName;
    QString providerId;
    QString providerName;
    /// What is bought. Answers and address are not kept on disk, only which requirements they answer.
    PurchaseOrder order;
    /// Ids under which the account's list showed this number before the request (normally none).
    QStringList idsBefore;
    QDateTime consentedAt;
    QDateTime sentAt;
    /// The number as the provider lists it, once known.
    std::optional<OwnedNumber> number;
    std::optional<Error> error;
    /// What was seen while settling, newest last; translated sentences.
    QStringList evidence;
    /// When it is looked at again, while Unknown or Confirming; not kept on disk, nor are the two below.
    QDateTime nextLook;
    /// How often it was looked at in this turn of looks, and how often it will be at most; 0 outside of a turn.
    int looksDone = 0;
    int looksPlanned = 0;
    /// The person has said what became of it, after every look had left it open.
    std::optional<PersonsDecision> decision;
    PurchasePlace place;
    /// What the number is called on this computer once it is bought; empty where the provider takes the label itself.
    QString keptLabel;
    /// Something to tell besides the outcome (the journal could not be written, recording is on).
    QStringList notices;

    /// Whether the outcome needs no further look by the program.
    [[nodiscard]] bool isSettled() const;
    /// Whether the person may try again: nothing was bought for certain.
    [[nodiscard]] bool isSurelyNotBought() const { return state == State::Refused || state == State::NotBought; }
};

QString purchaseStateName(PurchaseIntent::State state);

/// For the journal. Answers and address are left out: they are personal data and of no use for settling.
IntentRecord toRecord(const PurchaseIntent &intent);
/// Nothing when the record is no purchase or is unreadable.
std::optional<PurchaseIntent> purchaseIntentFrom(const IntentRecord &record);

} // namespace numberdesk
