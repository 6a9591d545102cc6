// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/vaultkey.h"

#include <QByteArray>

#include <optional>

namespace numberdesk {

/// A few bytes that only the key opens (XChaCha20-Poly1305 with a random nonce before it), bound to a context.
QByteArray sealText(const QByteArray &text, const VaultKey &key, const QByteArray &context);
/// Nothing when it was not sealed with this key for this context, or was changed.
std::optional<QByteArray> openText(const QByteArray &sealed, const VaultKey &key, const QByteArray &context);

} // namespace numberdesk
