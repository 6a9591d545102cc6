// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventorynumber.h"
#include "core/models/inventorymodel.h"
#include "core/providers/providertraits.h"

#include <QList>

namespace numberdesk {

/// One row of what is known about a number.
struct NumberFact
{
    QString label;
    QString value;
    /// The provider does not state it.
    bool isUnknown = false;
    /// The name on the wire, or the exact time; empty when there is nothing more to say.
    QString more;

    friend bool operator==(const NumberFact &, const NumberFact &) = default;
};

/// Everything that is known about a number except its status, for reading from top to bottom.
QList<NumberFact> factsOf(const InventoryNumber &entry, const AccountNames &names, const ProviderTraits &traits);
/// The regulator's requirements as they stand, each with its type and words; empty when none were told.
QList<NumberFact> complianceFactsOf(const OwnedNumber &number);
/// "Ada", or the id where no name was told.
QString agentName(const AgentReference &agent);

} // namespace numberdesk
