// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace numberdesk {

/// A time as calendars count it: three months are not a fixed number of days.
struct CalendarSpan
{
    int years = 0;
    int months = 0;
    int days = 0;

    /// The day that lies so long before another; invalid when the calendar does not reach there.
    [[nodiscard]] QDate before(const QDate &day) const;

    friend bool operator==(const CalendarSpan &, const CalendarSpan &) = default;
};

/// How old something may be at most, as carriers write it: "3 months", "Less than 5 months old", "Issued within the
/// last 90 days". Nothing when the text says it in no such way, or says several different things: a rule that is
/// misread would refuse what is good.
std::optional<CalendarSpan> ageLimitIn(const QString &text);

} // namespace numberdesk
