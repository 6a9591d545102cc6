// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/changes/readingdiff.h"

#include "core/domain/result.h"

namespace numberdesk {

/// The differences of an account's last two readings as a file beside the account's numbers, so that they are there
/// after a restart. Its bytes are checked as a whole when it is read.
class ChangesFile
{
public:
    /// Another form of the file.
    static constexpr quint32 Version = 1;

    enum class Unusable
    {
        /// The system does not give its bytes.
        Unreadable,
        /// Cut short, edited, or never one of these files.
        Damaged,
        /// Of a newer version of this program, or of a machine with another order of bytes.
        Foreign
    };

    /// Where the differences of an account are kept. Its id may hold anything, so that its hash is the name.
    static QString pathFor(const QString &folder, const QString &accountId);
    /// All of such files in the folder, as whole paths.
    static QStringList allIn(const QString &folder);

    /// Writes a new file in the place of the old one, or leaves that as it is. @error StorageFailed
    static Result<void> write(const QString &path, const ReadingDiff &diff);
    static tl::expected<ReadingDiff, Unusable> read(const QString &path);
};

} // namespace numberdesk
