// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/documentvault.h"

#include "core/compliance/filesignature.h"
#include "core/compliance/vault/sealedtext.h"
#include "core/privacy/aadhaar.h"
#include "core/storage/database.h"
#include "core/storage/privatefiles.h"
#include "core/storage/query.h"
#include "core/storage/rowvalues.h"
#include "core/storage/savedfile.h"
#include "core/storage/storageerror.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace numberdesk {
namespace {

/// The row that tells whether a key is the vault's.
const QByteArray KeyCheck = QByteArrayLiteral("numberdesk document vault");

const QString SealedEnding = QStringLiteral(".sealed");
const QString RemovedEnding = QStringLiteral(".removed");

const Migrations &vaultMigrations()
{
    static const Migrations all{
        {1,
         {QStringLiteral("CREATE TABLE vault_key (id TEXT NOT NULL PRIMARY KEY, sealed BYTEA NOT NULL)"),
          QStringLiteral("CREATE TABLE vault_document (id TEXT NOT NULL PRIMARY KEY, sealed BYTEA NOT NULL)")}}};
    return all;
}

Error wrongKey(const QString &folder)
{
    return storageFailed({},
                         DocumentVault::tr("The documents in %1 were sealed with another key. Bring back the key that "
                                           "the keychain had, or the passphrase, or move the folder away to begin "
                                           "anew. Nothing was changed.")
                             .arg(QDir::toNativeSeparators(folder)));
}

Error noDocument()
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.advice = DocumentVault::tr("The document is not in the vault any more.");
    return error;
}

QByteArray contextOf(const QString &id) { return "document " + id.toUtf8(); }

/// Writes over a file's bytes and unlinks it.
Result<std::monostate> wipeFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return std::monostate();
    }
    const QByteArray zeros(SealedChunk, '\0');
    bool isWiped = file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    for (qint64 left = file.size(); isWiped && left > 0;) {
        const qint64 written = file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
        isWiped = written > 0;
        left -= written;
    }
    // What is unlinked before it was written would never be written over.
    isWiped = isWiped && bringToDisk(file);
    file.close();
    if (!isWiped || !file.remove()) {
        return failure(storageFailed(
            file.errorString(), DocumentVault::tr("The document’s file %1 could not be overwritten and is still there. "
                                                  "Check that you may write there; it is tried again when the "
                                                  "documents are opened next.")
                                    .arg(QDir::toNativeSeparators(path))));
    }
    return std::monostate();
}

/// What is known of a file once its bytes are in the vault.
struct TakenIn
{
    SealedContent content;
    QByteArray contentType;
};

Result<std::unique_ptr<QIODevice>> openFile(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return failure(storageFailed(file->errorString(),
                                     DocumentVault::tr("The file %1 cannot be read. Check that it is still there and "
                                                       "that you may read it, then add it again.")
                                         .arg(QDir::toNativeSeparators(path))));
    }
    return file;
}

Result<TakenIn> takeIn(QIODevice &source, const QString &target, const VaultKey &key, const QByteArray &context,
                       const std::stop_token &stop, const SealProgress &progress)
{
    TakenIn taken;
    taken.contentType = contentTypeOf(source.peek(SignatureBytes));
    const Result<SealedContent> content = sealFile(source, target, key, context, stop, progress);
    if (!content) {
        return failure(content.error());
    }
    taken.content = *content;
    return taken;
}

Result<qint64> writeOut(SealedFileReader &source, const QString &path, const std::stop_token &stop)
{
    QSaveFile file(path);
    bool isWritten =
        file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    qint64 size = 0;
    while (isWritten && !source.atEnd()) {
        if (stop.stop_requested()) {
            Error stopped;
            stopped.kind = ErrorKind::Cancelled;
            return failure(stopped);
        }
        const QByteArray bytes = source.read(SealedChunk);
        size += bytes.size();
        isWritten = file.write(bytes) == bytes.size();
    }
    if (source.hasFailed()) {
        return failure(storageFailed({}, source.errorString()));
    }
    if (!isWritten || !commitWhole(file)) {
        return failure(storageFailed(file.errorString(),
                                     DocumentVault::tr("The document could not be written to %1. Check that the disk "
                                                       "has space and that you may write there, or choose another "
                                                       "place.")
                                         .arg(QDir::toNativeSeparators(path))));
    }
    return size;
}

} // namespace

