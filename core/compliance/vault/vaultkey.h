// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/enteredcode.h"
#include "core/domain/result.h"
#include "core/domain/secret.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace numberdesk {

/// The key of a document vault. Its memory is locked against being swapped out where the system allows it, and wiped
/// when the last copy of this object goes.
class VaultKey
{
public:
    static constexpr qsizetype Size = 32; // @unit bytes

    /// A new random key. @error StorageFailed when there is no memory for it
    static Result<VaultKey> generate();
    /// Nothing unless it is toSecret() of a key.
    static std::optional<VaultKey> fromSecret(const Secret &secret);

    /// As text, for the keychain.
    [[nodiscard]] Secret toSecret() const;
    [[nodiscard]] const unsigned char *bytes() const;

private:
    class Memory;
    explicit VaultKey(std::shared_ptr<const Memory> memory)
        : m_memory(std::move(memory))
    {}

    static Result<std::shared_ptr<Memory>> allocate();
    friend struct LockedKey;

    std::shared_ptr<const Memory> m_memory;
};

/// A vault key that opens with a passphrase alone, for computers without a keychain: Argon2id over the passphrase makes
/// the key that seals it (libsodium's crypto_pwhash and crypto_secretbox). Nothing in it says the passphrase.
struct LockedKey
{
    QByteArray salt;
    QByteArray nonce;
    QByteArray sealed;
    /// Argon2id's cost, as libsodium counts it.
    quint64 operations = 0;
    /// @unit bytes
    quint64 memory = 0;

    /// Takes long: not in the window's thread. @error InvalidInput, field "passphrase"; StorageFailed when there is not
    /// enough memory.
    static Result<LockedKey> lock(const VaultKey &key, const EnteredCode &passphrase, HashCost cost);
    /// Takes as long. @error ApprovalRequired when the passphrase is not the one; StorageFailed when there is not
    /// enough memory, or this is no locked key.
    [[nodiscard]] Result<VaultKey> unlock(const EnteredCode &passphrase) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when it is no locked key.
    static std::optional<LockedKey> fromJson(const QJsonObject &json);
};

} // namespace numberdesk
