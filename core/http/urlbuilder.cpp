// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/urlbuilder.h"

namespace numberdesk {
namespace {

QByteArray encoded(QStringView text) { return QUrl::toPercentEncoding(text.toString()); }

} // namespace

UrlBuilder::UrlBuilder(const QUrl &base)
    : m_address(base.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded())
{
    while (m_address.endsWith('/')) {
        m_address.chop(1);
    }
}

UrlBuilder &UrlBuilder::segment(QStringView text)
{
    m_address += '/' + encoded(text);
    return *this;
}

UrlBuilder &UrlBuilder::path(QStringView text)
{
    m_address += '/' + text.toUtf8();
    return *this;
}

UrlBuilder &UrlBuilder::query(QStringView name, QStringView value)
{
    m_query += (m_query.isEmpty() ? '?' : '&') + encoded(name) + '=' + encoded(value);
    return *this;
}

UrlBuilder &UrlBuilder::queryIfSet(QStringView name, QStringView value)
{
    return value.isEmpty() ? *this : query(name, value);
}

QUrl UrlBuilder::build() const { return QUrl::fromEncoded(m_address + m_query, QUrl::StrictMode); }

} // namespace numberdesk
