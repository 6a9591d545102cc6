// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

#include <QSet>

#include <memory>

namespace numberdesk {

/// What reading the list of an account's documents came to.
struct RemoteDocuments
{
    QList<Document> documents;
    int skipped = 0;
    /// False when the list was ended before its end. What it does not show may be in the rest.
    bool isComplete = true;
    /// Sentences for the person, translated.
    QStringList notices;

    [[nodiscard]] bool contains(const QString &id) const;
    /// Whether a document that is not here is not in the account.
    [[nodiscard]] bool provesAbsence() const { return isComplete && skipped == 0; }
};

/// Reads the list to its end, page after page; ends with a notice where it repeats itself. The flow keeps the provider
/// alive.
Task<Result<RemoteDocuments>> readRemoteDocuments(std::shared_ptr<Provider> provider, std::stop_token stop);

/// What was sent in an upload that had no answer.
struct SentDocument
{
    QString name;
    QString fileName;
    /// @unit bytes
    qint64 size = 0;
    /// UTC
    QDateTime sentAt;
};

/// The entry of the list that such an upload left there: of the same name and size, and not older than the upload as
/// far as the list tells both; the newest when there are several. Entries in `known` belong to other uploads.
std::optional<Document> findSent(const QList<Document> &documents, const SentDocument &sent,
                                 const QSet<QString> &known);

} // namespace numberdesk
