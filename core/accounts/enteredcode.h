// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <memory>

namespace numberdesk {

/// A code or passphrase that somebody typed. Its memory is wiped when the last copy of this object goes; nothing else
/// has a copy.
class EnteredCode
{
public:
    /// @unit characters
    static constexpr qsizetype Shortest = 8;
    static constexpr qsizetype Longest = 128;

    /// No code.
    EnteredCode() = default;
    /// Takes the text and wipes it, as far as nobody else holds the same one. The same code in another Unicode form is
    /// the same code.
    static EnteredCode take(QString &text);

    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    /// @unit bytes
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] const char *bytes() const;

    /// Counted in characters of Unicode.
    [[nodiscard]] bool hasAtLeast(qsizetype characters) const { return this->characters() >= characters; }
    /// Whether it may become a code. @error InvalidInput, field "code"
    [[nodiscard]] Result<void> check() const;

private:
    [[nodiscard]] qsizetype characters() const;

    class Memory;
    std::shared_ptr<const Memory> m_memory;
};

/// Argon2id, as libsodium counts its cost.
struct HashCost
{
    quint64 operations = 0;
    /// @unit bytes
    std::size_t memory = 0;

    /// A quarter of a gigabyte, and half a second to a second of one core.
    static HashCost ordinary();
    /// For tests.
    static HashCost least();
};

/// The code as a salted Argon2id hash, a text that carries salt and cost. Takes long: not in the window's thread.
/// @error StorageFailed when there is not enough memory.
Result<QByteArray> hashCode(const EnteredCode &code, HashCost cost);
/// Whether the code has this hash. Takes as long as the hash took.
bool matchesHash(const EnteredCode &code, const QByteArray &hash);

} // namespace numberdesk
