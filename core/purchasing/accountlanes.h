// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QPointer>
#include <QPromise>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>

namespace numberdesk {

/// Turns at accounts: each bears so many pieces of work at the same time, and the others wait in the order in which
/// they asked.
class AccountLanes
{
public:
    /// Waits for a turn at an account that does at most `atOnce` (at least 1) at the same time. Ends as well when this
    /// is destroyed: whoever waits looks whether that was so.
    Task<void> enter(QString accountId, int atOnce);
    /// Gives a turn on.
    void leave(const QString &accountId);

private:
    struct Lane
    {
        int busy = 0;
        std::deque<std::unique_ptr<QPromise<void>>> waiting;
    };

    [[nodiscard]] static QFuture<void> waitIn(Lane &lane);

    std::unordered_map<QString, Lane> m_lanes;
};

/// Makes the flow that does what there is to do about one line of a list. Not a flow itself.
using LineWork = std::function<Task<void>(qsizetype line)>;

/// Works through a list whose lines belong to accounts: the accounts at the same time, each with at most so many lines
/// at once as it bears (at least 1), the lines of an account begun in their order. Ends when all that was begun has
/// ended. Once `owner`, who works, is gone, no other line is begun.
Task<void> workThrough(QPointer<QObject> owner, QStringList accountOfLine,
                       std::function<int(const QString &accountId)> concurrencyOf, LineWork work);

} // namespace numberdesk
