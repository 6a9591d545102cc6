// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/sealedfile.h"

#include "core/storage/savedfile.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace numberdesk {
namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentVault)
};

using State = crypto_secretstream_xchacha20poly1305_state;

constexpr char Magic[] = {'N', 'D', 'V', 'A', 'U', 'L', 'T', '1'};
constexpr qint64 HeaderBytes = sizeof(Magic) + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qint64 TagBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 SealedChunkBytes = SealedChunk + TagBytes;

const unsigned char *asUnsigned(const char *bytes) { return reinterpret_cast<const unsigned char *>(bytes); }
unsigned char *asUnsigned(char *bytes) { return reinterpret_cast<unsigned char *>(bytes); }

Error notWritten(const QString &target, const QString &reason)
{
    return storageFailed(reason, FileText::tr("The document could not be kept in %1. Check that the disk has space and "
                                              "that you may write there, then add it again.")
                                     .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())));
}

Error cancelled()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

/// Fills the chunk from the device; fewer bytes than fit are its end. @return false on an error of the device
bool fill(QIODevice &source, QByteArray &chunk)
{
    chunk.resize(SealedChunk);
    qsizetype filled = 0;
    while (filled < chunk.size()) {
        const qint64 read = source.read(chunk.data() + filled, chunk.size() - filled);
        if (read < 0) {
            return false;
        }
        if (read == 0) {
            break;
        }
        filled += static_cast<qsizetype>(read);
    }
    chunk.truncate(filled);
    return true;
}

void wipe(QByteArray &bytes) { sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size())); }

/// Writes the chunks of one sealed file.
class Sealer
{
public:
    Sealer(QSaveFile &file, const VaultKey &key, QByteArray context)
        : m_file(file)
        , m_context(std::move(context))
    {
        crypto_secretstream_xchacha20poly1305_init_push(&m_state, m_header.data(), key.bytes());
    }
    ~Sealer() { sodium_memzero(&m_state, sizeof(m_state)); }
    Q_DISABLE_COPY_MOVE(Sealer)

    [[nodiscard]] bool begin()
    {
        return write(Magic, sizeof(Magic)) && write(reinterpret_cast<const char *>(m_header.data()), m_header.size());
    }

    [[nodiscard]] bool add(const QByteArray &chunk, bool isLast)
    {
        const unsigned char tag = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                         : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        m_sealed.resize(chunk.size() + TagBytes);
        unsigned long long length = 0;
        crypto_secretstream_xchacha20poly1305_push(
            &m_state, asUnsigned(m_sealed.data()), &length, asUnsigned(chunk.constData()),
            static_cast<unsigned long long>(chunk.size()), asUnsigned(m_context.constData()),
            static_cast<unsigned long long>(m_context.size()), tag);
        return write(m_sealed.constData(), static_cast<std::size_t>(length));
    }

private:
    bool write(const char *bytes, std::size_t size)
    {
        return m_file.write(bytes, static_cast<qint64>(size)) == static_cast<qint64>(size);
    }

    QSaveFile &m_file;
    const QByteArray m_context;
    State m_state{};
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES> m_header{};
    QByteArray m_sealed;
};

} // namespace

qint64 sealedContentSize(qint64 fileSize)
{
    const qint64 chunks = fileSize - HeaderBytes;
    if (chunks < TagBytes) {
        return -1;
    }
    // Even nothing has one chunk.
    const qint64 whole = (chunks - 1) / SealedChunkBytes;
    const qint64 last = chunks - whole * SealedChunkBytes;
    return last < TagBytes ? -1 : whole * SealedChunk + last - TagBytes;
}

Result<SealedContent> sealFile(QIODevice &source, const QString &target, const VaultKey &key, const QByteArray &context,
                               const std::stop_token &stop, const SealProgress &progress)
{
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return failure(notWritten(target, file.errorString()));
    }
    Sealer sealer(file, key, context);
    if (!sealer.begin()) {
        return failure(notWritten(target, file.errorString()));
    }
    SealedContent content;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk;
    QByteArray next;
    // One chunk ahead, because the last one carries the mark of the end.
    bool isRead = fill(source, chunk);
    while (isRead) {
        if (stop.stop_requested()) {
            wipe(chunk);
            return failure(cancelled());
        }
        isRead = chunk.size() == SealedChunk ? fill(source, next) : true;
        const bool isLast = chunk.size() < SealedChunk || next.isEmpty();
        if (!isRead) {
            break;
        }
        hash.addData(chunk);
        content.size += chunk.size();
        if (!sealer.add(chunk, isLast)) {
            wipe(chunk);
            wipe(next);
            return failure(notWritten(target, file.errorString()));
        }
        if (progress) {
            progress->store(content.size);
        }
        if (isLast) {
            break;
        }
        std::swap(chunk, next);
    }
    wipe(chunk);
    wipe(next);
    if (!isRead) {
        return failure(storageFailed(source.errorString(),
                                     FileText::tr("The file could not be read to its end. Check that it is still there "
                                                  "and that you may read it, then add it again.")));
    }
    if (!commitWhole(file)) {
        return failure(notWritten(target, file.errorString()));
    }
    content.sha256 = hash.result();
    return content;
}

