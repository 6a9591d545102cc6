// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>

namespace numberdesk::tests {

inline const QString UploadAccount = QStringLiteral("desk");
inline const QByteArray Paper = QByteArrayLiteral("%PDF-1.7 the extract of Acme Srl");

/// An entry of a provider's list.
inline Document remoteDocument(const QString &id, const QString &name, qint64 size, const QDateTime &createdAt = {})
{
    Document document;
    document.id = id;
    document.name = name;
    document.size = size;
    document.createdAt = Timestamp::fromMoment(createdAt);
    return document;
}

inline DocumentPage pageOf(const QList<Document> &documents)
{
    DocumentPage page;
    page.items = documents;
    return page;
}

/// A vault, one account that takes in what it is sent, and a queue between them.
struct UploadDesk
{
    UploadDesk()
        : provider(source.add(UploadAccount))
    {
        provider.standingDocuments = pageOf({});
        provider.receive = [this](const DocumentUpload &upload) { return takeIn(upload); };
        start();
    }

    /// Another run of the program over the same folder.
    void start()
    {
        queue.reset();
        keeper = std::make_unique<VaultKeeper>(folder.filePath(QStringLiteral("vault")), keychain);
        queue = std::make_unique<UploadQueue>(source, *keeper);
        queue->waits = {std::chrono::milliseconds(1), std::chrono::milliseconds(1)};
        if (!tests::waitFor(keeper->open({}))) {
            throw std::runtime_error("the vault does not open");
        }
    }

    Result<Document> takeIn(const DocumentUpload &upload)
    {
        const std::unique_ptr<QIODevice> device = upload.open();
        if (!device) {
            return failure(error(ErrorKind::InvalidInput));
        }
        QByteArray bytes;
        while (bytes.size() < upload.size) {
            const QByteArray more = device->read(64 * 1024);
            if (more.isEmpty()) {
                return failure(error(ErrorKind::Unreachable, true));
            }
            bytes += more;
            if (afterFirstBytes) {
                std::exchange(afterFirstBytes, nullptr)();
            }
        }
        received.append(bytes);
        const auto id = QStringLiteral("doc-%1").arg(received.size());
        Document document = remoteDocument(id, upload.name, upload.size, QDateTime::currentDateTimeUtc());
        document.contentType = QString::fromLatin1(upload.contentType);
        standing.append(document);
        provider.standingDocuments = pageOf(standing);
        return document;
    }

    QString write(const QString &name, const QByteArray &content = Paper)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            throw std::runtime_error("the sample file could not be written");
        }
        return path;
    }

    /// @return its id in the vault
    QString addPaper(const QString &name = QStringLiteral("visura.pdf"), const QByteArray &content = Paper)
    {
        DocumentDetails details;
        details.fileName = name;
        const auto added = tests::waitFor(keeper->vault()->add(write(name, content), details, {}));
        return added.value().id;
    }

    UploadWish wish(const QString &documentId) const { return {UploadAccount, documentId, {}, {}}; }

    Upload::State stateOf(const QString &id) const { return queue->upload(id)->state; }
    qsizetype sentCount() const { return source.log.filter(QStringLiteral(" upload ")).size(); }
    QList<RemoteCopy> copies(const QString &documentId) const
    {
        return keeper->vault()->document(documentId)->remoteCopies;
    }
    qsizetype openRecords() const { return keeper->records()->load(QStringLiteral("upload"))->size(); }

    QTemporaryDir folder;
    SessionSecretStore keychain;
    FakeSource source;
    FakeProvider &provider;
    /// What arrived, and what the account lists.
    QList<QByteArray> received;
    QList<Document> standing;
    /// Called once after the first piece of an upload was read.
    std::function<void()> afterFirstBytes;
    std::unique_ptr<VaultKeeper> keeper;
    std::unique_ptr<UploadQueue> queue;
};

} // namespace numberdesk::tests
