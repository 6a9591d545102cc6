// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/inventory/annotationstore.h"
#include "core/purchasing/journal.h"
#include "core/purchasing/releaseprotection.h"

#include <QHash>
#include <QPair>
#include <QThreadPool>

#include <functional>
#include <variant>

namespace numberdesk {

/// What this desk keeps about numbers of all providers, in the profile: which of them are protected against release,
/// and label, notes, tags, owner and cost centre of each.
///
/// The disk leads: a change is written in a thread of its own, flushed, and holds from then on; one that could not be
/// written has not happened, and its task says so. Each change of protection is a line of the journal as well, the rest
/// is nobody's money and is not. While the file was not read, nobody knows what is protected, and isProtected() is an
/// error.
class Annotations : public ReleaseProtection
{
    Q_OBJECT

public:
    /// `journal` outlives the annotations.
    Annotations(QString path, Journal &journal, QObject *parent = nullptr);
    /// Waits until what was called for is on the disk.
    ~Annotations() override;

    /// Reads the file. Every change does so too when it was not read yet: after a failure by and by.
    Task<Result<std::monostate>> load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] Result<bool> isProtected(const QString &accountId, const PhoneNumber &number) const override;
    /// The number's annotation; nothing when there is none.
    [[nodiscard]] std::optional<NumberAnnotation> find(const QString &accountId, const PhoneNumber &number) const;

    /// By account and PhoneNumber::identity(): everything that is kept, as it is at this moment.
    [[nodiscard]] QHash<QPair<QString, QString>, NumberAnnotation> all() const { return m_annotations; }

    /// Whether nothing is kept about any number, or nothing was read yet.
    [[nodiscard]] bool isEmpty() const { return m_annotations.isEmpty(); }

    /// Protects numbers, or takes their protection off: all of them or, with an error, none. Numbers that are so
    /// already are left alone. @error StorageFailed
    Task<Result<std::monostate>> setProtected(QList<AnnotatedNumber> numbers, bool isProtected);
    /// Changes label, notes, tags, owner or cost centre: of all of these numbers or, with an error, of none. An
    /// annotation that says nothing any more is removed.
    /// @error StorageFailed, InvalidInput with the fields that are too long (see cleaned())
    Task<Result<std::monostate>> change(QList<AnnotatedNumber> numbers, AnnotationChange change);

    /// The same with a change for each: all of them or, with an error, none. @error as change()
    Task<Result<std::monostate>> changeEach(QList<AnnotationEdit> edits);

    /// Keeps labels of purchases where none was written later, and that the journal was read until `journalSequence`.
    /// @error StorageFailed; then neither
    Task<Result<std::monostate>> takeLabels(QList<BoughtLabel> labels, qint64 journalSequence);
    /// Line of the journal until which labels of purchases were taken; 0 before any was.
    [[nodiscard]] qint64 labelsTakenUntil() const { return m_labelsTakenUntil; }

    /// Gives a line of the journal the account's name and provider; the annotations know its id alone.
    std::function<void(JournalEntry &line)> nameAccount = [](JournalEntry &) {};

    /// What the person must know about the file (it was damaged and set aside); mostly nothing.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    /// Why the file could not be read; nothing when it could.
    [[nodiscard]] const std::optional<Error> &failed() const { return m_failed; }

Q_SIGNALS:
    /// Annotations of these are others than before.
    void changed(const QList<numberdesk::AnnotatedNumber> &numbers);
    /// The file was read, or could not be.
    void loaded();

private:
    /// Lives in the worker thread.
    struct Keeper;
    struct Reading;
    using Key = QPair<QString, QString>;

    using Write =
        std::function<AnnotationStore::Changes(AnnotationStore &store, const QDateTime &at, const QString &by)>;

    /// Runs a change where the file is kept, and shows what came of it.
    Task<Result<std::monostate>> write(Write change);
    void takeOver(const std::optional<Reading> &reading);
    /// The numbers that say something else now.
    QList<AnnotatedNumber> takeOver(const QList<ChangedAnnotation> &changes);

    std::shared_ptr<Keeper> m_keeper;
    QThreadPool m_worker;
    Journal &m_journal;
    /// By account and identity.
    QHash<Key, NumberAnnotation> m_annotations;
    bool m_isLoaded = false;
    qint64 m_labelsTakenUntil = 0;
    QStringList m_notices;
    std::optional<Error> m_failed;
};

} // namespace numberdesk
