// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventorynumber.h"
#include "core/providers/providertraits.h"
#include "ui/services.h"

#include <QString>

namespace numberdesk {

/// Why a number cannot be released now, in a sentence that says what to do; empty for one that can. The releaser itself
/// refuses the same; this says it before anybody tries. `traits`: of the number's account.
QString whyItStays(const Services &services, const ProviderTraits &traits, const InventoryNumber &entry);

} // namespace numberdesk
