// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/delay.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <optional>

namespace numberdesk {
namespace {

/// One wait: ends itself, by its timer or by the stop, whichever comes first.
class Wait : public QObject
{
public:
    Wait(std::chrono::milliseconds time, const std::stop_token &stop)
    {
        m_promise.start();
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { end(true); });
        m_timer.start(time);
        // The stop may be requested in another thread, and even while it is being registered: hence through the loop.
        m_stopped.emplace(stop, [this] {
            QMetaObject::invokeMethod(
                this, [this] { end(false); }, Qt::QueuedConnection);
        });
    }

    QFuture<bool> future() { return m_promise.future(); }

private:
    void end(bool passed)
    {
        if (m_promise.future().isFinished()) {
            return;
        }
        m_timer.stop();
        m_promise.addResult(passed);
        m_promise.finish();
        deleteLater();
    }

    QPromise<bool> m_promise;
    QTimer m_timer;
    std::optional<std::stop_callback<std::function<void()>>> m_stopped;
};

} // namespace

QFuture<bool> delay(std::chrono::milliseconds time, std::stop_token stop)
{
    auto *wait = new Wait(time, stop); // deletes itself when it has ended
    return wait->future();
}

} // namespace numberdesk
