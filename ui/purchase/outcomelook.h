// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QModelIndex>

namespace numberdesk {

/// The chip of an outcome in a PurchaseOutcomesModel.
ChipLook outcomeLook(const QModelIndex &index);

} // namespace numberdesk
