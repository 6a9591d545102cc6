// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/purchaser.h"

#include <QDateTime>

namespace numberdesk {

/// What a person confirmed by a tick and a press: exactly these numbers, of these accounts, at these fees. It can be
/// given by nobody else and for nothing else: covers() tells whether what is about to be sent is what was confirmed.
struct Consent
{
    /// UTC
    QDateTime at;
    /// digestOf() of what was shown.
    QByteArray digest;

    [[nodiscard]] bool covers(const QList<PurchaseRequest> &requests) const;
};

/// SHA-256 over account, number, both fees with their currencies, label, and the values, address, answers and files
/// (by their paths) sent with each, in their order.
/// Two purchases that differ in anything that the person was shown have different digests.
QByteArray digestOf(const QList<PurchaseRequest> &requests);

} // namespace numberdesk
