// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventory/inventoryfilter.h"

#include "core/inventory/filter/filtermatch.h"
#include "core/locale/textorder.h"
#include "core/models/inventorymodel.h"

#include <algorithm>

namespace numberdesk {
namespace {

constexpr quint64 OwnOfTheRow = ~Q_UINT64_C(0);

/// A row as its filter sees it.
class FilteredRow final : public FilterableNumber
{
public:
    FilteredRow(const InventoryTexts &texts, InventoryRows::Row row)
        : m_texts(texts)
        , m_row(row)
        , m_view(texts.rows.view(row))
    {}

    [[nodiscard]] QString foldedValues(FilterField field) const override { return filterValues(m_texts, m_row, field); }

    [[nodiscard]] std::optional<Decimal> amount(FilterField) const override
    {
        const auto fee = m_view.monthlyFee();
        return fee ? std::optional(fee->amount) : std::nullopt;
    }

    [[nodiscard]] QDateTime moment(FilterField field) const override
    {
        switch (field) {
        case FilterField::Seen:
            return m_view.lastSeen();
        case FilterField::Renewal:
            return momentFromColumn(m_view.nextBillingAt());
        case FilterField::Bought:
            return momentFromColumn(m_view.purchasedAt());
        default:
            return {};
        }
    }

