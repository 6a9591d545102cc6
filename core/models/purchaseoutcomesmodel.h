// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rowsmodel.h"
#include "core/purchasing/cartline.h"
#include "core/purchasing/cartpurchase.h"

namespace numberdesk {

/// A purchase as the table of outcomes shows it.
struct PurchaseOutcomeRow
{
    /// A purchase that stands alone.
    PurchaseOutcomeRow(const PurchaseIntent &bought); // NOLINT(google-explicit-constructor): it is that intent's row
    /// One of several, as far as it is. Without an intent it is told by what was to be bought.
    PurchaseOutcomeRow(const PurchaseLine &line, const CartLine &asCalled);

    QString id;
    PurchaseLine::Stage stage = PurchaseLine::Stage::Ended;
    PurchaseIntent intent;
    /// What is being sent for it now ("bill.pdf, 40 %"); empty when nothing is.
    QString sending;

    /// 0: nothing was bought; 1: nobody knows yet; 2: bought.
    [[nodiscard]] int rank() const;
    /// Nothing was bought for certain.
    [[nodiscard]] bool canBeRetried() const { return rank() == 0; }
    [[nodiscard]] bool isBought() const { return rank() == 2; }
};

/// How purchases ended, or where they stand.
class PurchaseOutcomesModel : public RowsModel<PurchaseOutcomeRow>
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Account,
        Outcome,
        Meaning,
        NextLook, ///< when it is looked at again
        ColumnCount
    };
    /// PurchaseIntent::State as int.
    static constexpr int StateRole = OwnRole;
    /// PurchaseLine::Stage as int.
    static constexpr int StageRole = OwnRole + 1;

    using RowsModel<PurchaseOutcomeRow>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

    /// After a change of language or locale.
    void retranslate() { refreshAll(); }
    /// The seconds until the next looks are others than a moment ago.
    void refreshTimes();

    /// What is being done about an outcome that nobody knows yet, and when; empty for all others.
    [[nodiscard]] static QString nextLook(const PurchaseIntent &intent);

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString idOf(const PurchaseOutcomeRow &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const PurchaseOutcomeRow &row, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const PurchaseOutcomeRow &row, int column) const override;
    [[nodiscard]] QString searchText(const PurchaseOutcomeRow &row) const override;
};

} // namespace numberdesk
