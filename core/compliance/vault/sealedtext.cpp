// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/sealedtext.h"

#include <sodium.h>

namespace numberdesk {
namespace {

constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TextTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(const QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData() + from);
}

unsigned char *writableBytesOf(QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data() + from);
}

} // namespace

QByteArray sealText(const QByteArray &text, const VaultKey &key, const QByteArray &context)
{
    QByteArray sealed(NonceBytes + text.size() + TextTagBytes, Qt::Uninitialized);
    randombytes_buf(sealed.data(), static_cast<std::size_t>(NonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        writableBytesOf(sealed, NonceBytes), nullptr, bytesOf(text), static_cast<unsigned long long>(text.size()),
        bytesOf(context), static_cast<unsigned long long>(context.size()), nullptr, bytesOf(sealed), key.bytes());
    return sealed;
}

std::optional<QByteArray> openText(const QByteArray &sealed, const VaultKey &key, const QByteArray &context)
{
    if (sealed.size() < NonceBytes + TextTagBytes) {
        return std::nullopt;
    }
    QByteArray text(sealed.size() - NonceBytes - TextTagBytes, Qt::Uninitialized);
    const bool isOurs = crypto_aead_xchacha20poly1305_ietf_decrypt(
                            writableBytesOf(text), nullptr, nullptr, bytesOf(sealed, NonceBytes),
                            static_cast<unsigned long long>(sealed.size() - NonceBytes), bytesOf(context),
                            static_cast<unsigned long long>(context.size()), bytesOf(sealed), key.bytes()) == 0;
    return isOurs ? std::optional(text) : std::nullopt;
}

} // namespace numberdesk
