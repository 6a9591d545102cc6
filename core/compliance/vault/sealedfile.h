// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/vaultkey.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>
#include <QString>

#include <atomic>
#include <memory>
#include <stop_token>

namespace numberdesk {

/// A file that only the vault's key opens. Its bytes: "NDVAULT1", the header of libsodium's secretstream
/// (XChaCha20-Poly1305), then chunks of 64 KiB each with its tag of 17 bytes; the last one carries the mark of the end,
/// so that a file that was cut is told from one that is whole. The context (the document's id) goes into every tag: one
/// document's file in the place of another's is found out.
/// Source: libsodium's documentation, "Encrypted streams and file encryption".
inline constexpr qint64 SealedChunk = 64 * 1024; // @unit bytes

/// The size of what is in a sealed file of this size; -1 when no sealed file has it. @unit bytes
qint64 sealedContentSize(qint64 fileSize);

/// How much of the file that is being sealed is done, for who shows it. @unit bytes
using SealProgress = std::shared_ptr<std::atomic<qint64>>;

/// What went into a sealed file.
struct SealedContent
{
    /// @unit bytes
    qint64 size = 0;
    QByteArray sha256;
};

/// Reads `source` to its end and seals it into `target` (0600), which is there whole or not at all; in bounded memory,
/// however large. Takes long: not in the window's thread. @error StorageFailed when either cannot be read or written;
/// Cancelled after a stop
Result<SealedContent> sealFile(QIODevice &source, const QString &target, const VaultKey &key, const QByteArray &context,
                               const std::stop_token &stop, const SealProgress &progress = {});

/// The content of a sealed file, read once from its beginning to its end in bounded memory. A chunk is handed out after
/// its tag was found right; a file that was changed or cut ends with an error (-1 and errorString()), never with less
/// than there was as if it were all.
class SealedFileReader : public QIODevice
{
    Q_OBJECT

public:
    /// @error StorageFailed when it cannot be read, is no sealed file, or the key is not its key.
    static Result<std::unique_ptr<SealedFileReader>> open(const QString &path, const VaultKey &key,
                                                          const QByteArray &context);
    ~SealedFileReader() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Of the content. @unit bytes
    [[nodiscard]] qint64 contentSize() const { return m_contentSize; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Stream;

    explicit SealedFileReader(const QString &path);
    /// The next chunk becomes m_chunk. @return false when it is not what was sealed.
    [[nodiscard]] bool readChunk();
    void fail(const QString &reason);

    QFile m_file;
    QByteArray m_context;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_chunk;
    qsizetype m_taken = 0;
    qint64 m_contentSize = 0;
    qint64 m_handedOut = 0;
    bool m_isEnd = false;
    bool m_hasFailed = false;
};

} // namespace numberdesk
