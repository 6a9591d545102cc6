// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/errorwords.h"
#include "core/purchasing/purchaseintent.h"
#include "core/purchasing/releaseintent.h"

namespace numberdesk {

/// How a purchase ended, in words: what it means, why, and what to do next.
struct OutcomeWords
{
    QString meaning;
    /// What the person can do where nothing was bought; None otherwise.
    ErrorAction action = ErrorAction::None;
    QString actionLabel;
};

OutcomeWords describeOutcome(const PurchaseIntent &intent);
/// Nothing was bought because the provider wants to know more of the buyer: an identity that it verifies, or something
/// that a regulator asks for. The view Compliance says what to do where.
bool isForCompliance(const PurchaseIntent &intent);
/// How a release ended, or where it stands; whole sentences.
QString describeOutcome(const ReleaseIntent &intent);

} // namespace numberdesk