DocumentVault::DocumentVault(QString folder, VaultKey key, std::unique_ptr<Database> database)
    : m_folder(std::move(folder))
    , m_key(std::move(key))
    , m_database(std::move(database))
    , m_notices(m_database->notices())
{}

DocumentVault::~DocumentVault() = default;

Result<std::unique_ptr<DocumentVault>> DocumentVault::open(const QString &folder, const VaultKey &key)
{
    if (const auto made = makePrivateFolder(folder); !made) {
        return failure(made.error());
    }
    auto database = Database::open(QDir(folder).filePath(QStringLiteral("vault.sqlite")), vaultMigrations());
    if (!database) {
        return failure(database.error());
    }
    std::unique_ptr<DocumentVault> vault(new DocumentVault(folder, key, std::move(*database)));
    if (const auto checked = vault->checkKey(); !checked) {
        return failure(checked.error());
    }
    if (const auto loaded = vault->load(); !loaded) {
        return failure(loaded.error());
    }
    vault->finishRemovals();
    vault->compareWithFiles();
    return vault;
}

Result<void> DocumentVault::checkKey()
{
    Query query(*m_database, QStringLiteral("SELECT sealed FROM vault_key WHERE id = 'check'"));
    const auto rows = query.rows<QByteArray>([](const Query &row) { return row.bytes(0); });
    if (!rows) {
        return failure(rows.error());
    }
    if (!rows->isEmpty()) {
        const bool isOurs = openText(rows->constFirst(), m_key, KeyCheck) == KeyCheck;
        return isOurs ? Result<void>() : Result<void>(failure(wrongKey(m_folder)));
    }
    Query insert(*m_database, QStringLiteral("INSERT INTO vault_key (id, sealed) VALUES ('check', ?)"));
    return insert.bind(sealText(KeyCheck, m_key, KeyCheck)).run();
}

Result<void> DocumentVault::load()
{
    int unreadable = 0;
    Query query(*m_database, QStringLiteral("SELECT id, sealed FROM vault_document"));
    const Result<void> read = query.forEachRow([&](const Query &row) {
        const QString id = row.text(0);
        const auto text = openText(row.bytes(1), m_key, contextOf(id));
        const auto document =
            text ? vaultDocumentFromJson(QJsonDocument::fromJson(*text).object()) : std::optional<VaultDocument>();
        if (document && document->id == id) {
            m_documents.insert(id, *document);
        } else {
            ++unreadable;
        }
    });
    if (unreadable > 0) {
        m_notices.append(tr("What is known of %n document(s) cannot be read any more. Their files are still there.",
                            nullptr, unreadable));
    }
    return read;
}

void DocumentVault::finishRemovals()
{
    const QStringList names = QDir(m_folder).entryList({u'*' + RemovedEnding}, QDir::Files);
    for (const QString &name : names) {
        const QString id = name.chopped(RemovedEnding.size());
        const auto wiped = wipeFile(QDir(m_folder).filePath(name));
        if (const auto removed = wiped ? forgetDocument(id) : wiped; !removed) {
            m_notices.append(removed.error().advice);
        }
    }
}

void DocumentVault::compareWithFiles()
{
    // Files that were being sealed when the program ended, as QSaveFile calls them. One that stays is in nobody's way.
    QDir folder(m_folder);
    const QStringList halves = folder.entryList({u'*' + SealedEnding + QStringLiteral(".??????")}, QDir::Files);
    for (const QString &half : halves) {
        folder.remove(half);
    }
    QSet<QString> files;
    const QFileInfoList entries = QDir(m_folder).entryInfoList({u'*' + SealedEnding}, QDir::Files);
    for (const QFileInfo &entry : entries) {
        const QString id = entry.fileName().chopped(SealedEnding.size());
        files.insert(id);
        if (!m_documents.contains(id)) {
            VaultDocument found;
            found.id = id;
            found.state = VaultDocument::State::DetailsMissing;
            found.addedAt = entry.lastModified().toUTC();
            found.size = std::max<qint64>(0, sealedContentSize(entry.size()));
            m_documents.insert(id, found);
        }
    }
    for (VaultDocument &document : m_documents) {
        if (!files.contains(document.id)) {
            document.state = VaultDocument::State::FileMissing;
        }
    }
}

QString DocumentVault::pathOf(const QString &id) const { return QDir(m_folder).filePath(id + SealedEnding); }

