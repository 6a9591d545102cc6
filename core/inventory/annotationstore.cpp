// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotationstore.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/rowvalues.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct AnnotationText
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationStore)
};

const Migrations &annotationMigrations()
{
    static const Migrations all{
        {1,
         {QStringLiteral("CREATE TABLE number_annotation ("
                         "id TEXT NOT NULL PRIMARY KEY, account_id TEXT NOT NULL, number_identity TEXT NOT NULL, "
                         "is_protected SMALLINT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL, "
                         "changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, "
                         "UNIQUE (account_id, number_identity))")}}};
    return all;
}

QString annotationColumns()
{
    return QStringLiteral("SELECT id, account_id, number_identity, is_protected, changed_at, changed_by "
                          "FROM number_annotation ");
}

NumberAnnotation annotationFrom(const Query &row)
{
    return {row.text(0), row.text(1), row.text(2), row.boolean(3), row.moment(4), row.text(5)};
}

} // namespace

Result<std::unique_ptr<AnnotationStore>> AnnotationStore::open(const QString &path)
{
    auto database = Database::open(path, annotationMigrations(), Database::Check::AllPages);
    if (!database) {
        return failure(database.error());
    }
    return std::unique_ptr<AnnotationStore>(new AnnotationStore(std::move(*database)));
}

AnnotationStore::AnnotationStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

AnnotationStore::~AnnotationStore() = default;

QStringList AnnotationStore::notices() const
{
    QStringList notices = m_database->notices();
    if (!notices.isEmpty()) {
        notices.append(AnnotationText::tr("Numbers that were protected are not protected any more. Protect them again "
                                          "before you release anything."));
    }
    return notices;
}

Result<QList<NumberAnnotation>> AnnotationStore::load() const
{
    Query query(*m_database, annotationColumns());
    return query.rows<NumberAnnotation>(annotationFrom);
}

Result<QList<NumberAnnotation>> AnnotationStore::setProtected(const QList<AnnotatedNumber> &numbers, bool isProtected,
                                                              const QDateTime &at, const QString &by)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failure(transaction.error());
    }
    Query change(*m_database,
                 QStringLiteral("INSERT INTO number_annotation (id, account_id, number_identity, is_protected, "
                                "created_at, created_by, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                                "ON CONFLICT (account_id, number_identity) DO UPDATE SET "
                                "is_protected = excluded.is_protected, changed_at = excluded.changed_at, "
                                "changed_by = excluded.changed_by"));
    Query look(*m_database, annotationColumns() + QStringLiteral("WHERE account_id = ? AND number_identity = ?"));
    QList<NumberAnnotation> kept;
    for (const AnnotatedNumber &number : numbers) {
        const QString identity = number.number.identity();
        change.bind(newRowId()).bind(number.accountId).bind(identity).bind(isProtected);
        change.bind(at).bind(by).bind(at).bind(by);
        if (const Result<void> changed = change.run(); !changed) {
            return failure(changed.error());
        }
        const auto rows = look.bind(number.accountId).bind(identity).rows<NumberAnnotation>(annotationFrom);
        if (!rows) {
            return failure(rows.error());
        }
        kept += *rows;
    }
    if (const Result<void> committed = transaction->commit(); !committed) {
        return failure(committed.error());
    }
    return kept;
}

} // namespace numberdesk
