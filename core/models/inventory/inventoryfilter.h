// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/filter/numberfilter.h"
#include "core/models/inventory/inventorysearch.h"

#include <vector>

namespace numberdesk {

/// Whether rows meet the conditions of a filter on single fields. What many rows share is looked at once for each text
/// that differs, so it is asked for one row after the other.
class InventoryConditions
{
public:
    InventoryConditions() = default;
    /// Terms on FilterField::Any are no conditions here.
    explicit InventoryConditions(const QList<FilterTerm> &terms);

    [[nodiscard]] bool isEmpty() const { return m_conditions.empty(); }
    [[nodiscard]] bool passes(const InventoryTexts &texts, InventoryRows::Row row);
    /// The field of the conditions that the row does not meet: Any when it meets all of them; nothing when those that
    /// it does not meet are on several fields.
    [[nodiscard]] std::optional<FilterField> onlyFailure(const InventoryTexts &texts, InventoryRows::Row row);
    /// After a change of what rows say.
    void forget();

private:
    struct Condition
    {
        FilterTerm term;
        ByLikeness<bool> known;
    };

    static bool meets(Condition &condition, const InventoryTexts &texts, InventoryRows::Row row);

    std::vector<Condition> m_conditions;
};

/// What the person typed into the filter of the list, as far as it is understood: words anywhere, and conditions.
class InventoryFilter
{
public:
    using Passing = InventorySearch::Passing;

    InventoryFilter() = default;
    explicit InventoryFilter(const NumberFilter &filter);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty() && m_without.isEmpty() && m_conditions.isEmpty(); }
    /// Whether every row that passes this one passes the other.
    [[nodiscard]] bool isNarrowerThan(const InventoryFilter &other) const;
    [[nodiscard]] bool asksFor(FilterField field) const;
    /// The conditions on single fields.
    [[nodiscard]] const QList<FilterTerm> &terms() const { return m_terms; }

    /// @param among only rows that passed here can pass; null for all
    [[nodiscard]] Passing find(InventorySearch &search, const InventoryTexts &texts, const Passing *among);
    /// The words alone, without the conditions on single fields.
    [[nodiscard]] Passing findWords(InventorySearch &search, const InventoryTexts &texts, const Passing *among) const;
    /// The same as find() for one row.
    [[nodiscard]] bool passes(const InventoryTexts &texts, InventoryRows::Row row);
    /// After a change of what rows say.
    void forget() { m_conditions.forget(); }

    friend bool operator==(const InventoryFilter &left, const InventoryFilter &right)
    {
        return left.m_words == right.m_words && left.m_without == right.m_without && left.m_terms == right.m_terms;
    }

private:
    QStringList m_words;
    /// Words that must not be there.
    QStringList m_without;
    QList<FilterTerm> m_terms;
    InventoryConditions m_conditions;
};

/// A number's field as a filter looks at it: folded, its values parted by line feeds, with the names that are the same
/// in every language beside those that are shown; empty when nothing is stated.
QString filterValues(const InventoryTexts &texts, InventoryRows::Row row, FilterField field);
/// The model's column of a field; -1 for a field that is no column.
int columnOf(FilterField field);

} // namespace numberdesk
