// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarspan.h"

#include <QRegularExpression>

namespace numberdesk {
namespace {

/// Provider texts may be long; a rule stands in a sentence.
constexpr qsizetype longestText = 2000;
constexpr int daysOfWeek = 7;

CalendarSpan spanOf(int count, QChar unit)
{
    switch (unit.toLower().unicode()) {
    case u'd':
        return {0, 0, count};
    case u'w':
        return {0, 0, count * daysOfWeek};
    case u'm':
        return {0, count, 0};
    default:
        return {count, 0, 0};
    }
}

/// "3 months", with the number and the unit's first letter caught.
QString amount() { return QStringLiteral("([0-9]{1,3})[ -]?([dwmy])(?:ays?|eeks?|onths?|ears?)\\b"); }

} // namespace

QDate CalendarSpan::before(const QDate &day) const { return day.addYears(-years).addMonths(-months).addDays(-days); }

std::optional<CalendarSpan> ageLimitIn(const QString &text)
{
    // Either the words leave no doubt that they limit an age, or there is nothing besides them.
    static const QRegularExpression phrase(
        QStringLiteral("\\b(?:(?:not|no) older than|(?:issued|dated) (?:with)?in(?: the)?(?: last| past)?|"
                       "(?:with)?in the (?:last|past)) ") +
            amount() + QStringLiteral("|\\b(?:less than|under|at most|up to|within|(?:not|no) more than) ") + amount() +
            QStringLiteral(" old\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nothingElse(QStringLiteral("^(?:less than |at most |up to |within )?") + amount() +
                                                    QStringLiteral("(?: old)?\\.?$"),
                                                QRegularExpression::CaseInsensitiveOption);
    const QString words = text.left(longestText).simplified();
    std::optional<CalendarSpan> limit;
    for (const QRegularExpression &form : {nothingElse, phrase}) {
        QRegularExpressionMatchIterator found = form.globalMatch(words);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const bool isSecond = match.capturedView(1).isEmpty() && form.captureCount() > 2;
            const QStringView count = match.capturedView(isSecond ? 3 : 1);
            const CalendarSpan span = spanOf(count.toInt(), match.capturedView(isSecond ? 4 : 2).front());
            if (limit && *limit != span) {
                return std::nullopt;
            }
            limit = span;
        }
    }
    return limit;
}

} // namespace numberdesk
