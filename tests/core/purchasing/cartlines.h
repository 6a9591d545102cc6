// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/cartline.h"
#include "tests/fakes/fakeprovider.h"

namespace numberdesk::tests {

inline Money cents(qint64 amount, const QString &currency) { return {Decimal::fromUnits(amount, 2), currency}; }

/// An offer of the account "desk" as a search hands it over: 0 set-up and 2.50 EUR a month.
inline CartLine cartLine(const QString &number, const QString &accountId = QStringLiteral("desk"))
{
    CartLine line;
    line.accountId = accountId;
    line.accountName = QStringLiteral("Desk");
    line.providerId = QStringLiteral("carrier");
    line.providerName = QStringLiteral("Carrier");
    line.number = availableNumber(number);
    return line;
}

/// A number that is nobody's: of the range that is kept for fiction, and beyond it longer than numbers there are.
inline QString fictionalNumber(int place)
{
    return QStringLiteral("+120255501") + QString::number(place).rightJustified(2, u'0');
}

} // namespace numberdesk::tests