    [[nodiscard]] bool isProtected() const override { return m_texts.annotations.value(m_row).isProtected; }

private:
    const InventoryTexts &m_texts;
    InventoryRows::Row m_row;
    NumberView m_view;
};

/// Rows with the same likeness say the same; nothing where every row is looked at.
std::optional<Likeness> likeness(const InventoryTexts &texts, InventoryRows::Row row, FilterField field)
{
    const int column = field == FilterField::Price ? int(InventoryModel::MonthlyFee) : columnOf(field);
    if (column < 0 || column == InventoryModel::Number) {
        return std::nullopt;
    }
    const auto key = texts.likeness(row, column);
    return key.second == OwnOfTheRow ? std::nullopt : std::optional(key);
}

QString lines(const QStringList &values) { return values.join(u'\n'); }

} // namespace

int columnOf(FilterField field)
{
    switch (field) {
    case FilterField::Number:
        return InventoryModel::Number;
    case FilterField::Label:
        return InventoryModel::Label;
    case FilterField::Provider:
        return InventoryModel::Provider;
    case FilterField::Account:
        return InventoryModel::Account;
    case FilterField::Country:
        return InventoryModel::Country;
    case FilterField::Place:
        return InventoryModel::Place;
    case FilterField::Type:
        return InventoryModel::Type;
    case FilterField::Capability:
        return InventoryModel::Capabilities;
    case FilterField::Status:
        return InventoryModel::Status;
    case FilterField::Agent:
        return InventoryModel::Agent;
    case FilterField::Tag:
        return InventoryModel::Tags;
    case FilterField::Owner:
        return InventoryModel::Owner;
    case FilterField::CostCentre:
        return InventoryModel::CostCentre;
    case FilterField::Currency:
        return InventoryModel::Currency;
    case FilterField::Protected:
        return InventoryModel::Protection;
    default:
        return -1;
    }
}

QString filterValues(const InventoryTexts &texts, InventoryRows::Row row, FilterField field)
{
    const NumberView number = texts.rows.view(row);
    const int column = columnOf(field);
    if (column >= 0 && texts.isNotStated(row, column)) {
        return {};
    }
    switch (field) {
    case FilterField::Number:
        return foldedText(number.numberText());
    case FilterField::Notes:
        return foldedText(texts.annotations.value(row).notes.simplified());
    case FilterField::Country:
        return foldedText(lines({number.country().text(), texts.text(row, column)}));
    case FilterField::Type:
        return foldedText(lines({numberTypeName(number.type()), texts.text(row, column)}));
    case FilterField::Status:
        return foldedText(texts.planned.contains(row) || number.isMissing()
                              ? texts.text(row, column)
                              : lines({numberStatusName(number.statusKind()), texts.text(row, column)}));
    case FilterField::Capability:
        return foldedText(texts.text(row, column).replace(QStringLiteral(" · "), QStringLiteral("\n")));
    case FilterField::Agent:
    case FilterField::Tag:
        return foldedText(texts.text(row, column).replace(QStringLiteral(", "), QStringLiteral("\n")));
    default:
        return column < 0 ? QString() : foldedText(texts.text(row, column).simplified());
    }
}

InventoryConditions::InventoryConditions(const QList<FilterTerm> &terms)
{
    for (const FilterTerm &term : terms) {
        if (term.field != FilterField::Any) {
            m_conditions.push_back({term, {}});
        }
    }
}

bool InventoryConditions::meets(Condition &condition, const InventoryTexts &texts, InventoryRows::Row row)
{
    const auto key = likeness(texts, row, condition.term.field);
    if (!key) {
        return numberdesk::meets(condition.term, FilteredRow(texts, row));
    }
    return condition.known.value(*key, [&] { return numberdesk::meets(condition.term, FilteredRow(texts, row)); });
}

bool InventoryConditions::passes(const InventoryTexts &texts, InventoryRows::Row row)
{
    return std::all_of(m_conditions.begin(), m_conditions.end(),
                       [&](Condition &condition) { return meets(condition, texts, row); });
}

std::optional<FilterField> InventoryConditions::onlyFailure(const InventoryTexts &texts, InventoryRows::Row row)
{
    FilterField failed = FilterField::Any;
    for (Condition &condition : m_conditions) {
        if (meets(condition, texts, row)) {
            continue;
        }
        if (failed != FilterField::Any && failed != condition.term.field) {
            return std::nullopt;
        }
        failed = condition.term.field;
    }
    return failed;
}

void InventoryConditions::forget()
{
    for (Condition &condition : m_conditions) {
        condition.known.forget();
    }
}

InventoryFilter::InventoryFilter(const NumberFilter &filter)
{
    for (const FilterTerm &term : filter.terms) {
        if (term.field != FilterField::Any) {
            FilterTerm placeless = term;
            placeless.position = 0;
            placeless.length = 0;
            m_terms.append(placeless);
        } else {
            (term.isExcluded ? m_without : m_words) += term.words;
        }
    }
    m_conditions = InventoryConditions(m_terms);
}

bool InventoryFilter::isNarrowerThan(const InventoryFilter &other) const
{
    const auto hasLonger = [this](const QString &word) {
        return std::any_of(m_words.cbegin(), m_words.cend(),
                           [&word](const QString &mine) { return mine.contains(word); });
    };
    return std::all_of(other.m_words.cbegin(), other.m_words.cend(), hasLonger) &&
           std::all_of(other.m_without.cbegin(), other.m_without.cend(),
                       [this](const QString &word) { return m_without.contains(word); }) &&
           std::all_of(other.m_terms.cbegin(), other.m_terms.cend(),
                       [this](const FilterTerm &term) { return m_terms.contains(term); });
}

bool InventoryFilter::asksFor(FilterField field) const
{
    return std::any_of(m_terms.cbegin(), m_terms.cend(),
                       [field](const FilterTerm &term) { return term.field == field; });
}

InventoryFilter::Passing InventoryFilter::findWords(InventorySearch &search, const InventoryTexts &texts,
                                                    const Passing *among) const
{
    Passing passing;
    if (!m_words.isEmpty()) {
        passing = search.find(texts, m_words, among);
    } else if (among != nullptr) {
        passing = *among;
    } else {
        passing.resize(texts.rows.end());
        for (InventoryRows::Row row = 0; row < texts.rows.end(); ++row) {
            passing[row] = texts.rows.isLiving(row) ? 1 : 0;
        }
    }
    for (const QString &word : m_without) {
        const Passing has = search.find(texts, {word}, &passing);
        for (size_t row = 0; row < passing.size(); ++row) {
            passing[row] = passing[row] != 0 && has[row] == 0 ? 1 : 0;
        }
    }
    return passing;
}

InventoryFilter::Passing InventoryFilter::find(InventorySearch &search, const InventoryTexts &texts,
                                               const Passing *among)
{
    Passing passing = findWords(search, texts, among);
    if (!m_conditions.isEmpty()) {
        for (InventoryRows::Row row = 0; row < passing.size(); ++row) {
            passing[row] = passing[row] != 0 && m_conditions.passes(texts, row) ? 1 : 0;
        }
    }
    return passing;
}

bool InventoryFilter::passes(const InventoryTexts &texts, InventoryRows::Row row)
{
    return InventorySearch::passes(texts, row, m_words) &&
           std::none_of(m_without.cbegin(), m_without.cend(),
                        [&](const QString &word) { return InventorySearch::passes(texts, row, {word}); }) &&
           m_conditions.passes(texts, row);
}

} // namespace numberdesk
