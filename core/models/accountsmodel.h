// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/models/rowsmodel.h"

namespace numberdesk {

/// An account as the table of accounts shows it; put together by whoever knows store, vault and sync.
struct AccountRow
{
    enum class State
    {
        Disabled,
        NotAsked,
        Reading,
        Ready,
        Failed
    };
    enum class TokenPlace
    {
        Nowhere,
        Keychain,
        ThisSession
    };

    QString id;
    QString name;
    QString providerId;
    QString provider;
    State state = State::NotAsked;
    /// Failed: what went wrong.
    std::optional<Error> error;
    /// UTC; invalid when its list was never read.
    QDateTime lastRead;
    qsizetype numbers = 0;
    TokenPlace token = TokenPlace::Nowhere;

    friend bool operator==(const AccountRow &, const AccountRow &) = default;
};

class AccountsModel : public RowsModel<AccountRow>
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Provider,
        State,
        Numbers,
        LastRead,
        Token,
        ColumnCount
    };
    enum Role
    {
        /// AccountRow::State as int.
        StateRole = OwnRole
    };

    using RowsModel<AccountRow>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    /// After a change of language or locale.
    void retranslate() { refreshAll(); }

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isTrailing(int column) const override;
    [[nodiscard]] QString idOf(const AccountRow &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const AccountRow &row, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const AccountRow &row, int column) const override;
    [[nodiscard]] QString searchText(const AccountRow &row) const override;

private:
    [[nodiscard]] static QString text(const AccountRow &row, int column);
};

} // namespace numberdesk
