// SPDX-License-Identifier: GPL-3.0-or-later
// The way of one file to one account, and what lies there.
#include "core/compliance/documents/filenames.h"
#include "core/compliance/upload/uploadline.h"
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/domain/delay.h"
#include "core/storage/rowvalues.h"
#include "core/storage/storageerror.h"

#include <QFileInfo>

#include <algorithm>

namespace numberdesk {
namespace {

using UploadState = Upload::State;

Error notReadable(const QString &advice)
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.advice = advice;
    return error;
}

/// The provider has no such list, or not for this token: it will not tell later either.
bool isNeverTold(const Error &error)
{
    return error.kind == ErrorKind::NotOffered || error.kind == ErrorKind::NotFound ||
           error.kind == ErrorKind::PermissionDenied;
}

QString copyOf(const std::optional<VaultDocument> &document, const QString &accountId)
{
    if (document) {
        for (const RemoteCopy &copy : document->remoteCopies) {
            if (copy.accountId == accountId) {
                return copy.documentId;
            }
        }
    }
    return {};
}

} // namespace

QSet<QString> UploadQueue::copiesAt(const QString &accountId) const
{
    QSet<QString> ids;
    if (vault()) {
        const QList<VaultDocument> documents = vault()->documents();
        for (const VaultDocument &document : documents) {
            ids.insert(copyOf(document, accountId));
        }
    }
    return ids;
}

void UploadQueue::forgetLost(const QString &accountId, const RemoteDocuments &remote, const QDateTime &askedAt)
{
    if (!vault() || !remote.provesAbsence()) {
        return;
    }
    const QList<VaultDocument> documents = vault()->documents();
    for (const VaultDocument &document : documents) {
        for (const RemoteCopy &copy : document.remoteCopies) {
            const bool isLater = copy.uploadedAt.isValid() && copy.uploadedAt >= askedAt;
            if (copy.accountId != accountId || isLater || remote.contains(copy.documentId)) {
                continue;
            }
            // What cannot be forgotten now is forgotten at the next reading.
            [[maybe_unused]] const auto forgotten = vault()->forgetRemoteCopy(document.id, accountId);
        }
    }
}

std::optional<Error> UploadQueue::prepare(const SharedLine &line)
{
    Upload &upload = line->upload;
    if (upload.documentId.isEmpty()) {
        const QFileInfo info(upload.path);
        upload.size = info.size();
        line->open = openerOfFile(upload.path);
        if (!info.isFile() || upload.size == 0) {
            return notReadable(tr("The file %1 is empty or not there any more. Choose another.").arg(upload.fileName));
        }
    } else {
        if (!vault()) {
            return storageFailed({},
                                 tr("The documents are locked. Open them, then upload %1 again.").arg(upload.fileName));
        }
        const auto document = vault()->document(upload.documentId);
        if (!document) {
            return notReadable(tr("%1 is not in the vault any more.").arg(upload.fileName));
        }
        upload.fileName = cleanFileName(document->details.fileName);
        upload.size = document->size;
        upload.contentType = document->contentType;
        if (upload.size == 0) {
            return notReadable(tr("%1 is empty. Remove it and add the right file.").arg(upload.fileName));
        }
        line->open = [keeper = QPointer<VaultKeeper>(&m_keeper), id = upload.documentId] {
            using Opened = Result<std::unique_ptr<QIODevice>>;
            const DocumentVault *open = keeper ? keeper->vault() : nullptr;
            return open ? open->read(id) : Opened(failure(storageFailed({}, tr("The documents are locked."))));
        };
    }
    const QString name = QFileInfo(upload.fileName).completeBaseName();
    line->sent = {name, upload.fileName, upload.size, QDateTime::currentDateTimeUtc()};
    return std::nullopt;
}

void UploadQueue::finish(const SharedLine &line, const QString &remoteId, bool wasThere)
{
    Upload &upload = line->upload;
    upload.remoteId = remoteId;
    upload.wasThere = wasThere;
    std::optional<Error> notice;
    const bool isKept = vault() && vault()->document(upload.documentId);
    if (isKept && !wasThere) {
        const RemoteCopy copy{upload.accountId, remoteId, QDateTime::currentDateTimeUtc()};
        if (const auto noted = vault()->noteRemoteCopy(upload.documentId, copy); !noted) {
            notice = noted.error();
        }
    }
    line->isDoubtful = false;
    if (!notice) {
        forget(line);
    }
    end(line, UploadState::Done, notice);
}

Task<void> UploadQueue::carry(SharedLine line)
{
    const QPointer<UploadQueue> self(this);
    const std::stop_token stop = line->stop.get_token();
    Result<AccountSession> session = co_await m_source.session(line->upload.accountId, stop);
    if (!self) {
        co_return;
    }
    if (!session) {
        endWithoutSession(line, session.error());
        co_return;
    }
    line->upload.accountName = session->accountName;
    const bool hasEnded = co_await lookBefore(line, *session, stop);
    if (!self || hasEnded) {
        co_return;
    }
    co_await send(line, *session, stop);
}

