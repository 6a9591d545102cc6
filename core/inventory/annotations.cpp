// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotations.h"

#include "core/storage/domainjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QtConcurrentRun>

namespace numberdesk {
namespace {

struct ProtectionText
{
    Q_DECLARE_TR_FUNCTIONS(Annotations)
};

Error annotationsClosed()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

JournalEntry protectionLine(const QList<AnnotatedNumber> &numbers, const QString &kind)
{
    JournalEntry entry;
    entry.kind = kind;
    QJsonArray all;
    for (const AnnotatedNumber &number : numbers) {
        all.append(QJsonObject{{QStringLiteral("account"), number.accountId},
                               {QStringLiteral("number"), number.number.text()}});
    }
    entry.content = {{QStringLiteral("numbers"), all}};
    if (numbers.size() == 1) {
        entry.accountId = numbers.constFirst().accountId;
        entry.number = numbers.constFirst().number.text();
    }
    return entry;
}

} // namespace

/// Everything that the file holds; once, from the call that read it.
struct Annotations::Reading
{
    QList<NumberAnnotation> annotations;
    QStringList notices;
    qint64 labelsTakenUntil = 0;
};

struct Annotations::Keeper
{
    QString path;
    std::unique_ptr<AnnotationStore> store;
    bool isRead = false;

