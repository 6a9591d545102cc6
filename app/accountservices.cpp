// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountservices.h"

#include "core/accounts/keychainprobe.h"
#include "core/accounts/keychainsecretstore.h"
#include "core/accounts/sessionsecretstore.h"
#include "core/providers/providerregistry.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(AccountServices)
};

std::unique_ptr<SecretStore> openKeychain(const Profile &profile, Settings &settings,
                                          std::unique_ptr<SecretStore> instead)
{
    if (instead) {
        return instead;
    }
    if (profile.isSandbox()) {
        // Sample tokens are worth nothing and stay in memory.
        return std::make_unique<SessionSecretStore>();
    }
    auto keychain = std::make_unique<KeychainSecretStore>(profile.keychainName(), systemKeychainProbe(),
                                                          settings.keychainDeadline());
    QObject::connect(&settings, &Settings::keychainDeadlineChanged, keychain.get(),
                     [&settings, store = keychain.get()] { store->setDeadline(settings.keychainDeadline()); });
    return keychain;
}

std::unique_ptr<HttpClient> makeClient(Settings &settings, HttpLog *log)
{
    auto client = std::make_unique<HttpClient>(log);
    client->setProxy(settings.proxy());
    QObject::connect(&settings, &Settings::proxyChanged, client.get(),
                     [&settings, made = client.get()] { made->setProxy(settings.proxy()); });
    return client;
}

void applyPolicies(const Settings &settings, TokenVault &tokens, AccountSessions &sessions)
{
    const auto who = [&settings](Setting setting) {
        const auto lock = settings.lock(setting);
        return lock ? setByAdministrator(*lock) : QString();
    };
    if (!settings.areSessionOnlyTokensAllowed()) {
        tokens.forbidSessionTokens(
            PolicyText::tr("Tokens may be kept in the keychain alone. %1").arg(who(Setting::SessionOnlyTokens)));
    }
    if (const auto allowed = settings.allowedProviders()) {
        sessions.allowOnly(*allowed, PolicyText::tr("Accounts of this provider are not allowed on this computer. %1")
                                         .arg(who(Setting::AllowedProviders)));
    }
}

} // namespace

AccountServices::AccountServices(const Profile &profile, Settings &settings, HttpLog *log,
                                 std::unique_ptr<SecretStore> instead)
    : keychain(openKeychain(profile, settings, std::move(instead)))
    , client(makeClient(settings, log))
    , accounts(std::make_unique<AccountStore>(profile.filePath(QStringLiteral("accounts.json"))))
    , tokens(std::make_unique<TokenVault>(*keychain, *accounts))
    , sessions(std::make_unique<AccountSessions>(*accounts, *tokens, *client, allProviders()))
{
    if (!profile.isSandbox()) {
        applyPolicies(settings, *tokens, *sessions);
    }
}

} // namespace numberdesk
