// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventorynumber.h"
#include "ui/services.h"

#include <QString>

namespace numberdesk {

/// Why a number cannot be released now, in a sentence that says what to do; empty for one that can. The releaser itself
/// refuses the same; this says it before anybody tries.
QString whyItStays(const Services &services, const InventoryNumber &entry);

} // namespace numberdesk
