// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/documentdelivery.h"

namespace numberdesk {

class UploadQueue;

/// Brings the files of a purchase to the account through the queue: documents of the vault are reused where they lie
/// already, and two purchases that want the same wait for one upload.
class QueueDelivery final : public DocumentDelivery
{
public:
    /// `queue` outlives this.
    explicit QueueDelivery(UploadQueue &queue)
        : m_queue(queue)
    {}

    Task<Result<DeliveredDocument>> deliver(RequirementFile file, AccountSession session,
                                            std::function<void(qint64 sent, qint64 total)> onProgress,
                                            std::stop_token stop) override;
    [[nodiscard]] QString nameOf(const RequirementFile &file) const override;

private:
    UploadQueue &m_queue;
};

} // namespace numberdesk