QList<VaultDocument> DocumentVault::documents() const
{
    QList<VaultDocument> all = m_documents.values();
    std::sort(all.begin(), all.end(), [](const VaultDocument &left, const VaultDocument &right) {
        return left.addedAt == right.addedAt ? left.id < right.id : left.addedAt > right.addedAt;
    });
    return all;
}

std::optional<VaultDocument> DocumentVault::document(const QString &id) const
{
    const auto found = m_documents.constFind(id);
    return found == m_documents.cend() ? std::nullopt : std::optional(*found);
}

std::optional<VaultDocument> DocumentVault::sameAs(const QByteArray &sha256) const
{
    const auto found = std::find_if(m_documents.cbegin(), m_documents.cend(), [&](const VaultDocument &document) {
        return !sha256.isEmpty() && document.sha256 == sha256 && document.state == VaultDocument::State::Whole;
    });
    return found == m_documents.cend() ? std::nullopt : std::optional(*found);
}

Result<VaultDocument> DocumentVault::keep(const VaultDocument &document, bool isNew)
{
    const QByteArray text = QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact);
    Query query(*m_database, isNew ? QStringLiteral("INSERT INTO vault_document (sealed, id) VALUES (?, ?)")
                                   : QStringLiteral("UPDATE vault_document SET sealed = ? WHERE id = ?"));
    const Result<void> kept = query.bind(sealText(text, m_key, contextOf(document.id))).bind(document.id).run();
    if (!kept) {
        return failure(kept.error());
    }
    m_documents.insert(document.id, document);
    return document;
}

Task<Result<VaultDocument>> DocumentVault::add(QString path, DocumentDetails details, std::stop_token stop,
                                               SealProgress progress)
{
    return addFrom([path] { return openFile(path); }, std::move(details), std::move(stop), std::move(progress));
}

Task<Result<VaultDocument>> DocumentVault::addContent(QByteArray content, DocumentDetails details, std::stop_token stop)
{
    const auto open = [content]() -> Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(content);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
    return addFrom(open, std::move(details), std::move(stop), {});
}

Task<Result<VaultDocument>> DocumentVault::addFrom(Opener open, DocumentDetails details, std::stop_token stop,
                                                   SealProgress progress)
{
    using Added = Result<VaultDocument>;
    const QPointer<DocumentVault> self(this);
    VaultDocument document;
    document.id = newRowId();
    // Names are given before anybody could ask the person for others.
    document.details = std::move(details);
    takeFileName(document, document.details.fileName);
    document.details.kind = withoutAadhaarNumbers(document.details.kind);
    document.details.holder = withoutAadhaarNumbers(document.details.holder);
    const QString target = pathOf(document.id);
    const VaultKey key = m_key;
    const QByteArray context = contextOf(document.id);
    auto future = QtConcurrent::run([open, target, key, context, stop, progress]() -> Result<TakenIn> {
        const auto source = open();
        if (!source) {
            return failure(source.error());
        }
        return takeIn(**source, target, key, context, stop, progress);
    });
    const Result<TakenIn> taken = co_await future;
    if (!taken) {
        co_return Added(failure(taken.error()));
    }
    if (!self) {
        // Without its row it is found at the next opening; nobody was told that it is in.
        Error gone;
        gone.kind = ErrorKind::Cancelled;
        co_return Added(failure(gone));
    }
    document.contentType = taken->contentType;
    document.size = taken->content.size;
    document.sha256 = taken->content.sha256;
    document.addedAt = QDateTime::currentDateTimeUtc();
    document.addedBy = rowAuthor();
    const Added kept = keep(document, true);
    if (!kept) {
        const auto wiped = wipeFile(target);
        if (!wiped) {
            m_notices.append(wiped.error().advice);
        }
        co_return kept;
    }
    Q_EMIT added(document);
    co_return kept;
}

template <typename Change>
Result<VaultDocument> DocumentVault::change(const QString &id, Change change)
{
    const auto known = m_documents.constFind(id);
    if (known == m_documents.cend()) {
        return failure(noDocument());
    }
    VaultDocument document = *known;
    const bool isNew = document.state == VaultDocument::State::DetailsMissing;
    change(document);
    if (isNew) {
        document.state = VaultDocument::State::Whole;
    }
    const Result<VaultDocument> kept = keep(document, isNew);
    if (kept) {
        Q_EMIT changed(document);
    }
    return kept;
}

