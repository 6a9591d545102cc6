// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QFileDevice>
#include <QString>

namespace numberdesk {

/// Makes a folder and its missing parents, each readable by its owner alone (0700). A folder that exists stays as it
/// is.
/// @error StorageFailed
Result<void> makePrivateFolder(const QString &path);

/// Makes an empty file that its owner alone can read (0600), and its folder. A file that exists keeps its bytes and
/// loses the rights of group and others. An existing file is never opened for this: closing a second descriptor of an
/// SQLite file would drop the locks that this process holds on it. @error StorageFailed
Result<void> makePrivateFile(const QString &path);

/// Waits until what was written into an open file is on the disk itself and not in the memory of the system alone.
[[nodiscard]] bool bringToDisk(QFileDevice &file);

/// Renames what cannot be used to "<path>.unusable-<UTC time>" so that nothing is lost, together with its companions
/// (endings such as "-wal") where they exist, and gives the new path. Never overwrites. @error StorageFailed
Result<QString> setAside(const QString &path, const QStringList &companions = {});

} // namespace numberdesk