    /// Opens and reads what was not yet. A failure is not kept: the next call tries again.
    Result<std::optional<Reading>> makeReady()
    {
        if (!store) {
            Result<std::unique_ptr<AnnotationStore>> opened = AnnotationStore::open(path);
            if (!opened) {
                return failure(opened.error());
            }
            store = std::move(*opened);
        }
        if (isRead) {
            return std::optional<Reading>();
        }
        Result<QList<NumberAnnotation>> annotations = store->load();
        if (!annotations) {
            return failure(annotations.error());
        }
        const Result<qint64> labelsTakenUntil = store->labelsTakenUntil();
        if (!labelsTakenUntil) {
            return failure(labelsTakenUntil.error());
        }
        isRead = true;
        return std::optional(Reading{std::move(*annotations), store->notices(), *labelsTakenUntil});
    }
};

Annotations::Annotations(QString path, Journal &journal, QObject *parent)
    : ReleaseProtection(parent)
    , m_keeper(std::make_shared<Keeper>())
    , m_journal(journal)
{
    m_keeper->path = std::move(path);
    // One thread that never expires: a database connection belongs to the thread that opened it.
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
}

Annotations::~Annotations()
{
    m_worker.start([keeper = m_keeper] { keeper->store.reset(); });
    m_worker.waitForDone();
}

Task<Result<std::monostate>> Annotations::load()
{
    using Loaded = Result<std::monostate>;
    const QPointer<Annotations> self(this);
    const auto future = QtConcurrent::run(&m_worker, [keeper = m_keeper] { return keeper->makeReady(); });
    Result<std::optional<Reading>> reading = co_await future;
    if (!self) {
        co_return Loaded(failure(annotationsClosed()));
    }
    if (!reading) {
        m_failed = reading.error();
        Q_EMIT loaded();
        co_return Loaded(failure(reading.error()));
    }
    takeOver(*reading);
    co_return Loaded(std::monostate());
}

void Annotations::takeOver(const std::optional<Reading> &reading)
{
    if (!reading) {
        return;
    }
    m_failed.reset();
    m_annotations.clear();
    for (const NumberAnnotation &annotation : reading->annotations) {
        m_annotations.insert({annotation.accountId, annotation.numberIdentity}, annotation);
    }
    m_notices = reading->notices;
    m_labelsTakenUntil = reading->labelsTakenUntil;
    m_isLoaded = true;
    Q_EMIT loaded();
}

std::optional<NumberAnnotation> Annotations::find(const QString &accountId, const PhoneNumber &number) const
{
    const auto found = m_annotations.constFind({accountId, number.identity()});
    return found == m_annotations.cend() ? std::nullopt : std::optional(*found);
}

Result<bool> Annotations::isProtected(const QString &accountId, const PhoneNumber &number) const
{
    if (m_isLoaded) {
        const std::optional<NumberAnnotation> annotation = find(accountId, number);
        return annotation && annotation->isProtected;
    }
    Error error = m_failed.value_or(Error());
    error.kind = ErrorKind::StorageFailed;
    error.advice = m_failed ? ProtectionText::tr("Nobody can tell which numbers are protected, so none is released. %1")
                                  .arg(m_failed->advice)
                            : ProtectionText::tr("The list of protected numbers is still being read. Try again in a "
                                                 "moment.");
    return failure(error);
}

Task<Result<std::monostate>> Annotations::setProtected(QList<AnnotatedNumber> numbers, bool isProtected)
{
    using Done = Result<std::monostate>;
    const QPointer<Annotations> self(this);
    if (!m_isLoaded) {
        Result<std::monostate> read = co_await load();
        if (!self || !read) {
            co_return self ? read : Done(failure(annotationsClosed()));
        }
    }
    numbers.removeIf([&](const AnnotatedNumber &number) {
        const auto annotation = find(number.accountId, number.number);
        return (annotation && annotation->isProtected) == isProtected;
    });
    if (numbers.isEmpty()) {
        co_return Done(std::monostate());
    }
    // The line first: nobody takes a protection off without a trace.
    JournalEntry begun =
        protectionLine(numbers, isProtected ? QStringLiteral("protection.set") : QStringLiteral("protection.removed"));
    nameAccount(begun);
    const auto line = m_journal.append(begun);
    if (!line) {
        co_return Done(failure(line.error()));
    }
    Write change = [numbers, isProtected](AnnotationStore &store, const QDateTime &at, const QString &by) {
        return store.setProtected(numbers, isProtected, at, by);
    };
    Result<std::monostate> written = co_await write(change);
    if (!self) {
        co_return Done(failure(annotationsClosed()));
    }
    if (!written) {
        JournalEntry undone = protectionLine(numbers, QStringLiteral("protection.not-changed"));
        nameAccount(undone);
        undone.content.insert(QStringLiteral("error"), toJson(written.error()));
        const auto told = m_journal.append(undone);
        co_return Done(failure(told ? written.error() : told.error()));
    }
    for (const AnnotatedNumber &number : std::as_const(numbers)) {
        if (isProtected && self) {
            Q_EMIT protectionSet(number.accountId, number.number);
        }
    }
    co_return Done(std::monostate());
}

Task<Result<std::monostate>> Annotations::write(Write change)
{
    using Done = Result<std::monostate>;
    const QPointer<Annotations> self(this);
    const QDateTime at = m_journal.now();
    const QString by = journalActor();
    const auto future =
        QtConcurrent::run(&m_worker, [keeper = m_keeper, change, at, by] { return change(*keeper->store, at, by); });
    AnnotationStore::Changes written = co_await future;
    if (!self) {
        co_return Done(failure(annotationsClosed()));
    }
    if (!written) {
        co_return Done(failure(written.error()));
    }
    const QList<AnnotatedNumber> numbers = takeOver(*written);
    if (!numbers.isEmpty()) {
        Q_EMIT changed(numbers);
    }
    co_return Done(std::monostate());
}

QList<AnnotatedNumber> Annotations::takeOver(const QList<ChangedAnnotation> &changes)
{
    QList<AnnotatedNumber> numbers;
    for (const ChangedAnnotation &changed : changes) {
        const Key key{changed.annotation.accountId, changed.annotation.numberIdentity};
        if (changed.annotation.id.isEmpty()) {
            m_annotations.remove(key);
        } else {
            m_annotations.insert(key, changed.annotation);
        }
        numbers.append(changed.number);
    }
    return numbers;
}

Task<Result<std::monostate>> Annotations::change(QList<AnnotatedNumber> numbers, AnnotationChange change)
{
    using Done = Result<std::monostate>;
    const QPointer<Annotations> self(this);
    Result<AnnotationChange> clean = cleaned(change);
    if (!clean) {
        co_return Done(failure(clean.error()));
    }
    if (!m_isLoaded) {
        Result<std::monostate> read = co_await load();
        if (!self || !read) {
            co_return self ? read : Done(failure(annotationsClosed()));
        }
    }
    if (numbers.isEmpty() || clean->isEmpty()) {
        co_return Done(std::monostate());
    }
    Write edit = [numbers, kept = *clean](AnnotationStore &store, const QDateTime &at, const QString &by) {
        return store.change(numbers, kept, at, by);
    };
    Result<std::monostate> written = co_await write(edit);
    co_return written;
}

Task<Result<std::monostate>> Annotations::changeEach(QList<AnnotationEdit> edits)
{
    using Done = Result<std::monostate>;
    const QPointer<Annotations> self(this);
    for (AnnotationEdit &edit : edits) {
        Result<AnnotationChange> clean = cleaned(edit.change);
        if (!clean) {
            co_return Done(failure(clean.error()));
        }
        edit.change = *clean;
    }
    if (!m_isLoaded) {
        Result<std::monostate> read = co_await load();
        if (!self || !read) {
            co_return self ? read : Done(failure(annotationsClosed()));
        }
    }
    if (edits.isEmpty()) {
        co_return Done(std::monostate());
    }
    Write writing = [edits](AnnotationStore &store, const QDateTime &at, const QString &by) {
        return store.changeEach(edits, at, by);
    };
    Result<std::monostate> written = co_await write(writing);
    co_return written;
}

Task<Result<std::monostate>> Annotations::takeLabels(QList<BoughtLabel> labels, qint64 journalSequence)
{
    using Done = Result<std::monostate>;
    const QPointer<Annotations> self(this);
    if (!m_isLoaded) {
        Result<std::monostate> read = co_await load();
        if (!self || !read) {
            co_return self ? read : Done(failure(annotationsClosed()));
        }
    }
    Write taking = [labels, journalSequence](AnnotationStore &store, const QDateTime &at, const QString &by) {
        return store.takeLabels(labels, journalSequence, at, by);
    };
    Result<std::monostate> written = co_await write(taking);
    if (self && written) {
        m_labelsTakenUntil = journalSequence;
    }
    co_return written;
}

} // namespace numberdesk
