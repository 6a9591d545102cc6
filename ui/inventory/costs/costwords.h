// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/costs/costreport.h"

#include <QStringList>

/// Costs in the person's language.
namespace numberdesk::costwords {

/// What can be chosen to group by, "Cost centre".
QString grouping(CostGrouping grouping);
/// In place of a group's name where nothing is stated.
QString unnamed(CostGrouping grouping);
/// "EUR 124.00 · INR 900.50"; empty when nothing has a price.
QString sums(const MonthlyCosts &costs);
/// Sentences on what is in no sum, and on what will soon not be in one.
QStringList notes(const MonthlyCosts &costs);
/// Sentences on numbers whose next bill is not among those that are listed.
QStringList renewalNotes(const CostReport &report);

} // namespace numberdesk::costwords
