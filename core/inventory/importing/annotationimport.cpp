// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/importing/annotationimport.h"

#include "core/inventory/importing/importtable.h"
#include "core/locale/formats.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>

namespace numberdesk {
namespace {

struct AnnotationImportText
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationImport)
};

/// Finds the numbers that rows of a file mean.
class ImportMatch
{
public:
    ImportMatch(const KnownNumbers &numbers, const QSet<QString> &takingLabels, ImportPlan &plan)
        : m_numbers(numbers)
        , m_takingLabels(takingLabels)
        , m_plan(plan)
    {}

    void add(const ImportRow &row)
    {
        const auto place = static_cast<qsizetype>(m_rows.size());
        Row added;
        added.said = row;
        m_rows.append(added);
        if (!row.id.isEmpty()) {
            m_byId.insert(row.id, place);
        }
        if (!row.identity.isEmpty()) {
            m_byIdentity.insert(row.identity, place);
        }
    }

    void complain(qint64 line, const QString &number, const QString &reason)
    {
        ++m_plan.problemCount;
        m_problems.append({line, number.left(100), reason});
    }

    /// @return false after a stop
    bool match(const std::stop_token &stop)
    {
        QSet<qsizetype> known;
        m_numbers.visit([&](const KnownNumber &number) {
            const QList<qsizetype> rows = m_byId.values(number.entry.id());
            known += QSet<qsizetype>(rows.cbegin(), rows.cend());
            return !stop.stop_requested();
        });
        m_numbers.visit([&](const KnownNumber &number) {
            claim(number, known);
            return !stop.stop_requested();
        });
        return !stop.stop_requested();
    }

    void finish()
    {
        for (const Row &row : std::as_const(m_rows)) {
            if (row.isAmbiguous) {
                complain(row.said.line, row.said.written,
                         AnnotationImportText::tr("Several accounts have this number. Name one under “account_id”."));
            } else if (row.edit < 0 && row.problem.isEmpty()) {
                complain(row.said.line, row.said.written, AnnotationImportText::tr("No account has this number."));
            } else if (!row.problem.isEmpty()) {
                complain(row.said.line, row.said.written, row.problem);
            }
        }
        QSet<qsizetype> doubtful;
        for (const Row &row : std::as_const(m_rows)) {
            if (row.isAmbiguous) {
                doubtful += row.edits;
            }
        }
        for (qsizetype place = 0; place < m_edits.size(); ++place) {
            if (doubtful.contains(place)) {
                continue;
            }
            if (m_edits.at(place).changesNothing()) {
                ++m_plan.unchanged;
            } else {
                m_plan.edits.append(m_edits.at(place));
            }
        }
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const ImportProblem &left, const ImportProblem &right) { return left.line < right.line; });
        m_plan.problems = m_problems.mid(0, ImportPlan::MaximumProblems);
    }

private:
    struct Row
    {
        ImportRow said;
        QString problem;
        /// The first of `edits`; -1 when no number was found.
        qsizetype edit = -1;
        bool isAmbiguous = false;
        QSet<qsizetype> edits;
    };

    [[nodiscard]] static bool isOf(const KnownNumber &number, const ImportRow &row)
    {
        if (!row.accountId.isEmpty()) {
            return row.accountId == number.entry.accountId;
        }
        return row.account.isEmpty() || row.account == number.title.account;
    }

    void claim(const KnownNumber &number, const QSet<qsizetype> &known)
    {
        QList<qsizetype> claims = m_byId.values(number.entry.id());
        const QList<qsizetype> byNumber = m_byIdentity.values(number.entry.number.number.identity());
        for (const qsizetype place : byNumber) {
            if (!known.contains(place) && isOf(number, m_rows.at(place).said)) {
                claims.append(place);
            }
        }
        std::sort(claims.begin(), claims.end());
        qint64 taken = 0;
        for (const qsizetype place : std::as_const(claims)) {
            Row &row = m_rows[place];
            if (taken > 0) {
                row.problem =
                    AnnotationImportText::tr("Line %1 speaks of the same number already.").arg(formats::number(taken));
            } else if (known.contains(place) && !row.said.identity.isEmpty() &&
                       row.said.identity != number.entry.number.number.identity()) {
                row.problem = AnnotationImportText::tr("The id belongs to another number.");
            } else {
                taken = row.said.line;
                row.isAmbiguous = row.edit >= 0;
                row.edit = row.edit >= 0 ? row.edit : m_edits.size();
                row.edits.insert(m_edits.size());
                m_edits.append(plannedEdit(number.entry, number.kept, row.said.wish,
                                           m_takingLabels.contains(number.entry.accountId)));
            }
        }
    }

    const KnownNumbers &m_numbers;
    const QSet<QString> &m_takingLabels;
    ImportPlan &m_plan;
    QList<Row> m_rows;
    QMultiHash<QString, qsizetype> m_byId;
    QMultiHash<QString, qsizetype> m_byIdentity;
    QList<NumberEdit> m_edits;
    QList<ImportProblem> m_problems;
};

Error notRead(const QFile &file)
{
    return storageFailed(
        file.errorString(),
        AnnotationImportText::tr("%1 could not be read. Check that it is there and that you may read it.")
            .arg(QDir::toNativeSeparators(file.fileName())));
}

Error stopped()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

/// Every so many records somebody looks at the progress and asks for a stop.
constexpr qint64 StepRows = 1000;

} // namespace

Result<ImportPlan> planImport(const QString &path, const KnownNumbers &numbers, const QSet<QString> &takingLabels,
                              const std::stop_token &stop, const ExportProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(notRead(file));
    }
    if (file.size() > MaximumImport) {
        return failure(storageFailed(
            {},
            AnnotationImportText::tr("The file is larger than %1. Split it.").arg(formats::dataSize(MaximumImport))));
    }
    // Not mapped: a file that somebody cuts meanwhile would end the program.
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError) {
        return failure(notRead(file));
    }
    CsvReader reader(bytes);
    const std::optional<CsvRow> head = reader.next();
    const Result<ImportTable> table = ImportTable::fromHead(head.value_or(CsvRow()));
    if (!table) {
        return failure(table.error());
    }
    ImportPlan plan;
    plan.columns = table->columns();
    ImportMatch match(numbers, takingLabels, plan);
    while (const std::optional<CsvRow> record = reader.next()) {
        if (++plan.rows > MaximumImportRows) {
            return failure(invalidInput({}, AnnotationImportText::tr("The file has more than %1 lines. Split it.")
                                                .arg(formats::number(MaximumImportRows))));
        }
        if (const auto row = table->read(*record)) {
            match.add(*row);
        } else {
            match.complain(record->line, {}, row.error());
        }
        if (plan.rows % StepRows == 0) {
            if (stop.stop_requested()) {
                return failure(stopped());
            }
            if (progress) {
                progress->store(reader.position(), std::memory_order_relaxed);
            }
        }
    }
    if (!match.match(stop)) {
        return failure(stopped());
    }
    match.finish();
    return plan;
}

Task<Result<ImportPlan>> readImport(QString path, KnownNumbers numbers, QSet<QString> takingLabels,
                                    std::stop_token stop, ExportProgress progress)
{
    using Planned = Result<ImportPlan>;
    auto future = QtConcurrent::run([path, numbers, takingLabels, stop, progress] {
        return planImport(path, numbers, takingLabels, stop, progress);
    });
    Planned plan = co_await future;
    co_return plan;
}

} // namespace numberdesk
