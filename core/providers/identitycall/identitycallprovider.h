// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/urlbuilder.h"
#include "core/providers/identitycall/identitycallcodec.h"
#include "core/providers/provider.h"

#include <functional>

namespace numberdesk::identitycall {

/// One IdentityCall account. Keeps the promises of Provider. Source: providers/identitycall.md.
class IdentityCallProvider : public Provider
{
public:
    explicit IdentityCallProvider(ProviderContext context);

    [[nodiscard]] ProviderTraits traits() const override;
    Task<Result<AccountCheck>> checkAccount(std::stop_token stop) override;
    /// One page per number type: an "any type" search answers the first type and names the others as further pages.
    Task<Result<SearchPage>> searchNumbers(SearchQuery query, PageToken page, std::stop_token stop) override;
    Task<PurchaseOutcome> purchase(PurchaseOrder order, std::stop_token stop) override;
    Task<Result<NumberPage>> listNumbers(PageToken page, std::stop_token stop) override;
    Task<Result<OwnedNumber>> getNumber(OwnedNumber number, std::stop_token stop) override;
    /// Up to three writes in this order: label and settings, the operator to add, the operator to remove. When one
    /// fails the later ones are not sent, and the error says whether an earlier one was done.
    Task<Result<OwnedNumber>> updateNumber(OwnedNumber number, NumberChange change, std::stop_token stop) override;
    Task<Result<AgentPage>> listAgents(PageToken page, std::stop_token stop) override;

private:
    /// A list's address without paging, and which page of it; 0 asks without paging parameters, as documented.
    struct ListAddress
    {
        UrlBuilder url;
        qint64 page = 0;
    };
    template <typename T>
    using Decode = std::function<Result<Listing<T>>(const QByteArray &)>;

    [[nodiscard]] UrlBuilder address(QStringView path) const;
    [[nodiscard]] HttpRequest read(const QUrl &url) const;
    [[nodiscard]] HttpRequest write(const QByteArray &method, const QUrl &url, const QByteArray &body) const;

    template <typename T>
    Task<Result<Listing<T>>> fetchOnce(ListAddress address, Decode<T> decode, std::stop_token stop);
    /// One page; the first of a list that turns out to be paged is asked for once more with the largest page size,
    /// because the pages after it are counted in that size.
    template <typename T>
    Task<Result<Page<T>>> fetchPage(ListAddress address, Decode<T> decode, std::stop_token stop);
    template <typename T>
    Task<Result<Page<T>>> fetchPage(QString path, PageToken page, Decode<T> decode, std::stop_token stop);
    Task<Result<SearchPage>> searchType(CountryCode country, NumberType::Kind type, std::stop_token stop);
    /// One write to a number, answered by the number as it is afterwards. A bare acknowledgement is followed by a read
    /// where `bareIsDone` says that the contract knows such replies.
    Task<Result<OwnedNumber>> change(HttpRequest request, QString id, bool bareIsDone, std::stop_token stop);
    Task<Result<OwnedNumber>> readNumber(QString id, std::stop_token stop);

    ProviderContext m_context;
    QUrl m_base;
};

} // namespace numberdesk::identitycall
