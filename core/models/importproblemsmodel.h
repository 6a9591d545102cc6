// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/importing/annotationimport.h"
#include "core/models/rowsmodel.h"

namespace numberdesk {

/// Lines of an imported file that change nothing, and why.
class ImportProblemsModel : public RowsModel<ImportProblem>
{
    Q_OBJECT

public:
    enum Column
    {
        Line,
        Number,
        Reason,
        ColumnCount
    };

    using RowsModel<ImportProblem>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isTrailing(int column) const override { return column == Line; }
    // no locale: an id
    [[nodiscard]] QString idOf(const ImportProblem &problem) const override { return QString::number(problem.line); }
    [[nodiscard]] QVariant cell(const ImportProblem &problem, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const ImportProblem &problem, int column) const override;
    [[nodiscard]] QString searchText(const ImportProblem &problem) const override { return problem.reason; }
};

} // namespace numberdesk
