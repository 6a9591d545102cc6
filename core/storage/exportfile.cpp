// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exportfile.h"

#include "core/storage/savedfile.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>

namespace numberdesk {
namespace {

struct ExportFileText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

} // namespace

Result<void> ExportFile::begin()
{
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
