// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventory/inventoryfacets.h"

#include "core/models/inventorymodel.h"

#include <algorithm>
#include <array>

namespace numberdesk {
namespace {

constexpr std::array CountedFields{FilterField::Provider, FilterField::Account, FilterField::Country,
                                   FilterField::Type,     FilterField::Status,  FilterField::Capability,
                                   FilterField::Tag,      FilterField::Agent,   FilterField::Protected};

/// Values of one row, as a filter asks for them and as they are read.
QList<InventoryFacet::Value> valuesOf(const InventoryTexts &texts, InventoryRows::Row row, FilterField field)
{
    const int column = columnOf(field);
    const QString shown = texts.text(row, column);
    if (texts.isNotStated(row, column) || shown.isEmpty()) {
        return {{}};
    }
    if (field == FilterField::Protected) {
        return {{QStringLiteral("yes"), shown, 0}};
    }
    if (field == FilterField::Country) {
        return {{texts.rows.view(row).country().text(), shown, 0}};
    }
    const bool isList = field == FilterField::Capability || field == FilterField::Tag || field == FilterField::Agent;
    if (!isList) {
        return {{shown, shown, 0}};
    }
    QList<InventoryFacet::Value> values;
    const QString parting = field == FilterField::Capability ? QStringLiteral(" · ") : QStringLiteral(", ");
    const QStringList all = shown.split(parting, Qt::SkipEmptyParts);
    for (const QString &each : all) {
        values.append({each, each, 0});
    }
    return values;
}

/// Counts the values of one field; each text that differs is made once.
class Count
{
public:
    explicit Count(FilterField field)
        : m_field(field)
    {}

    void add(const InventoryTexts &texts, InventoryRows::Row row)
    {
        const size_t place = m_places.value(texts.likeness(row, columnOf(m_field)), [&] {
            m_alike.push_back({row, 0});
            return m_alike.size() - 1;
        });
        ++m_alike[place].count;
    }

    [[nodiscard]] InventoryFacet result(const InventoryTexts &texts) const
    {
        QHash<QString, InventoryFacet::Value> byValue;
        for (const Alike &alike : m_alike) {
            const QList<InventoryFacet::Value> values = valuesOf(texts, alike.row, m_field);
            for (const InventoryFacet::Value &value : values) {
                InventoryFacet::Value &sum = byValue[value.value];
                sum.value = value.value;
                sum.shown = value.shown;
                sum.count += alike.count;
            }
        }
        InventoryFacet facet{m_field, byValue.values()};
        std::sort(facet.values.begin(), facet.values.end(), [](const auto &left, const auto &right) {
            return left.count != right.count ? left.count > right.count : left.shown < right.shown;
        });
        return facet;
    }

private:
    struct Alike
    {
        InventoryRows::Row row;
        qsizetype count;
    };

    FilterField m_field;
    ByLikeness<size_t> m_places;
    std::vector<Alike> m_alike;
};

} // namespace

QList<FilterField> facetFields() { return {CountedFields.begin(), CountedFields.end()}; }

QList<InventoryFacet> inventoryFacets(const InventoryTexts &texts, const InventoryFilter &filter,
                                      const InventorySearch::Passing &passingWords)
{
    std::vector<Count> counts;
    for (const FilterField field : CountedFields) {
        counts.emplace_back(field);
    }
    InventoryConditions conditions(filter.terms());
    for (InventoryRows::Row row = 0; row < passingWords.size(); ++row) {
        // Where no number is, there are no words either, whatever was said of them.
        if (passingWords[row] == 0 || !texts.rows.isLiving(row)) {
            continue;
        }
        const std::optional<FilterField> failure = conditions.onlyFailure(texts, row);
        for (size_t place = 0; failure && place < counts.size(); ++place) {
            if (*failure == FilterField::Any || *failure == CountedFields.at(place)) {
                counts[place].add(texts, row);
            }
        }
    }
    QList<InventoryFacet> facets;
    for (const Count &count : counts) {
        facets.append(count.result(texts));
    }
    return facets;
}

} // namespace numberdesk
