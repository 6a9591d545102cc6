// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/task.h"
#include "core/purchasing/journal.h"
#include "core/storage/exportfile.h"

#include <QSet>
#include <QString>

#include <optional>
#include <stop_token>

namespace numberdesk {

/// What goes into a file for an auditor.
struct JournalExport
{
    enum class Format
    {
        Csv,
        Json
    };

    /// Where to; a file that is there is replaced once the new one is whole, and stays as it is otherwise.
    QString path;
    Format format = Format::Csv;
    JournalFilter filter;
    /// Of those that pass the filter, only the lines of these sequences; all when not set.
    std::optional<QSet<qint64>> only;
};

/// Writes lines of a journal's file, oldest first, in bounded memory. The columns are fixed, times are UTC; in JSON
/// every text stands as it was hashed, so that the chain can be checked from the file, while CSV guards what a
/// spreadsheet would take for a formula. @param journalPath of the journal.
/// Gives the number of lines. @error StorageFailed when either file cannot be used; Cancelled after a stop.
Result<qint64> exportJournalFile(const QString &journalPath, const JournalExport &wanted, const std::stop_token &stop,
                                 const ExportProgress &progress = {});

/// The same in another thread. @error also why the journal is unavailable.
Task<Result<qint64>> exportJournal(const Journal &journal, JournalExport wanted, std::stop_token stop,
                                   ExportProgress progress = {});

} // namespace numberdesk
