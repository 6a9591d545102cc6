// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/journalexport.h"

#include "core/domain/csv.h"
#include "core/domain/jsontext.h"
#include "core/purchasing/journalrows.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QtConcurrentRun>

namespace numberdesk {
namespace {

/// Names of the columns in the order of journalrows::EntryColumn; part of the format, never translated.
const QStringList &columnNames()
{
    static const QStringList names{
        QStringLiteral("line"),       QStringLiteral("id"),      QStringLiteral("time_utc"),
        QStringLiteral("who"),        QStringLiteral("kind"),    QStringLiteral("intent"),
        QStringLiteral("account_id"), QStringLiteral("account"), QStringLiteral("provider"),
        QStringLiteral("number"),     QStringLiteral("content"), QStringLiteral("previous_hash"),
        QStringLiteral("hash")};
    return names;
}

QByteArray csvLine(const Query &row)
{
    QStringList fields;
    for (int column = 0; column < columnNames().size(); ++column) {
        fields.append(row.text(column));
    }
    return csvRecord(fields);
}

QByteArray jsonLine(const Query &row)
{
    QByteArray line = "{";
    for (int column = 0; column < columnNames().size(); ++column) {
        line += (column > 0 ? ",\"" : "\"") + columnNames().at(column).toLatin1() + "\":";
        // The content goes as the text that was hashed: written as JSON anew it could lose a byte.
        if (column == journalrows::Sequence) {
            line += QByteArray::number(row.integer(column));
        } else {
            appendJsonText(line, row.text(column));
        }
    }
    return line + "}";
}

QByteArray headOf(JournalExport::Format format)
{
    return format == JournalExport::Format::Json
               ? QByteArray("{\"format\":\"numberdesk-journal\",\"version\":1,\"lines\":[\n")
               : csvStart() + csvRecord(columnNames());
}

/// Writes the head, the lines as they come, and the foot.
class JournalFile
{
public:
    explicit JournalFile(const JournalExport &wanted)
        : m_format(wanted.format)
        , m_file(wanted.path)
    {}

    [[nodiscard]] Result<void> begin()
    {
        return m_file.begin().and_then([this] { return m_file.write(headOf(m_format)); });
    }

    [[nodiscard]] Result<void> add(const Query &row)
    {
        const bool isJson = m_format == JournalExport::Format::Json;
        const QByteArray line = isJson ? (m_lines > 0 ? ",\n" : "") + jsonLine(row) : csvLine(row);
        ++m_lines;
        return m_file.write(line);
    }

    [[nodiscard]] Result<void> end()
    {
        const QByteArray foot = m_format == JournalExport::Format::Json ? "\n]}\n" : "";
        return m_file.write(foot).and_then([this] { return m_file.end(); });
    }

    [[nodiscard]] qint64 lines() const { return m_lines; }

private:
    JournalExport::Format m_format;
    ExportFile m_file;
    qint64 m_lines = 0;
};

} // namespace

Result<qint64> exportJournalFile(const QString &journalPath, const JournalExport &wanted, const std::stop_token &stop,
                                 const ExportProgress &progress)
{
    const Result<std::unique_ptr<Database>> database = Database::openReadOnly(journalPath);
    if (!database) {
        return failure(database.error());
    }
    JournalFile file(wanted);
    if (const auto begun = file.begin(); !begun) {
        return failure(begun.error());
    }
    Query query(**database,
                journalrows::entryColumns() + journalrows::filterCondition() + QStringLiteral("ORDER BY sequence"));
    journalrows::bindFilter(query, wanted.filter);
    if (const auto ran = query.run(); !ran) {
        return failure(ran.error());
    }
    while (true) {
        const Result<bool> more = query.next();
        if (!more) {
            return failure(more.error());
        }
        if (!*more) {
            break;
        }
        if (stop.stop_requested()) {
            Error stopped;
            stopped.kind = ErrorKind::Cancelled;
            return failure(stopped);
        }
        if (wanted.only && !wanted.only->contains(query.integer(journalrows::Sequence))) {
            continue;
        }
        if (const auto added = file.add(query); !added) {
            return failure(added.error());
        }
        if (progress) {
            progress->store(file.lines());
        }
    }
    if (const auto ended = file.end(); !ended) {
        return failure(ended.error());
    }
    return file.lines();
}

Task<Result<qint64>> exportJournal(const Journal &journal, JournalExport wanted, std::stop_token stop,
                                   ExportProgress progress)
{
    using Written = Result<qint64>;
    if (journal.whyUnavailable()) {
        co_return Written(failure(*journal.whyUnavailable()));
    }
    auto future = QtConcurrent::run(
        [path = journal.path(), wanted, stop, progress] { return exportJournalFile(path, wanted, stop, progress); });
    Written written = co_await future;
    co_return written;
}

} // namespace numberdesk
