// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/filter/filtermatch.h"

#include <algorithm>

namespace numberdesk {
namespace {

bool beginsAWord(const QString &values, const QString &word)
{
    for (qsizetype at = values.indexOf(word); at >= 0; at = values.indexOf(word, at + 1)) {
        if (at == 0 || !values.at(at - 1).isLetterOrNumber()) {
            return true;
        }
    }
    return false;
}

bool hasValue(const QString &values, const QString &value)
{
    for (qsizetype at = values.indexOf(value); at >= 0; at = values.indexOf(value, at + 1)) {
        const qsizetype end = at + value.size();
        const bool beginsHere = at == 0 || values.at(at - 1) == u'\n';
        if (beginsHere && (end == values.size() || values.at(end) == u'\n')) {
            return true;
        }
    }
    return false;
}

bool isWithin(const FilterTerm &term, const Decimal &amount)
{
    if (term.low && (amount < *term.low || (amount == *term.low && !term.isLowInside))) {
        return false;
    }
    return !term.high || amount < *term.high || (amount == *term.high && term.isHighInside);
}

bool isWithin(const FilterTerm &term, const QDateTime &moment)
{
    return (!term.from || moment >= *term.from) && (!term.until || moment < *term.until);
}

bool isOfMoments(FilterField field)
{
    return field == FilterField::Seen || field == FilterField::Renewal || field == FilterField::Bought;
}

bool isMet(const FilterTerm &term, const FilterableNumber &number)
{
    if (term.field == FilterField::Protected) {
        return number.isProtected();
    }
    if (term.field == FilterField::Price) {
        const std::optional<Decimal> amount = number.amount(term.field);
        return term.test == FilterTerm::Test::IsEmpty ? !amount : amount && isWithin(term, *amount);
    }
    if (isOfMoments(term.field)) {
        const QDateTime moment = number.moment(term.field);
        return term.test == FilterTerm::Test::IsEmpty ? !moment.isValid() : moment.isValid() && isWithin(term, moment);
    }
    return meetsWords(term, number.foldedValues(term.field));
}

} // namespace

bool meetsWords(const FilterTerm &term, const QString &foldedValues)
{
    if (term.isOrEmpty && foldedValues.isEmpty()) {
        return true;
    }
    switch (term.test) {
    case FilterTerm::Test::IsEmpty:
        return foldedValues.isEmpty();
    case FilterTerm::Test::Contains:
        return std::ranges::any_of(term.words, [&](const QString &word) { return foldedValues.contains(word); });
    case FilterTerm::Test::BeginsAWord:
        return std::ranges::any_of(term.words, [&](const QString &word) { return beginsAWord(foldedValues, word); });
    case FilterTerm::Test::Equals:
        return std::ranges::any_of(term.words, [&](const QString &word) { return hasValue(foldedValues, word); });
    case FilterTerm::Test::Between:
        break;
    }
    return false;
}

bool meets(const FilterTerm &term, const FilterableNumber &number) { return isMet(term, number) != term.isExcluded; }

bool meets(const NumberFilter &filter, const FilterableNumber &number)
{
    return std::ranges::all_of(filter.terms, [&](const FilterTerm &term) { return meets(term, number); });
}

} // namespace numberdesk
