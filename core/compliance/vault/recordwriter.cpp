// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/recordwriter.h"

#include <QMutex>
#include <QSemaphore>

#include <utility>

namespace numberdesk {

struct RecordWriter::Outcome
{
    QStringList ids;
    std::optional<Error> error;
};

struct RecordWriter::Keeper
{
    SealedRecords::Opener open;
    std::unique_ptr<SealedRecords> records;

    QMutex mutex;
    /// What was not told yet; under the mutex.
    QList<Outcome> outcomes;

    Outcome write(const QString &kind, const QList<Entry> &entries)
    {
        Outcome outcome;
        if (!records) {
            auto opened = open();
            if (!opened) {
                outcome.error = opened.error();
                return outcome;
            }
            records = std::move(*opened);
        }
        for (const Entry &entry : entries) {
            if (const auto written = records->put(kind, entry.id, entry.content()); !written) {
                outcome.error = written.error();
                return outcome;
            }
            outcome.ids.append(entry.id);
        }
        return outcome;
    }
};

RecordWriter::RecordWriter(const SealedRecords &records, QObject *parent)
    : QObject(parent)
    , m_keeper(std::make_shared<Keeper>())
{
    m_keeper->open = records.opener();
    // One thread that never expires: a database connection belongs to the thread that opened it.
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
}

RecordWriter::~RecordWriter()
{
    m_worker.start([keeper = m_keeper] { keeper->records.reset(); });
    m_worker.waitForDone();
}

void RecordWriter::put(const QString &kind, const QList<Entry> &entries)
{
    m_worker.start([keeper = m_keeper, receiver = this, kind, entries] {
        Outcome outcome = keeper->write(kind, entries);
        const QMutexLocker locked(&keeper->mutex);
        keeper->outcomes.append(std::move(outcome));
        // The destructor waits for the worker, so the receiver is alive here.
        QMetaObject::invokeMethod(receiver, &RecordWriter::tell, Qt::QueuedConnection);
    });
}

void RecordWriter::finish()
{
    // Not waitForDone(): that ends the thread, and with it the connection.
    QSemaphore done;
    m_worker.start([&done] { done.release(); });
    done.acquire();
    tell();
}

void RecordWriter::tell()
{
    QList<Outcome> outcomes;
    {
        const QMutexLocker locked(&m_keeper->mutex);
        outcomes = std::exchange(m_keeper->outcomes, {});
    }
    for (const Outcome &outcome : std::as_const(outcomes)) {
        Q_EMIT written(outcome.ids, outcome.error);
    }
}

} // namespace numberdesk
