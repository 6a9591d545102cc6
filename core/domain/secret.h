// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace numberdesk {

/// A token or key. It has no conversion to text and no debug output, so that it reaches a log only by intent; the bytes
/// are asked for by name where a request is built or the keychain is written.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}

    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_bytes;
};

} // namespace numberdesk
