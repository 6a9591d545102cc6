// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/spendinglimitsmodel.h"

#include "core/locale/formats.h"
#include "core/models/words.h"

namespace numberdesk {

QString SpendingLimitsModel::periodText(LimitPeriod period)
{
    switch (period) {
    case LimitPeriod::Purchase:
        //: What a spending limit is for.
        return tr("One purchase");
    case LimitPeriod::Day:
        //: What a spending limit is for: what is spent on one day.
        return tr("A day");
    case LimitPeriod::Month:
        //: What a spending limit is for: what is spent in one month.
        return tr("A month");
    }
    Q_UNREACHABLE();
}

QString SpendingLimitsModel::heading(int column) const
{
    switch (column) {
    case Period:
        //: Head of a column: what a spending limit is for (a purchase, a day, a month).
        return tr("Limit for");
    case Account:
        //: Head of a column.
        return tr("Account");
    case Amount:
        //: Head of a column: the most that may be spent.
        return tr("At most");
    case SetBy:
        //: Head of a column: the person who set a limit.
        return tr("Set by");
    case SetAt:
        //: Head of a column: when a limit was set.
        return tr("Set");
    default:
        return {};
    }
}

bool SpendingLimitsModel::isTrailing(int column) const { return column == Amount; }

QString SpendingLimitsModel::text(const SpendingLimitRow &row, int column)
{
    switch (column) {
    case Period:
        return periodText(row.limit.period);
    case Account:
        return row.limit.accountId.isEmpty() ? tr("All accounts") : row.limit.accountName;
    case Amount:
        return formats::money({row.limit.amount, row.limit.currency});
    case SetBy:
        return row.setBy;
    case SetAt:
        return words::relativeTime(row.setAt);
    default:
        return {};
    }
}

QVariant SpendingLimitsModel::cell(const SpendingLimitRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == SetAt ? QVariant(words::fullTime(row.setAt)) : QVariant();
    default:
        return {};
    }
}

SortKey SpendingLimitsModel::sortKey(const SpendingLimitRow &row, int column) const
{
    switch (column) {
    case Period:
        return SortKey(static_cast<qint64>(row.limit.period));
    case Amount:
        return moneyKey(Money{row.limit.amount, row.limit.currency});
    case SetAt:
        return row.setAt.isValid() ? SortKey(row.setAt) : SortKey();
    default:
        return textKey(text(row, column));
    }
}

QString SpendingLimitsModel::searchText(const SpendingLimitRow &row) const
{
    return QStringList{text(row, Period), text(row, Account), text(row, Amount), row.setBy}.join(u'\n');
}

} // namespace numberdesk
