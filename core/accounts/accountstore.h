// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/providers/provider.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace numberdesk {

/// The accounts of a profile, kept in one JSON file without secrets.
///
/// A change is in the file before it is in the list and announced; when the file cannot be written, nothing changes.
/// The file is replaced as a whole or not at all (0600). Members and entries that this version does not understand are
/// written back as they were.
class AccountStore : public QObject
{
    Q_OBJECT

public:
    /// Reads nothing yet. @param path the profile's accounts.json.
    explicit AccountStore(QString path, QObject *parent = nullptr);
    /// Writes facts that are still waiting.
    ~AccountStore() override;

    /// Reads the file; a missing one is an empty list. Synchronous, below a millisecond; call it after the first frame,
    /// once, before anything else. A file that is no JSON of ours is renamed to "<path>.unusable-<UTC time>" and
    /// notices() says so.
    /// @error StorageFailed when the file cannot be read or is of a newer version: it stays untouched, the list empty,
    /// and every change is refused with the same error.
    Result<void> load();
    /// What the person must know about load(); translated sentences, mostly none.
    [[nodiscard]] QStringList notices() const { return m_notices; }

    /// In the order in which they were added.
    [[nodiscard]] QList<Account> accounts() const;
    [[nodiscard]] std::optional<Account> account(const QString &id) const;

    /// Adds an account and gives it as it was stored, with id and time. Fields and address were checked by the
    /// provider's ProviderDescription::check before.
    /// @error InvalidInput (fields "name", "provider", "concurrentRequests"), StorageFailed
    Result<Account> add(Account account);
    /// Replaces the account of the same id. Id, provider and time stay; facts stay unless fields or address change,
    /// because then they were learnt of another account. @error as add(); NotFound
    Result<Account> update(Account account);
    /// @error NotFound, StorageFailed
    Result<void> remove(const QString &id);
    /// Remembers which keychain the token was written to; empty: none has it. @error NotFound, StorageFailed
    Result<void> setTokenBackend(const QString &id, const QString &backend);

    /// The memory that the account's provider is built with. It may outlive the account and the store, and is empty
    /// then. Facts are written together, half a second after the first; what cannot be written is tried again with the
    /// next change and announced by saveFailed().
    [[nodiscard]] std::unique_ptr<AccountMemory> memory(const QString &id);

Q_SIGNALS:
    void added(const QString &id);
    void changed(const QString &id);
    void removed(const QString &id);
    /// Facts could not be written.
    void saveFailed(const numberdesk::Error &error);

private:
    class Memory;
    struct Entry
    {
        /// Nothing for an entry that this version does not understand.
        std::optional<Account> account;
        QJsonValue kept;
    };

    [[nodiscard]] Result<Account> checked(Account account) const;
    [[nodiscard]] qsizetype indexOf(const QString &id) const;
    [[nodiscard]] Result<void> write(const QList<Entry> &entries) const;
    Result<void> commit(QList<Entry> entries);
    Result<void> replaceAt(qsizetype index, const Account &account);
    void remember(const QString &id, const QString &key, const QString &value);
    void saveFacts();
    Result<void> refuse(const QString &reason, const QString &sentence);

    const QString m_path;
    QStringList m_notices;
    /// Set when the file must not be overwritten.
    std::optional<Error> m_unusable;
    QJsonObject m_root;
    QList<Entry> m_entries;
    QTimer m_factsTimer;
    bool m_factsWaiting = false;
};

} // namespace numberdesk
