// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QList>
#include <QSemaphore>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace numberdesk::tests {

/// Keeps every thread of the program's pool busy until it is released: what is given to the pool meanwhile has surely
/// not ended.
class BusyPool
{
public:
    BusyPool()
    {
        for (int thread = 0; thread < QThreadPool::globalInstance()->maxThreadCount(); ++thread) {
            m_running.append(QtConcurrent::run([this] { m_gate.acquire(); }));
        }
    }
    ~BusyPool() { release(); }
    Q_DISABLE_COPY_MOVE(BusyPool)

    void release()
    {
        m_gate.release(static_cast<int>(m_running.size()));
        for (QFuture<void> &running : m_running) {
            running.waitForFinished();
        }
        m_running.clear();
    }

private:
    QSemaphore m_gate;
    QList<QFuture<void>> m_running;
};

} // namespace numberdesk::tests
