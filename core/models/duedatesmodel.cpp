// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/duedatesmodel.h"

#include "core/locale/formats.h"

namespace numberdesk {

QString DueDatesModel::heading(int column) const
{
    switch (column) {
    case On:
        //: Head of a column: the day on which something expires or must be done.
        return tr("Due");
    case Left:
        //: Head of a column: how many days are left.
        return tr("Time left");
    case What:
        //: Head of a column: what comes due (a document expires, …).
        return tr("What");
    case Subject:
        //: Head of a column: the document or the case that comes due.
        return tr("Of");
    case Concerns:
        //: Head of a column: the person or company of a document, or the provider of a case.
        return tr("Concerns");
    default:
        return {};
    }
}

QString DueDatesModel::text(const DueDate &row, int column) const
{
    switch (column) {
    case On:
        return formats::shortDay(row.on);
    case Left: {
        const auto left = static_cast<int>(row.daysLeft(today()));
        if (left == 0) {
            //: Something comes due on this very day.
            return tr("Today");
        }
        return left < 0 ? tr("%n day(s) ago", nullptr, -left) : tr("%n day(s)", nullptr, left);
    }
    case What:
        switch (row.kind) {
        case DueDate::Kind::DocumentExpires:
            return tr("Document expires");
        case DueDate::Kind::ApprovalLapses:
            return tr("Approval may lapse");
        case DueDate::Kind::CaseDeadline:
            return tr("Case is to be done");
        }
        return {};
    case Subject:
        return row.subject;
    case Concerns:
        return row.concerns;
    default:
        return {};
    }
}

QVariant DueDatesModel::cell(const DueDate &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return dueSentence(row, today());
    case UrgencyRole:
        return static_cast<int>(urgencyOf(row, today()));
    default:
        return {};
    }
}

SortKey DueDatesModel::sortKey(const DueDate &row, int column) const
{
    return column == On || column == Left ? SortKey(row.on.toJulianDay()) : textKey(text(row, column));
}

QString DueDatesModel::searchText(const DueDate &row) const
{
    return QStringList{text(row, What), row.subject, row.concerns}.join(u'\n');
}

} // namespace numberdesk
