// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/availablenumber.h"

#include <QString>

namespace numberdesk {

/// An available number and the account that offers it.
struct SearchHit
{
    QString accountId;
    QString accountName;
    QString providerId;
    QString providerName;
    AvailableNumber number;

    /// The same in every answer: account and number.
    [[nodiscard]] QString id() const { return accountId + u'/' + number.number.identity(); }

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

} // namespace numberdesk
