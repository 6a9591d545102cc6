// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/upload/remotedocuments.h"

#include "core/http/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace numberdesk {
namespace {

/// Clocks of two machines differ by no more than this. @unit seconds
constexpr qint64 ClockDifference = 3600;

bool isOlder(const Document &document, const SentDocument &sent)
{
    const QDateTime &made = document.createdAt.moment;
    return made.isValid() && sent.sentAt.isValid() && made.secsTo(sent.sentAt) > ClockDifference;
}

} // namespace

bool RemoteDocuments::contains(const QString &id) const
{
    return std::any_of(documents.cbegin(), documents.cend(), [&id](const Document &entry) { return entry.id == id; });
}

Task<Result<RemoteDocuments>> readRemoteDocuments(std::shared_ptr<Provider> provider, std::stop_token stop)
{
    RemoteDocuments all;
    QSet<QString> known;
    QSet<PageToken> asked;
    std::optional<PageToken> token = PageToken();
    while (token) {
        asked.insert(*token);
        Result<DocumentPage> page = co_await provider->listDocuments(*token, stop);
        if (!page) {
            co_return Result<RemoteDocuments>(failure(page.error()));
        }
        const qsizetype before = all.documents.size();
        for (const Document &document : std::as_const(page->items)) {
            if (!known.contains(document.id)) {
                known.insert(document.id);
                all.documents.append(document);
            }
        }
        all.skipped += page->skipped;
        all.isComplete = all.isComplete && !page->isCutShort;
        all.notices += page->notices;
        token = page->next;
        const bool turning =
            token && (asked.contains(*token) || (all.documents.size() == before && !page->items.isEmpty()));
        if (turning || all.documents.size() >= limits::ListEntries) {
            all.isComplete = false;
            const auto count = static_cast<int>(all.documents.size());
            all.notices.append(QCoreApplication::translate(
                "RemoteDocuments", "The provider’s list of documents repeats itself. It was read up to %n document(s).",
                nullptr, count));
            break;
        }
    }
    co_return Result<RemoteDocuments>(std::move(all));
}

std::optional<Document> findSent(const QList<Document> &documents, const SentDocument &sent, const QSet<QString> &known)
{
    std::optional<Document> found;
    for (const Document &document : documents) {
        const bool isNamed = document.name == sent.name || document.name == sent.fileName;
        // A list that tells no sizes must at least tell when.
        const bool isSized = document.size ? *document.size == sent.size : document.createdAt.moment.isValid();
        if (!isNamed || !isSized || known.contains(document.id) || isOlder(document, sent)) {
            continue;
        }
        if (!found || document.createdAt.moment > found->createdAt.moment) {
            found = document;
        }
    }
    return found;
}

} // namespace numberdesk
