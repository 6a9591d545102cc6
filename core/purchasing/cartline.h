// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/availablenumber.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace numberdesk {

/// One number that the person means to buy, from one account, as that account's search told it.
struct CartLine
{
    /// Longest label that is kept. Providers' own limits are checked when the number is bought. @unit characters
    static constexpr qsizetype MaximumLabel = 200;

    /// Unique across machines; given by the cart.
    QString id;
    /// Lines are kept in the ascending order of this; given by the cart.
    qint64 position = 0;
    QString accountId;
    /// As the account and its provider were called when the line was added.
    QString accountName;
    QString providerId;
    QString providerName;
    AvailableNumber number;
    /// What the number is to be called; may be empty.
    QString label;
    /// UTC; given by the cart, as is the name of the operating system's user.
    QDateTime addedAt;
    QString addedBy;

    /// What makes two lines of an account the same.
    [[nodiscard]] QString numberKey() const
    {
        return number.number.isE164() ? number.number.e164() : QStringLiteral("text:") + number.number.text();
    }

    friend bool operator==(const CartLine &, const CartLine &) = default;
};

/// What became of lines that were added.
struct CartAddition
{
    /// As they are in the cart now.
    QList<CartLine> added;
    /// As they were given: the cart has the same number of the same account already and keeps what it has.
    QList<CartLine> alreadyThere;

    friend bool operator==(const CartAddition &, const CartAddition &) = default;
};

} // namespace numberdesk
