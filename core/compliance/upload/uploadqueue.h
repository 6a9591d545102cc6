// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/upload/remotedocuments.h"
#include "core/compliance/upload/upload.h"
#include "core/providers/providersource.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace numberdesk {

class DocumentVault;
class VaultKeeper;

/// A file that is to lie at an account: a document of the vault, or a file of the disk.
struct UploadWish
{
    QString accountId;
    /// Empty for a file of the disk.
    QString documentId;
    QString path;
    /// Of a file of the disk; a document of the vault knows its own.
    QByteArray contentType;
};

/// Brings documents to the accounts of providers, straight out of the vault and in bounded memory.
///
/// - At most one upload at a time for a document and an account; whoever wants the same waits for the same. A document
/// that
///   lies at the account already is not sent again: its remote copy is used, once the provider's list has shown that it
///   is still there.
/// - Each file is sent at most once for one wish of a person; a failure is repeated by nobody but the person. An upload
/// that
///   had no answer is looked for in the provider's list; what cannot be settled stays Unknown, is kept sealed, and is
///   looked for at the next start.
/// - All of it belongs to the thread of the window; nothing blocks it.
class UploadQueue : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    UploadQueue(ProviderSource &source, VaultKeeper &keeper, QObject *parent = nullptr);
    ~UploadQueue() override;

    /// Uploads at the same time that an account bears.
    std::function<int(const QString &accountId)> concurrencyOf = [](const QString &) { return 2; };
    /// Before each look for an upload that had no answer: a provider may need a moment to show it.
    std::vector<std::chrono::milliseconds> waits{std::chrono::seconds(1), std::chrono::seconds(5)};

    /// In the order in which they were asked for, those that ended among them until clearEnded().
    [[nodiscard]] QList<Upload> uploads() const;
    [[nodiscard]] std::optional<Upload> upload(const QString &id) const;
    [[nodiscard]] UploadTotals totals() const;
    /// Of a document of the vault; empty when it is not there or cannot be read now.
    [[nodiscard]] QString fileNameOf(const QString &documentId) const;

    /// Takes a wish of the person into the queue, or finds the upload that does the same already. @return its id
    QString add(const UploadWish &wish);
    /// The same, begun even while the queue is paused, and waited for. A stop ends the upload unless others want it
    /// too. @error whatever kept it from being there; mayHaveHappened when that is unknown
    Task<Result<Upload>> deliver(UploadWish wish, std::function<void(qint64 sent, qint64 size)> onProgress,
                                 std::stop_token stop);

    /// Begins nothing more until resume(); what is under way goes on.
    void pause();
    void resume();
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    void cancel(const QString &id);
    void cancelAll();
    /// Once more, when Upload::canRetry().
    void retry(const QString &id);
    /// Forgets those that are Done or Cancelled or Failed; what is unknown stays.
    void clearEnded();

    /// What lies at an account, all pages. Remote copies that a whole list does not show are forgotten in the vault.
    /// @error NotOffered with the provider's sentence
    Task<Result<RemoteDocuments>> remoteDocuments(QString accountId, std::stop_token stop);
    /// Deletes a document at the account, once; gone already is as good. @error mayHaveHappened when that is unknown
    Task<Result<std::monostate>> removeRemote(QString accountId, QString remoteId, std::stop_token stop);

Q_SIGNALS:
    void added(const numberdesk::Upload &upload);
    void changed(const numberdesk::Upload &upload);
    void removed(const QString &id);
    void pausedChanged(bool isPaused);

private:
    struct Line;
    struct Waiter;
    using SharedLine = std::shared_ptr<Line>;

    SharedLine lineFor(const UploadWish &wish);
    [[nodiscard]] SharedLine find(const QString &id) const;
    void begin(const SharedLine &line);
    void beginNext();
    void tell(const SharedLine &line);
    void end(const SharedLine &line, Upload::State state, std::optional<Error> error);
    void finish(const SharedLine &line, const QString &remoteId, bool wasThere);
    void leave(const SharedLine &line, const std::shared_ptr<Waiter> &waiter);

    Task<void> carry(SharedLine line);
    /// Whether it ended without sending: it is there already, or that cannot be known.
    Task<bool> lookBefore(SharedLine line, AccountSession session, std::stop_token stop);
    Task<void> send(SharedLine line, AccountSession session, std::stop_token stop);
    /// Looks for what had no answer. @param cause of the doubt
    Task<void> lookFor(SharedLine line, AccountSession session, Error cause);
    [[nodiscard]] std::optional<Error> prepare(const SharedLine &line);
    void showProgress(const SharedLine &line, qint64 sent, qint64 total);
    void endStopped(const SharedLine &line, const Error &cause);
    void endWithoutSession(const SharedLine &line, const Error &cause);
    [[nodiscard]] Error doubt(const SharedLine &line, Error cause) const;
    static Error notOfferedBy(const AccountSession &session);

    [[nodiscard]] DocumentVault *vault() const;
    [[nodiscard]] QSet<QString> copiesAt(const QString &accountId) const;
    void forgetLost(const QString &accountId, const RemoteDocuments &remote, const QDateTime &askedAt);
    /// What is open, kept sealed.
    [[nodiscard]] Result<void> remember(const SharedLine &line);
    void forget(const SharedLine &line);
    void takeUpOpen();

    ProviderSource &m_source;
    VaultKeeper &m_keeper;
    QList<SharedLine> m_lines;
    std::stop_source m_shutdown;
    bool m_isPaused = false;
    bool m_hasTakenUp = false;
    bool m_isEnding = false;
};

} // namespace numberdesk
