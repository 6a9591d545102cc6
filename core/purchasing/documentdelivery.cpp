// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/documentdelivery.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace numberdesk {

QString DocumentDelivery::nameOf(const RequirementFile &file) const { return QFileInfo(file.path).fileName(); }

Task<Result<DeliveredDocument>> DirectDelivery::deliver(RequirementFile file, AccountSession session,
                                                        std::function<void(qint64, qint64)> onProgress,
                                                        std::stop_token stop)
{
    using Delivered = Result<DeliveredDocument>;
    if (!file.documentId.isEmpty()) {
        const QString text =
            QCoreApplication::translate("DirectDelivery", "The documents are locked. Open them, then buy again.");
        co_return Delivered(failure(invalidInput(QStringLiteral("file"), text)));
    }
    const QFileInfo info(file.path);
    DocumentUpload upload;
    upload.name = info.completeBaseName();
    upload.fileName = info.fileName();
    upload.contentType = file.contentType;
    upload.size = info.size();
    upload.open = [path = file.path]() -> std::unique_ptr<QIODevice> {
        auto device = std::make_unique<QFile>(path);
        return device->open(QIODevice::ReadOnly) ? std::move(device) : nullptr;
    };
    upload.onProgress = std::move(onProgress);
    Result<Document> document = co_await session.provider->uploadDocument(upload, stop);
    if (!document) {
        co_return Delivered(failure(document.error()));
    }
    DeliveredDocument delivered;
    delivered.remoteId = document->id;
    co_return Delivered(delivered);
}

} // namespace numberdesk
