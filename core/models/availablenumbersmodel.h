// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rowsmodel.h"
#include "core/search/searchhit.h"

namespace numberdesk {

/// The numbers that a search found.
class AvailableNumbersModel : public RowsModel<SearchHit>
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Provider,
        Account,
        Country,
        Place,
        Type,
        Capabilities,
        SetupFee,
        MonthlyFee,
        Currency,
        ColumnCount
    };

    using RowsModel<SearchHit>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

    /// Whether the provider says of this number what the column shows.
    [[nodiscard]] static bool isStated(const SearchHit &hit, int column);

    /// After a change of language or locale.
    void retranslate() { refreshAll(); }

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isTrailing(int column) const override;
    [[nodiscard]] QString idOf(const SearchHit &hit) const override { return hit.id(); }
    [[nodiscard]] QVariant cell(const SearchHit &hit, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const SearchHit &hit, int column) const override;
    [[nodiscard]] QString searchText(const SearchHit &hit) const override;

private:
    [[nodiscard]] static QString text(const SearchHit &hit, int column);
};

} // namespace numberdesk
