// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountcommands.h"

#include "core/inventory/inventory.h"
#include "core/models/errorwords.h"
#include "core/providers/providerregistry.h"
#include "core/purchasing/journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace numberdesk {
namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(AccountCommands)
};

ExitCode codeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return ExitCode::TokenRefused;
    case ErrorKind::KeychainFailed:
        return ExitCode::KeychainUnavailable;
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsFailed:
    case ErrorKind::MalformedReply:
    case ErrorKind::ProviderFault:
    case ErrorKind::RateLimited:
    case ErrorKind::Cancelled:
        return ExitCode::ProviderNotReached;
    case ErrorKind::StorageFailed:
        return ExitCode::StorageFailed;
    case ErrorKind::InvalidInput:
        return ExitCode::WrongInput;
    case ErrorKind::NotOffered:
        return ExitCode::NotAllowed;
    default:
        return ExitCode::ProviderRefused;
    }
}

CommandOutcome failedAt(const Error &error, const QString &provider, const QString &account)
{
    CommandOutcome outcome;
    outcome.code = codeOf(error);
    outcome.text = error.kind == ErrorKind::Cancelled ? CommandText::tr("It was not done within the deadline.")
                                                      : describeError(error, provider, account).sentence;
    outcome.json.insert(QStringLiteral("error"), errorKindName(error.kind));
    return outcome;
}

CommandOutcome refused(ExitCode code, const QString &sentence)
{
    CommandOutcome outcome;
    outcome.code = code;
    outcome.text = sentence;
    return outcome;
}

QString outcomeName(SecretOutcome outcome)
{
    switch (outcome) {
    case SecretOutcome::Found:
        return QStringLiteral("found");
    case SecretOutcome::Absent:
        return QStringLiteral("absent");
    case SecretOutcome::LockedOrDenied:
        return QStringLiteral("locked or denied");
    case SecretOutcome::NoKeychain:
        return QStringLiteral("no keychain");
    }
    Q_UNREACHABLE();
}

/// The keychain did not do what was asked.
CommandOutcome keychainFailedAt(const Result<SecretAnswer> &answer, const QString &provider, const QString &account)
{
    Error error = answer ? answer->error.value_or(Error()) : answer.error();
    if (answer) {
        error.kind = ErrorKind::KeychainFailed;
    }
    CommandOutcome outcome = failedAt(error, provider, account);
    if (outcome.code == ExitCode::ProviderNotReached) {
        outcome.code = ExitCode::KeychainUnavailable;
    }
    if (answer) {
        outcome.json.insert(QStringLiteral("keychain"), outcomeName(answer->outcome));
    }
    return outcome;
}

QString providerName(const QString &providerId)
{
    const auto description = findProvider(providerId);
    return description ? description->traits().name : providerId;
}

QString tokenPrompt(const ProviderTraits &traits, const QString &account)
{
    const QString label = traits.tokenLabel.isEmpty() ? CommandText::tr("API token") : traits.tokenLabel;
    //: Asks at a terminal; %1 is the provider's word for its token, %2 the provider, %3 the account.
    return CommandText::tr("%1 of %2 for %3 (not shown): ").arg(label, traits.name, account);
}

/// What is known of an account with the token that comes from outside, as its provider wants it.
Task<Result<AccountInput>> readInput(ProviderDescription description, AccountInput known,
                                     AccountCommands::TokenReader readToken, QString account)
{
    auto reading = readToken(tokenPrompt(description.traits(), account));
    const Result<Secret> token = co_await std::move(reading);
    if (!token) {
        co_return Result<AccountInput>(failure(token.error()));
    }
    known.token = *token;
    const Result<AccountInput> checked = description.check(known);
    co_return checked;
}

} // namespace

AccountCommands::AccountCommands(const Profile &profile, AccountServices &services)
    : m_profile(profile)
    , m_services(services)
{}

CommandOutcome AccountCommands::failed(const Error &error) { return failedAt(error, {}, {}); }

std::optional<Account> AccountCommands::find(const QString &nameOrId) const
{
    const QList<Account> all = m_services.accounts->accounts();
    const QString name = nameOrId.simplified();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Account &account) {
        return account.id == nameOrId || account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QJsonObject AccountCommands::describe(const Account &account) const
{
    QJsonObject fields;
    for (auto field = account.fields.cbegin(); field != account.fields.cend(); ++field) {
        fields.insert(field.key(), field.value());
    }
    const bool isKept = m_services.tokens->place(account.id) == TokenPlace::Keychain;
    return {{QStringLiteral("id"), account.id},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("provider"), account.providerId},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("address"), account.address},
            {QStringLiteral("enabled"), account.enabled},
            {QStringLiteral("token"), isKept ? QStringLiteral("keychain") : QStringLiteral("none")},
            {QStringLiteral("keychain"), account.tokenBackend}};
}

