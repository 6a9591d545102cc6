// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/filter/numberfilter.h"

#include "core/inventory/filter/filterlimits.h"
#include "core/inventory/filter/filtertokens.h"
#include "core/locale/textorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace numberdesk {
namespace {

using Relation = FilterToken::Relation;
using Test = FilterTerm::Test;
using Parsed = std::variant<std::monostate, FilterTerm, QString>;

struct NumberFilterText
{
    Q_DECLARE_TR_FUNCTIONS(NumberFilter)
};

bool saysNone(const FilterToken::Value &value)
{
    const QString folded = foldedText(value.text);
    //: Typed behind a field in a filter: what is not stated. One word, in small letters.
    return !value.isQuoted && (folded == u"none" || folded == foldedText(NumberFilterText::tr("none", "in a filter")));
}

/// "+39 (06) 555" as it stands in the number; everything else as it is.
QString digitsOf(const QString &typed)
{
    QString digits;
    for (const QChar letter : typed) {
        if (letter.isDigit() || (letter == u'+' && digits.isEmpty())) {
            digits.append(letter);
        } else if (!letter.isSpace() && !QStringLiteral("()-./").contains(letter)) {
            return typed;
        }
    }
    return digits.isEmpty() ? typed : digits;
}

Test testOf(FilterField field, const FilterToken::Value &value)
{
    if (field == FilterField::Any) {
        // Quotes keep words together; they may stand anywhere.
        return Test::Contains;
    }
    if (value.isQuoted || (field == FilterField::Country && value.text.size() == 2)) {
        return Test::Equals;
    }
    switch (field) {
    case FilterField::Provider:
    case FilterField::Account:
    case FilterField::Country:
    case FilterField::Type:
    case FilterField::Capability:
    case FilterField::Status:
    case FilterField::Tag:
    case FilterField::Currency:
        return Test::BeginsAWord;
    default:
        return Test::Contains;
    }
}

Parsed ofWords(const FilterToken &token, FilterTerm term)
{
    for (const FilterToken::Value &value : token.values) {
        if (saysNone(value)) {
            term.isOrEmpty = true;
            continue;
        }
        const QString text = token.field == FilterField::Number && !value.isQuoted ? digitsOf(value.text) : value.text;
        const QString folded = foldedText(text.simplified());
        if (!folded.isEmpty()) {
            // One that is quoted makes all of them whole values.
            const Test test = testOf(token.field, value);
            term.test = term.words.isEmpty() || test == Test::Equals ? test : term.test;
            term.words.append(folded);
        }
    }
    if (term.words.isEmpty() && term.isOrEmpty) {
        term.isOrEmpty = false;
        term.test = Test::IsEmpty;
        return term;
    }
    return term.words.isEmpty() ? Parsed() : Parsed(term);
}

Parsed ofProtection(const FilterToken &token, FilterTerm term)
{
    const QString folded = foldedText(token.rest);
    //: Typed behind "protected:" in a filter. One word, in small letters.
    const bool isYes = folded == u"yes" || folded == foldedText(NumberFilterText::tr("yes", "in a filter"));
    //: Typed behind "protected:" in a filter. One word, in small letters.
    const bool isNo = folded == u"no" || folded == foldedText(NumberFilterText::tr("no", "in a filter"));
    if (!isYes && !isNo) {
        return NumberFilterText::tr("“%1” is neither yes nor no. Write “protected:yes”.").arg(token.rest);
    }
    term.isExcluded = term.isExcluded != isNo;
    return term;
}

Parsed ofAmount(const FilterToken &token, FilterTerm term, const QLocale &locale)
{
    if (const auto limits = filterAmounts(token, locale)) {
        term.test = Test::Between;
        term.low = limits->low;
        term.high = limits->high;
        term.isLowInside = limits->isLowInside;
        term.isHighInside = limits->isHighInside;
        return term;
    }
    return NumberFilterText::tr("“%1” is no amount. Write “price>5” or “price:2..5”.").arg(token.rest);
}

Parsed ofMoment(const FilterToken &token, FilterTerm term, const QDateTime &now)
{
    if (const auto limits = filterMoments(token, now)) {
        term.test = Test::Between;
        term.from = limits->from;
        term.until = limits->until;
        return term;
    }
    return NumberFilterText::tr("“%1” is no day. Write a day as “2026-12-31”, a month as “2026-12”, or “+30d” and "
                                "“-2w” for days and weeks from today.")
        .arg(token.rest);
}

Parsed meaningOf(const FilterToken &token, const QDateTime &now, const QLocale &locale)
{
    FilterTerm term;
    term.field = token.field;
    term.isExcluded = token.isExcluded;
    term.position = token.position;
    term.length = token.length;
    const bool isOfText = token.field < FilterField::Price;
    if (token.relation != Relation::None && token.rest.isEmpty()) {
        // It is being typed.
        return {};
    }
    if (isOfText && token.relation != Relation::None && token.relation != Relation::Is) {
        return NumberFilterText::tr("Only amounts and days can be larger or smaller. Write a colon before “%1”.")
            .arg(token.rest);
    }
    if (isOfText) {
        return ofWords(token, term);
    }
    if (token.field == FilterField::Protected) {
        return ofProtection(token, term);
    }
    if (token.relation == Relation::Is && token.values.size() == 1 && saysNone(token.values.constFirst())) {
        term.test = Test::IsEmpty;
        return term;
    }
    return token.field == FilterField::Price ? ofAmount(token, term, locale) : ofMoment(token, term, now);
}

bool isOn(const FilterToken &token, FilterField field)
{
    return token.field == field && token.relation == Relation::Is && !token.isExcluded && !token.values.isEmpty();
}

/// As it is typed: quoted where it is a text.
FilterToken::Value asTyped(FilterField field, const QString &value)
{
    const bool isCode = field == FilterField::Country && value.size() == 2;
    if (value.isEmpty()) {
        return {QStringLiteral("none"), false};
    }
    return {value, !isCode && field != FilterField::Protected};
}

bool isSame(const FilterToken::Value &typed, const QString &value)
{
    return value.isEmpty() ? saysNone(typed) : !saysNone(typed) && foldedText(typed.text) == foldedText(value);
}

QString typed(FilterField field, const QList<FilterToken::Value> &values)
{
    QStringList texts;
    for (const FilterToken::Value &value : values) {
        texts.append(value.isQuoted ? u'"' + QString(value.text).replace(u'"', QStringLiteral("\"\"")) + u'"'
                                    : value.text);
    }
    const QList<FilterFieldName> names = filterFieldNames();
    const auto name = std::ranges::find(names, field, &FilterFieldName::field);
    return name->name + u':' + texts.join(u',');
}

} // namespace

