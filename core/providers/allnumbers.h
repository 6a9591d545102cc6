// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

#include <functional>
#include <memory>

namespace numberdesk {

/// What reading a whole list came to.
struct AllNumbers
{
    QList<OwnedNumber> numbers;
    int skipped = 0;
    /// False when the list was ended before its end. What it does not show may be in the rest.
    bool isComplete = true;

    /// Whether a number that is not here is not in the account.
    [[nodiscard]] bool provesAbsence() const { return isComplete && skipped == 0; }

    /// Sentences for the person, among them that the list repeated itself and was ended.
    QStringList notices;
};

/// How far the reading is.
struct ListProgress
{
    qint64 read = 0;
    /// Where told; never trusted for more than progress.
    std::optional<qint64> total;
};

/// Reads an account's own numbers to the end, page after page. Ends with a notice where a page repeats, brings nothing
/// new or passes limits::ListEntries. Several entries of one id count once. The flow keeps the provider alive.
Task<Result<AllNumbers>> readAllNumbers(std::shared_ptr<Provider> provider,
                                        std::function<void(ListProgress)> onProgress, std::stop_token stop);

} // namespace numberdesk
