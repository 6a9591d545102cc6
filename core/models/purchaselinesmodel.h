// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rowsmodel.h"
#include "core/purchasing/purchaseplan.h"

namespace numberdesk {

/// Lines of a purchase before it is confirmed: what is bought, what it costs, and how it stands. Views show the columns
/// that they need.
class PurchaseLinesModel : public RowsModel<PlannedLine>
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Provider,
        Account,
        Type,
        SetupFee,
        MonthlyFee,
        Currency,
        Label,
        Unknown, ///< what is not stated although it matters
        State,   ///< of the last look
        Reason,
        ColumnCount
    };
    /// PreflightLine::Verdict as int; -1 while the line is not looked at.
    static constexpr int VerdictRole = OwnRole;

    using RowsModel<PlannedLine>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    /// After a change of language or locale.
    void retranslate() { refreshAll(); }

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isTrailing(int column) const override { return column == SetupFee || column == MonthlyFee; }
    [[nodiscard]] QString idOf(const PlannedLine &planned) const override { return planned.line.id; }
    [[nodiscard]] QVariant cell(const PlannedLine &planned, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const PlannedLine &planned, int column) const override;
    [[nodiscard]] QString searchText(const PlannedLine &planned) const override;
};

} // namespace numberdesk
