// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokeninput.h"

#include "core/accounts/waitwithin.h"
#include "core/providers/inputrules.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>
#include <csignal>
#include <cstdio>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace numberdesk {
namespace {

struct InputText
{
    Q_DECLARE_TR_FUNCTIONS(TokenInput)
};

/// More than a token with white space around it can have. @unit bytes
constexpr qsizetype LargestInput = 4 * MaximumTokenBytes;

Result<Secret> wrongInput(const QString &sentence) { return failure(invalidInput(QStringLiteral("token"), sentence)); }

#ifdef Q_OS_WIN

bool isTerminal() { return ::_isatty(::_fileno(stdin)) != 0; }

qsizetype readSome(char *buffer, qsizetype size)
{
    return ::_read(::_fileno(stdin), buffer, static_cast<unsigned int>(size));
}

/// Shows nothing of what is typed, for its lifetime.
class HiddenTyping
{
public:
    HiddenTyping()
        : m_console(::GetStdHandle(STD_INPUT_HANDLE))
        , m_isChanged(::GetConsoleMode(m_console, &m_before) != 0 &&
                      ::SetConsoleMode(m_console, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT)) != 0)
    {}
    ~HiddenTyping()
    {
        if (m_isChanged) {
            ::SetConsoleMode(m_console, m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    HANDLE m_console;
    DWORD m_before = 0;
    bool m_isChanged;
};

#else

bool isTerminal() { return ::isatty(STDIN_FILENO) != 0; }

qsizetype readSome(char *buffer, qsizetype size)
{
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, buffer, static_cast<size_t>(size));
    } while (count < 0 && errno == EINTR);
    return count;
}

/// What a signal puts back; signal handlers see nothing but globals.
termios terminalBefore;

extern "C" void restoreTerminal(int signal)
{
    ::tcsetattr(STDIN_FILENO, TCSANOW, &terminalBefore);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

/// Shows nothing of what is typed, for its lifetime; Ctrl+C too leaves the terminal as it was.
class HiddenTyping
{
public:
    HiddenTyping()
    {
        if (::tcgetattr(STDIN_FILENO, &terminalBefore) != 0) {
            return;
        }
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            ::signal(signal, restoreTerminal);
        }
        termios hidden = terminalBefore;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        hidden.c_lflag |= ECHONL;
        m_isChanged = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenTyping()
    {
        if (m_isChanged) {
            ::tcsetattr(STDIN_FILENO, TCSANOW, &terminalBefore);
        }
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            ::signal(signal, SIG_DFL);
        }
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    bool m_isChanged = false;
};

#endif

/// Up to the end of the input, of the line at a terminal, or one byte more than is permitted.
QByteArray readAll(bool untilLineEnd)
{
    QByteArray bytes;
    std::array<char, 4096> buffer{};
    while (bytes.size() <= LargestInput) {
        const qsizetype count = readSome(buffer.data(), buffer.size());
        if (count <= 0) {
            break;
        }
        bytes.append(buffer.data(), count);
        if (untilLineEnd && bytes.contains('\n')) {
            break;
        }
    }
    buffer.fill('\0');
    return bytes;
}

} // namespace

Result<Secret> tokenFromInput(QByteArray bytes)
{
    if (bytes.size() > LargestInput) {
        return wrongInput(InputText::tr("What came by standard input is too long for a token. Give the token alone."));
    }
    if (bytes.startsWith("\xef\xbb\xbf")) {
        bytes.remove(0, 3);
    }
    QStringDecoder decode(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar(QChar::Null))) {
        return wrongInput(InputText::tr("What came by standard input is not text in UTF-8. Give the token as it is."));
    }
    QByteArray line = bytes;
    if (line.endsWith('\n')) {
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    }
    if (line.trimmed().isEmpty()) {
        return wrongInput(
            InputText::tr("No token came by standard input: it is empty or closed. Give the token there, as "
                          "one line."));
    }
    if (line.contains('\n') || line.contains('\r')) {
        return wrongInput(InputText::tr("More than one line came by standard input. Give the token alone."));
    }
    return Secret(line.trimmed());
}

void keepStandardInput()
{
#ifndef Q_OS_WIN
    if (::fcntl(STDIN_FILENO, F_GETFD) == -1) {
        // The lowest free number is given: that of standard input. What it reads is empty.
        [[maybe_unused]] const int descriptor = ::open("/dev/null", O_RDONLY);
    }
#endif
}

Task<Result<Secret>> readToken(QString prompt, std::chrono::milliseconds deadline)
{
    const bool asks = isTerminal();
    std::unique_ptr<HiddenTyping> hidden;
    if (asks) {
        hidden = std::make_unique<HiddenTyping>();
        std::fputs(qUtf8Printable(prompt), stderr);
        std::fflush(stderr);
    }
    // A read cannot be stopped. The thread is left alone in it when the deadline passes, and ends with the process.
    const auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    std::thread([promise, asks] {
        promise->addResult(readAll(asks));
        promise->finish();
    }).detach();
    const QDeadlineTimer limit = asks ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(deadline);
    auto waiting = waitWithin(promise->future(), limit, std::stop_token());
    const Answered<QByteArray> bytes = co_await std::move(waiting);
    hidden.reset();
    if (!bytes) {
        co_return wrongInput(InputText::tr("No token came by standard input in time, or its end did not come. Close "
                                           "standard input after the token."));
    }
    co_return tokenFromInput(*bytes);
}

} // namespace numberdesk
