// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/importproblemsmodel.h"

#include "core/locale/formats.h"

namespace numberdesk {

QString ImportProblemsModel::heading(int column) const
{
    switch (column) {
    case Line:
        //: Head of a column: which line of a file.
        return tr("Line");
    case Number:
        //: Head of a column.
        return tr("Number");
    case Reason:
        //: Head of a column: why a line of a file changes nothing.
        return tr("Reason");
    default:
        return {};
    }
}

QVariant ImportProblemsModel::cell(const ImportProblem &problem, int column, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Line:
        return formats::number(problem.line);
    case Number:
        return problem.number;
    case Reason:
        return problem.reason;
    default:
        return {};
    }
}

SortKey ImportProblemsModel::sortKey(const ImportProblem &problem, int column) const
{
    return column == Line ? SortKey(problem.line) : textKey(column == Number ? problem.number : problem.reason);
}

} // namespace numberdesk
