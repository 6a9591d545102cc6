// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace numberdesk {

/// Gives each column of a table of numbers (InventoryModel) its look. The table owns what is made.
void setInventoryDelegates(QTableView *table);

} // namespace numberdesk
