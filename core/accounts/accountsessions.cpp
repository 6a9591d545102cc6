// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountsessions.h"

#include "core/http/accountqueue.h"
#include "core/http/exchangerecord.h"

#include <QPointer>

namespace numberdesk {
namespace {

/// What an account teaches during a test that may never be saved.
class PassingMemory : public AccountMemory
{
public:
    [[nodiscard]] QString fact(const QString &key) const override { return m_facts.value(key); }
    void remember(const QString &key, const QString &value) override { m_facts.insert(key, value); }

private:
    QMap<QString, QString> m_facts;
};

} // namespace

/// A provider with what it needs; destroyed in the opposite order.
struct AccountSessions::Live
{
    std::unique_ptr<AccountMemory> memory;
    std::unique_ptr<AccountQueue> queue;
    std::unique_ptr<Provider> provider;
    /// Makes a provider for the same account on a channel of its own.
    std::function<std::unique_ptr<Provider>(HttpChannel *)> another;
};

AccountSessions::AccountSessions(AccountStore &accounts, TokenVault &tokens, HttpClient &client,
                                 QList<ProviderDescription> providers, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_tokens(tokens)
    , m_client(client)
    , m_providers(std::move(providers))
{
    connect(&accounts, &AccountStore::changed, this, &AccountSessions::reset);
    connect(&accounts, &AccountStore::removed, this, &AccountSessions::reset);
    connect(&tokens, &TokenVault::placeChanged, this, &AccountSessions::reset);
}

AccountSessions::~AccountSessions() = default;

void AccountSessions::reset(const QString &accountId) { m_live.remove(accountId); }

void AccountSessions::allowOnly(const QStringList &providerIds, const QString &sentence)
{
    m_restriction = Restriction{providerIds, sentence};
    m_live.clear();
}

QList<ProviderDescription> AccountSessions::allowedProviders() const
{
    QList<ProviderDescription> allowed;
    std::copy_if(m_providers.cbegin(), m_providers.cend(), std::back_inserter(allowed),
                 [this](const ProviderDescription &entry) { return !whyForbidden(entry.id); });
    return allowed;
}

std::optional<Error> AccountSessions::whyForbidden(const QString &providerId) const
{
    if (!m_restriction || m_restriction->providerIds.contains(providerId)) {
        return std::nullopt;
    }
    Error error;
    error.kind = ErrorKind::NotOffered;
    error.advice = m_restriction->sentence;
    return error;
}

const ProviderDescription *AccountSessions::description(const QString &providerId) const
{
    const auto found = std::find_if(m_providers.cbegin(), m_providers.cend(),
                                    [&](const ProviderDescription &entry) { return entry.id == providerId; });
    return found == m_providers.cend() ? nullptr : &*found;
}

std::optional<ProviderTraits> AccountSessions::traitsOf(const QString &accountId) const
{
    if (const auto live = m_live.value(accountId)) {
        return live->provider->traits();
    }
    const std::optional<Account> account = m_accounts.account(accountId);
    const ProviderDescription *known = account ? description(account->providerId) : nullptr;
    return known ? std::optional(known->traits()) : std::nullopt;
}

std::shared_ptr<AccountSessions::Live> AccountSessions::build(const ProviderDescription &description,
                                                              ProviderContext context,
                                                              std::unique_ptr<AccountMemory> memory, int concurrency)
{
    auto live = std::make_shared<Live>();
    live->memory = std::move(memory);
    live->queue = std::make_unique<AccountQueue>(m_client, concurrency > 0 ? concurrency
                                                                           : description.traits().defaultConcurrency);
    context.channel = live->queue.get();
    context.memory = live->memory.get();
    live->another = [create = description.create, context](HttpChannel *channel) {
        ProviderContext other = context;
        other.channel = channel;
        return create(std::move(other));
    };
    live->provider = description.create(std::move(context));
    return live;
}

Result<const ProviderDescription *> AccountSessions::askable(const std::optional<Account> &account) const
{
    const ProviderDescription *known = account ? description(account->providerId) : nullptr;
    if (!known) {
        Error gone;
        gone.kind = ErrorKind::NotFound;
        gone.advice = tr("This account is not there any more.");
        return failure(gone);
    }
    if (const auto forbidden = whyForbidden(known->id)) {
        return failure(*forbidden);
    }
    return known;
}

std::shared_ptr<AccountSessions::Live> AccountSessions::buildFor(const ProviderDescription &description,
                                                                 const Account &account, const Secret &token)
{
    ProviderContext context;
    context.fields = account.fields;
    context.token = token;
    context.address = QUrl(account.address);
    return build(description, std::move(context), m_accounts.memory(account.id), account.concurrentRequests);
}

Task<Result<AccountSession>> AccountSessions::session(QString accountId, std::stop_token stop)
{
    using Ended = Result<AccountSession>;
    const QPointer<AccountSessions> self(this);
    std::optional<Account> account = m_accounts.account(accountId);
    std::shared_ptr<Live> live;
    while (!live) {
        const Result<const ProviderDescription *> known = askable(account);
        if (!known) {
            co_return Ended(failure(known.error()));
        }
        live = m_live.value(accountId);
        if (live) {
            break;
        }
        Result<SecretAnswer> token = co_await m_tokens.token(accountId, stop);
        if (!self || !token) {
            Error error = token ? Error() : token.error();
            co_return Ended(failure(error));
        }
        if (token->outcome != SecretOutcome::Found) {
            Error error = token->error.value_or(Error());
            error.kind = ErrorKind::KeychainFailed;
            co_return Ended(failure(error));
        }
        // While the keychain was asked another flow may have built it, or the account may have been changed: a token
        // goes to no address but its own, so it is then read again.
        std::optional<Account> now = m_accounts.account(accountId);
        const bool isSame = now == account;
        account = std::move(now);
        live = m_live.value(accountId);
        if (!live && isSame) {
            live = buildFor(**known, *account, token->secret);
            m_live.insert(accountId, live);
        }
    }
    AccountSession session;
    session.accountId = accountId;
    session.accountName = account->name;
    session.providerId = account->providerId;
    session.providerName = description(account->providerId)->traits().name;
    session.provider = std::shared_ptr<Provider>(live, live->provider.get());
    co_return Ended(session);
}

Task<Result<AccountCheck>> AccountSessions::test(QString providerId, AccountInput input, std::stop_token stop)
{
    const ProviderDescription *known = description(providerId);
    if (!known) {
        co_return Result<AccountCheck>(
            failure(invalidInput(QStringLiteral("provider"), tr("This provider is not known."))));
    }
    if (const auto forbidden = whyForbidden(providerId)) {
        co_return Result<AccountCheck>(failure(*forbidden));
    }
    ProviderContext context;
    context.fields = input.fields;
    context.token = input.token;
    context.address = QUrl(input.address);
    const std::shared_ptr<Live> live = build(*known, std::move(context), std::make_unique<PassingMemory>(), 1);
    Result<AccountCheck> check = co_await live->provider->checkAccount(stop);
    co_return check;
}

Task<Result<AccountCheck>> AccountSessions::testStored(QString accountId, std::stop_token stop)
{
    Result<AccountSession> ready = co_await session(accountId, stop);
    if (!ready) {
        co_return Result<AccountCheck>(failure(ready.error()));
    }
    const std::shared_ptr<Provider> provider = ready->provider;
    Result<AccountCheck> check = co_await provider->checkAccount(stop);
    co_return check;
}

Task<Result<QString>> AccountSessions::readForSupport(QString accountId, OwnedNumber number, std::stop_token stop)
{
    const QPointer<AccountSessions> self(this);
    Result<AccountSession> ready = co_await session(accountId, stop);
    if (!ready) {
        co_return Result<QString>(failure(ready.error()));
    }
    const std::shared_ptr<Live> live = self ? m_live.value(accountId) : nullptr;
    if (!live) {
        // The account was changed or removed in the same moment.
        Error gone;
        gone.kind = ErrorKind::Cancelled;
        co_return Result<QString>(failure(gone));
    }
    ExchangeRecord record(*live->queue);
    const std::unique_ptr<Provider> provider = live->another(&record);
    Result<OwnedNumber> read = co_await provider->getNumber(std::move(number), stop);
    if (!read && record.text().isEmpty()) {
        co_return Result<QString>(failure(read.error()));
    }
    co_return Result<QString>(record.text());
}

} // namespace numberdesk
