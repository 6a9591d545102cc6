// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providersource.h"

#include <functional>

namespace numberdesk {

/// A file that answers a requirement; it is uploaded when the purchase is submitted, not before, because providers
/// delete documents that stay unlinked.
struct RequirementFile
{
    QString requirementId;
    QString requirementKey;
    /// Path of a readable file; empty for a document of the vault.
    QString path;
    QByteArray contentType;
    /// Id of a document in the profile's vault; empty for a file of the disk.
    QString documentId = QString();
};

/// A file that lies at the provider now.
struct DeliveredDocument
{
    /// The provider's id of it.
    QString remoteId;
    /// It was there already; nothing was sent.
    bool wasThere = false;
};

/// How the files of a purchase get to the account that buys.
class DocumentDelivery
{
public:
    virtual ~DocumentDelivery() = default;

    /// Always ends; a file is sent at most once. @error what kept it from being there, Cancelled soon after a stop;
    /// mayHaveHappened when it is not known whether it is
    virtual Task<Result<DeliveredDocument>> deliver(RequirementFile file, AccountSession session,
                                                    std::function<void(qint64 sent, qint64 total)> onProgress,
                                                    std::stop_token stop) = 0;
    /// What the person knows the file as.
    [[nodiscard]] virtual QString nameOf(const RequirementFile &file) const;

protected:
    DocumentDelivery() = default;
    Q_DISABLE_COPY_MOVE(DocumentDelivery)
};

/// Sends files of the disk and knows no vault: a document of one is InvalidInput.
class DirectDelivery final : public DocumentDelivery
{
public:
    DirectDelivery() = default;

    Task<Result<DeliveredDocument>> deliver(RequirementFile file, AccountSession session,
                                            std::function<void(qint64 sent, qint64 total)> onProgress,
                                            std::stop_token stop) override;
};

} // namespace numberdesk