NumberFilter parseNumberFilter(const QString &text, const QDateTime &now, const QLocale &locale)
{
    NumberFilter filter;
    const QList<FilterToken> tokens = filterTokens(text);
    for (const FilterToken &token : tokens) {
        const Parsed parsed = meaningOf(token, now, locale);
        if (const auto *term = std::get_if<FilterTerm>(&parsed)) {
            filter.terms.append(*term);
        } else if (const auto *sentence = std::get_if<QString>(&parsed)) {
            filter.problems.append({token.position, token.length, *sentence});
        }
    }
    const qsizetype read = tokens.isEmpty() ? 0 : tokens.constLast().position + tokens.constLast().length;
    if (const qsizetype left = text.trimmed().isEmpty() ? 0 : text.mid(read).trimmed().size(); left > 0) {
        filter.problems.append(
            {read, text.size() - read, NumberFilterText::tr("The filter is too long. Its end is not used.")});
    }
    return filter;
}

QString withToggledValue(const QString &text, FilterField field, const QString &value)
{
    const QList<FilterToken> tokens = filterTokens(text);
    const auto token = std::ranges::find_if(tokens, [&](const FilterToken &each) { return isOn(each, field); });
    if (token == tokens.cend()) {
        const QString added = typed(field, {asTyped(field, value)});
        return text.trimmed().isEmpty() ? added : text.trimmed() + u' ' + added;
    }
    QList<FilterToken::Value> values = token->values;
    if (values.removeIf([&](const FilterToken::Value &each) { return isSame(each, value); }) == 0) {
        values.append(asTyped(field, value));
    }
    QString changed = text;
    changed.replace(token->position, token->length, values.isEmpty() ? QString() : typed(field, values));
    return values.isEmpty() ? changed.simplified() : changed;
}

QStringList valuesAskedFor(const QString &text, FilterField field)
{
    QStringList values;
    const QList<FilterToken> tokens = filterTokens(text);
    for (const FilterToken &token : tokens) {
        if (isOn(token, field)) {
            for (const FilterToken::Value &value : token.values) {
                values.append(saysNone(value) ? QString() : value.text);
            }
        }
    }
    return values;
}

} // namespace numberdesk
