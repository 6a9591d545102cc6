// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountsessions.h"
#include "core/inventory/inventorysync.h"
#include "core/models/accountsmodel.h"
#include "core/models/inventorymodel.h"

#include <QObject>

namespace numberdesk {

/// What all views say about accounts, kept up to date from the store, the vault, the inventory and its sync.
class AccountDirectory : public QObject
{
    Q_OBJECT

public:
    /// All outlive the directory.
    AccountDirectory(const AccountStore &accounts, const TokenVault &tokens, const AccountSessions &sessions,
                     const Inventory &inventory, const InventorySync &sync, QObject *parent = nullptr);

    [[nodiscard]] AccountsModel &model() { return m_model; }
    [[nodiscard]] AccountRow row(const QString &accountId) const;
    /// Accounts that may be asked, in the order in which they were added.
    [[nodiscard]] QStringList enabledAccounts() const;
    /// Names by account id, for InventoryModel.
    [[nodiscard]] QHash<QString, AccountNames> names() const;
    /// Brand names by provider id.
    [[nodiscard]] QHash<QString, QString> providerNames() const;

    /// What the last request of an account came to, from whoever asked it; nothing: it worked.
    void noteOutcome(const QString &accountId, const std::optional<Error> &error);
    /// After a change of language.
    void retranslate();

Q_SIGNALS:
    /// Accounts were added, changed or removed.
    void changed();

private:
    void rebuild();

    const AccountStore &m_accounts;
    const TokenVault &m_tokens;
    const AccountSessions &m_sessions;
    const Inventory &m_inventory;
    const InventorySync &m_sync;
    AccountsModel m_model;
    QHash<QString, Error> m_failures;
};

} // namespace numberdesk
