// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/filter/filterlimits.h"

#include "core/locale/textorder.h"
#include "core/locale/typedamount.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace numberdesk {
namespace {

using Relation = FilterToken::Relation;

struct FilterLimitsText
{
    Q_DECLARE_TR_FUNCTIONS(NumberFilter)
};

/// Days that a text names: the first of them, and the first behind them.
struct Days
{
    QDate first;
    QDate behind;
};

/// The two sides of "2..5"; the same text twice without the points.
std::pair<QString, QString> sidesOf(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1String(".."));
    return at < 0 ? std::pair(text, text) : std::pair(text.left(at), text.mid(at + 2));
}

std::optional<Decimal> amountFrom(const QString &text, const QLocale &locale)
{
    if (const Result<Decimal> amount = amountFromInput(text, Decimal::MaximumScale, locale)) {
        return *amount;
    }
    return std::nullopt;
}

std::optional<Days> relativeDays(const QString &text, const QDate &today)
{
    static const QRegularExpression form(QStringLiteral("^([+-])([0-9]{1,4})([dwmy])$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int count = match.captured(2).toInt() * (match.captured(1) == u"-" ? -1 : 1);
    const QChar unit = match.captured(3).at(0);
    QDate day = today;
    switch (unit.unicode()) {
    case u'd':
        day = today.addDays(count);
        break;
    case u'w':
        day = today.addDays(count * 7);
        break;
    case u'm':
        day = today.addMonths(count);
        break;
    default:
        day = today.addYears(count);
    }
    return Days{day, day.addDays(1)};
}

std::optional<Days> daysFrom(const QString &text, const QDate &today)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?$"));
    const QString folded = foldedText(text);
    //: Typed behind a field in a filter. One word, in small letters.
    if (folded == u"today" || folded == foldedText(FilterLimitsText::tr("today", "in a filter"))) {
        return Days{today, today.addDays(1)};
    }
    if (const auto relative = relativeDays(folded, today)) {
        return relative;
    }
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool hasMonth = match.lastCapturedIndex() >= 2;
    const bool hasDay = match.lastCapturedIndex() >= 3;
    const QDate first(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid()) {
        return std::nullopt;
    }
    const QDate behind = hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1);
    return Days{first, behind};
}

QDateTime beginOf(const QDate &day) { return day.startOfDay().toUTC(); }

} // namespace

std::optional<FilterAmounts> filterAmounts(const FilterToken &token, const QLocale &locale)
{
    const auto [left, right] = sidesOf(token.rest);
    const bool isRange = left != token.rest;
    const std::optional<Decimal> low = amountFrom(left, locale);
    const std::optional<Decimal> high = isRange ? amountFrom(right, locale) : low;
    // "2.." is from 2 on.
    const bool isOpen = isRange && (left.isEmpty() != right.isEmpty());
    if ((!low || !high) && !(isOpen && (low || high))) {
        return std::nullopt;
    }
    switch (token.relation) {
    case Relation::Is:
        return FilterAmounts{low, high, true, true};
    case Relation::Below:
    case Relation::AtMost:
        return isRange ? std::nullopt : std::optional(FilterAmounts{{}, low, true, token.relation == Relation::AtMost});
    case Relation::Above:
    case Relation::AtLeast:
        return isRange ? std::nullopt
                       : std::optional(FilterAmounts{low, {}, token.relation == Relation::AtLeast, true});
    case Relation::None:
        break;
    }
    return std::nullopt;
}

std::optional<FilterMoments> filterMoments(const FilterToken &token, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    const auto [left, right] = sidesOf(token.rest);
    const bool isRange = left != token.rest;
    const std::optional<Days> first = daysFrom(left, today);
    const std::optional<Days> last = isRange ? daysFrom(right, today) : first;
    const bool isOpen = isRange && (left.isEmpty() != right.isEmpty());
    if ((!first || !last) && !(isOpen && (first || last))) {
        return std::nullopt;
    }
    switch (token.relation) {
    case Relation::Is: {
        FilterMoments limits;
        if (first) {
            limits.from = beginOf(first->first);
        }
        if (last) {
            limits.until = beginOf(last->behind);
        }
        return limits;
    }
    case Relation::Below:
        return isRange ? std::nullopt : std::optional(FilterMoments{{}, beginOf(first->first)});
    case Relation::AtMost:
        return isRange ? std::nullopt : std::optional(FilterMoments{{}, beginOf(first->behind)});
    case Relation::Above:
        return isRange ? std::nullopt : std::optional(FilterMoments{beginOf(first->behind), {}});
    case Relation::AtLeast:
        return isRange ? std::nullopt : std::optional(FilterMoments{beginOf(first->first), {}});
    case Relation::None:
        break;
    }
    return std::nullopt;
}

} // namespace numberdesk
