// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/numberannotation.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace numberdesk {

class Database;

/// A number's annotation after a change of it; NumberAnnotation::id is empty when nothing is kept about it any more.
struct ChangedAnnotation
{
    AnnotatedNumber number;
    NumberAnnotation annotation;

    friend bool operator==(const ChangedAnnotation &, const ChangedAnnotation &) = default;
};

/// What a person called a number when buying it, from a provider that takes no label with a purchase.
struct BoughtLabel
{
    AnnotatedNumber number;
    QString label;
    /// When the purchase was confirmed. A label that was written later stays.
    QDateTime consentedAt;

    friend bool operator==(const BoughtLabel &, const BoughtLabel &) = default;
};

/// The annotations on disk, which cannot be made anew from the providers. Belongs to the thread that opened it. A
/// change is done for all of its numbers or, with an error, for none; it gives those that say something else now.
class AnnotationStore
{
public:
    using Changes = Result<QList<ChangedAnnotation>>;

    /// @error StorageFailed
    static Result<std::unique_ptr<AnnotationStore>> open(const QString &path);
    ~AnnotationStore();

    [[nodiscard]] Result<QList<NumberAnnotation>> load() const;
    /// @error StorageFailed
    Changes setProtected(const QList<AnnotatedNumber> &numbers, bool isProtected, const QDateTime &at,
                         const QString &by);
    /// `change` is cleaned(). @error StorageFailed, InvalidInput when a number would have too many tags
    Changes change(const QList<AnnotatedNumber> &numbers, const AnnotationChange &change, const QDateTime &at,
                   const QString &by);
    /// The same with a change for each. @error as change()
    Changes changeEach(const QList<AnnotationEdit> &edits, const QDateTime &at, const QString &by);
    /// Keeps labels of purchases where there are none that were written later, and that the journal was read until
    /// `journalSequence`: both or neither. @error StorageFailed
    Changes takeLabels(const QList<BoughtLabel> &labels, qint64 journalSequence, const QDateTime &at,
                       const QString &by);
    /// Line of the journal until which labels of purchases were taken; 0 at the beginning. @error StorageFailed
    [[nodiscard]] Result<qint64> labelsTakenUntil() const;
    /// What the person must know about the file; mostly nothing.
    [[nodiscard]] QStringList notices() const;

private:
    class Writer;
    using Edit = std::function<Result<NumberAnnotation>(const NumberAnnotation &)>;

    Changes write(const QList<AnnotatedNumber> &numbers, const QDateTime &at, const QString &by, const Edit &edit);
    explicit AnnotationStore(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace numberdesk
