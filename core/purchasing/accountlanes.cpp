// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/accountlanes.h"

#include <algorithm>
#include <vector>

namespace numberdesk {
namespace {

/// One list that is being worked through, shared by the flows that do it.
struct Round
{
    QPointer<QObject> owner;
    LineWork work;
    AccountLanes lanes;
};

Task<void> workOnLine(std::shared_ptr<Round> round, QString accountId, qsizetype line)
{
    auto task = round->work(line);
    co_await std::move(task);
    round->lanes.leave(accountId);
}

Task<void> workForAccount(std::shared_ptr<Round> round, QString accountId, QList<qsizetype> lines, int atOnce)
{
    std::vector<Task<void>> begun;
    for (const qsizetype line : std::as_const(lines)) {
        auto turn = round->lanes.enter(accountId, atOnce);
        co_await std::move(turn);
        if (!round->owner) {
            break;
        }
        begun.push_back(workOnLine(round, accountId, line));
    }
    for (Task<void> &task : begun) {
        co_await task;
    }
}

} // namespace

QFuture<void> AccountLanes::waitIn(Lane &lane)
{
    // Held by the lane alone: the turn of whoever waits ends with it.
    auto turn = std::make_unique<QPromise<void>>();
    turn->start();
    const QFuture<void> future = turn->future();
    lane.waiting.push_back(std::move(turn));
    return future;
}

Task<void> AccountLanes::enter(QString accountId, int atOnce)
{
    Lane &lane = m_lanes[accountId];
    if (lane.busy < std::max(1, atOnce)) {
        ++lane.busy;
        co_return;
    }
    const QFuture<void> turn = waitIn(lane);
    co_await turn;
}

void AccountLanes::leave(const QString &accountId)
{
    Lane &lane = m_lanes[accountId];
    if (lane.waiting.empty()) {
        --lane.busy;
        return;
    }
    const auto next = std::move(lane.waiting.front());
    lane.waiting.pop_front();
    next->finish();
}

Task<void> workThrough(QPointer<QObject> owner, QStringList accountOfLine,
                       std::function<int(const QString &)> concurrencyOf, LineWork work)
{
    QStringList accounts = accountOfLine;
    accounts.removeDuplicates();
    QHash<QString, QList<qsizetype>> lines;
    for (qsizetype line = 0; line < accountOfLine.size(); ++line) {
        lines[accountOfLine.at(line)].append(line);
    }
    const auto round = std::make_shared<Round>();
    round->owner = owner;
    round->work = std::move(work);
    std::vector<Task<void>> served;
    for (const QString &accountId : std::as_const(accounts)) {
        if (round->owner) {
            served.push_back(workForAccount(round, accountId, lines.value(accountId), concurrencyOf(accountId)));
        }
    }
    for (Task<void> &account : served) {
        co_await account;
    }
}

} // namespace numberdesk
