// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/providers/provider.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace numberdesk {

/// What `numberdesk account …` asks for: accounts set up without a window. A token is never among it, because the words
/// of a command line can be read by every user of the computer.
struct AccountCommand
{
    enum class Action
    {
        Add,
        List,
        Test,
        SetToken,
        Remove,
    };

    Action action = Action::List;
    /// The account's name; for Test, SetToken and Remove also its id.
    QString account;
    QString providerId;
    /// Fields and address, without a token; checked as far as is possible without one.
    AccountInput input;
    int concurrentRequests = 0;
    /// Whether the provider is asked before something is stored.
    bool asksProvider = true;
    /// Remove although the keychain keeps the token, or although the outcome of a request of the account is open.
    bool isForced = false;
    bool printsJson = false;
    QString profileFolder;
    QString logFile;
    /// Language instead of the system's: a code that Translation::choose() knows; empty: the system's.
    QString language;
    /// After it, whatever is under way is given up.
    std::chrono::seconds deadline{60};
    /// Text to print instead (help); empty otherwise.
    QString textToPrint;
};

/// Whether the words after the program's name are for readAccountCommand().
bool isAccountCommand(const QStringList &arguments);

/// Reads arguments, with the program's name and "account" first; --log overrides `logVariable`.
/// @error InvalidInput with a sentence for each field.
Result<AccountCommand> readAccountCommand(const QStringList &arguments, const QString &logVariable);

/// The option of a provider's account field, without hyphens before it: "auth-id" is that of Vobiz' "authId". One that
/// would be called like an option of all providers begins with the provider's id ("dialnexa-provider").
QString optionOfField(const QString &providerId, const QString &key);

} // namespace numberdesk
