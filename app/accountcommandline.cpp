// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountcommandline.h"

#include "app/commandline.h"
#include "core/accounts/account.h"
#include "core/providers/providerregistry.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace numberdesk {
namespace {

struct AccountText
{
    Q_DECLARE_TR_FUNCTIONS(AccountCommandLine)
};

using Action = AccountCommand::Action;

constexpr int LongestDeadline = 3600; // seconds

struct ActionWord
{
    const char *word;
    Action action;
};
constexpr std::array<ActionWord, 5> actionWords{{{"add", Action::Add},
                                                 {"list", Action::List},
                                                 {"test", Action::Test},
                                                 {"set-token", Action::SetToken},
                                                 {"remove", Action::Remove}}};

Result<AccountCommand> refuse(const QString &sentence) { return failure(invalidInput({}, sentence)); }

QString summary()
{
    return AccountText::tr(
        "Sets up accounts without a window. Tokens are read from standard input alone and kept in the "
        "system’s keychain.\n\n"
        "  numberdesk account add --provider ID --name NAME --token-from-stdin [options]\n"
        "  numberdesk account list [options]\n"
        "  numberdesk account test NAME [options]\n"
        "  numberdesk account set-token NAME --token-from-stdin [options]\n"
        "  numberdesk account remove NAME [options]\n\n"
        "Exit codes: 0 done; 1 failed for another reason; 2 the command line or standard input is "
        "wrong; 3 the provider refused the token; 4 the keychain is missing, locked or not "
        "answering; 5 the provider was not reached or gave no usable answer in time; 6 a file could "
        "not be read or written; 7 the profile is open elsewhere; 8 there is no such account; 9 the "
        "provider refused for another reason; 10 the administrator does not allow it; 11 the "
        "outcome of a request of the account is still open.");
}

/// Every option, some of them made from what the providers ask for.
struct Options
{
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, AccountText::tr("Show this help.")};
    QCommandLineOption profile{
        QStringLiteral("profile"), AccountText::tr("Use the accounts in this folder. A window must not have it open."),
        /*: Stands for an option’s value in the help of the command line */ AccountText::tr("folder")};
    QCommandLineOption log{QStringLiteral("log"),
                           AccountText::tr("Log each request, without secrets, to this file; - is standard error."),
                           /*: Stands for an option’s value in the help of the command line */ AccountText::tr("file")};
    QCommandLineOption language{
        QStringLiteral("language"), AccountText::tr("Speak this language instead of the system’s."),
        /*: Stands for an option’s value in the help of the command line */ AccountText::tr("code")};
    QCommandLineOption json{QStringLiteral("json"), AccountText::tr("Print one JSON object for machines.")};
    QCommandLineOption deadline{
        QStringLiteral("deadline"), AccountText::tr("Give up after so many seconds; 60 unless set."),
        /*: Stands for an option’s value in the help of the command line */ AccountText::tr("seconds")};
    QCommandLineOption provider{
        QStringLiteral("provider"),
        {},
        /*: Stands for an option’s value in the help of the command line */ AccountText::tr("ID")};
    QCommandLineOption name{
        QStringLiteral("name"), AccountText::tr("add: how you call the account."),
        /*: Stands for an option’s value in the help of the command line */ AccountText::tr("name")};
    QCommandLineOption address{
        QStringLiteral("api-address"), AccountText::tr("add: ask this address instead of the provider’s own."),
        /*: Stands for an option’s value in the help of the command line */ AccountText::tr("address")};
    QCommandLineOption concurrency{
        QStringLiteral("concurrent-requests"),
        AccountText::tr("add: most requests at the same time; what the provider is known to "
                        "bear unless set."),
        /*: Stands for an option’s value in the help of the command line */ AccountText::tr("number")};
    QCommandLineOption token{QStringLiteral("token-from-stdin"),
                             AccountText::tr("add, set-token: read the token, one line, from standard input. At a "
                                             "terminal it is asked for and not shown.")};
    QCommandLineOption noTest{QStringLiteral("no-test"),
                              AccountText::tr("add, set-token: do not ask the provider whether the token is good.")};
    QCommandLineOption force{QStringLiteral("force"),
                             AccountText::tr("remove: also if the token cannot be removed from the keychain, or the "
                                             "outcome of a request of the account is open.")};
    /// By their names.
    QMap<QString, QCommandLineOption> fields;

