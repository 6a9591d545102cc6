// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/detail.h"

#include <QList>
#include <QString>

namespace numberdesk {

/// How far a provider has verified who stands behind an account or a part of one.
struct IdentityState
{
    enum class Kind
    {
        NotStarted,
        Pending,
        Verified,
        Failed,
        Other ///< see `verbatim`
    };

    /// The provider's id of the account or sub-account, and its name there; the name may be empty.
    QString accountId;
    QString accountName;
    Kind kind = Kind::Other;
    /// The provider's word; empty when it told none.
    QString verbatim;
    /// The single checks, name and state as told ("pan: verified").
    QList<Detail> checks;

    friend bool operator==(const IdentityState &, const IdentityState &) = default;
};

} // namespace numberdesk