Task<CommandOutcome> AccountCommands::run(AccountCommand command, TokenReader readToken, std::stop_token stop)
{
    if (command.action == AccountCommand::Action::List) {
        co_return list();
    }
    if (command.action == AccountCommand::Action::Add) {
        auto adding = add(command, readToken, stop);
        co_return co_await std::move(adding);
    }
    if (!find(command.account)) {
        const bool isShort = command.account.size() <= MaximumAccountName;
        co_return refused(ExitCode::NoSuchAccount,
                          isShort ? CommandText::tr("There is no account “%1” in this profile.").arg(command.account)
                                  : CommandText::tr("There is no account of this name in this profile."));
    }
    if (command.action == AccountCommand::Action::Test) {
        auto testing = test(command, stop);
        co_return co_await std::move(testing);
    }
    if (command.action == AccountCommand::Action::SetToken) {
        auto setting = setToken(command, readToken, stop);
        co_return co_await std::move(setting);
    }
    auto removing = remove(command, stop);
    co_return co_await std::move(removing);
}

CommandOutcome AccountCommands::list() const
{
    CommandOutcome outcome;
    QJsonArray entries;
    QStringList lines;
    const QList<Account> all = m_services.accounts->accounts();
    for (const Account &account : all) {
        entries.append(describe(account));
        QString token = CommandText::tr("no token");
        if (m_services.tokens->place(account.id) == TokenPlace::Keychain) {
            token = CommandText::tr("token in %1").arg(account.tokenBackend);
        }
        QStringList cells{account.name, providerName(account.providerId), token};
        if (!account.enabled) {
            cells.append(/*: State of an account in a list */ CommandText::tr("disabled"));
        }
        lines.append(cells.join(u'\t'));
    }
    outcome.text = lines.isEmpty() ? CommandText::tr("There is no account in this profile.") : lines.join(u'\n');
    outcome.json.insert(QStringLiteral("accounts"), entries);
    return outcome;
}

Task<CommandOutcome> AccountCommands::askProvider(AccountCommand command, ProviderTraits traits, AccountInput input,
                                                  std::stop_token stop)
{
    CommandOutcome outcome;
    if (!command.asksProvider) {
        co_return outcome;
    }
    auto testing = m_services.sessions->test(traits.id, input, stop);
    const Result<AccountCheck> check = co_await std::move(testing);
    if (!check) {
        co_return failedAt(check.error(), traits.name, command.account);
    }
    outcome.json.insert(QStringLiteral("notices"), QJsonArray::fromStringList(check->notices));
    if (check->numbers) {
        outcome.json.insert(QStringLiteral("numbers"), *check->numbers);
    }
    outcome.text =
        (QStringList{CommandText::tr("%1 accepted the token.").arg(traits.name)} + check->notices).join(u'\n');
    co_return outcome;
}

Task<CommandOutcome> AccountCommands::add(AccountCommand command, TokenReader readToken, std::stop_token stop)
{
    const auto description = findProvider(command.providerId);
    const ProviderTraits traits = description->traits();
    const QList<ProviderDescription> allowed = m_services.sessions->allowedProviders();
    if (std::none_of(allowed.begin(), allowed.end(), [&](const auto &entry) { return entry.id == traits.id; })) {
        co_return refused(ExitCode::NotAllowed,
                          CommandText::tr("Your administrator does not allow accounts of %1 here.").arg(traits.name));
    }
    const QString name = command.account.simplified();
    const QList<Account> present = m_services.accounts->accounts();
    if (std::any_of(present.begin(), present.end(),
                    [&name](const Account &account) { return account.name.compare(name, Qt::CaseInsensitive) == 0; })) {
        co_return refused(
            ExitCode::WrongInput,
            CommandText::tr("There is an account of this name already. To replace its token, use “account "
                            "set-token”."));
    }
    auto reading = readInput(*description, command.input, readToken, name);
    const Result<AccountInput> checked = co_await std::move(reading);
    if (!checked) {
        co_return failed(checked.error());
    }
    auto asking = askProvider(command, traits, *checked, stop);
    CommandOutcome outcome = co_await std::move(asking);
    if (outcome.code != ExitCode::Done) {
        co_return outcome;
    }
    Account account;
    account.providerId = traits.id;
    account.name = name;
    account.fields = checked->fields;
    account.address = checked->address;
    account.concurrentRequests = command.concurrentRequests;
    const Result<Account> stored = m_services.accounts->add(account);
    if (!stored) {
        co_return failed(stored.error());
    }
    auto keeping = m_services.tokens->keepInKeychain(stored->id, checked->token, stop);
    const Result<SecretAnswer> answer = co_await std::move(keeping);
    if (!answer || answer->outcome != SecretOutcome::Found) {
        CommandOutcome why = keychainFailedAt(answer, traits.name, name);
        const Result<void> takenBack = m_services.accounts->remove(stored->id);
        const QString state = takenBack ? CommandText::tr("The account was not added.")
                                        : CommandText::tr("The account stayed without a token.");
        why.text = QStringList{why.text, state}.join(u' ');
        co_return why;
    }
    outcome.text = (QStringList{CommandText::tr("%1 was added, its token is in %2.").arg(name, answer->backend)} +
                    outcome.text.split(u'\n', Qt::SkipEmptyParts))
                       .join(u'\n');
    outcome.json.insert(QStringLiteral("account"),
                        describe(m_services.accounts->account(stored->id).value_or(*stored)));
    co_return outcome;
}

