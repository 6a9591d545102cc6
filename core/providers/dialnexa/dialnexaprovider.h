// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/dialnexa/dialnexarequests.h"
#include "core/providers/provider.h"

namespace numberdesk::dialnexa {

/// One DialNexa account. The vendor documents two contradicting contracts; reading understands both, a purchase is sent
/// in the one that the account names. What a workspace turns out not to have (search, changing a number) is remembered
/// with the account and shown by traits(); a successful account check forgets it, so that it is tried again.
/// Source: providers/dialnexa.md.
class DialNexaProvider final : public Provider
{
public:
    explicit DialNexaProvider(ProviderContext context);

    [[nodiscard]] ProviderTraits traits() const override;

    /// By contract B it also compares the account's telephony provider with the price list and tells what is there.
    Task<Result<AccountCheck>> checkAccount(std::stop_token stop) override;

    Task<Result<SearchPage>> searchNumbers(SearchQuery query, PageToken page, std::stop_token stop) override;
    Task<PurchaseOutcome> purchase(PurchaseOrder order, std::stop_token stop) override;

    Task<Result<NumberPage>> listNumbers(PageToken page, std::stop_token stop) override;
    Task<Result<OwnedNumber>> getNumber(OwnedNumber number, std::stop_token stop) override;
    /// A success is believed only when the answer, or else the number read anew, shows every new value.
    /// @error ValidationFailed naming the fields that were not taken; NotOffered when the workspace has no such request
    Task<Result<OwnedNumber>> updateNumber(OwnedNumber number, NumberChange change, std::stop_token stop) override;
    Task<ReleaseOutcome> release(OwnedNumber number, ReleaseOptions options, std::stop_token stop) override;

    Task<Result<AgentPage>> listAgents(PageToken page, std::stop_token stop) override;

private:
    [[nodiscard]] PurchaseContract contract() const;
    [[nodiscard]] QString fact(QLatin1String key) const;
    void remember(QLatin1String key, const QString &value);

    /// Sends a read and decodes its reply, a large one outside this thread.
    template <typename Decode>
    Task<std::invoke_result_t<Decode, HttpReply>> read(HttpRequest request, Decode decode, std::stop_token stop);
    /// The object of one number as it is now.
    Task<Result<JsonNode>> readObject(QString id, std::stop_token stop);
    Task<Result<AgentPage>> readAgents(AgentsPath path, qint64 page, std::stop_token stop);
    Task<QStringList> priceNotices(std::stop_token stop);

    ProviderContext m_context;
    Requests m_requests;
};

} // namespace numberdesk::dialnexa