struct SealedFileReader::Stream
{
    State state{};

    Stream() = default;
    ~Stream() { sodium_memzero(&state, sizeof(state)); }
    Q_DISABLE_COPY_MOVE(Stream)
};

SealedFileReader::SealedFileReader(const QString &path)
    : m_file(path)
    , m_stream(std::make_unique<Stream>())
{}

SealedFileReader::~SealedFileReader() { wipe(m_chunk); }

Result<std::unique_ptr<SealedFileReader>> SealedFileReader::open(const QString &path, const VaultKey &key,
                                                                 const QByteArray &context)
{
    std::unique_ptr<SealedFileReader> reader(new SealedFileReader(path));
    if (!reader->m_file.open(QIODevice::ReadOnly)) {
        return failure(storageFailed(reader->m_file.errorString(),
                                     FileText::tr("The document’s file %1 cannot be read. Put it back from a copy, or "
                                                  "remove the document and add it again.")
                                         .arg(QDir::toNativeSeparators(path))));
    }
    const QByteArray head = reader->m_file.read(HeaderBytes);
    reader->m_contentSize = sealedContentSize(reader->m_file.size());
    const bool isSealed = head.size() == HeaderBytes && std::memcmp(head.constData(), Magic, sizeof(Magic)) == 0 &&
                          reader->m_contentSize >= 0 &&
                          crypto_secretstream_xchacha20poly1305_init_pull(
                              &reader->m_stream->state, asUnsigned(head.constData() + sizeof(Magic)), key.bytes()) == 0;
    reader->m_context = context;
    // The first chunk at once: whether the key fits is known before anything is built upon it.
    if (!isSealed || !reader->readChunk()) {
        return failure(storageFailed({}, FileText::tr("The document’s file %1 was changed or damaged, or belongs to "
                                                      "another vault. Put it back from a copy, or remove the document "
                                                      "and add it again.")
                                             .arg(QDir::toNativeSeparators(path))));
    }
    reader->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return reader;
}

bool SealedFileReader::readChunk()
{
    const QByteArray sealed = m_file.read(SealedChunkBytes);
    if (sealed.size() < TagBytes) {
        return false;
    }
    m_chunk.resize(sealed.size() - TagBytes);
    m_taken = 0;
    unsigned char tag = 0;
    unsigned long long length = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &m_stream->state, asUnsigned(m_chunk.data()), &length, &tag, asUnsigned(sealed.constData()),
            static_cast<unsigned long long>(sealed.size()), asUnsigned(m_context.constData()),
            static_cast<unsigned long long>(m_context.size())) != 0) {
        return false;
    }
    m_isEnd = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    // Nothing comes behind the end, and the end does not come before the file's.
    return m_isEnd == m_file.atEnd();
}

void SealedFileReader::fail(const QString &reason)
{
    m_hasFailed = true;
    setErrorString(reason);
}

qint64 SealedFileReader::readData(char *data, qint64 maximum)
{
    if (m_hasFailed) {
        return -1;
    }
    if (m_taken == m_chunk.size() && !m_isEnd && !readChunk()) {
        fail(FileText::tr("The document’s file was changed or damaged."));
        return -1;
    }
    const qint64 count = std::min<qint64>(maximum, m_chunk.size() - m_taken);
    std::memcpy(data, m_chunk.constData() + m_taken, static_cast<std::size_t>(count));
    m_taken += static_cast<qsizetype>(count);
    m_handedOut += count;
    return count;
}

qint64 SealedFileReader::writeData(const char *, qint64) { return -1; }

qint64 SealedFileReader::bytesAvailable() const
{
    return m_hasFailed ? 0 : m_contentSize - m_handedOut + QIODevice::bytesAvailable();
}

bool SealedFileReader::atEnd() const { return m_hasFailed || (m_isEnd && m_taken == m_chunk.size()); }

} // namespace numberdesk
