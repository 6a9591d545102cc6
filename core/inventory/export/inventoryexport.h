// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/task.h"
#include "core/inventory/knownnumbers.h"
#include "core/storage/exportfile.h"

#include <QString>

#include <stop_token>

namespace numberdesk {

/// What numbers are written to, and how.
struct InventoryExport
{
    enum class Format
    {
        /// RFC 4180 in UTF-8, for spreadsheets: texts and phone numbers guarded, so that they stay texts; lists parted
        /// by commas.
        Csv,
        /// An array with one object for each number, the same names as in CSV: booleans, arrays of texts, null for what
        /// is not stated. Amounts are texts, so that no reader makes binary fractions of them.
        Json
    };

    /// A file that is there is replaced once the new one is whole, and stays as it is otherwise.
    QString path;
    Format format = Format::Csv;
};

/// Writes numbers to a file, in bounded memory. Columns, their names and their order are fixed, in every language;
/// moments are ISO 8601 in UTC, amounts plain decimals beside the column of their currency.
/// Gives how many were written. @error StorageFailed when the file cannot be written; Cancelled after a stop.
Result<qint64> exportInventoryFile(const KnownNumbers &rows, const InventoryExport &wanted, const std::stop_token &stop,
                                   const ExportProgress &progress = {});

/// The same in another thread.
Task<Result<qint64>> exportInventory(KnownNumbers rows, InventoryExport wanted, std::stop_token stop,
                                     ExportProgress progress = {});

} // namespace numberdesk