Task<bool> UploadQueue::lookBefore(SharedLine line, AccountSession session, std::stop_token stop)
{
    const QPointer<UploadQueue> self(this);
    const QString accountId = line->upload.accountId;
    const QString copy =
        copyOf(vault() ? vault()->document(line->upload.documentId) : std::optional<VaultDocument>(), accountId);
    if (copy.isEmpty() && !line->isDoubtful) {
        co_return false;
    }
    const QDateTime askedAt = QDateTime::currentDateTimeUtc();
    Result<RemoteDocuments> remote = co_await readRemoteDocuments(session.provider, stop);
    if (!self) {
        co_return true;
    }
    if (!remote && stop.stop_requested()) {
        endStopped(line, remote.error());
        co_return true;
    }
    if (remote) {
        forgetLost(accountId, *remote, askedAt);
    }
    // What the list cannot tell is believed of a copy that was noted.
    const bool isCopyLost = remote && remote->provesAbsence() && !remote->contains(copy);
    if (!copy.isEmpty() && !isCopyLost) {
        finish(line, copy, true);
        co_return true;
    }
    if (!line->isDoubtful) {
        co_return false;
    }
    if (remote) {
        const auto found = findSent(remote->documents, line->sent, copiesAt(accountId));
        if (found) {
            finish(line, found->id, false);
            co_return true;
        }
    }
    const bool isKnown = remote ? true : isNeverTold(remote.error());
    if (!isKnown) {
        end(line, UploadState::Unknown, doubt(line, remote.error()));
        co_return true;
    }
    if (line->onlyLook) {
        line->isDoubtful = false;
        forget(line);
        end(line, UploadState::Failed,
            notReadable(tr("The provider’s list does not show %1. Upload it again when it is needed.")
                            .arg(line->upload.fileName)));
        co_return true;
    }
    co_return false;
}

void UploadQueue::endStopped(const SharedLine &line, const Error &cause)
{
    // What was doubtful before stays so.
    if (line->isDoubtful) {
        end(line, UploadState::Unknown, doubt(line, cause));
    } else {
        end(line, UploadState::Cancelled, cause);
    }
}

void UploadQueue::endWithoutSession(const SharedLine &line, const Error &cause)
{
    if (line->stop.stop_requested()) {
        endStopped(line, cause);
    } else if (!line->isDoubtful) {
        end(line, UploadState::Failed, cause);
    } else if (cause.kind == ErrorKind::NotFound) {
        line->isDoubtful = false;
        forget(line);
        end(line, UploadState::Failed,
            notReadable(tr("It cannot be found out whether %1 arrived: its account is not there any more.")
                            .arg(line->upload.fileName)));
    } else {
        end(line, UploadState::Unknown, doubt(line, cause));
    }
}

Error UploadQueue::doubt(const SharedLine &line, Error cause) const
{
    cause.mayHaveHappened = true;
    // What is to be done before it can be found out.
    const QString first = cause.kind == ErrorKind::Cancelled ? QString() : cause.advice;
    cause.advice = tr("The provider gave no answer, so it is not known whether %1 arrived. Its list of documents is "
                      "read before the file can be sent again.")
                       .arg(line->upload.fileName);
    if (!first.isEmpty() && !first.contains(cause.advice)) {
        cause.advice = QStringList{cause.advice, first}.join(u' ');
    }
    return cause;
}

Task<void> UploadQueue::send(SharedLine line, AccountSession session, std::stop_token stop)
{
    const QPointer<UploadQueue> self(this);
    std::optional<Error> obstacle = prepare(line);
    if (!obstacle && !session.provider->traits().offers(Operation::Documents)) {
        obstacle = notOfferedBy(session);
    }
    if (!obstacle) {
        // On disk before it is on the wire: whatever happens then, the next start knows of it.
        const Result<void> kept = remember(line);
        obstacle = kept ? std::nullopt : std::optional(kept.error());
    }
    if (obstacle) {
        end(line, UploadState::Failed, obstacle);
        co_return;
    }
    line->isDoubtful = false;
    tell(line);

    const auto watch = std::make_shared<SourceWatch>();
    watch->announced = line->upload.size;
    DocumentUpload data;
    data.name = line->sent.name;
    data.fileName = line->sent.fileName;
    data.contentType = line->upload.contentType;
    data.size = line->upload.size;
    data.open = [open = line->open, watch] { return openWatched(open, watch); };
    data.onProgress = [self, line](qint64 sent, qint64 total) {
        if (self && line->upload.state == UploadState::UnderWay && total > 0) {
            self->showProgress(line, sent, total);
        }
    };
    Result<Document> document = co_await session.provider->uploadDocument(data, stop);
    if (!self) {
        co_return;
    }
    if (document) {
        finish(line, document->id, false);
        co_return;
    }
    Error error = document.error();
    if (error.mayHaveHappened && !watch->isSurelyIncomplete()) {
        co_await lookFor(line, session, error);
        co_return;
    }
    forget(line);
    error.mayHaveHappened = false;
    if (watch->error) {
        end(line, UploadState::Failed, watch->error);
    } else {
        end(line, stop.stop_requested() ? UploadState::Cancelled : UploadState::Failed, error);
    }
}

