// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the queue and how a line begins and ends. The way of one file is in uploadflow.cpp.
#include "core/compliance/upload/uploadqueue.h"

#include "core/compliance/documents/filenames.h"
#include "core/compliance/upload/uploadline.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/storage/rowvalues.h"

#include <QFileInfo>

#include <algorithm>

namespace numberdesk {
namespace {

using State = Upload::State;

Error cancelledError()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

bool isRunning(const Upload &upload) { return upload.state == State::UnderWay || upload.state == State::Looking; }

} // namespace

UploadQueue::UploadQueue(ProviderSource &source, VaultKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_keeper(keeper)
{
    connect(&keeper, &VaultKeeper::changed, this, &UploadQueue::takeUpOpen);
    takeUpOpen();
}

UploadQueue::~UploadQueue()
{
    m_isEnding = true;
    m_shutdown.request_stop();
    for (const SharedLine &line : std::as_const(m_lines)) {
        line->stop.request_stop();
        for (const std::shared_ptr<Waiter> &waiter : line->waiters) {
            waiter->leave(cancelledError());
        }
    }
}

DocumentVault *UploadQueue::vault() const { return m_keeper.vault(); }

QList<Upload> UploadQueue::uploads() const
{
    QList<Upload> all;
    all.reserve(m_lines.size());
    for (const SharedLine &line : m_lines) {
        all.append(line->upload);
    }
    return all;
}

UploadQueue::SharedLine UploadQueue::find(const QString &id) const
{
    const auto found =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [&id](const SharedLine &line) { return line->upload.id == id; });
    return found == m_lines.cend() ? nullptr : *found;
}

std::optional<Upload> UploadQueue::upload(const QString &id) const
{
    const SharedLine line = find(id);
    return line ? std::optional(line->upload) : std::nullopt;
}

QString UploadQueue::fileNameOf(const QString &documentId) const
{
    const auto document = vault() ? vault()->document(documentId) : std::nullopt;
    return document ? document->details.fileName : QString();
}

UploadTotals UploadQueue::totals() const
{
    UploadTotals totals;
    for (const SharedLine &line : m_lines) {
        const Upload &upload = line->upload;
        if (upload.state == State::Cancelled) {
            continue;
        }
        ++totals.files;
        totals.done += upload.state == State::Done ? 1 : 0;
        if (upload.state == State::Failed || upload.state == State::Unknown) {
            ++totals.troubled;
            continue;
        }
        totals.size += upload.size;
        totals.sent += upload.sent;
    }
    return totals;
}

UploadQueue::SharedLine UploadQueue::lineFor(const UploadWish &wish)
{
    const auto isSame = [&wish](const SharedLine &line) {
        const Upload &upload = line->upload;
        return upload.accountId == wish.accountId && upload.documentId == wish.documentId && upload.path == wish.path;
    };
    const auto known = std::find_if(m_lines.cbegin(), m_lines.cend(), isSame);
    if (known != m_lines.cend()) {
        SharedLine line = *known;
        line->onlyLook = false;
        if (line->upload.hasEnded()) {
            line->upload.contentType = wish.contentType;
            line->restart();
            tell(line);
        }
        return line;
    }
    const auto line = std::make_shared<Line>();
    Upload &upload = line->upload;
    upload.id = newRowId();
    upload.documentId = wish.documentId;
    upload.path = wish.path;
    upload.accountId = wish.accountId;
    upload.contentType = wish.contentType;
    const auto document = vault() ? vault()->document(wish.documentId) : std::nullopt;
    upload.fileName = cleanFileName(document ? document->details.fileName : QFileInfo(wish.path).fileName());
    upload.size = document ? document->size : QFileInfo(wish.path).size();
    m_lines.append(line);
    Q_EMIT added(upload);
    return line;
}

QString UploadQueue::add(const UploadWish &wish)
{
    const SharedLine line = lineFor(wish);
    line->isWantedByPerson = true;
    beginNext();
    return line->upload.id;
}

Task<Result<Upload>> UploadQueue::deliver(UploadWish wish, std::function<void(qint64, qint64)> onProgress,
                                          std::stop_token stop)
{
    using Delivered = Result<Upload>;
    const QPointer<UploadQueue> self(this);
    const SharedLine line = lineFor(wish);
    line->isUrgent = true;
    const auto waiter = std::make_shared<Waiter>();
    waiter->onProgress = std::move(onProgress);
    waiter->promise.start();
    line->waiters.append(waiter);
    QFuture<void> ended = waiter->promise.future();
    // A stop may be requested in another thread: hence through the event loop.
    waiter->stopped.emplace(stop, [this, line, waiter] {
        QMetaObject::invokeMethod(
            this, [this, line, waiter] { leave(line, waiter); }, Qt::QueuedConnection);
    });
    beginNext();
    if (!ended.isFinished()) {
        co_await ended;
    }
    waiter->stopped.reset();
    const Delivered delivered = waiter->outcome;
    co_return delivered;
}

void UploadQueue::leave(const SharedLine &line, const std::shared_ptr<Waiter> &waiter)
{
    if (!line->waiters.removeOne(waiter)) {
        return;
    }
    waiter->leave(cancelledError());
    if (line->waiters.isEmpty() && !line->isWantedByPerson) {
        cancel(line->upload.id);
    }
}

void UploadQueue::pause()
{
    if (!std::exchange(m_isPaused, true)) {
        Q_EMIT pausedChanged(true);
    }
}

void UploadQueue::resume()
{
    if (std::exchange(m_isPaused, false)) {
        Q_EMIT pausedChanged(false);
        beginNext();
    }
}

void UploadQueue::cancel(const QString &id)
{
    const SharedLine line = find(id);
    if (!line || line->upload.hasEnded()) {
        return;
    }
    if (line->upload.state == State::Waiting) {
        endStopped(line, cancelledError());
        return;
    }
    line->stop.request_stop();
}

void UploadQueue::cancelAll()
{
    const QList<SharedLine> lines = m_lines;
    for (const SharedLine &line : lines) {
        cancel(line->upload.id);
    }
}

void UploadQueue::retry(const QString &id)
{
    const SharedLine line = find(id);
    if (!line || !line->upload.canRetry()) {
        return;
    }
    line->onlyLook = false;
    line->isWantedByPerson = true;
    line->restart();
    tell(line);
    beginNext();
}

void UploadQueue::clearEnded()
{
    const QList<SharedLine> lines = m_lines;
    for (const SharedLine &line : lines) {
        if (line->upload.hasEnded() && line->upload.state != State::Unknown) {
            m_lines.removeOne(line);
            Q_EMIT removed(line->upload.id);
        }
    }
}

void UploadQueue::beginNext()
{
    if (m_isEnding) {
        return;
    }
    QHash<QString, int> running;
    for (const SharedLine &line : std::as_const(m_lines)) {
        running[line->upload.accountId] += isRunning(line->upload) ? 1 : 0;
    }
    const QList<SharedLine> lines = m_lines;
    for (const SharedLine &line : lines) {
        const QString &accountId = line->upload.accountId;
        const bool isHeld = m_isPaused && !line->isUrgent;
        if (line->upload.state == State::Waiting && !isHeld &&
            running.value(accountId) < std::max(1, concurrencyOf(accountId))) {
            ++running[accountId];
            begin(line);
        }
    }
}

void UploadQueue::begin(const SharedLine &line)
{
    line->upload.state = State::UnderWay;
    line->upload.error.reset();
    tell(line);
    QCoro::connect(carry(line), this, [] {});
}

void UploadQueue::tell(const SharedLine &line) { Q_EMIT changed(line->upload); }

void UploadQueue::end(const SharedLine &line, State state, std::optional<Error> error)
{
    const QPointer<UploadQueue> self(this);
    line->upload.state = state;
    line->upload.error = std::move(error);
    line->upload.sent = state == State::Done ? line->upload.size : 0;
    line->isUrgent = false;
    line->isWantedByPerson = false;
    const QList<std::shared_ptr<Waiter>> waiters = std::exchange(line->waiters, {});
    for (const std::shared_ptr<Waiter> &waiter : waiters) {
        waiter->end(line->upload);
    }
    tell(line);
    if (self) {
        // Through the event loop: many that end at once do not pile up.
        QMetaObject::invokeMethod(this, &UploadQueue::beginNext, Qt::QueuedConnection);
    }
}

} // namespace numberdesk
