// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/dialnexa/dialnexarequests.h"

#include "core/http/limits.h"
#include "core/providers/dialnexa/dialnexatraits.h"

namespace numberdesk::dialnexa {
namespace {

/// A list that is not paged may be longer than other replies.
HttpRequest unpaged(HttpRequest request)
{
    request.replyLimit = limits::UnpagedReplyBytes;
    return request;
}

} // namespace

Requests::Requests(const QUrl &address, Secret token)
    : m_address(address.isEmpty() ? QUrl(QString(DefaultAddress)) : address)
    , m_token(std::move(token))
{}

HttpRequest Requests::numbers(qint64 page, qint64 limit) const
{
    return read(numbersAddress().query(u"page", page).query(u"limit", limit).build());
}

HttpRequest Requests::number(const QString &id) const { return read(numbersAddress().segment(id).build()); }

HttpRequest Requests::search(const CountryCode &country, const QString &type) const
{
    UrlBuilder address = numbersAddress();
    address.path(u"plivo-numbers").query(u"country_iso", country.text()).queryIfSet(u"type", type);
    return unpaged(read(address.build()));
}

HttpRequest Requests::agents(AgentsPath path, qint64 page) const
{
    UrlBuilder address(m_address);
    if (path == AgentsPath::Agents) {
        return unpaged(read(address.path(u"agents").build()));
    }
    return read(address.path(u"agents2").query(u"page", page).query(u"limit", PageSize).build());
}

HttpRequest Requests::prices() const
{
    return unpaged(read(UrlBuilder(m_address).path(u"phone-number-pricing").build()));
}

HttpRequest Requests::purchase(const QByteArray &body) const
{
    HttpRequest request = write("POST", numbersAddress().path(u"purchase").build());
    request.body = BytesBody{body};
    return request;
}

HttpRequest Requests::update(const QString &id, const QByteArray &body) const
{
    HttpRequest request = write("PATCH", numbersAddress().segment(id).build());
    request.body = BytesBody{body};
    return request;
}

HttpRequest Requests::release(const QString &id) const { return write("DELETE", numbersAddress().segment(id).build()); }

UrlBuilder Requests::numbersAddress() const
{
    UrlBuilder address(m_address);
    address.path(u"organization-phone-numbers");
    return address;
}

HttpRequest Requests::read(const QUrl &url) const
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Authorization", "Bearer " + m_token.reveal()}, {"Accept", "application/json"}};
    return request;
}

HttpRequest Requests::write(const QByteArray &method, const QUrl &url) const
{
    HttpRequest request = read(url);
    request.method = method;
    request.effect = HttpRequest::Effect::Write;
    return request;
}

} // namespace numberdesk::dialnexa
