// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"
#include "core/providers/vobiz/vobizaccount.h"
#include "core/providers/vobiz/vobizcooldowns.h"
#include "core/providers/vobiz/vobizidentity.h"

namespace numberdesk::vobiz {

/// One Vobiz account. Besides what Provider promises: reading may try the other form of the account's path once,
/// nothing else is ever sent twice; what a write changed is read again, and where that fails the answer is the number
/// as the write's own reply describes it. Source: providers/vobiz.md.
class VobizProvider : public Provider
{
public:
    explicit VobizProvider(ProviderContext context);

    [[nodiscard]] ProviderTraits traits() const override;

    Task<Result<AccountCheck>> checkAccount(std::stop_token stop) override;
    Task<Result<SearchPage>> searchNumbers(SearchQuery query, PageToken page, std::stop_token stop) override;
    Task<PurchaseOutcome> purchase(PurchaseOrder order, std::stop_token stop) override;
    Task<Result<PurchaseEvidence>> purchaseEvidence(PurchaseOrder order, QDateTime sentAt,
                                                    std::stop_token stop) override;
    Task<Result<NumberPage>> listNumbers(PageToken page, std::stop_token stop) override;
    /// Owned by our Auth ID, or by an owner that is not told.
    [[nodiscard]] bool isOwnPurchase(const OwnedNumber &number) const override;
    /// By list and exact match, with the number's health among the details.
    Task<Result<OwnedNumber>> getNumber(OwnedNumber number, std::stop_token stop) override;
    Task<Result<OwnedNumber>> updateNumber(OwnedNumber number, NumberChange change, std::stop_token stop) override;
    Task<ReleaseOutcome> release(OwnedNumber number, ReleaseOptions options, std::stop_token stop) override;
    /// The answer's details say what became of the refund ("refund_status").
    Task<Result<OwnedNumber>> cancelRelease(OwnedNumber number, std::stop_token stop) override;
    /// Of every sub-account; of a sub-account's own credentials that one.
    Task<Result<QList<IdentityState>>> identityStates(std::stop_token stop) override;
    Task<Result<Balance>> balance(QString currency, std::stop_token stop) override;

private:
    /// The number in the own list, exactly. @error NotFound when it is on no page.
    Task<Result<OwnedNumber>> find(OwnedNumber number, std::stop_token stop);
    /// Sends the writes of a change one after the other and answers the application that was attached, if any.
    Task<Result<AgentReference>> sendChanges(OwnedNumber number, NumberChange change, std::stop_token stop);

    Task<Result<QList<SubAccount>>> subAccounts(std::stop_token stop);
    Task<Result<bool>> isForSale(AvailableNumber number, std::stop_token stop);
    Task<PurchaseEvidence> evidenceOfNoPurchase(AvailableNumber number, std::stop_token stop);
    Task<Result<PurchaseEvidence>> evidenceOfPayment(AvailableNumber number, QDateTime sentAt, std::stop_token stop);

    AccountRequests m_requests;
    Cooldowns m_cooldowns;
};

} // namespace numberdesk::vobiz
