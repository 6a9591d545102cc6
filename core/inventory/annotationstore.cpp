// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotationstore.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/rowvalues.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QHash>

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
                         "UNIQUE (account_id, number_identity))")}},
        {2,
         {QStringLiteral("ALTER TABLE number_annotation ADD COLUMN label TEXT NOT NULL DEFAULT ''"),
          QStringLiteral("ALTER TABLE number_annotation ADD COLUMN notes TEXT NOT NULL DEFAULT ''"),
          QStringLiteral("ALTER TABLE number_annotation ADD COLUMN owner TEXT NOT NULL DEFAULT ''"),
          QStringLiteral("ALTER TABLE number_annotation ADD COLUMN cost_centre TEXT NOT NULL DEFAULT ''"),
          QStringLiteral("CREATE TABLE number_tag (annotation_id TEXT NOT NULL, tag TEXT NOT NULL, "
                         "created_at TEXT NOT NULL, created_by TEXT NOT NULL, PRIMARY KEY (annotation_id, tag))"),
          // One row: how far the journal was read for labels of purchases.
          QStringLiteral("CREATE TABLE label_taking (id SMALLINT NOT NULL PRIMARY KEY, "
                         "journal_sequence BIGINT NOT NULL, changed_at TEXT NOT NULL, changed_by TEXT NOT NULL)"),
          QStringLiteral("INSERT INTO label_taking (id, journal_sequence, changed_at, changed_by) "
                         "VALUES (1, 0, '', '')")}}};
    return all;
}

QString annotationColumns()
{
    return QStringLiteral("SELECT id, account_id, number_identity, is_protected, label, notes, owner, cost_centre, "
                          "changed_at, changed_by FROM number_annotation ");
}

NumberAnnotation annotationFrom(const Query &row)
{
    NumberAnnotation annotation;
    annotation.id = row.text(0);
    annotation.accountId = row.text(1);
    annotation.numberIdentity = row.text(2);
    annotation.isProtected = row.boolean(3);
    annotation.label = row.text(4);
    annotation.notes = row.text(5);
    annotation.owner = row.text(6);
    annotation.costCentre = row.text(7);
    annotation.changedAt = row.moment(8);
    annotation.changedBy = row.text(9);
    return annotation;
}

} // namespace

/// Writes annotations within one transaction.
class AnnotationStore::Writer
{
public:
    Writer(Database &database, const QDateTime &at, const QString &by)
        : m_at(at)
        , m_by(by)
        , m_look(database, annotationColumns() + QStringLiteral("WHERE account_id = ? AND number_identity = ?"))
        , m_tags(database, QStringLiteral("SELECT tag FROM number_tag WHERE annotation_id = ?"))
        , m_insert(database,
                   QStringLiteral("INSERT INTO number_annotation (id, account_id, number_identity, is_protected, "
                                  "label, notes, owner, cost_centre, created_at, created_by, changed_at, changed_by) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        , m_update(database,
                   QStringLiteral("UPDATE number_annotation SET is_protected = ?, label = ?, notes = ?, owner = ?, "
                                  "cost_centre = ?, changed_at = ?, changed_by = ? WHERE id = ?"))
        , m_remove(database, QStringLiteral("DELETE FROM number_annotation WHERE id = ?"))
        , m_addTag(database, QStringLiteral("INSERT INTO number_tag (annotation_id, tag, created_at, created_by) "
                                            "VALUES (?, ?, ?, ?)"))
        , m_removeTag(database, QStringLiteral("DELETE FROM number_tag WHERE annotation_id = ? AND tag = ?"))
    {}

    /// What one number's annotation is to be, made of what it is.
    Result<void> write(const AnnotatedNumber &number, const Edit &edit)
    {
        const Result<NumberAnnotation> before = find(number);
        if (!before) {
            return failure(before.error());
        }
        Result<NumberAnnotation> after = edit(*before);
        if (!after) {
            return failure(after.error());
        }
        if (after->saysTheSameAs(*before)) {
            return {};
        }
        after->changedAt = m_at;
        after->changedBy = m_by;
        if (const Result<void> written = replace(*before, *after); !written) {
            return failure(written.error());
        }
        m_changes.append({number, *after});
        return {};
    }

    [[nodiscard]] const QList<ChangedAnnotation> &changes() const { return m_changes; }

private:
    Result<NumberAnnotation> find(const AnnotatedNumber &number)
    {
        const QString identity = number.number.identity();
        const auto rows = m_look.bind(number.accountId).bind(identity).rows<NumberAnnotation>(annotationFrom);
        if (!rows) {
            return failure(rows.error());
        }
        NumberAnnotation annotation = rows->value(0);
        annotation.accountId = number.accountId;
        annotation.numberIdentity = identity;
        if (rows->isEmpty()) {
            return annotation;
        }
        const auto tags = m_tags.bind(annotation.id).rows<QString>([](const Query &row) { return row.text(0); });
        if (!tags) {
            return failure(tags.error());
        }
        annotation.tags = cleanedTags(*tags);
        return annotation;
    }

    Result<void> replace(const NumberAnnotation &before, NumberAnnotation &after)
    {
        if (before.id.isEmpty()) {
            after.id = newRowId();
            m_insert.bind(after.id).bind(after.accountId).bind(after.numberIdentity).bind(after.isProtected);
            m_insert.bind(after.label).bind(after.notes).bind(after.owner).bind(after.costCentre);
            m_insert.bind(m_at).bind(m_by).bind(m_at).bind(m_by);
            if (const Result<void> inserted = m_insert.run(); !inserted) {
                return inserted;
            }
        } else if (after.isEmpty()) {
            if (const Result<void> removed = m_remove.bind(after.id).run(); !removed) {
                return removed;
            }
            after.id.clear();
        } else {
            m_update.bind(after.isProtected).bind(after.label).bind(after.notes).bind(after.owner);
            m_update.bind(after.costCentre).bind(m_at).bind(m_by).bind(after.id);
            if (const Result<void> updated = m_update.run(); !updated) {
                return updated;
            }
        }
        return replaceTags(before, after);
    }

    Result<void> replaceTags(const NumberAnnotation &before, const NumberAnnotation &after)
    {
        for (const QString &tag : before.tags) {
            if (!after.tags.contains(tag)) {
                if (const Result<void> removed = m_removeTag.bind(before.id).bind(tag).run(); !removed) {
                    return removed;
                }
            }
        }
        for (const QString &tag : after.tags) {
            if (!before.tags.contains(tag)) {
                if (const Result<void> added = m_addTag.bind(after.id).bind(tag).bind(m_at).bind(m_by).run(); !added) {
                    return added;
                }
            }
        }
        return {};
    }

    const QDateTime m_at;
    const QString m_by;
    Query m_look;
    Query m_tags;
    Query m_insert;
    Query m_update;
    Query m_remove;
    Query m_addTag;
    Query m_removeTag;
    QList<ChangedAnnotation> m_changes;
};

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
        notices.append(AnnotationText::tr("Notes, tags, owners and cost centres of numbers, and labels that were kept "
                                          "on this computer, are gone as well."));
    }
    return notices;
}

