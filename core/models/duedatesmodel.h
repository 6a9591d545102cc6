// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/expiry/duedates.h"
#include "core/models/rowsmodel.h"

#include <functional>

namespace numberdesk {

/// The days that documents, approvals and cases wait for.
class DueDatesModel : public RowsModel<DueDate>
{
    Q_OBJECT

public:
    enum Column
    {
        On,
        Left,
        What,
        Subject,
        Concerns,
        ColumnCount
    };
    enum Role
    {
        /// Urgency as int.
        UrgencyRole = OwnRole
    };

    using RowsModel<DueDate>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    /// After a change of language or locale, or at the end of a day.
    void retranslate() { refreshAll(); }

    /// The day that it is; tests set one of their own.
    std::function<QDate()> today = [] { return QDate::currentDate(); };

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString idOf(const DueDate &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const DueDate &row, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const DueDate &row, int column) const override;
    [[nodiscard]] QString searchText(const DueDate &row) const override;

private:
    [[nodiscard]] QString text(const DueDate &row, int column) const;
};

} // namespace numberdesk
