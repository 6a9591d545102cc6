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
        const auto key = texts.likeness(row, columnOf(m_field));
        if (key != m_last || m_lastPlace == None) {
            const auto [found, isNew] = m_places.try_emplace(key, m_alike.size());
            if (isNew) {
                m_alike.push_back({row, 0});
            }
            m_last = key;
            m_lastPlace = found->second;
        }
        ++m_alike[m_lastPlace].count;
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
    static constexpr size_t None = ~size_t(0);
    using Likeness = std::pair<quint64, quint64>;
    struct LikenessHash
    {
        size_t operator()(const Likeness &key) const
        {
            return static_cast<size_t>((key.first ^ (key.second * Q_UINT64_C(0x9E3779B97F4A7C15))) *
                                       Q_UINT64_C(0xD6E8FEB86659FD93));
        }
    };
    struct Alike
    {
        InventoryRows::Row row;
        qsizetype count;
    };

    FilterField m_field;
    std::unordered_map<Likeness, size_t, LikenessHash> m_places;
    std::vector<Alike> m_alike;
    Likeness m_last{0, 0};
    size_t m_lastPlace = None;
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
        if (passingWords[row] == 0) {
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
