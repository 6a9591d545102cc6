// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rowsmodel.h"
#include "core/purchasing/spendinglimits.h"

namespace numberdesk {

/// A limit as the table of limits shows it.
struct SpendingLimitRow
{
    SpendingLimit limit;
    /// Who set it and when; empty and invalid for a limit of the administrator.
    QString setBy;
    QDateTime setAt;

    friend bool operator==(const SpendingLimitRow &, const SpendingLimitRow &) = default;
};

class SpendingLimitsModel : public RowsModel<SpendingLimitRow>
{
    Q_OBJECT

public:
    enum Column
    {
        Period,
        Account,
        Amount,
        SetBy,
        SetAt,
        ColumnCount
    };

    using RowsModel<SpendingLimitRow>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    /// After a change of language or locale.
    void retranslate() { refreshAll(); }

    /// "One purchase", "A day", "A month".
    [[nodiscard]] static QString periodText(LimitPeriod period);

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isTrailing(int column) const override;
    [[nodiscard]] QString idOf(const SpendingLimitRow &row) const override { return row.limit.id; }
    [[nodiscard]] QVariant cell(const SpendingLimitRow &row, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const SpendingLimitRow &row, int column) const override;
    [[nodiscard]] QString searchText(const SpendingLimitRow &row) const override;

private:
    [[nodiscard]] static QString text(const SpendingLimitRow &row, int column);
};

} // namespace numberdesk
