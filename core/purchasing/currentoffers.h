// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"
#include "core/purchasing/cartline.h"

#include <QHash>

#include <memory>
#include <stop_token>

namespace numberdesk {

/// What an account offers now, as far as it was read for some lines of the cart.
struct CurrentOffers
{
    /// Offers of the lines' own numbers, by PhoneNumber::identity().
    QHash<QString, AvailableNumber> wanted;
    /// Identities of numbers that the account surely does not offer any more: its answer was read to the end without
    /// them. A number that is in neither may be in what was not read.
    QSet<QString> gone;
    /// Everything else that was seen on the way, without repetitions.
    QList<AvailableNumber> others;
    /// Why some could not be looked for, by identity.
    QHash<QString, Error> failures;
};

/// At most so many offers are read for one look. @unit numbers
inline constexpr qsizetype MaximumOffersRead = 1000;

/// Looks whether an account still offers the numbers of these lines, and at which price. Numbers of one country and
/// type are looked for together where the provider does not filter by digits itself. Lines are of this one account.
Task<CurrentOffers> readCurrentOffers(std::shared_ptr<Provider> provider, QList<CartLine> lines, std::stop_token stop);

/// Of what was seen, the best in place of a number: of the same country and type, sharing most leading digits, then
/// nearest in monthly fee; none of `taken` (identities). Best first.
QList<AvailableNumber> replacementsFor(const AvailableNumber &number, const QList<AvailableNumber> &seen,
                                       const QSet<QString> &taken, qsizetype maximum);

} // namespace numberdesk
