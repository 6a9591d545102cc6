// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"
#include "core/domain/task.h"

#include <QString>

#include <optional>

namespace numberdesk {

/// What is known about an entry after a call, whatever the call was.
enum class SecretOutcome
{
    Found,          ///< it is there: read, or written and read back
    Absent,         ///< it is not there, and the keychain was open while we looked
    LockedOrDenied, ///< the keychain is locked, or somebody said no; the entry may be there
    NoKeychain,     ///< there is no keychain, it has no keyring, or it is not answering; the entry may be there
};

struct SecretAnswer
{
    SecretOutcome outcome = SecretOutcome::NoKeychain;
    /// Found: the secret.
    Secret secret;
    /// Who keeps the secrets ("GNOME Keyring"); empty when that was not asked. Remembered with what was written, so
    /// that a change of keychain can be told from a lost token.
    QString backend;
    /// LockedOrDenied and NoKeychain: KeychainFailed with the system's words and, in Error::advice, what to do next.
    /// TokenVault fills it for Absent too.
    std::optional<Error> error;

    friend bool operator==(const SecretAnswer &, const SecretAnswer &) = default;
};

/// Keeps secrets by name. Every call ends with one of the four outcomes, with Cancelled soon after a stop, or with
/// KeychainFailed when an open keychain did not do what was asked. Calls may overlap. The store outlives its flows.
///
/// An entry is overwritten by store() and deleted by remove() alone, which are called because a person said so; never
/// because it could not be found.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual Task<Result<SecretAnswer>> read(QString entry, std::stop_token stop) = 0;
    /// Found once the entry was written and read back.
    virtual Task<Result<SecretAnswer>> store(QString entry, Secret secret, std::stop_token stop) = 0;
    /// Absent once the entry is gone for certain.
    virtual Task<Result<SecretAnswer>> remove(QString entry, std::stop_token stop) = 0;

protected:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
};

/// Name of the entry that holds an account's token.
QString tokenEntry(const QString &accountId);

/// A KeychainFailed error: `reason` in the system's words, `sentence` (translated) with what to do next.
Error keychainFailed(const QString &reason, const QString &sentence);

} // namespace numberdesk
