// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace numberdesk::tests {

/// For its lifetime no file of this process can be written beyond the given size, as on a disk without room; with 0
/// none can be written at all. Keep it short: what a test reports meanwhile into a file is cut as well.
class FullDisk
{
public:
    /// @unit bytes
    explicit FullDisk([[maybe_unused]] quint64 room = 0)
    {
#ifdef Q_OS_UNIX
        if (::getrlimit(RLIMIT_FSIZE, &m_before) != 0) {
            qFatal("the limit of file sizes cannot be read");
        }
        // Otherwise the first write beyond it would end the process.
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit small = m_before;
        small.rlim_cur = static_cast<rlim_t>(room);
        if (::setrlimit(RLIMIT_FSIZE, &small) != 0) {
            qFatal("the limit of file sizes cannot be set");
        }
#endif
    }
    ~FullDisk()
    {
#ifdef Q_OS_UNIX
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
#endif
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

#ifdef Q_OS_UNIX
private:
    struct rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
#endif
};

} // namespace numberdesk::tests
