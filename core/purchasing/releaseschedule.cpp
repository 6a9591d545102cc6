// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/releaseschedule.h"

#include <algorithm>

namespace numberdesk {
namespace {

using std::chrono::milliseconds;

milliseconds timeSince(const QDeadlineTimer &deadline)
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() -
                                                    deadline.deadline<std::chrono::steady_clock>());
}

} // namespace

ReleaseSchedule::ReleaseSchedule(std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReleaseSchedule::tellDue);
}

bool ReleaseSchedule::isEarlier(const Entry &left, const Entry &right)
{
    return left.intent.dueAt != right.intent.dueAt ? left.intent.dueAt < right.intent.dueAt : left.place < right.place;
}

void ReleaseSchedule::put(Entry entry)
{
    drop(entry.intent.id);
    entry.place = ++m_lastPlace;
    m_entries.insert(entry.intent.id, entry);
    m_places.insert({entry.intent.accountId, entry.intent.number.number}, entry.intent.id);
}

void ReleaseSchedule::drop(const QString &id)
{
    if (const auto found = m_entries.constFind(id); found != m_entries.cend()) {
        m_places.remove({found->intent.accountId, found->intent.number.number}, id);
        m_entries.erase(found);
    }
}

void ReleaseSchedule::wait(const ReleaseIntent &intent, milliseconds left)
{
    put({intent, QDeadlineTimer(left, Qt::PreciseTimer), 0, true, false, false});
    // A timer that runs for one that is taken back meanwhile comes too early and is set anew then.
    const milliseconds untilDue = std::max(left, milliseconds(0));
    if (!m_timer.isActive() || untilDue < m_timer.remainingTimeAsDuration()) {
        m_timer.start(untilDue);
    }
}

void ReleaseSchedule::keep(const ReleaseIntent &intent) { put({intent, {}, 0, false, false, false}); }

void ReleaseSchedule::remove(const QString &id) { drop(id); }

std::optional<ReleaseIntent> ReleaseSchedule::find(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? std::nullopt : std::optional(found->intent);
}

std::optional<ReleaseIntent> ReleaseSchedule::findFor(const QString &accountId, const PhoneNumber &number) const
{
    const auto found = m_places.constFind({accountId, number});
    return found == m_places.cend() ? std::nullopt : find(*found);
}

QList<ReleaseIntent> ReleaseSchedule::all() const
{
    QList<Entry> entries = m_entries.values();
    std::sort(entries.begin(), entries.end(), isEarlier);
    QList<ReleaseIntent> intents;
    for (const Entry &entry : std::as_const(entries)) {
        intents.append(entry.intent);
    }
    return intents;
}

std::optional<milliseconds> ReleaseSchedule::timeLeft(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.cend() || !found->isWaiting) {
        return std::nullopt;
    }
    return milliseconds(found->deadline.remainingTime());
}

ReleaseSchedule::Disagreement ReleaseSchedule::disagreement(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.cend() || !found->isWaiting) {
        return Disagreement::None;
    }
    const milliseconds overdueByDay(found->intent.dueAt.msecsTo(m_now()));
    const milliseconds overdue = timeSince(found->deadline);
    if (found->isFoundLate || overdueByDay - overdue > tolerance) {
        return Disagreement::Late;
    }
    return overdue - overdueByDay > tolerance ? Disagreement::Early : Disagreement::None;
}

void ReleaseSchedule::arm()
{
    std::optional<qint64> next;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.isWaiting && !entry.isTold) {
            const qint64 left = entry.deadline.remainingTime();
            next = next ? std::min(*next, left) : left;
        }
    }
    if (next) {
        m_timer.start(milliseconds(*next));
    } else {
        m_timer.stop();
    }
}

void ReleaseSchedule::tellDue()
{
    QList<Entry> told;
    for (Entry &entry : m_entries) {
        if (entry.isWaiting && !entry.isTold && entry.deadline.hasExpired()) {
            entry.isTold = true;
            entry.isFoundLate = timeSince(entry.deadline) > tolerance;
            told.append(entry);
        }
    }
    arm();
    std::sort(told.begin(), told.end(), isEarlier);
    for (const Entry &entry : std::as_const(told)) {
        Q_EMIT due(entry.intent.id);
    }
}

} // namespace numberdesk
