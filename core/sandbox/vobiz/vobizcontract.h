// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/vobiz/vobizledger.h"
#include "core/sandbox/vobiz/vobiznumberbook.h"

namespace numberdesk::sandbox::vobiz {

/// Vobiz' wire contract over a sample account. Strict: an unknown query item or body member, a wrong case of the path,
/// a plus that is not encoded exactly once are refused. The state begins with the first request, by the contract's
/// clock. Source: providers/vobiz.md.
class VobizContract : public Contract
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("vobiz"); }
    [[nodiscard]] QByteArray token() const override { return "vz-sample-token-6b1f"; }
    [[nodiscard]] QMap<QString, QString> accountFields() const override;
    [[nodiscard]] QString basePath() const override { return QStringLiteral("/api/v1"); }
    /// The open points of the contract and which of its documented variants is answered.
    [[nodiscard]] QList<Switch> ownSwitches() const override;

    Reply answer(const Request &request) override;

private:
    void advance();
    /// The movements that brought the account to where it begins.
    void bookTheBeginning();
    /// Credentials, and what every request must have.
    [[nodiscard]] std::optional<Reply> checkHeaders(const Request &request) const;
    /// `/Account/` or `/account/`, as the request needs it.
    [[nodiscard]] std::optional<Reply> checkSegment(const QString &segment, bool alwaysLowerCase) const;
    Reply route(const Request &request, const QStringList &rest);
    Reply routeNumber(const Request &request, const QStringList &rest);

    // In vobizoperations.cpp and vobiznumberoperations.cpp.
    Reply inventory(const Request &request);
    Reply list(const Request &request);
    Reply purchase(const Request &request);
    Reply attach(const Request &request, Number &number);
    Reply detach(const Request &request, Number &number);
    Reply assign(const Request &request, Number &number);
    Reply unassign(const Request &request, Number &number);
    Reply release(const Request &request, Number &number);
    Reply cancelRelease(const Request &request, Number &number);
    Reply health(const Request &request, const Number &number);
    Reply balance(const Request &request, const QString &currency);
    Reply transactions(const Request &request);
    /// What stands below the base address and not below an account.
    Reply answerSubAccounts(const Request &request, const QStringList &segments);

    [[nodiscard]] Reply debitFailed(const Decimal &required, const QString &currency) const;
    [[nodiscard]] Reply purchased(const Number &number) const;
    [[nodiscard]] Reply trunkChanged(const QString &message) const;
    [[nodiscard]] Reply applicationChanged(const QString &message, const Number &number,
                                           const QString &applicationId) const;

    bool m_isSeeded = false;
    Ledger m_ledger;
    NumberBook m_numbers;
};

} // namespace numberdesk::sandbox::vobiz
