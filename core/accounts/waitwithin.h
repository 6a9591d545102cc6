// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QTimer>

#include <atomic>
#include <memory>

namespace numberdesk {

/// Why there is no answer.
enum class NoAnswer
{
    TimedOut,
    Cancelled,
};

template <typename T>
using Answered = tl::expected<T, NoAnswer>;

/// Waits for whatever comes first: the future's value, the deadline, or the stop. A future that ends without a value
/// counts as Cancelled. Call it from a thread with an event loop; the stop may be requested from any thread.
template <typename T>
Task<Answered<T>> waitWithin(QFuture<T> future, QDeadlineTimer deadline, std::stop_token stop)
{
    struct Gate
    {
        QPromise<void> promise;
        std::atomic_flag isOpen;

        void open()
        {
            if (!isOpen.test_and_set()) {
                promise.finish();
            }
        }
    };
    const auto gate = std::make_shared<Gate>();
    gate->promise.start();

    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, [gate] { gate->open(); });
    watcher.setFuture(future);
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [gate] { gate->open(); });
    if (!deadline.isForever()) {
        timer.start(std::chrono::milliseconds(deadline.remainingTime()));
    }
    const std::stop_callback onStop(stop, [gate] { gate->open(); });

    QFuture<void> opened = gate->promise.future();
    co_await opened;

    if (future.isFinished() && future.resultCount() > 0) {
        co_return Answered<T>(future.result());
    }
    if (stop.stop_requested() || future.isFinished()) {
        co_return Answered<T>(tl::unexpected(NoAnswer::Cancelled));
    }
    co_return Answered<T>(tl::unexpected(NoAnswer::TimedOut));
}

} // namespace numberdesk
