// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/sealedfile.h"
#include "core/compliance/vault/vaultdocument.h"
#include "core/domain/task.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <variant>

namespace numberdesk {

class Database;

/// The documents of a profile, sealed on disk with its key: each file by itself (see sealFile()), and what is known of
/// it as a sealed row of the folder's list. Nothing of a document, its name and its holder stands readable on disk.
///
/// - What add() gave is on disk whole. A file that was being added when the program ended is nothing, or a document
/// with
///   State::DetailsMissing; nothing is thrown away by itself.
/// - remove() overwrites the file before it is unlinked. On an SSD and in copies of the disk older bytes may stay: the
///   key protects those.
/// - Files are sealed and read in other threads; the rest belongs to the thread that opened the vault.
class DocumentVault : public QObject
{
    Q_OBJECT

public:
    /// Opens the vault of a folder, or makes it (0700). @error StorageFailed, also when the key is not its key: then
    /// nothing is changed.
    static Result<std::unique_ptr<DocumentVault>> open(const QString &folder, const VaultKey &key);
    ~DocumentVault() override;

    /// Newest first.
    [[nodiscard]] QList<VaultDocument> documents() const;
    [[nodiscard]] std::optional<VaultDocument> document(const QString &id) const;
    /// A document with the same bytes whose file is there, if there is one.
    [[nodiscard]] std::optional<VaultDocument> sameAs(const QByteArray &sha256) const;
    /// What the person must know about the opening; translated sentences.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

    /// Takes a file of the disk in; the file itself stays where it is. @error StorageFailed; Cancelled
    Task<Result<VaultDocument>> add(QString path, DocumentDetails details, std::stop_token stop,
                                    SealProgress progress = {});
    /// Takes in what is in memory only, such as a picture that was pasted. @error StorageFailed; Cancelled
    Task<Result<VaultDocument>> addContent(QByteArray content, DocumentDetails details, std::stop_token stop);
    /// @error InvalidInput, see mustNotBeStored(); NotFound, StorageFailed
    Result<VaultDocument> setDetails(const QString &id, const DocumentDetails &details);
    /// Keeps what a look into it told. @error NotFound, StorageFailed
    Result<VaultDocument> noteSeen(const QString &id, const Inspection &inspection);
    Result<VaultDocument> noteRemoteCopy(const QString &id, const RemoteCopy &copy);
    Result<VaultDocument> forgetRemoteCopy(const QString &id, const QString &accountId);
    /// Forgets what was known at once, then overwrites and unlinks the file in another thread; at the next opening when
    /// the program ends meanwhile or it fails. @error NotFound, StorageFailed
    Task<Result<std::monostate>> remove(QString id);
    /// The content from its beginning, in bounded memory; for previews and uploads. @error NotFound, StorageFailed
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> read(const QString &id) const;
    /// Writes the content readable to `path` (0600). @error NotFound, StorageFailed; Cancelled
    Task<Result<qint64>> exportTo(QString id, QString path, std::stop_token stop);

Q_SIGNALS:
    void added(const numberdesk::VaultDocument &document);
    void changed(const numberdesk::VaultDocument &document);
    void removed(const QString &id);

private:
    DocumentVault(QString folder, VaultKey key, std::unique_ptr<Database> database);

    using Opener = std::function<Result<std::unique_ptr<QIODevice>>()>;

    Task<Result<VaultDocument>> addFrom(Opener open, DocumentDetails details, std::stop_token stop,
                                        SealProgress progress);
    Result<void> load();
    Result<void> checkKey();
    void compareWithFiles();
    void finishRemovals();
    Result<std::monostate> forgetDocument(const QString &id);
    Result<VaultDocument> keep(const VaultDocument &document, bool isNew);
    template <typename Change>
    Result<VaultDocument> change(const QString &id, Change change);
    [[nodiscard]] QString pathOf(const QString &id) const;

    const QString m_folder;
    const VaultKey m_key;
    std::unique_ptr<Database> m_database;
    QHash<QString, VaultDocument> m_documents;
    QStringList m_notices;
};

} // namespace numberdesk
