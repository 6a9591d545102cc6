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

/// What a person looks for first: whose the number is, where, what it can do and what it costs.
QList<NumberFact> factsOf(const InventoryNumber &entry, const AccountNames &names, const ProviderTraits &traits);
/// Everything else that is known: times, ids, and what the provider tells in words of its own.
QList<NumberFact> furtherFactsOf(const InventoryNumber &entry);
/// The regulator's requirements as they stand, each with its type and words; empty when none were told.
QList<NumberFact> complianceFactsOf(const OwnedNumber &number);
/// "Ada", or the id where no name was told.
QString agentName(const AgentReference &agent);

} // namespace numberdesk
