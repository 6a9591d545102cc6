// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ownednumber.h"

#include <QDateTime>

namespace numberdesk {

/// An owned number as this desk knows it: what the provider told when it was last seen, and by which account.
struct InventoryNumber
{
    QString accountId;
    OwnedNumber number;
    /// When the account's list showed it last. UTC
    QDateTime lastSeen;
    /// Since when the list does not show it any more; invalid while it does. Such a number is flagged, never dropped
    /// silently.
    QDateTime missingSince;

    /// The provider's id, else the number: what makes two entries of an account the same.
    [[nodiscard]] QString numberKey() const
    {
        return number.id.isEmpty() ? QStringLiteral("number:") + number.number.identity() : number.id;
    }
    /// The same in every reading: account and key.
    [[nodiscard]] QString id() const { return accountId + u'/' + numberKey(); }

    friend bool operator==(const InventoryNumber &, const InventoryNumber &) = default;
};

/// When and how an account's list was last read to its end.
struct AccountReading
{
    QString accountId;
    /// UTC; invalid when it never was.
    QDateTime readAt;
    int skipped = 0;
    QStringList notices;

    friend bool operator==(const AccountReading &, const AccountReading &) = default;
};

} // namespace numberdesk
