// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/inventory/inventoryfilter.h"

namespace numberdesk {

/// What numbers are counted by for quick filters: a field, and how many numbers have each of its values.
struct InventoryFacet
{
    struct Value
    {
        /// As a filter asks for it; empty for numbers of which nothing is stated.
        QString value;
        /// As people read it.
        QString shown;
        qsizetype count = 0;

        friend bool operator==(const Value &, const Value &) = default;
    };

    FilterField field = FilterField::Any;
    /// The most frequent first.
    QList<Value> values;

    friend bool operator==(const InventoryFacet &, const InventoryFacet &) = default;
};

/// Fields that have quick filters, in the order in which they are shown.
QList<FilterField> facetFields();

/// Counts the rows that pass, for each field as if nothing were asked of that field itself, so that one sees what
/// another choice would give. May run in any thread.
/// @param passingWords the rows that have the words of the filter
QList<InventoryFacet> inventoryFacets(const InventoryTexts &texts, const InventoryFilter &filter,
                                      const InventorySearch::Passing &passingWords);

} // namespace numberdesk
