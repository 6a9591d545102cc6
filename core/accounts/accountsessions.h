// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountstore.h"
#include "core/accounts/tokenvault.h"
#include "core/http/httpclient.h"
#include "core/providers/providersource.h"

#include <QHash>
#include <QObject>

namespace numberdesk {

/// Builds the providers of accounts when they are first asked, with the token from the vault, and keeps them until
/// account or token change. A session that a flow still uses lives on after that.
class AccountSessions : public QObject, public ProviderSource
{
    Q_OBJECT

public:
    /// `accounts`, `tokens` and `client` outlive the sessions.
    AccountSessions(AccountStore &accounts, TokenVault &tokens, HttpClient &client,
                    QList<ProviderDescription> providers, QObject *parent = nullptr);
    ~AccountSessions() override;

    Task<Result<AccountSession>> session(QString accountId, std::stop_token stop) override;

    /// First read with what was entered, before it is saved. The input was checked by the provider's description.
    Task<Result<AccountCheck>> test(QString providerId, AccountInput input, std::stop_token stop);
    /// First read of a stored account.
    Task<Result<AccountCheck>> testStored(QString accountId, std::stop_token stop);

    /// Reads one number again, for people who help: what was asked and answered, without credentials and without what
    /// names people. An answer that the provider's room does not understand is told as it came.
    /// @error those of session(); NotOffered when the provider cannot be asked for one number
    Task<Result<QString>> readForSupport(QString accountId, OwnedNumber number, std::stop_token stop);

    /// Forgets what was built for an account; the next session reads account and token anew.
    void reset(const QString &accountId);

    /// From now on accounts of other providers are asked nothing: their sessions and tests end with NotOffered and this
    /// translated sentence.
    void allowOnly(const QStringList &providerIds, const QString &sentence);

    [[nodiscard]] const QList<ProviderDescription> &providers() const { return m_providers; }
    /// Those of which accounts can be added.
    [[nodiscard]] QList<ProviderDescription> allowedProviders() const;
    [[nodiscard]] const ProviderDescription *description(const QString &providerId) const;
    /// Traits of an account's provider: those that the account taught us when it was asked already, else the general
    /// ones.
    [[nodiscard]] std::optional<ProviderTraits> traitsOf(const QString &accountId) const;

private:
    struct Live;
    struct Restriction
    {
        QStringList providerIds;
        QString sentence;
    };

    /// The account's provider; an error when the account is gone or must not be asked.
    [[nodiscard]] Result<const ProviderDescription *> askable(const std::optional<Account> &account) const;
    [[nodiscard]] std::optional<Error> whyForbidden(const QString &providerId) const;

    [[nodiscard]] std::shared_ptr<Live> build(const ProviderDescription &description, ProviderContext context,
                                              std::unique_ptr<AccountMemory> memory, int concurrency);

    [[nodiscard]] std::shared_ptr<Live> buildFor(const ProviderDescription &description, const Account &account,
                                                 const Secret &token);

    AccountStore &m_accounts;
    TokenVault &m_tokens;
    HttpClient &m_client;
    QList<ProviderDescription> m_providers;
    std::optional<Restriction> m_restriction;
    QHash<QString, std::shared_ptr<Live>> m_live;
};

} // namespace numberdesk
