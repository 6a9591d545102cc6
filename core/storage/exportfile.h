// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QLockFile>
#include <QSaveFile>

#include <atomic>
#include <memory>

namespace numberdesk {

/// How far an export is; written by its thread, read by whoever shows it.
using ExportProgress = std::shared_ptr<std::atomic<qint64>>;

/// A file that is written piece by piece. What was there before stays until the new one is whole on the disk, and for
/// good when it does not become whole. One export writes there at a time, in whatever program: of two the last would
/// win in silence. Every error is StorageFailed, and says where and what to do.
class ExportFile
{
public:
    explicit ExportFile(const QString &path);

    /// @error StorageFailed when one may not write there, or somebody does
    [[nodiscard]] Result<void> begin();
    /// @error StorageFailed when the disk has no room
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    /// Puts the whole in its place. @error StorageFailed
    [[nodiscard]] Result<void> end();

private:
    [[nodiscard]] Error notWritten() const;

    QSaveFile m_file;
    /// Beside the file, as long as this is here.
    QLockFile m_lock;
};

} // namespace numberdesk
