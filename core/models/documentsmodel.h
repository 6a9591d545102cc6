// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/vaultdocument.h"
#include "core/models/rowsmodel.h"

namespace numberdesk {

/// How the expiry date of a document stands.
enum class DocumentExpiry
{
    NotStated,
    Valid,
    Soon, ///< within 60 days
    Expired
};

/// The documents of the vault as the table shows them.
class DocumentsModel : public RowsModel<VaultDocument>
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Kind,
        Holder,
        Issued,
        Expires,
        Size,
        Accounts,
        ColumnCount
    };
    /// DocumentExpiry as int.
    static constexpr int ExpiryRole = OwnRole;

    using RowsModel<VaultDocument>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

    /// Names of accounts by their ids, for where a document lies.
    void setAccounts(const QHash<QString, QString> &names);
    [[nodiscard]] QStringList accountsOf(const VaultDocument &document) const;
    /// After a change of language or locale, and at midnight.
    void retranslate() { refreshAll(); }

    static DocumentExpiry expiryOf(const VaultDocument &document, const QDate &today);

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isTrailing(int column) const override { return column == Size; }
    [[nodiscard]] QString idOf(const VaultDocument &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const VaultDocument &row, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const VaultDocument &row, int column) const override;
    [[nodiscard]] QString searchText(const VaultDocument &row) const override;

private:
    [[nodiscard]] QString text(const VaultDocument &row, int column) const;
    /// What a cell has no room for.
    [[nodiscard]] QString wholeText(const VaultDocument &row, int column) const;
    [[nodiscard]] static bool isStated(const VaultDocument &row, int column);

    QHash<QString, QString> m_accounts;
};

} // namespace numberdesk
