// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/inventory/bulk/numberedit.h"
#include "core/storage/exportfile.h"

#include <QStringList>

#include <stop_token>

namespace numberdesk {

/// A line of a file that changes nothing, and why.
struct ImportProblem
{
    /// Line of the file, from 1.
    qint64 line = 0;
    /// The number, or its id, as it stands there; may be empty.
    QString number;
    /// A whole sentence.
    QString reason;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// What a file would change; nothing has changed yet.
struct ImportPlan
{
    /// In the order of the inventory; those that change nothing are left out.
    QList<NumberEdit> edits;
    /// In the order of the file. At most MaximumProblems; `problemCount` counts all.
    QList<ImportProblem> problems;
    qint64 problemCount = 0;
    /// Records behind the head, readable or not.
    qint64 rows = 0;
    /// Numbers that have already what the file says.
    qint64 unchanged = 0;
    /// Columns of the file that are read, of our own names.
    QStringList columns;

    static constexpr qsizetype MaximumProblems = 10000;
};

/// Reads what is noted about numbers from a file as exportInventory() writes it, or with some of its columns: label,
/// tags, owner, cost_centre, notes, protected. A number is found by `id`, else by `number`; `account_id` or `account`
/// tells which is meant where two accounts have it. An empty cell clears what is noted, but protection. Columns that
/// nobody can change are passed over.
/// @param takingLabels accounts whose providers keep labels.
/// @error StorageFailed when the file cannot be read or is larger than MaximumImport; InvalidInput when it is no such
/// table or has more than MaximumImportRows; Cancelled after a stop
Result<ImportPlan> planImport(const QString &path, const KnownNumbers &numbers, const QSet<QString> &takingLabels,
                              const std::stop_token &stop, const ExportProgress &progress = {});

/// The same in another thread. @param progress in bytes of the file
Task<Result<ImportPlan>> readImport(QString path, KnownNumbers numbers, QSet<QString> takingLabels,
                                    std::stop_token stop, ExportProgress progress = {});

/// Largest file. @unit bytes
inline constexpr qint64 MaximumImport = qint64(512) * 1024 * 1024;
inline constexpr qint64 MaximumImportRows = 1000000;
/// Longest cell. @unit UTF-16 code units
inline constexpr qsizetype MaximumImportCell = 10000;

} // namespace numberdesk
