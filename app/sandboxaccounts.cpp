// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxaccounts.h"

#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/tokenvault.h"
#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/sandboxserver.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

QString sampleName(const QString &providerName)
{
    //: Name of a sample account; %1 is the provider.
    return QCoreApplication::translate("SandboxAccounts", "%1 sample").arg(providerName);
}

std::optional<Account> existing(const AccountStore &accounts, const QString &providerId)
{
    const QList<Account> all = accounts.accounts();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const Account &account) { return account.providerId == providerId; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QStringList prepareSandboxAccounts(const sandbox::SandboxServer &server, AccountStore &accounts, TokenVault &tokens,
                                   AccountSessions &sessions)
{
    QStringList problems;
    for (const ProviderDescription &description : sessions.providers()) {
        const sandbox::Contract *contract = server.contract(description.id);
        if (!contract) {
            continue;
        }
        AccountInput input;
        input.fields = contract->accountFields();
        input.token = Secret(contract->token());
        input.address = server.address(description.id).toString();
        const Result<AccountInput> checked = description.check(input);
        if (!checked) {
            problems.append(checked.error().fields.isEmpty() ? checked.error().advice
                                                             : checked.error().fields.constFirst().text);
            continue;
        }
        std::optional<Account> account = existing(accounts, description.id);
        const bool isNew = !account;
        if (isNew) {
            account = Account();
            account->providerId = description.id;
            account->name = sampleName(description.traits().name);
        }
        account->fields = checked->fields;
        account->address = checked->address;
        const Result<Account> stored = isNew ? accounts.add(*account) : accounts.update(*account);
        if (!stored) {
            problems.append(stored.error().advice);
            continue;
        }
        // In memory, so it is done when the call returns.
        tokens.keepForThisSession(stored->id, checked->token, {});
        sessions.reset(stored->id);
    }
    return problems;
}

} // namespace numberdesk
