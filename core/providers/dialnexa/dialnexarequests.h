// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/countrycode.h"
#include "core/domain/secret.h"
#include "core/http/httprequest.h"
#include "core/http/urlbuilder.h"
#include "core/providers/dialnexa/dialnexacatalog.h"

namespace numberdesk::dialnexa {

/// Every request of the contract, complete with address and credentials. Source: providers/dialnexa.md §1, §2.
class Requests
{
public:
    /// An empty address is the provider's own.
    Requests(const QUrl &address, Secret token);

    /// One page of the own numbers; `limit` is 1 to PageSize.
    [[nodiscard]] HttpRequest numbers(qint64 page, qint64 limit) const;
    [[nodiscard]] HttpRequest number(const QString &id) const;
    /// Numbers for sale; an empty type is any.
    [[nodiscard]] HttpRequest search(const CountryCode &country, const QString &type) const;
    [[nodiscard]] HttpRequest agents(AgentsPath path, qint64 page) const;
    [[nodiscard]] HttpRequest prices() const;

    [[nodiscard]] HttpRequest purchase(const QByteArray &body) const;
    [[nodiscard]] HttpRequest update(const QString &id, const QByteArray &body) const;
    [[nodiscard]] HttpRequest release(const QString &id) const;

private:
    [[nodiscard]] UrlBuilder numbersAddress() const;
    [[nodiscard]] HttpRequest read(const QUrl &url) const;
    [[nodiscard]] HttpRequest write(const QByteArray &method, const QUrl &url) const;

    QUrl m_address;
    Secret m_token;
};

} // namespace numberdesk::dialnexa
