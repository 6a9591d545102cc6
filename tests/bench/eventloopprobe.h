// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <algorithm>
#include <thread>
#include <utility>

namespace numberdesk::bench {

/// Asks the event loop for an answer every few milliseconds and keeps how long each took. @unit ms
class EventLoopProbe : public QObject
{
public:
    EventLoopProbe()
        : m_thread([this](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                QElapsedTimer asked;
                asked.start();
                QMetaObject::invokeMethod(
                    this, [this, asked] { m_gaps.append(static_cast<double>(asked.nsecsElapsed()) / 1e6); },
                    Qt::QueuedConnection);
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        })
    {}
    ~EventLoopProbe() override
    {
        m_thread.request_stop();
        m_thread.join();
    }

    struct Gaps
    {
        double longest = 0;
        /// Of a hundred, one is longer.
        double percentile99 = 0;
    };
    /// Since the last call.
    Gaps take()
    {
        QList<double> gaps = std::exchange(m_gaps, {});
        if (gaps.isEmpty()) {
            return {};
        }
        std::sort(gaps.begin(), gaps.end());
        return {gaps.constLast(), gaps.at((gaps.size() - 1) * 99 / 100)};
    }

private:
    QList<double> m_gaps;
    std::jthread m_thread;
};

} // namespace numberdesk::bench
