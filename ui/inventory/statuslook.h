// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventorynumber.h"
#include "ui/widgets/chip.h"

namespace numberdesk {

/// The chip of a number's status. @p text is what it says; a number that its account's list does not show any more
/// wants a look, whatever its status was.
ChipLook statusLook(NumberStatus::Kind kind, bool isMissing, const QString &text);
/// The same for an entry of the inventory, with its words.
ChipLook statusLook(const InventoryNumber &entry);

} // namespace numberdesk
