// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/secretstore.h"
#include "core/compliance/vault/documentvault.h"
#include "core/compliance/vault/sealedrecords.h"

#include <QObject>

#include <memory>

namespace numberdesk {

/// Opens the document vault of a profile: with the key in the system's keychain, or, where there is no keychain, with a
/// passphrase that the person chose. A key is made once, when there is no vault yet; a vault whose key is gone stays as
/// it is.
class VaultKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Closed,          ///< open() was not called yet
        Opening,         ///< the keychain or the passphrase is being asked
        Open,            ///< vault() is there
        AsksPassphrase,  ///< the vault opens with a passphrase: unlock()
        OffersPassphrase ///< there is no keychain and no vault yet: createWithPassphrase(), or open() again; see why()
    };

    /// `folder` of the vault; `keychain` outlives this.
    VaultKeeper(QString folder, SecretStore &keychain, QObject *parent = nullptr);
    ~VaultKeeper() override;

    /// Name of the entry in the keychain.
    static QString entry();

    /// Whether there is a vault to be opened; open() would make one.
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] State state() const { return m_state; }
    /// Why the vault is not open, when something failed.
    [[nodiscard]] const std::optional<Error> &why() const { return m_why; }
    /// Null unless Open.
    [[nodiscard]] DocumentVault *vault() const { return m_vault.get(); }
    /// Null unless Open.
    [[nodiscard]] SealedRecords *records() const { return m_records.get(); }

    /// The state that it came to. @error KeychainFailed: the vault is there and its key cannot be had now, or has gone
    /// from the keychain; StorageFailed; Conflict while it is being opened; Cancelled
    Task<Result<State>> open(std::stop_token stop);
    /// @error ApprovalRequired when it is not the passphrase; StorageFailed; Conflict
    Task<Result<State>> unlock(EnteredCode passphrase);
    /// Makes a vault that opens with this passphrase. @error InvalidInput, field "passphrase"; StorageFailed; Conflict
    /// when there is a vault already
    Task<Result<State>> createWithPassphrase(EnteredCode passphrase);

    /// Cost of a new passphrase's hash.
    HashCost cost = HashCost::ordinary();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString lockPath() const;
    Task<Result<State>> openWithKeychain(std::stop_token stop);
    Task<Result<State>> makeKey(std::stop_token stop);
    Result<State> openWith(const VaultKey &key);
    Result<State> openWithSecret(const Secret &secret);
    Result<State> end(State state);
    Result<State> fail(const Error &error, State state = State::Closed);

    const QString m_folder;
    SecretStore &m_keychain;
    State m_state = State::Closed;
    std::optional<Error> m_why;
    std::unique_ptr<DocumentVault> m_vault;
    std::unique_ptr<SealedRecords> m_records;
};

} // namespace numberdesk
