// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/allnumbers.h"

#include <QDeadlineTimer>

namespace numberdesk {

/// What a reading got that was stopped or failed, for the next one to go on from. Only those of a list whose pages are
/// numbered: a cursor may mean nothing later.
struct KeptPages
{
    /// How long they are worth something.
    static constexpr std::chrono::minutes Lifetime{10};

    /// What the first page told; where it tells anything else later, the list has moved, and all are read anew.
    std::optional<qint64> total;
    QList<PageToken> others;
    QStringList firstIds;
    /// Pages from the second one on that are in `numbers`, without a gap.
    qsizetype read = 0;
    /// The first page and those.
    AllNumbers numbers;
    /// What the last of them led to.
    PageToken next;
    QDeadlineTimer until;
};

/// The same, going on from what another reading left in `kept`, which is taken; what this one leaves is there when it
/// fails. A reading that went on from kept pages proves no absence: a number may have moved from one that was not read
/// to one that was.
Task<Result<AllNumbers>> readAllNumbers(std::shared_ptr<Provider> provider,
                                        std::function<void(ListProgress)> onProgress, std::stop_token stop,
                                        std::shared_ptr<KeptPages> kept);

} // namespace numberdesk
