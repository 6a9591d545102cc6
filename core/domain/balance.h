// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/detail.h"
#include "core/domain/money.h"

#include <QList>

namespace numberdesk {

/// What an account can spend.
struct Balance
{
    /// What a purchase may use now.
    Money available;
    /// Billed afterwards: the balance does not limit purchases.
    bool isPostpaid = false;
    /// Everything else that the provider tells.
    QList<Detail> details;

    friend bool operator==(const Balance &, const Balance &) = default;
};

} // namespace numberdesk
