// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountcommands.h"
#include "app/filelog.h"
#include "app/tokeninput.h"
#include "core/accounts/profile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>

namespace numberdesk {
namespace {

/// What comes from a provider or a file could otherwise move a terminal's cursor.
QString printable(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        safe.append(isControl ? QChar(QChar::ReplacementCharacter) : c);
    }
    return safe;
}

void printLine(FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(printable(text) + u'\n'), stream);
    std::fflush(stream);
}

int tell(const CommandOutcome &outcome, bool printsJson)
{
    const bool isDone = outcome.code == ExitCode::Done;
    if (printsJson) {
        QJsonObject object = outcome.json;
        object.insert(QStringLiteral("exitCode"), static_cast<int>(outcome.code));
        object.insert(QStringLiteral("text"), outcome.text);
        std::fputs(QJsonDocument(object).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
        std::fflush(stdout);
    }
    if (!isDone || !printsJson) {
        printLine(isDone ? stdout : stderr, outcome.text);
    }
    return static_cast<int>(outcome.code);
}

/// One command on its way, with its deadline.
class CommandRun : public QObject
{
public:
    CommandRun(AccountCommand command, const Profile &profile, AccountServices &services)
        : m_command(std::move(command))
        , m_commands(profile, services)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { m_stop.request_stop(); });
        QTimer::singleShot(0, this, &CommandRun::begin);
    }

    [[nodiscard]] int code() const { return m_code; }

private:
    void begin()
    {
        m_deadline.start(m_command.deadline);
        const auto reader = [this](const QString &prompt) { return readWithin(prompt); };
        auto running = m_commands.run(m_command, reader, m_stop.get_token());
        QCoro::connect(std::move(running), this, [this](const CommandOutcome &outcome) {
            m_code = tell(outcome, m_command.printsJson);
            QCoreApplication::quit();
        });
    }

    /// The token has a time of its own; that of the command begins again when it is there.
    Task<Result<Secret>> readWithin(QString prompt)
    {
        m_deadline.stop();
        auto reading = readToken(prompt, m_command.deadline);
        Result<Secret> token = co_await std::move(reading);
        m_deadline.start(m_command.deadline);
        co_return token;
    }

    const AccountCommand m_command;
    AccountCommands m_commands;
    std::stop_source m_stop;
    QTimer m_deadline;
    int m_code = static_cast<int>(ExitCode::Failed);
};

} // namespace

int runAccountCommand(const QStringList &arguments, const QString &logVariable)
{
    const Result<AccountCommand> command = readAccountCommand(arguments, logVariable);
    if (!command) {
        return tell(AccountCommands::failed(command.error()), arguments.contains(QStringLiteral("--json")));
    }
    if (!command->textToPrint.isEmpty()) {
        std::fputs(qUtf8Printable(command->textToPrint), stdout);
        return 0;
    }
    const Result<std::unique_ptr<Profile>> profile = Profile::open(Profile::Kind::Ordinary, command->profileFolder);
    if (!profile) {
        CommandOutcome outcome = AccountCommands::failed(profile.error());
        if (profile.error().kind == ErrorKind::Conflict) {
            outcome.code = ExitCode::ProfileInUse;
        }
        return tell(outcome, command->printsJson);
    }
    Settings settings((*profile)->filePath(QStringLiteral("settings.ini")),
                      SystemDefaults::read(SystemDefaults::files()));
    SharedLog log;
    std::unique_ptr<FileLog> asked;
    if (!command->logFile.isEmpty()) {
        auto opened = FileLog::open(command->logFile);
        if (!opened) {
            return tell(AccountCommands::failed(opened.error()), command->printsJson);
        }
        asked = std::move(*opened);
        log.add(*asked);
    }
    auto chosen = FileLog::openChosen(settings, **profile);
    if (!chosen) {
        printLine(stderr, chosen.error().advice);
    } else if (*chosen) {
        log.add(**chosen);
    }
    for (const QString &problem : settings.problems()) {
        printLine(stderr, problem);
        log.write(problem);
    }
    AccountServices services(**profile, settings, &log, nullptr);
    const Result<void> loaded = services.accounts->load();
    for (const QString &notice : services.accounts->notices()) {
        printLine(stderr, notice);
    }
    if (!loaded) {
        return tell(AccountCommands::failed(loaded.error()), command->printsJson);
    }
    const CommandRun run(*command, **profile, services);
    QCoreApplication::exec();
    return run.code();
}

} // namespace numberdesk
