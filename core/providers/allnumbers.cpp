// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/allnumbers.h"

#include "core/http/limits.h"

#include <QCoreApplication>
#include <QSet>

namespace numberdesk {
namespace {

/// What makes two entries the same: the provider's id, else the number.
QString keyOf(const OwnedNumber &number)
{
    return number.id.isEmpty() ? QStringLiteral("number:") + number.number.identity() : number.id;
}

} // namespace

Task<Result<AllNumbers>> readAllNumbers(std::shared_ptr<Provider> provider,
                                        std::function<void(ListProgress)> onProgress, std::stop_token stop)
{
    AllNumbers all;
    QSet<QString> known;
    QSet<PageToken> asked;
    ListProgress progress;
    std::optional<PageToken> token = PageToken();
    while (token) {
        asked.insert(*token);
        Result<NumberPage> page = co_await provider->listNumbers(*token, stop);
        if (!page) {
            co_return Result<AllNumbers>(failure(page.error()));
        }
        const qsizetype before = all.numbers.size();
        for (OwnedNumber &number : page->items) {
            const QString key = keyOf(number);
            if (!known.contains(key)) {
                known.insert(key);
                all.numbers.append(std::move(number));
            }
        }
        all.skipped += page->skipped;
        all.isComplete = all.isComplete && !page->isCutShort;
        all.notices += page->notices;
        progress.read = all.numbers.size();
        if (page->total) {
            progress.total = page->total;
        }
        if (onProgress) {
            onProgress(progress);
        }

        token = page->next;
        const bool turning =
            token && (asked.contains(*token) || (all.numbers.size() == before && !page->items.isEmpty()));
        if (turning || all.numbers.size() >= limits::ListEntries) {
            all.isComplete = false;
            const auto count = static_cast<int>(all.numbers.size());
            all.notices.append(QCoreApplication::translate(
                "AllNumbers", "The provider’s list repeats itself. It was read up to %n number(s).", nullptr, count));
            break;
        }
    }
    co_return Result<AllNumbers>(std::move(all));
}

} // namespace numberdesk