Result<QList<NumberAnnotation>> AnnotationStore::load() const
{
    Query query(*m_database, annotationColumns());
    auto annotations = query.rows<NumberAnnotation>(annotationFrom);
    if (!annotations) {
        return annotations;
    }
    QHash<QString, QStringList> tags;
    Query all(*m_database, QStringLiteral("SELECT annotation_id, tag FROM number_tag"));
    const Result<void> read = all.forEachRow([&tags](const Query &row) { tags[row.text(0)].append(row.text(1)); });
    if (!read) {
        return failure(read.error());
    }
    for (NumberAnnotation &annotation : *annotations) {
        annotation.tags = cleanedTags(tags.value(annotation.id));
    }
    return annotations;
}

AnnotationStore::Changes AnnotationStore::write(const QList<AnnotatedNumber> &numbers, const QDateTime &at,
                                                const QString &by, const Edit &edit)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failure(transaction.error());
    }
    Writer writer(*m_database, at, by);
    for (const AnnotatedNumber &number : numbers) {
        if (const Result<void> written = writer.write(number, edit); !written) {
            return failure(written.error());
        }
    }
    if (const Result<void> committed = transaction->commit(); !committed) {
        return failure(committed.error());
    }
    return writer.changes();
}

AnnotationStore::Changes AnnotationStore::setProtected(const QList<AnnotatedNumber> &numbers, bool isProtected,
                                                       const QDateTime &at, const QString &by)
{
    return write(numbers, at, by, [isProtected](NumberAnnotation annotation) {
        annotation.isProtected = isProtected;
        return Result<NumberAnnotation>(annotation);
    });
}

AnnotationStore::Changes AnnotationStore::change(const QList<AnnotatedNumber> &numbers, const AnnotationChange &change,
                                                 const QDateTime &at, const QString &by)
{
    return write(numbers, at, by,
                 [&change](const NumberAnnotation &annotation) { return applied(annotation, change); });
}

AnnotationStore::Changes AnnotationStore::changeEach(const QList<AnnotationEdit> &edits, const QDateTime &at,
                                                     const QString &by)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failure(transaction.error());
    }
    Writer writer(*m_database, at, by);
    for (const AnnotationEdit &edit : edits) {
        const auto written = writer.write(
            edit.number, [&edit](const NumberAnnotation &annotation) { return applied(annotation, edit.change); });
        if (!written) {
            return failure(written.error());
        }
    }
    if (const Result<void> committed = transaction->commit(); !committed) {
        return failure(committed.error());
    }
    return writer.changes();
}

AnnotationStore::Changes AnnotationStore::takeLabels(const QList<BoughtLabel> &labels, qint64 journalSequence,
                                                     const QDateTime &at, const QString &by)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failure(transaction.error());
    }
    Writer writer(*m_database, at, by);
    for (const BoughtLabel &bought : labels) {
        const auto written = writer.write(bought.number, [&bought](NumberAnnotation annotation) {
            if (annotation.label.isEmpty() || annotation.changedAt < bought.consentedAt) {
                annotation.label = bought.label;
            }
            return Result<NumberAnnotation>(annotation);
        });
        if (!written) {
            return failure(written.error());
        }
    }
    Query note(*m_database, QStringLiteral("UPDATE label_taking SET journal_sequence = ?, changed_at = ?, "
                                           "changed_by = ? WHERE id = 1"));
    if (const Result<void> noted = note.bind(journalSequence).bind(at).bind(by).run(); !noted) {
        return failure(noted.error());
    }
    if (const Result<void> committed = transaction->commit(); !committed) {
        return failure(committed.error());
    }
    return writer.changes();
}

Result<qint64> AnnotationStore::labelsTakenUntil() const
{
    Query query(*m_database, QStringLiteral("SELECT journal_sequence FROM label_taking WHERE id = 1"));
    const auto rows = query.rows<qint64>([](const Query &row) { return row.integer(0); });
    return rows ? Result<qint64>(rows->value(0)) : failure(rows.error());
}

} // namespace numberdesk
