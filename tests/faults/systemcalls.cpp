// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/systemcalls.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// This file uses the C library alone: it is called from within Qt, before main() and after it.
namespace numberdesk::tests::SystemCalls {
namespace {

using Fault = Plan::Fault;

Plan plan;
std::atomic<bool> isFollowing{false};
std::atomic<long> steps{0};

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;) {
        ::pause();
    }
}

std::string nameOf(int file)
{
    std::array<char, 64> link{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    std::array<char, 4096> path{};
    const ssize_t length = ::readlink(link.data(), path.data(), path.size() - 1);
    const std::string whole(path.data(), length > 0 ? static_cast<size_t>(length) : 0);
    return whole.substr(whole.rfind('/') + 1);
}

bool isFile(int file)
{
    struct stat status = {};
    return ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

bool isWire(int file)
{
    sockaddr_storage address = {};
    socklen_t length = sizeof address;
    return ::getsockname(file, reinterpret_cast<sockaddr *>(&address), &length) == 0 &&
           (address.ss_family == AF_INET || address.ss_family == AF_INET6);
}

bool begins(const std::string &text, const char *with) { return text.rfind(with, 0) == 0; }

/// Whether a step is one of those on which money depends.
bool isMoney(const std::string &what)
{
    for (const char *name : {"journal", "cart", "lock"}) {
        if (what.find(std::string(" ") + name) != std::string::npos) {
            return true;
        }
    }
    for (const char *name : {"send POST", "send DELETE", "send PATCH", "send PUT", "send body", "mark "}) {
        if (begins(what, name)) {
            return true;
        }
    }
    return false;
}

enum class Answer
{
    GoOn,
    Half,
    Fail
};

struct Step
{
    Answer answer = Answer::GoOn;
    bool diesAfterwards = false;
    int error = 0;
};

/// Counts a step and says what is to become of it.
Step next(const std::string &what, bool isOnDisk)
{
    // A disk without room still gives room back.
    const bool needsRoom = plan.fault == Fault::DiskFails || !begins(what, "delete ");
    Step step;
    if (!isFollowing || (plan.onlyMoney && !isMoney(what))) {
        return step;
    }
    const long number = ++steps;
    if (plan.isTold) {
        const std::string line = "step " + std::to_string(number) + ' ' + what + '\n';
        static_cast<void>(::syscall(SYS_write, STDOUT_FILENO, line.data(), line.size()));
    }
    switch (plan.fault) {
    case Fault::None:
        break;
    case Fault::DieBefore:
        if (number == plan.at) {
            die();
        }
        break;
    case Fault::DieAfter:
        step.diesAfterwards = number == plan.at;
        break;
    case Fault::DieAmid:
        if (number == plan.at) {
            step.answer = Answer::Half;
            step.diesAfterwards = true;
        }
        break;
    case Fault::DiskFull:
    case Fault::DiskFails:
        if (isOnDisk && needsRoom && number >= plan.at && (plan.length == 0 || number < plan.at + plan.length)) {
            step.answer = Answer::Fail;
            step.error = plan.fault == Fault::DiskFull ? ENOSPC : EIO;
        }
        break;
    }
    return step;
}

/// Carries out a step that moves bytes.
template <typename Call>
ssize_t moveBytes(const std::string &what, bool isOnDisk, size_t size, Call call)
{
    const Step step = next(what, isOnDisk);
    if (step.answer == Answer::Fail) {
        errno = step.error;
        return -1;
    }
    const size_t share = step.answer == Answer::Half ? size / 2 : size;
    const ssize_t done = share > 0 || size == 0 ? call(share) : 0;
    if (step.diesAfterwards) {
        die();
    }
    return done;
}

/// Carries out a step without bytes.
template <typename Call>
int act(const std::string &what, Call call)
{
    const Step step = next(what, true);
    if (step.answer == Answer::Fail) {
        errno = step.error;
        return -1;
    }
    const int done = step.answer == Answer::Half ? 0 : call();
    if (step.diesAfterwards) {
        die();
    }
    return done;
}

std::string sendName(const void *bytes, size_t size)
{
    const std::string head(static_cast<const char *>(bytes), std::min<size_t>(size, 8));
    for (const char *method : {"GET ", "POST ", "DELETE ", "PATCH ", "PUT "}) {
        if (begins(head, method)) {
            return std::string("send ") + std::string(method, std::strlen(method) - 1);
        }
    }
    return "send body";
}

ssize_t written(int file, const void *bytes, size_t size) { return ::syscall(SYS_write, file, bytes, size); }

} // namespace

bool readFault(const QByteArray &text, Plan &into)
{
    const QList<QByteArray> words = text.split(':');
    if (words.size() != 2) {
        return false;
    }
    const QByteArray &kind = words.constFirst();
    if (kind == "before") {
        into.fault = Fault::DieBefore;
    } else if (kind == "after") {
        into.fault = Fault::DieAfter;
    } else if (kind == "amid") {
        into.fault = Fault::DieAmid;
    } else if (kind == "full") {
        into.fault = Fault::DiskFull;
    } else if (kind == "fails") {
        into.fault = Fault::DiskFails;
    } else {
        return false;
    }
    const QList<QByteArray> numbers = words.constLast().split('+');
    into.at = numbers.constFirst().toLong();
    into.length = numbers.size() > 1 ? numbers.at(1).toLong() : 0;
    return into.at > 0;
}

void follow(const Plan &wanted)
{
    plan = wanted;
    isFollowing = true;
}

void mark(const QByteArray &what)
{
    if (next("mark " + what.toStdString(), false).diesAfterwards) {
        die();
    }
}

} // namespace numberdesk::tests::SystemCalls

