// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/documentintake.h"

#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtConcurrent>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DocumentIntake)
};

Error cancelledIntake()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

Result<QByteArray> hashOfFile(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    const auto unreadable = [&file, &path] {
        return failure(storageFailed(file.errorString(),
                                     Text::tr("The file %1 cannot be read. Check that it is still there and that you "
                                              "may read it, then choose it again.")
                                         .arg(QDir::toNativeSeparators(path))));
    };
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable();
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(SealedChunk, '\0');
    while (true) {
        if (stop.stop_requested()) {
            return failure(cancelledIntake());
        }
        const qint64 read = file.read(chunk.data(), chunk.size());
        if (read < 0) {
            return unreadable();
        }
        if (read == 0) {
            return hash.result();
        }
        hash.addData(QByteArrayView(chunk.constData(), read));
    }
}

} // namespace

Task<Result<TakenDocument>> takeIntoVault(QPointer<DocumentVault> vault, QString path, DocumentDetails details,
                                          std::stop_token stop, SealProgress progress)
{
    using Taken = Result<TakenDocument>;
    auto hashing = QtConcurrent::run([path, stop] { return hashOfFile(path, stop); });
    const Result<QByteArray> hash = co_await hashing;
    if (!hash) {
        co_return Taken(failure(hash.error()));
    }
    if (!vault) {
        co_return Taken(failure(cancelledIntake()));
    }
    if (const std::optional<VaultDocument> same = vault->sameAs(*hash);
        same && same->state == VaultDocument::State::Whole) {
        co_return Taken(TakenDocument{*same, true});
    }
    auto adding = vault->add(path, details, stop, progress);
    const Result<VaultDocument> added = co_await std::move(adding);
    if (!added) {
        co_return Taken(failure(added.error()));
    }
    co_return Taken(TakenDocument{*added, false});
}

} // namespace numberdesk
