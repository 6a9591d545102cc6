// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QDateTime>
#include <QIODevice>

#include <functional>
#include <memory>
#include <optional>

namespace numberdesk {

/// What became of a file while it was read for an upload.
struct SourceWatch
{
    /// @unit bytes
    qint64 announced = 0;
    qint64 handedOut = 0;
    bool wasOpened = false;
    /// Why it could not be read as it was announced.
    std::optional<Error> error;

    /// The provider cannot have the whole of it: the last byte never left the file.
    [[nodiscard]] bool isSurelyIncomplete() const { return wasOpened && (error || handedOut < announced); }
};

/// Opens the content of a file from its beginning. @error StorageFailed, NotFound
using SourceOpener = std::function<Result<std::unique_ptr<QIODevice>>()>;

/// A file of the disk, which must stay what it was when this was called: one that is written, replaced or removed
/// meanwhile ends in an error before its last byte is handed out.
SourceOpener openerOfFile(const QString &path);

/// A device over a source that notes in `watch` what was read, for DocumentUpload::open; null when the source cannot be
/// opened. It hands out what was announced or fails; a source that has more fails too.
std::unique_ptr<QIODevice> openWatched(const SourceOpener &open, const std::shared_ptr<SourceWatch> &watch);

} // namespace numberdesk
