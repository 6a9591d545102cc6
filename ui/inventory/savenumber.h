// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventorynumber.h"
#include "core/inventory/numberannotation.h"
#include "core/providers/provider.h"
#include "ui/services.h"

namespace numberdesk {

/// Saves what this computer keeps about a number, then what its provider keeps. What the computer cannot keep is said
/// before anything is sent. A label that the provider has taken is not kept here any more. Gives the number as it is
/// afterwards; `services` outlive the wait. @error InvalidInput, StorageFailed, and what NumberEditor::change() says
Task<Result<OwnedNumber>> saveNumber(Services services, InventoryNumber number, NumberChange change,
                                     AnnotationChange own);

} // namespace numberdesk