    Options()
    {
        QStringList ids;
        QMap<QString, QStringList> meanings;
        for (const ProviderDescription &description : allProviders()) {
            const ProviderTraits traits = description.traits();
            ids.append(traits.id);
            for (const FieldSpec &field : traits.accountFields) {
                QStringList choices;
                for (const FieldSpec::Choice &choice : field.choices) {
                    choices.append(choice.value);
                }
                //: %1 is a provider, %2 its name of a field, %3 what it is for.
                QString meaning = AccountText::tr("%1: %2. %3").arg(traits.name, field.label, field.hint);
                if (!choices.isEmpty()) {
                    meaning =
                        QStringList{meaning, AccountText::tr("One of: %1.").arg(choices.join(QStringLiteral(", ")))}
                            .join(u' ');
                }
                meanings[optionOfField(traits.id, field.key)].append(meaning);
            }
        }
        provider.setDescription(AccountText::tr("add: one of %1.").arg(ids.join(QStringLiteral(", "))));
        for (auto entry = meanings.cbegin(); entry != meanings.cend(); ++entry) {
            QCommandLineOption option(
                entry.key(), AccountText::tr("add: %1").arg(entry->join(u' ')),
                /*: Stands for an option’s value in the help of the command line */ AccountText::tr("value"));
            fields.insert(entry.key(), option);
        }
    }
};

/// A word that should have come by standard input.
bool looksLikeToken(const QString &argument)
{
    if (!argument.startsWith(u"--")) {
        return false;
    }
    const QString name = argument.section(u'=', 0, 0);
    if (name == u"--token-from-stdin") {
        return argument.contains(u'=');
    }
    return name.contains(QStringLiteral("token"), Qt::CaseInsensitive) ||
           name.contains(QStringLiteral("password"), Qt::CaseInsensitive) ||
           name.contains(QStringLiteral("secret"), Qt::CaseInsensitive) ||
           name.contains(QStringLiteral("api-key"), Qt::CaseInsensitive) ||
           name.contains(QStringLiteral("apikey"), Qt::CaseInsensitive);
}

QString noTokensHere()
{
    return AccountText::tr(
        "A token is not taken from the command line: every user of this computer can read it there while the command "
        "runs, and the shell keeps it in its history. Give it by standard input with --token-from-stdin. If this was a "
        "real token, replace it at the provider.");
}

/// A stray word is repeated only when it cannot be a token.
QString strayWord(const QString &word)
{
    constexpr qsizetype LongestShown = 12;
    return word.size() > LongestShown ? noTokensHere() : AccountText::tr("“%1” is not understood.").arg(word);
}

Result<AccountCommand> readAccount(AccountCommand command, const QCommandLineParser &parser, const Options &options)
{
    const auto description = findProvider(parser.value(options.provider));
    if (!description) {
        return refuse(
            parser.isSet(options.provider)
                ? AccountText::tr("This provider is not known. %1").arg(options.provider.description())
                : AccountText::tr("Say with --provider which one it is. %1").arg(options.provider.description()));
    }
    command.providerId = description->id;
    const ProviderTraits traits = description->traits();
    QStringList own;
    for (const FieldSpec &field : traits.accountFields) {
        const QString option = optionOfField(traits.id, field.key);
        own.append(option);
        if (parser.isSet(option)) {
            command.input.fields.insert(field.key, parser.value(option));
        }
    }
    for (auto entry = options.fields.cbegin(); entry != options.fields.cend(); ++entry) {
        if (parser.isSet(*entry) && !own.contains(entry.key())) {
            return refuse(AccountText::tr("%1 has no field for --%2.").arg(traits.name, entry.key()));
        }
    }
    command.account = parser.value(options.name);
    command.input.address = parser.value(options.address);
    if (parser.isSet(options.concurrency)) {
        bool isNumber = false;
        command.concurrentRequests = parser.value(options.concurrency).toInt(&isNumber);
        if (!isNumber || command.concurrentRequests < 1 || command.concurrentRequests > MaximumConcurrency) {
            return refuse(AccountText::tr("--concurrent-requests is a number from 1 to %1.").arg(MaximumConcurrency));
        }
    }
    if (command.account.trimmed().isEmpty()) {
        return refuse(AccountText::tr("Give the account a name with --name."));
    }
    // What is wrong is said before a token is asked for; a token that passes stands for the one to come.
    AccountInput trial = command.input;
    trial.token = Secret("kept");
    if (const Result<AccountInput> checked = description->check(trial); !checked) {
        Error error = checked.error();
        for (FieldMessage &message : error.fields) {
            const QString option = message.field == u"address" ? QStringLiteral("api-address")
                                                               : optionOfField(description->id, message.field);
            message.text = QStringLiteral("--%1: %2").arg(option, message.text);
        }
        return failure(error);
    }
    return command;
}

} // namespace

