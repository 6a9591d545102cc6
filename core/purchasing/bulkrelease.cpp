// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/bulkrelease.h"

#include "core/domain/delay.h"
#include "core/purchasing/accountlanes.h"

#include <QCoreApplication>

#include <algorithm>

namespace numberdesk {
namespace {

using LineStage = ReleaseLine::Stage;

struct BulkReleaseText
{
    Q_DECLARE_TR_FUNCTIONS(BulkRelease)
};

int urgency(const ReleaseLine &line)
{
    if (!line.intent || line.intent->isSurelyNotReleased()) {
        return 0;
    }
    switch (line.intent->state) {
    case ReleaseIntent::State::Held:
    case ReleaseIntent::State::Sent:
    case ReleaseIntent::State::Unknown:
    case ReleaseIntent::State::NotConfirmed:
        return 1;
    case ReleaseIntent::State::Scheduled:
        return 2;
    default:
        return 3;
    }
}

} // namespace

bool ReleaseLine::follow(const ReleaseIntent &now)
{
    if (!intent || intent->id != now.id) {
        return false;
    }
    intent = now;
    return true;
}

/// One confirmed release of many, shared by the flows that carry it out.
struct BulkRelease::Run
{
    QList<Wish> wishes;
    QList<ReleaseLine> lines;
    std::chrono::milliseconds wait{0};
};

BulkRelease::BulkRelease(Releaser &releaser, QObject *parent)
    : QObject(parent)
    , m_releaser(releaser)
{}

BulkRelease::~BulkRelease() = default;

Task<void> BulkRelease::carryOut(std::shared_ptr<Run> run, qsizetype index, std::stop_token stop)
{
    const ReleaseLine line = run->lines.at(index);
    const ReleaseOptions options = run->wishes.at(index).options;
    auto task = run->wait.count() > 0 ? m_releaser.schedule(line.accountId, line.number, options, run->wait, stop)
                                      : m_releaser.release(line.accountId, line.number, options, stop);
    Result<ReleaseIntent> ended = co_await std::move(task);
    ReleaseLine now = line;
    now.stage = LineStage::Ended;
    if (ended) {
        now.intent = *ended;
    } else {
        now.error = ended.error();
        now.stage = now.error->kind == ErrorKind::Cancelled ? LineStage::Cancelled : LineStage::Ended;
    }
    run->lines[index] = now;
}

Task<void> BulkRelease::serve(std::shared_ptr<Run> run, qsizetype index, std::stop_token stop)
{
    const QPointer<BulkRelease> self(this);
    run->lines[index].stage = stop.stop_requested() ? LineStage::Cancelled : LineStage::UnderWay;
    const ReleaseLine begun = run->lines.at(index);
    Q_EMIT changed(begun);
    if (!self || begun.stage == LineStage::Cancelled) {
        co_return;
    }
    co_await carryOut(run, index, stop);
    if (!self) {
        co_return;
    }
    const ReleaseLine ended = run->lines.at(index);
    Q_EMIT changed(ended);
    // A journal that is quick, and many lines: the window has its turn between any two.
    co_await delay(std::chrono::milliseconds(0), std::stop_token());
}

Task<Result<QList<ReleaseLine>>> BulkRelease::release(QList<Wish> wishes, std::chrono::milliseconds wait,
                                                      std::stop_token stop)
{
    using Ended = Result<QList<ReleaseLine>>;
    const QPointer<BulkRelease> self(this);
    if (m_run) {
        Error busy;
        busy.kind = ErrorKind::Conflict;
        busy.advice = BulkReleaseText::tr("Another release is under way. Wait until it has ended.");
        co_return Ended(failure(busy));
    }
    const auto run = std::make_shared<Run>();
    run->wishes = wishes;
    run->wait = wait;
    QStringList accounts;
    for (const Wish &wish : std::as_const(wishes)) {
        ReleaseLine line;
        line.index = run->lines.size();
        line.accountId = wish.accountId;
        line.number = wish.number;
        run->lines.append(line);
        accounts.append(wish.accountId);
    }
    m_run = run;
    auto all = workThrough(this, accounts, m_releaser.concurrencyOf,
                           [this, run, stop](qsizetype index) { return serve(run, index, stop); });
    co_await std::move(all);
    if (self) {
        m_run.reset();
    }
    const QList<ReleaseLine> lines = run->lines;
    co_return Ended(lines);
}

QList<ReleaseLine> failuresFirst(QList<ReleaseLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ReleaseLine &left, const ReleaseLine &right) { return urgency(left) < urgency(right); });
    return lines;
}

} // namespace numberdesk
