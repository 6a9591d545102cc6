// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rowsmodel.h"
#include "core/purchasing/bulkrelease.h"

namespace numberdesk {

/// One number of a release: who has and uses it, and what became of it or why it stays.
struct ReleaseRow
{
    ReleaseLine line;
    QString account;
    QString provider;
    /// Why it is not released at all; empty for one that is.
    QString whyItStays;
};

/// The same for as long as the dialog lives: account and number.
QString rowIdOf(const ReleaseLine &line);

/// The numbers of one release, before and after it.
class ReleaseLinesModel : public RowsModel<ReleaseRow>
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        UsedBy,
        Label,
        Account,
        MonthlyFee,
        Outcome,
        Meaning,
        Reason,
        ColumnCount
    };
    enum Role
    {
        /// ReleaseLine::Stage as int.
        StageRole = OwnRole,
        /// ReleaseIntent::State as int; nothing when there is no intent.
        StateRole
    };

    using RowsModel<ReleaseRow>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    /// What became of a line.
    void update(const ReleaseLine &line);
    /// Failures first, from now on.
    void arrange();

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isTrailing(int column) const override { return column == MonthlyFee; }
    [[nodiscard]] QString idOf(const ReleaseRow &row) const override { return rowIdOf(row.line); }
    [[nodiscard]] QVariant cell(const ReleaseRow &row, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const ReleaseRow &row, int column) const override;
    [[nodiscard]] QString searchText(const ReleaseRow &row) const override;
};

/// Who answers a number ("Ada, Ben"); empty when nobody does.
QString usersOf(const OwnedNumber &number);

} // namespace numberdesk