QString optionOfField(const QString &providerId, const QString &key)
{
    static const QStringList general{QStringLiteral("help"),
                                     QStringLiteral("profile"),
                                     QStringLiteral("log"),
                                     QStringLiteral("language"),
                                     QStringLiteral("json"),
                                     QStringLiteral("deadline"),
                                     QStringLiteral("provider"),
                                     QStringLiteral("name"),
                                     QStringLiteral("api-address"),
                                     QStringLiteral("concurrent-requests"),
                                     QStringLiteral("token-from-stdin"),
                                     QStringLiteral("no-test"),
                                     QStringLiteral("force")};
    QString option;
    for (const QChar c : key) {
        if (c.isUpper()) {
            option += u'-';
        }
        option += c.toLower();
    }
    return general.contains(option) ? providerId + u'-' + option : option;
}

bool isAccountCommand(const QStringList &arguments) { return arguments.size() > 1 && arguments.at(1) == u"account"; }

Result<AccountCommand> readAccountCommand(const QStringList &arguments, const QString &logVariable)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(summary());
    parser.addOptions({options.help, options.profile, options.log, options.language, options.json, options.deadline,
                       options.provider, options.name, options.address, options.concurrency, options.token,
                       options.noTest, options.force});
    parser.addOptions(options.fields.values());
    if (std::any_of(arguments.begin(), arguments.end(), looksLikeToken)) {
        return refuse(noTokensHere());
    }
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    AccountCommand command;
    const Result<QString> language = readLanguage(parser.value(options.language));
    if (!language) {
        return failure(language.error());
    }
    command.language = *language;
    QStringList words = parser.positionalArguments().mid(1);
    if (parser.isSet(options.help) || words.isEmpty()) {
        command.textToPrint = parser.helpText();
        return command;
    }
    const auto known = std::find_if(actionWords.begin(), actionWords.end(), [&words](const ActionWord &entry) {
        return words.constFirst() == QLatin1String(entry.word);
    });
    if (known == actionWords.end()) {
        return refuse(
            AccountText::tr("After “account” comes add, list, test, set-token or remove. See numberdesk account "
                            "--help."));
    }
    command.action = known->action;
    words.removeFirst();
    if (parser.isSet(options.profile) && parser.value(options.profile).isEmpty()) {
        // An empty variable of a script must not become the default profile.
        return refuse(AccountText::tr("Name a folder after --profile."));
    }
    command.profileFolder = parser.value(options.profile);
    command.logFile = parser.isSet(options.log) ? parser.value(options.log) : logVariable;
    command.printsJson = parser.isSet(options.json);
    command.asksProvider = !parser.isSet(options.noTest);
    command.isForced = parser.isSet(options.force);
    if (parser.isSet(options.deadline)) {
        bool isNumber = false;
        const int seconds = parser.value(options.deadline).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > LongestDeadline) {
            return refuse(AccountText::tr("--deadline is a number of seconds from 1 to %1.").arg(LongestDeadline));
        }
        command.deadline = std::chrono::seconds(seconds);
    }
    const bool namesAccount =
        command.action == Action::Test || command.action == Action::SetToken || command.action == Action::Remove;
    if (namesAccount) {
        if (words.isEmpty() || words.constFirst().trimmed().isEmpty()) {
            return refuse(AccountText::tr("Say which account: its name comes last."));
        }
        command.account = words.takeFirst();
    }
    if (!words.isEmpty()) {
        return refuse(strayWord(words.constFirst()));
    }
    const bool takesToken = command.action == Action::Add || command.action == Action::SetToken;
    if (takesToken && !parser.isSet(options.token)) {
        return refuse(AccountText::tr("Give the token by standard input, and say so with --token-from-stdin."));
    }
    return command.action == Action::Add ? readAccount(command, parser, options) : command;
}

} // namespace numberdesk