Result<VaultDocument> DocumentVault::setDetails(const QString &id, const DocumentDetails &details)
{
    Error refused;
    refused.kind = ErrorKind::InvalidInput;
    for (const auto &[field, text] :
         {std::pair(QStringLiteral("kind"), details.kind), std::pair(QStringLiteral("holder"), details.holder),
          std::pair(QStringLiteral("fileName"), details.fileName)}) {
        if (mustNotBeStored(text)) {
            refused.fields.append({field, whyNotStored()});
        }
    }
    if (!refused.fields.isEmpty()) {
        refused.advice = whyNotStored();
        return failure(refused);
    }
    return change(id, [&details](VaultDocument &document) {
        document.details = details;
        takeFileName(document, details.fileName);
    });
}

Result<VaultDocument> DocumentVault::noteSeen(const QString &id, const Inspection &inspection)
{
    Inspection seen = inspection;
    seen.preview.clear();
    seen.previewWidth = 0;
    seen.previewHeight = 0;
    const auto known = document(id);
    if (known && known->seen == seen) {
        return *known;
    }
    return change(id, [&seen](VaultDocument &document) { document.seen = seen; });
}

Result<VaultDocument> DocumentVault::noteRemoteCopy(const QString &id, const RemoteCopy &copy)
{
    return change(id, [&copy](VaultDocument &document) {
        document.remoteCopies.removeIf([&copy](const RemoteCopy &other) { return other.accountId == copy.accountId; });
        document.remoteCopies.append(copy);
    });
}

Result<VaultDocument> DocumentVault::forgetRemoteCopy(const QString &id, const QString &accountId)
{
    return change(id, [&accountId](VaultDocument &document) {
        document.remoteCopies.removeIf([&accountId](const RemoteCopy &copy) { return copy.accountId == accountId; });
    });
}

Task<Result<std::monostate>> DocumentVault::remove(QString id)
{
    using Removed = Result<std::monostate>;
    const QString path = pathOf(id);
    const QString leaving = QDir(m_folder).filePath(id + RemovedEnding);
    if (!m_documents.contains(id)) {
        co_return Removed(failure(noDocument()));
    }
    // From here on it is on its way out, even if the program ends in the midst of it.
    if (QFileInfo::exists(path) && !QFile::rename(path, leaving)) {
        const Error error =
            storageFailed({}, tr("The document’s file %1 could not be removed. Check that you may write "
                                 "there, then remove the document again.")
                                  .arg(QDir::toNativeSeparators(path)));
        co_return Removed(failure(error));
    }
    if (const Removed forgotten = forgetDocument(id); !forgotten) {
        co_return forgotten;
    }
    auto wiping = QtConcurrent::run([leaving] { return wipeFile(leaving); });
    const Removed wiped = co_await wiping;
    co_return wiped;
}

Result<std::monostate> DocumentVault::forgetDocument(const QString &id)
{
    Query query(*m_database, QStringLiteral("DELETE FROM vault_document WHERE id = ?"));
    if (const Result<void> forgotten = query.bind(id).run(); !forgotten) {
        return failure(forgotten.error());
    }
    if (m_documents.remove(id)) {
        Q_EMIT removed(id);
    }
    return std::monostate();
}

Result<std::unique_ptr<QIODevice>> DocumentVault::read(const QString &id) const
{
    if (!m_documents.contains(id)) {
        return failure(noDocument());
    }
    auto reader = SealedFileReader::open(pathOf(id), m_key, contextOf(id));
    if (!reader) {
        return failure(reader.error());
    }
    return std::move(*reader);
}

Task<Result<qint64>> DocumentVault::exportTo(QString id, QString path, std::stop_token stop)
{
    using Written = Result<qint64>;
    if (!m_documents.contains(id)) {
        co_return Written(failure(noDocument()));
    }
    const QString sealed = pathOf(id);
    const VaultKey key = m_key;
    const QByteArray context = contextOf(id);
    auto future = QtConcurrent::run([sealed, key, context, path, stop]() -> Written {
        const auto reader = SealedFileReader::open(sealed, key, context);
        if (!reader) {
            return failure(reader.error());
        }
        return writeOut(**reader, path, stop);
    });
    const Written written = co_await future;
    co_return written;
}

} // namespace numberdesk
