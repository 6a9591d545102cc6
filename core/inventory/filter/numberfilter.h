// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace numberdesk {

/// What a filter can ask of a number.
enum class FilterField
{
    Any, ///< every text that is shown or kept of it
    Number,
    Label,
    Provider,
    Account,
    Country,
    Place,
    Type,
    Capability,
    Status,
    Agent,
    Tag,
    Owner,
    CostCentre,
    Notes,
    Currency,
    Price,   ///< the monthly fee, in whatever currency it is
    Seen,    ///< when its account's list showed it last
    Renewal, ///< when it is billed next
    Bought,
    Protected
};

/// One condition of a filter.
struct FilterTerm
{
    enum class Test
    {
        Contains,    ///< one of `words` anywhere
        BeginsAWord, ///< one of `words` begins a word: "active" does not find "inactive"
        Equals,      ///< one of `words` is a whole value
        Between,     ///< an amount or a moment within the limits
        IsEmpty      ///< nothing is stated
    };

    FilterField field = FilterField::Any;
    Test test = Test::Contains;
    /// Numbers that meet it are left out.
    bool isExcluded = false;
    /// Folded as by foldedText().
    QStringList words;
    /// What states nothing passes as well as what has one of the words.
    bool isOrEmpty = false;
    /// Limits of an amount.
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    /// Limits of a moment, UTC: from `from` on, and before `until`.
    std::optional<QDateTime> from;
    std::optional<QDateTime> until;
    /// Whether the limit of an amount is inside itself.
    bool isLowInside = true;
    bool isHighInside = true;
    /// Where it stands in the text that was parsed. @unit UTF-16 code units
    qsizetype position = 0;
    qsizetype length = 0;

    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

/// A condition that could not be understood. It is left out of the filter, and the person is told.
struct FilterProblem
{
    qsizetype position = 0;
    qsizetype length = 0;
    /// A whole sentence that says how to write it.
    QString sentence;
};

/// All of its terms must be met.
struct NumberFilter
{
    QList<FilterTerm> terms;
    QList<FilterProblem> problems;

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
};

/// What fields are called in a filter.
struct FilterFieldName
{
    FilterField field;
    /// The same in every language, so that a kept filter can be read by everybody.
    QString name;
    /// In the language of the program; understood as well.
    QString translated;
};

/// All that can be named, in the order of the list's columns.
QList<FilterFieldName> filterFieldNames();

/// Reads a filter as people type it. Nothing is an error: what is no condition is looked for as it stands.
///
/// - Words: each must be found somewhere, in any case, with or without accents. "Quoted words" stand together; a
///   missing second quote is at the end.
/// - `field:value`, `field:"whole value"`, `field:one,other` (either), `field:none` (not stated).
/// - `price>5` (or `monthly>5`), `price<=5`, `price:2..5`, `price:5`; amounts with a point or a comma.
/// - `renewal<2026-12-01`, `bought:2026`, `seen>-7d`, `renewal<+1m`, `seen:today`; a day is one of this computer's time
///   zone.
/// - A minus before it turns each of them round.
///
/// @param now the moment that "today" is meant for
NumberFilter parseNumberFilter(const QString &text, const QDateTime &now, const QLocale &locale = QLocale());

/// The filter's text with a condition on `value` more, or without it when it has it: what a click on a quick filter
/// does. Values of one field stand beside each other ("country:IT,DE"); an empty value is what states nothing. The rest
/// of the text stays as it is.
QString withToggledValue(const QString &text, FilterField field, const QString &value);

/// Values of a field that a filter's text asks for, as they stand there, an empty one for what states nothing; those
/// that are left out are not among them.
QStringList valuesAskedFor(const QString &text, FilterField field);

} // namespace numberdesk
