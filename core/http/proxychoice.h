// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

class QNetworkProxyFactory;

namespace numberdesk {

/// Which proxy requests go through. This machine itself is always asked directly.
struct ProxyChoice
{
    enum class Kind
    {
        System,
        None,
        Fixed ///< an HTTP proxy at `host` and `port`
    };

    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;

    /// From "system", "none" or "http://host:port"; nothing for anything else, a user name and password among it: a
    /// secret does not belong into a setting.
    static std::optional<ProxyChoice> fromText(QStringView text);
    /// The opposite of fromText().
    [[nodiscard]] QString text() const;
    /// What QNetworkAccessManager asks for the proxy of a request.
    [[nodiscard]] std::unique_ptr<QNetworkProxyFactory> makeFactory() const;

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

} // namespace numberdesk
