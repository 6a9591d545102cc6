// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exportfile.h"

#include "core/storage/savedfile.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace numberdesk {
namespace {

struct ExportFileText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

} // namespace

ExportFile::ExportFile(const QString &path)
    : m_file(path)
    , m_lock(QFileInfo(path).absolutePath() + QStringLiteral("/.") + QFileInfo(path).fileName() +
             QStringLiteral(".lock"))
{
    // An export may take its time; one whose program is gone holds nothing.
    m_lock.setStaleLockTime(0);
}

Result<void> ExportFile::begin()
{
    // A lock that cannot be made says nothing about others: then writing itself tells what is wrong.
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError) {
        return failure(storageFailed(
            {}, ExportFileText::tr("%1 is being written by another export. Wait until that is done, or choose another "
                                   "file.")
                    .arg(QDir::toNativeSeparators(m_file.fileName()))));
    }
    if (!m_file.open(QIODevice::WriteOnly)) {
        return failure(notWritten());
    }
    return {};
}

Result<void> ExportFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size()) {
        return failure(notWritten());
    }
    return {};
}

Result<void> ExportFile::end()
{
    if (!commitWhole(m_file)) {
        return failure(notWritten());
    }
    return {};
}

Error ExportFile::notWritten() const
{
    return storageFailed(m_file.errorString(),
                         ExportFileText::tr("%1 could not be written. Check that the disk has space and that you may "
                                            "write there, or choose another place.")
                             .arg(QDir::toNativeSeparators(m_file.fileName())));
}

} // namespace numberdesk