void UploadQueue::showProgress(const SharedLine &line, qint64 sent, qint64 total)
{
    // Of the whole request, of which the file is nearly all.
    const double share = static_cast<double>(sent) / static_cast<double>(total);
    const auto bytes = static_cast<qint64>(share * static_cast<double>(line->upload.size));
    line->upload.sent = std::clamp<qint64>(bytes, 0, line->upload.size);
    const QList<std::shared_ptr<Waiter>> waiters = line->waiters;
    for (const std::shared_ptr<Waiter> &waiter : waiters) {
        if (waiter->onProgress) {
            waiter->onProgress(line->upload.sent, line->upload.size);
        }
    }
    tell(line);
}

Task<void> UploadQueue::lookFor(SharedLine line, AccountSession session, Error cause)
{
    const QPointer<UploadQueue> self(this);
    const std::stop_token stop = m_shutdown.get_token();
    line->isDoubtful = true;
    line->upload.state = UploadState::Looking;
    tell(line);
    bool isAbsent = false;
    const std::vector<std::chrono::milliseconds> pauses = waits;
    for (const std::chrono::milliseconds pause : pauses) {
        const bool passed = co_await delay(pause, stop);
        if (!self) {
            co_return;
        }
        if (!passed) {
            break;
        }
        Result<RemoteDocuments> remote = co_await readRemoteDocuments(session.provider, stop);
        if (!self) {
            co_return;
        }
        if (!remote) {
            isAbsent = false;
            continue;
        }
        const auto found = findSent(remote->documents, line->sent, copiesAt(line->upload.accountId));
        if (found) {
            finish(line, found->id, false);
            co_return;
        }
        isAbsent = remote->provesAbsence();
    }
    if (!isAbsent) {
        end(line, UploadState::Unknown, doubt(line, cause));
        co_return;
    }
    line->isDoubtful = false;
    forget(line);
    cause.mayHaveHappened = false;
    cause.advice = tr("The provider gave no answer, and its list does not show %1. You may upload it again.")
                       .arg(line->upload.fileName);
    end(line, line->stop.stop_requested() ? UploadState::Cancelled : UploadState::Failed, cause);
}

Error UploadQueue::notOfferedBy(const AccountSession &session)
{
    Error error;
    error.kind = ErrorKind::NotOffered;
    error.advice = session.provider->traits().notOffered.value(Operation::Documents);
    return error;
}

Task<Result<RemoteDocuments>> UploadQueue::remoteDocuments(QString accountId, std::stop_token stop)
{
    using Listed = Result<RemoteDocuments>;
    const QPointer<UploadQueue> self(this);
    Result<AccountSession> session = co_await m_source.session(accountId, stop);
    if (!session) {
        co_return Listed(failure(session.error()));
    }
    if (!session->provider->traits().offers(Operation::Documents)) {
        co_return Listed(failure(notOfferedBy(*session)));
    }
    const QDateTime askedAt = QDateTime::currentDateTimeUtc();
    Listed remote = co_await readRemoteDocuments(session->provider, stop);
    if (self && remote) {
        forgetLost(accountId, *remote, askedAt);
    }
    co_return remote;
}

Task<Result<std::monostate>> UploadQueue::removeRemote(QString accountId, QString remoteId, std::stop_token stop)
{
    using Removed = Result<std::monostate>;
    const QPointer<UploadQueue> self(this);
    Result<AccountSession> session = co_await m_source.session(accountId, stop);
    if (!session) {
        co_return Removed(failure(session.error()));
    }
    Removed removed = co_await session->provider->deleteDocument(remoteId, stop);
    if (!removed && (removed.error().mayHaveHappened || removed.error().kind == ErrorKind::NotFound)) {
        // The list tells whether it is gone.
        const Error cause = removed.error();
        Result<RemoteDocuments> remote = co_await readRemoteDocuments(session->provider, stop);
        if (remote && remote->provesAbsence() && !remote->contains(remoteId)) {
            removed = std::monostate();
        } else if (remote && remote->contains(remoteId)) {
            Error stays = cause;
            stays.mayHaveHappened = false;
            removed = failure(stays);
        }
    }
    if (self && removed && vault()) {
        const QList<VaultDocument> documents = vault()->documents();
        for (const VaultDocument &document : documents) {
            if (copyOf(document, accountId) == remoteId) {
                if (const auto forgotten = vault()->forgetRemoteCopy(document.id, accountId); !forgotten) {
                    removed = failure(forgotten.error());
                }
            }
        }
    }
    co_return removed;
}

} // namespace numberdesk
