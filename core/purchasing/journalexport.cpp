// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/journalexport.h"

#include "core/domain/csv.h"
#include "core/purchasing/journalrows.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/savedfile.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace numberdesk {
namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(JournalExport)
};

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

QByteArray jsonText(const QString &text)
{
    // Qt writes values inside of arrays alone; the brackets go again.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
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
        line += column == journalrows::Sequence ? QByteArray::number(row.integer(column)) : jsonText(row.text(column));
    }
    return line + "}";
}

Error notWritten(const QSaveFile &file)
{
    return storageFailed(file.errorString(),
                         ExportText::tr("The lines could not be written to %1. Check that the disk has space and that "
                                        "you may write there, or choose another place.")
                             .arg(QDir::toNativeSeparators(file.fileName())));
}

/// Writes the head, the lines as they come, and the foot.
class ExportFile
{
public:
    explicit ExportFile(const JournalExport &wanted)
        : m_isJson(wanted.format == JournalExport::Format::Json)
        , m_file(wanted.path)
    {}

    [[nodiscard]] bool begin()
    {
        const QByteArray head = m_isJson ? QByteArray("{\"format\":\"numberdesk-journal\",\"version\":1,\"lines\":[\n")
                                         : csvStart() + csvRecord(columnNames());
        return m_file.open(QIODevice::WriteOnly) && put(head);
    }

    [[nodiscard]] bool add(const Query &row)
    {
        const QByteArray line = m_isJson ? (m_lines > 0 ? ",\n" : "") + jsonLine(row) : csvLine(row);
        ++m_lines;
        return put(line);
    }

    [[nodiscard]] bool end() { return (!m_isJson || put("\n]}\n")) && commitWhole(m_file); }

    [[nodiscard]] qint64 lines() const { return m_lines; }
    [[nodiscard]] const QSaveFile &file() const { return m_file; }

private:
    bool put(const QByteArray &bytes) { return m_file.write(bytes) == bytes.size(); }

    bool m_isJson;
    QSaveFile m_file;
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
    ExportFile file(wanted);
    if (!file.begin()) {
        return failure(notWritten(file.file()));
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
        if (!file.add(query)) {
            return failure(notWritten(file.file()));
        }
        if (progress) {
            progress->store(file.lines());
        }
    }
    if (!file.end()) {
        return failure(notWritten(file.file()));
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
