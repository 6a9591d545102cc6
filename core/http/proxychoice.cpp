// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/proxychoice.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace numberdesk {
namespace {

class ChosenProxies : public QNetworkProxyFactory
{
public:
    explicit ChosenProxies(const ProxyChoice &choice)
        : m_choice(choice)
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (m_choice.kind == ProxyChoice::Kind::None || host == u"localhost" || QHostAddress(host).isLoopback()) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        if (m_choice.kind == ProxyChoice::Kind::Fixed) {
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_choice.host, m_choice.port)};
        }
        return systemProxyForQuery(query);
    }

private:
    const ProxyChoice m_choice;
};

} // namespace

std::optional<ProxyChoice> ProxyChoice::fromText(QStringView text)
{
    if (text == u"system") {
        return ProxyChoice{};
    }
    if (text == u"none") {
        return ProxyChoice{Kind::None, {}, 0};
    }
    const QUrl url(text.toString(), QUrl::StrictMode);
    const bool hasMore = !url.userInfo().isEmpty() || url.authority().contains(u'@') || url.hasQuery() ||
                         url.hasFragment() || (!url.path().isEmpty() && url.path() != u"/");
    if (!url.isValid() || url.scheme() != u"http" || url.host().isEmpty() || url.port() < 1 || hasMore) {
        return std::nullopt;
    }
    return ProxyChoice{Kind::Fixed, url.host(), static_cast<quint16>(url.port())};
}

QString ProxyChoice::text() const
{
    switch (kind) {
    case Kind::System:
        return QStringLiteral("system");
    case Kind::None:
        return QStringLiteral("none");
    case Kind::Fixed:
        break;
    }
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port);
    return url.toString();
}

std::unique_ptr<QNetworkProxyFactory> ProxyChoice::makeFactory() const
{
    return std::make_unique<ChosenProxies>(*this);
}

} // namespace numberdesk
