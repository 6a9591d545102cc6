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
        isRead = true;
        return std::optional(Reading{std::move(*annotations), store->notices()});
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
    const QDateTime at = m_journal.now();
    const QString by = journalActor();
    const auto future = QtConcurrent::run(&m_worker, [keeper = m_keeper, numbers, isProtected, at, by] {
        return keeper->store->setProtected(numbers, isProtected, at, by);
    });
    Result<QList<NumberAnnotation>> kept = co_await future;
    if (!self) {
        co_return Done(failure(annotationsClosed()));
    }
    if (!kept) {
        JournalEntry undone = protectionLine(numbers, QStringLiteral("protection.not-changed"));
        nameAccount(undone);
        undone.content.insert(QStringLiteral("error"), toJson(kept.error()));
        const auto told = m_journal.append(undone);
        co_return Done(failure(told ? kept.error() : told.error()));
    }
    for (const NumberAnnotation &annotation : std::as_const(*kept)) {
        m_annotations.insert({annotation.accountId, annotation.numberIdentity}, annotation);
    }
    Q_EMIT changed(numbers);
    for (const AnnotatedNumber &number : std::as_const(numbers)) {
        if (isProtected && self) {
            Q_EMIT protectionSet(number.accountId, number.number);
        }
    }
    co_return Done(std::monostate());
}

} // namespace numberdesk
