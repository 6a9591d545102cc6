// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/inventory/inventorynumber.h"

#include <QList>

namespace numberdesk {

/// What the cache of numbers was before it became one file for each account: a database, one row for each number.
struct InventoryDatabase
{
    QList<InventoryNumber> numbers;
    QList<AccountReading> readings;
    /// What the person must know about the file (it was damaged and renamed), translated.
    QStringList notices;

    /// Reads all of it. @error StorageFailed
    static Result<InventoryDatabase> read(const QString &path);
    /// Renames it to "<path>.version-1-<UTC time>" with its companions, so that it is not read again. Never overwrites.
    /// @error StorageFailed
    static Result<void> setAsideAsTakenOver(const QString &path);
};

} // namespace numberdesk
