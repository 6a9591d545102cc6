// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/delivery/queuedelivery.h"

#include "core/compliance/documents/filenames.h"
#include "core/compliance/upload/uploadqueue.h"

namespace numberdesk {

Task<Result<DeliveredDocument>> QueueDelivery::deliver(RequirementFile file, AccountSession session,
                                                       std::function<void(qint64, qint64)> onProgress,
                                                       std::stop_token stop)
{
    using Delivered = Result<DeliveredDocument>;
    UploadWish wish;
    wish.accountId = session.accountId;
    wish.documentId = file.documentId;
    wish.path = file.documentId.isEmpty() ? file.path : QString();
    wish.contentType = file.contentType;
    Result<Upload> upload = co_await m_queue.deliver(std::move(wish), std::move(onProgress), stop);
    if (!upload) {
        co_return Delivered(failure(upload.error()));
    }
    DeliveredDocument delivered;
    delivered.remoteId = upload->remoteId;
    delivered.wasThere = upload->wasThere;
    co_return Delivered(delivered);
}

QString QueueDelivery::nameOf(const RequirementFile &file) const
{
    return file.documentId.isEmpty() ? cleanFileName(DocumentDelivery::nameOf(file))
                                     : m_queue.fileNameOf(file.documentId);
}

} // namespace numberdesk