namespace calls = numberdesk::tests::SystemCalls;

// In the place of the C library's functions of the same names.
extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    const auto call = [=](size_t share) { return calls::written(file, bytes, share); };
    if (!calls::isFollowing) {
        return call(size);
    }
    if (calls::isFile(file)) {
        return calls::moveBytes("write " + calls::nameOf(file), true, size, call);
    }
    // Qt writes to its sockets like this.
    return calls::isWire(file) ? calls::moveBytes(calls::sendName(bytes, size), false, size, call) : call(size);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t place)
{
    const auto call = [=](size_t share) { return ::syscall(SYS_pwrite64, file, bytes, share, place); };
    if (!calls::isFollowing || !calls::isFile(file)) {
        return call(size);
    }
    return calls::moveBytes("write " + calls::nameOf(file), true, size, call);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t place) { return pwrite64(file, bytes, size, place); }

int fsync(int file)
{
    return calls::act("flush " + calls::nameOf(file), [=] { return static_cast<int>(::syscall(SYS_fsync, file)); });
}

int fdatasync(int file)
{
    return calls::act("flush " + calls::nameOf(file), [=] { return static_cast<int>(::syscall(SYS_fdatasync, file)); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    return calls::act("cut " + calls::nameOf(file),
                      [=] { return static_cast<int>(::syscall(SYS_ftruncate, file, size)); });
}

int ftruncate(int file, off_t size) noexcept { return ftruncate64(file, size); }

int unlink(const char *path) noexcept
{
    const char *slash = std::strrchr(path, '/');
    return calls::act(std::string("delete ") + (slash == nullptr ? path : slash + 1),
                      [=] { return static_cast<int>(::syscall(SYS_unlink, path)); });
}

ssize_t sendto(int file, const void *bytes, size_t size, int flags, const sockaddr *to, socklen_t length)
{
    const auto call = [=](size_t share) { return ::syscall(SYS_sendto, file, bytes, share, flags, to, length); };
    if (!calls::isFollowing || !calls::isWire(file)) {
        return call(size);
    }
    return calls::moveBytes(calls::sendName(bytes, size), false, size, call);
}

ssize_t send(int file, const void *bytes, size_t size, int flags)
{
    return sendto(file, bytes, size, flags, nullptr, 0);
}

} // extern "C"
