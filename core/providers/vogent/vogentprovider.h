// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"
#include "core/providers/vogent/vogentlistwalk.h"

#include <QSet>
#include <QUrl>

namespace numberdesk::vogent {

/// One account at Vogent, over a channel. The contract is that of Provider; requests and outcomes are those of
/// providers/vogent.md.
class VogentProvider : public Provider
{
public:
    VogentProvider(ProviderContext context, ProviderTraits traits);

    [[nodiscard]] ProviderTraits traits() const override { return m_traits; }

    Task<Result<AccountCheck>> checkAccount(std::stop_token stop) override;
    Task<Result<SearchPage>> searchNumbers(SearchQuery query, PageToken page, std::stop_token stop) override;
    /// Sends a second request only when the first was answered by 404 or 405, which prove that nothing was bought.
    Task<PurchaseOutcome> purchase(PurchaseOrder order, std::stop_token stop) override;
    Task<Result<NumberPage>> listNumbers(PageToken page, std::stop_token stop) override;
    Task<Result<OwnedNumber>> getNumber(OwnedNumber number, std::stop_token stop) override;
    Task<Result<OwnedNumber>> updateNumber(OwnedNumber number, NumberChange change, std::stop_token stop) override;
    Task<ReleaseOutcome> release(OwnedNumber number, ReleaseOptions options, std::stop_token stop) override;
    Task<Result<AgentPage>> listAgents(PageToken page, std::stop_token stop) override;

private:
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QUrl &url) const;
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QUrl &url, const QByteArray &json) const;
    [[nodiscard]] QUrl address(QStringView path) const;
    [[nodiscard]] QUrl numberAddress(const QString &id) const;
    [[nodiscard]] QUrl pageAddress(QStringView path, const ListWalk &walk) const;

    /// A page of a cursor list, with the walk's rules applied. @param decode reads the page; its `next` is the cursor.
    template <typename T>
    Task<Result<Page<T>>> readPage(QString path, PageToken token, Result<Page<T>> (*decode)(const QByteArray &),
                                   std::stop_token stop);
    /// The error of a refused request about one number: NotFound when the own list does not have its id any more.
    /// Source: providers/vogent.md §4, row "400, 422 elsewhere".
    Task<Error> refusedNumber(Error error, QString id, std::stop_token stop);
    /// Whether the own list has an id; nothing when that cannot be said for sure.
    Task<std::optional<bool>> isListed(QString id, std::stop_token stop);

    ProviderContext m_context;
    ProviderTraits m_traits;
    QUrl m_base;
    /// Numbers whose release was sent without a clear answer: the next one may find them gone.
    QSet<QString> m_unsettledReleases;
};

} // namespace numberdesk::vogent
