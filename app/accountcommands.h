// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountcommandline.h"
#include "app/accountservices.h"

#include <QJsonObject>

#include <functional>
#include <stop_token>

namespace numberdesk {

/// How a command ended, for the script that called it. Documented in packaging/administration.md; the numbers stay.
enum class ExitCode
{
    Done = 0,
    Failed = 1,
    WrongInput = 2,
    TokenRefused = 3,
    KeychainUnavailable = 4,
    ProviderNotReached = 5,
    StorageFailed = 6,
    ProfileInUse = 7,
    NoSuchAccount = 8,
    ProviderRefused = 9,
    NotAllowed = 10,
    StillOpen = 11,
};

/// What a command has to say.
struct CommandOutcome
{
    ExitCode code = ExitCode::Done;
    /// For people, translated, one or more lines. What went wrong goes to standard error.
    QString text;
    /// For machines, besides "exitCode" and "text".
    QJsonObject json;
};

/// Carries out what readAccountCommand() read, without a window. Nothing is half done: an account whose token could not
/// be kept is taken back.
class AccountCommands
{
public:
    /// The services' accounts are loaded; all outlive the commands and their flows.
    AccountCommands(const Profile &profile, AccountServices &services);

    /// Ends with an outcome, at the latest when asked to stop. `readToken` asks for the token of the provider and the
    /// account that it is given.
    using TokenReader = std::function<Task<Result<Secret>>(QString prompt)>;
    Task<CommandOutcome> run(AccountCommand command, TokenReader readToken, std::stop_token stop);

    /// The outcome that says this error of something that has nothing to do with a provider.
    static CommandOutcome failed(const Error &error);

private:
    Task<CommandOutcome> add(AccountCommand command, TokenReader readToken, std::stop_token stop);
    Task<CommandOutcome> test(AccountCommand command, std::stop_token stop);
    Task<CommandOutcome> setToken(AccountCommand command, TokenReader readToken, std::stop_token stop);
    Task<CommandOutcome> remove(AccountCommand command, std::stop_token stop);
    [[nodiscard]] CommandOutcome list() const;

    /// Asks the provider, if the command wants it, with what would be stored; Done goes on.
    Task<CommandOutcome> askProvider(AccountCommand command, ProviderTraits traits, AccountInput input,
                                     std::stop_token stop);
    [[nodiscard]] std::optional<Account> find(const QString &nameOrId) const;
    [[nodiscard]] QJsonObject describe(const Account &account) const;
    [[nodiscard]] CommandOutcome whyNotRemoved(const Account &account) const;
    void forgetNumbers(const QString &accountId) const;

    const Profile &m_profile;
    AccountServices &m_services;
};

/// Runs a command from the opening of the profile to the printing of its outcome, and gives the exit code. `arguments`
/// begin with the program's name. Needs a QCoreApplication whose loop is not running.
int runAccountCommand(const QStringList &arguments, const QString &logVariable);

} // namespace numberdesk
