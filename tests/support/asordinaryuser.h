// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace numberdesk::tests {

/// For its lifetime the process has the file rights of a user who is not root, so that a read-only file is read-only to
/// a test that root runs as well. The folder given becomes that user's own.
class AsOrdinaryUser
{
public:
    explicit AsOrdinaryUser([[maybe_unused]] const QString &folder)
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0) {
            constexpr uid_t Nobody = 65534;
            m_changed = ::chown(QFile::encodeName(folder).constData(), Nobody, static_cast<gid_t>(-1)) == 0 &&
                        ::seteuid(Nobody) == 0;
        }
#endif
    }
    ~AsOrdinaryUser()
    {
#ifdef Q_OS_UNIX
        if (m_changed && ::seteuid(0) != 0) {
            qFatal("the test could not become root again");
        }
#endif
    }
    Q_DISABLE_COPY_MOVE(AsOrdinaryUser)

private:
    [[maybe_unused]] bool m_changed = false;
};

} // namespace numberdesk::tests
