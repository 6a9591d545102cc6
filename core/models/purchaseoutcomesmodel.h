// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rowsmodel.h"
#include "core/purchasing/purchaseintent.h"

namespace numberdesk {

/// How purchases ended, or where they stand.
class PurchaseOutcomesModel : public RowsModel<PurchaseIntent>
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Account,
        Outcome,
        Meaning,
        ColumnCount
    };
    /// PurchaseIntent::State as int.
    static constexpr int StateRole = OwnRole;

    using RowsModel<PurchaseIntent>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

    /// After a change of language or locale.
    void retranslate() { refreshAll(); }

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString idOf(const PurchaseIntent &intent) const override { return intent.id; }
    [[nodiscard]] QVariant cell(const PurchaseIntent &intent, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const PurchaseIntent &intent, int column) const override;
    [[nodiscard]] QString searchText(const PurchaseIntent &intent) const override;
};

} // namespace numberdesk
