// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/vaultkey.h"

#include "core/storage/storageerror.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>
#include <cstring>

namespace numberdesk {
namespace {

struct KeyText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentVault)
};

static_assert(VaultKey::Size == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(VaultKey::Size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(VaultKey::Size == crypto_secretbox_KEYBYTES);

constexpr int LockedKeyFormat = 1;
/// What a file may ask for: more would let a changed file take all memory of the computer. @unit bytes
constexpr quint64 LargestMemory = 1ULL << 30U;
constexpr quint64 MostOperations = 16;
/// @unit characters
constexpr qsizetype ShortestPassphrase = 12;

Error noMemory()
{
    return storageFailed({}, KeyText::tr("There is not enough memory to open the documents safely. Close other "
                                         "programs, then try again."));
}

const unsigned char *unsignedBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *unsignedBytes(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

} // namespace

/// Memory of libsodium's: between guard pages, locked where the system allows it, wiped when it is given back.
class VaultKey::Memory
{
public:
    Memory()
        : m_bytes(static_cast<unsigned char *>(sodium_malloc(Size)))
    {}
    ~Memory() { sodium_free(m_bytes); }
    Q_DISABLE_COPY_MOVE(Memory)

    [[nodiscard]] unsigned char *bytes() const { return m_bytes; }

private:
    unsigned char *m_bytes;
};

Result<std::shared_ptr<VaultKey::Memory>> VaultKey::allocate()
{
    if (sodium_init() < 0) {
        return failure(noMemory());
    }
    auto memory = std::make_shared<Memory>();
    if (memory->bytes() == nullptr) {
        return failure(noMemory());
    }
    return memory;
}

Result<VaultKey> VaultKey::generate()
{
    const auto memory = allocate();
    if (!memory) {
        return failure(memory.error());
    }
    randombytes_buf((*memory)->bytes(), Size);
    return VaultKey(*memory);
}

std::optional<VaultKey> VaultKey::fromSecret(const Secret &secret)
{
    const auto memory = allocate();
    std::size_t length = 0;
    const QByteArray &text = secret.reveal();
    if (!memory ||
        sodium_base642bin((*memory)->bytes(), Size, text.constData(), static_cast<std::size_t>(text.size()), nullptr,
                          &length, nullptr, sodium_base64_VARIANT_ORIGINAL) != 0 ||
        length != Size) {
        return std::nullopt;
    }
    return VaultKey(*memory);
}

Secret VaultKey::toSecret() const
{
    constexpr std::size_t TextSize = sodium_base64_ENCODED_LEN(Size, sodium_base64_VARIANT_ORIGINAL);
    QByteArray text(TextSize, Qt::Uninitialized);
    sodium_bin2base64(text.data(), TextSize, bytes(), Size, sodium_base64_VARIANT_ORIGINAL);
    text.chop(1); // the zero at its end
    return Secret(text);
}

const unsigned char *VaultKey::bytes() const { return m_memory->bytes(); }

Result<LockedKey> LockedKey::lock(const VaultKey &key, const EnteredCode &passphrase, HashCost cost)
{
    if (!passphrase.hasAtLeast(ShortestPassphrase)) {
        return failure(
            invalidInput(QStringLiteral("passphrase"),
                         KeyText::tr("Enter at least %1 characters. Several words in a row are easy to remember.")
                             .arg(ShortestPassphrase)));
    }
    const auto wrapping = VaultKey::allocate();
    if (!wrapping) {
        return failure(wrapping.error());
    }
    LockedKey locked;
    locked.salt = randomBytes(crypto_pwhash_SALTBYTES);
    locked.nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    locked.operations = cost.operations;
    locked.memory = cost.memory;
    locked.sealed.resize(VaultKey::Size + static_cast<qsizetype>(crypto_secretbox_MACBYTES));
    if (crypto_pwhash((*wrapping)->bytes(), VaultKey::Size, passphrase.bytes(), passphrase.size(),
                      unsignedBytes(locked.salt), locked.operations, locked.memory,
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return failure(noMemory());
    }
    crypto_secretbox_easy(unsignedBytes(locked.sealed), key.bytes(), VaultKey::Size, unsignedBytes(locked.nonce),
                          (*wrapping)->bytes());
    return locked;
}

Result<VaultKey> LockedKey::unlock(const EnteredCode &passphrase) const
{
    const auto wrapping = VaultKey::allocate();
    const auto opened = VaultKey::allocate();
    if (!wrapping || !opened) {
        return failure(noMemory());
    }
    if (crypto_pwhash((*wrapping)->bytes(), VaultKey::Size, passphrase.bytes(), passphrase.size(), unsignedBytes(salt),
                      operations, memory, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return failure(noMemory());
    }
    if (crypto_secretbox_open_easy((*opened)->bytes(), unsignedBytes(sealed),
                                   static_cast<unsigned long long>(sealed.size()), unsignedBytes(nonce),
                                   (*wrapping)->bytes()) != 0) {
        Error error;
        error.kind = ErrorKind::ApprovalRequired;
        error.advice = KeyText::tr("This is not the passphrase of these documents. Try again.");
        return failure(error);
    }
    return VaultKey(*opened);
}

QJsonObject LockedKey::toJson() const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    return {{QStringLiteral("format"), LockedKeyFormat},
            {QStringLiteral("algorithm"), QStringLiteral("argon2id13")},
            {QStringLiteral("salt"), text(salt)},
            {QStringLiteral("nonce"), text(nonce)},
            {QStringLiteral("sealed"), text(sealed)},
            {QStringLiteral("operations"), static_cast<qint64>(operations)},
            {QStringLiteral("memory"), static_cast<qint64>(memory)}};
}

std::optional<LockedKey> LockedKey::fromJson(const QJsonObject &json)
{
    const auto bytes = [&json](QStringView name) {
        return QByteArray::fromBase64(json.value(name).toString().toLatin1());
    };
    LockedKey locked;
    locked.salt = bytes(u"salt");
    locked.nonce = bytes(u"nonce");
    locked.sealed = bytes(u"sealed");
    locked.operations = static_cast<quint64>(json.value(u"operations").toInteger());
    locked.memory = static_cast<quint64>(json.value(u"memory").toInteger());
    const bool isKnown = json.value(u"format").toInt() == LockedKeyFormat &&
                         json.value(u"algorithm").toString() == QLatin1String("argon2id13");
    const bool isWhole = locked.salt.size() == static_cast<qsizetype>(crypto_pwhash_SALTBYTES) &&
                         locked.nonce.size() == static_cast<qsizetype>(crypto_secretbox_NONCEBYTES) &&
                         locked.sealed.size() == VaultKey::Size + static_cast<qsizetype>(crypto_secretbox_MACBYTES);
    const bool isBearable = locked.operations >= crypto_pwhash_OPSLIMIT_MIN && locked.operations <= MostOperations &&
                            locked.memory >= crypto_pwhash_MEMLIMIT_MIN && locked.memory <= LargestMemory;
    return isKnown && isWhole && isBearable ? std::optional(locked) : std::nullopt;
}

} // namespace numberdesk