Task<CommandOutcome> AccountCommands::test(AccountCommand command, std::stop_token stop)
{
    const Account account = *find(command.account);
    const QString provider = providerName(account.providerId);
    auto testing = m_services.sessions->testStored(account.id, stop);
    const Result<AccountCheck> check = co_await std::move(testing);
    if (!check) {
        co_return failedAt(check.error(), provider, account.name);
    }
    CommandOutcome outcome;
    outcome.text =
        (QStringList{CommandText::tr("%1 accepted the token of %2.").arg(provider, account.name)} + check->notices)
            .join(u'\n');
    outcome.json.insert(QStringLiteral("account"), describe(account));
    outcome.json.insert(QStringLiteral("notices"), QJsonArray::fromStringList(check->notices));
    if (check->numbers) {
        outcome.json.insert(QStringLiteral("numbers"), *check->numbers);
    }
    co_return outcome;
}

Task<CommandOutcome> AccountCommands::setToken(AccountCommand command, TokenReader readToken, std::stop_token stop)
{
    const Account account = *find(command.account);
    const auto description = findProvider(account.providerId);
    if (!description) {
        co_return refused(ExitCode::ProviderRefused,
                          CommandText::tr("This version does not know the provider of %1.").arg(account.name));
    }
    command.account = account.name;
    const ProviderTraits traits = description->traits();
    AccountInput present;
    present.fields = account.fields;
    present.address = account.address;
    auto reading = readInput(*description, present, readToken, account.name);
    const Result<AccountInput> checked = co_await std::move(reading);
    if (!checked) {
        co_return failed(checked.error());
    }
    auto asking = askProvider(command, traits, *checked, stop);
    CommandOutcome outcome = co_await std::move(asking);
    if (outcome.code != ExitCode::Done) {
        co_return outcome;
    }
    auto keeping = m_services.tokens->keepInKeychain(account.id, checked->token, stop);
    const Result<SecretAnswer> answer = co_await std::move(keeping);
    if (!answer || answer->outcome != SecretOutcome::Found) {
        co_return keychainFailedAt(answer, traits.name, account.name);
    }
    outcome.text = CommandText::tr("The token of %1 was replaced in %2.").arg(account.name, answer->backend);
    outcome.json.insert(QStringLiteral("account"),
                        describe(m_services.accounts->account(account.id).value_or(account)));
    co_return outcome;
}

CommandOutcome AccountCommands::whyNotRemoved(const Account &account) const
{
    const QString path = m_profile.filePath(QStringLiteral("journal.sqlite"));
    if (!QFile::exists(path)) {
        return {};
    }
    const Result<std::unique_ptr<Journal>> journal = Journal::open(path);
    if (!journal) {
        return failed(journal.error());
    }
    const Result<QList<IntentRecord>> open = (*journal)->openIntents();
    if (!open) {
        return failed(open.error());
    }
    const bool isOpen = std::any_of(open->begin(), open->end(),
                                    [&account](const IntentRecord &intent) { return intent.accountId == account.id; });
    return isOpen ? refused(ExitCode::StillOpen,
                            CommandText::tr("The outcome of a purchase or release of %1 is not known yet. Without the "
                                            "account it cannot be looked up any more. Open the window to let it be "
                                            "settled, or use --force.")
                                .arg(account.name))
                  : CommandOutcome();
}

void AccountCommands::forgetNumbers(const QString &accountId) const
{
    // It writes before it is gone.
    Inventory(m_profile.filePath(QStringLiteral("inventory"))).removeAccount(accountId);
}

Task<CommandOutcome> AccountCommands::remove(AccountCommand command, std::stop_token stop)
{
    const Account account = *find(command.account);
    CommandOutcome why;
    if (!command.isForced) {
        why = whyNotRemoved(account);
    }
    if (why.code != ExitCode::Done) {
        co_return why;
    }
    auto forgetting = m_services.tokens->forget(account.id, stop);
    const Result<SecretAnswer> answer = co_await std::move(forgetting);
    const bool isForgotten = answer && answer->outcome == SecretOutcome::Absent;
    if (!isForgotten && !command.isForced) {
        why = keychainFailedAt(answer, providerName(account.providerId), account.name);
        why.text = QStringList{why.text, CommandText::tr("The account is still there.")}.join(u' ');
        co_return why;
    }
    const Result<void> removed = m_services.accounts->remove(account.id);
    if (!removed) {
        co_return failed(removed.error());
    }
    forgetNumbers(account.id);
    CommandOutcome outcome;
    outcome.text = isForgotten
                       ? CommandText::tr("%1 was removed from this computer, with its token. Nothing changed at "
                                         "its provider.")
                             .arg(account.name)
                       : CommandText::tr("%1 was removed from this computer. Its token may still be in the "
                                         "keychain: delete it there.")
                             .arg(account.name);
    outcome.json.insert(QStringLiteral("account"), describe(account));
    co_return outcome;
}

} // namespace numberdesk
