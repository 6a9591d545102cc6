// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/enteredcode.h"

#include "core/storage/storageerror.h"

#include <QByteArray>
#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <vector>

namespace numberdesk {
namespace {

struct EnteredCodeText
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalCode)
};

/// libsodium wants it once before anything else; it may be called again.
bool isSodiumReady() { return sodium_init() >= 0; }

void wipe(QString &text)
{
    if (text.isDetached()) {
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    text.clear();
}

} // namespace

class EnteredCode::Memory
{
public:
    explicit Memory(const QByteArray &bytes)
        : m_bytes(bytes.cbegin(), bytes.cend())
    {}
    ~Memory() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Q_DISABLE_COPY_MOVE(Memory)

    [[nodiscard]] const std::vector<char> &bytes() const { return m_bytes; }

private:
    std::vector<char> m_bytes;
};

EnteredCode EnteredCode::take(QString &text)
{
    EnteredCode code;
    QString composed = text.normalized(QString::NormalizationForm_C);
    wipe(text);
    QByteArray bytes = composed.toUtf8();
    wipe(composed);
    code.m_memory = std::make_shared<const Memory>(bytes);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return code;
}

std::size_t EnteredCode::size() const { return m_memory ? m_memory->bytes().size() : 0; }

const char *EnteredCode::bytes() const { return m_memory ? m_memory->bytes().data() : ""; }

qsizetype EnteredCode::characters() const
{
    // Continuation bytes of UTF-8 begin no character.
    return std::count_if(bytes(), bytes() + size(),
                         [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
}

Result<void> EnteredCode::check() const
{
    if (characters() < Shortest || characters() > Longest) {
        return failure(
            invalidInput(QStringLiteral("code"),
                         EnteredCodeText::tr("The code needs %1 to %2 characters.").arg(Shortest).arg(Longest)));
    }
    const bool isOneOnly = std::all_of(bytes(), bytes() + size(), [this](char byte) { return byte == *bytes(); });
    if (isOneOnly) {
        return failure(invalidInput(QStringLiteral("code"),
                                    EnteredCodeText::tr("The code must not be one character over and over.")));
    }
    return {};
}

HashCost HashCost::ordinary() { return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE}; }

HashCost HashCost::least() { return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

Result<QByteArray> hashCode(const EnteredCode &code, HashCost cost)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (!isSodiumReady() || crypto_pwhash_str_alg(hash.data(), code.bytes(), code.size(), cost.operations, cost.memory,
                                                  crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return failure(
            storageFailed({}, EnteredCodeText::tr("There is not enough memory to keep the code safely. Close "
                                                  "other programs, then try again.")));
    }
    return QByteArray(hash.data());
}

bool matchesHash(const EnteredCode &code, const QByteArray &hash)
{
    return isSodiumReady() && !code.isEmpty() &&
           crypto_pwhash_str_verify(hash.constData(), code.bytes(), code.size()) == 0;
}

} // namespace numberdesk
