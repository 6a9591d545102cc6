// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountdirectory.h"

namespace numberdesk {
namespace {

AccountRow::TokenPlace placeOf(TokenPlace place)
{
    switch (place) {
    case TokenPlace::Nowhere:
        return AccountRow::TokenPlace::Nowhere;
    case TokenPlace::Keychain:
        return AccountRow::TokenPlace::Keychain;
    case TokenPlace::ThisSession:
        return AccountRow::TokenPlace::ThisSession;
    }
    Q_UNREACHABLE();
}

} // namespace

AccountDirectory::AccountDirectory(const AccountStore &accounts, const TokenVault &tokens,
                                   const AccountSessions &sessions, const Inventory &inventory,
                                   const InventorySync &sync, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_tokens(tokens)
    , m_sessions(sessions)
    , m_inventory(inventory)
    , m_sync(sync)
{
    const auto update = [this](const QString &accountId) { m_model.putRow(row(accountId)); };
    const auto forget = [this](const QString &accountId) {
        m_failures.remove(accountId);
        rebuild();
    };
    connect(&accounts, &AccountStore::added, this, &AccountDirectory::rebuild);
    connect(&accounts, &AccountStore::changed, this, forget);
    connect(&accounts, &AccountStore::removed, this, forget);
    connect(&tokens, &TokenVault::placeChanged, this, [this, update](const QString &accountId) {
        if (m_accounts.account(accountId)) {
            update(accountId);
        }
    });
    connect(&inventory, &Inventory::accountChanged, this, [this, update](const QString &accountId) {
        if (m_accounts.account(accountId)) {
            update(accountId);
        }
    });
    connect(&sync, &InventorySync::progressed, this, [this](const AccountSync &state) {
        if (state.state != AccountSync::State::Reading && m_accounts.account(state.accountId)) {
            noteOutcome(state.accountId, state.error);
        } else if (m_accounts.account(state.accountId)) {
            m_model.putRow(row(state.accountId));
        }
    });
    rebuild();
}

AccountRow AccountDirectory::row(const QString &accountId) const
{
    AccountRow row;
    row.id = accountId;
    const std::optional<Account> account = m_accounts.account(accountId);
    if (!account) {
        return row;
    }
    row.name = account->name;
    row.providerId = account->providerId;
    const ProviderDescription *description = m_sessions.description(account->providerId);
    row.provider = description ? description->traits().name : account->providerId;
    row.lastRead = m_inventory.reading(accountId).readAt;
    row.numbers = m_inventory.columnsOf(accountId).size();
    row.token = placeOf(m_tokens.place(accountId));
    if (const auto failed = m_failures.constFind(accountId); failed != m_failures.constEnd()) {
        row.error = *failed;
    }
    if (!account->enabled) {
        row.state = AccountRow::State::Disabled;
    } else if (m_sync.state(accountId).state == AccountSync::State::Reading) {
        row.state = AccountRow::State::Reading;
    } else if (row.error) {
        row.state = AccountRow::State::Failed;
    } else {
        row.state = row.lastRead.isValid() ? AccountRow::State::Ready : AccountRow::State::NotAsked;
    }
    return row;
}

QStringList AccountDirectory::enabledAccounts() const
{
    QStringList ids;
    const QList<Account> all = m_accounts.accounts();
    for (const Account &account : all) {
        if (account.enabled && m_sessions.description(account.providerId)) {
            ids.append(account.id);
        }
    }
    return ids;
}

QHash<QString, AccountNames> AccountDirectory::names() const
{
    QHash<QString, AccountNames> names;
    const QHash<QString, QString> providers = providerNames();
    const QList<Account> all = m_accounts.accounts();
    for (const Account &account : all) {
        names.insert(account.id, {account.name, providers.value(account.providerId, account.providerId)});
    }
    return names;
}

QHash<QString, QString> AccountDirectory::providerNames() const
{
    QHash<QString, QString> names;
    for (const ProviderDescription &description : m_sessions.providers()) {
        names.insert(description.id, description.traits().name);
    }
    return names;
}

void AccountDirectory::noteOutcome(const QString &accountId, const std::optional<Error> &error)
{
    if (error && error->kind != ErrorKind::Cancelled) {
        m_failures.insert(accountId, *error);
    } else if (!error) {
        m_failures.remove(accountId);
    }
    m_model.putRow(row(accountId));
}

void AccountDirectory::retranslate()
{
    rebuild();
    m_model.retranslate();
}

void AccountDirectory::rebuild()
{
    QList<AccountRow> rows;
    const QList<Account> all = m_accounts.accounts();
    for (const Account &account : all) {
        rows.append(row(account.id));
    }
    m_model.setRows(rows);
    Q_EMIT changed();
}

} // namespace numberdesk
