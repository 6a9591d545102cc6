// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/inventorymodel.h"
#include "ui/widgets/shapedtext.h"
#include "ui/widgets/tabulartext.h"

#include <QStyleOptionViewItem>

namespace numberdesk {

/// Paints the head of a group across all columns of its line: whether it is open, its name, how many numbers it has,
/// and at the end what they cost each month.
class GroupHead
{
public:
    /// @param option whose rect is the whole line; State_Open says that its numbers are shown. @param end where the
    /// sums end, in the column of the fees; mirrored already
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const InventoryGroups::Group &group, int end);

private:
    ShapedText m_names;
    TabularText m_figures;
};

} // namespace numberdesk
