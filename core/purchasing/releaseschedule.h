// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/releaseintent.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace numberdesk {

/// Releases that are not sent yet: those that wait for their time, and those whose time has come and that a person must
/// decide on. Knows neither journal nor wire.
///
/// Time is told by the steady clock, which nobody can set, so that a person has the whole wait for changing their mind.
/// Whether the time of day agrees is asked of the other clock: see disagreement().
class ReleaseSchedule : public QObject
{
    Q_OBJECT

public:
    /// `now`: the time of day, UTC.
    explicit ReleaseSchedule(std::function<QDateTime()> now, QObject *parent = nullptr);

    /// How far the two clocks may be apart.
    std::chrono::milliseconds tolerance{std::chrono::minutes(1)};

    /// Keeps it and tells when `left` has passed.
    void wait(const ReleaseIntent &intent, std::chrono::milliseconds left);
    /// Keeps it, or what it has become, without a time.
    void keep(const ReleaseIntent &intent);
    void remove(const QString &id);

    [[nodiscard]] std::optional<ReleaseIntent> find(const QString &id) const;
    [[nodiscard]] std::optional<ReleaseIntent> findFor(const QString &accountId, const PhoneNumber &number) const;
    /// In the order of their times; among those of one time, in the order in which they came.
    [[nodiscard]] QList<ReleaseIntent> all() const;
    /// Until it is due; nothing for one that does not wait.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft(const QString &id) const;

    enum class Disagreement
    {
        None,
        Late,  ///< its time is long over: the computer slept or stood still, or its clock was set forward
        Early, ///< by the time of day it should not be sent yet: the clock was set back
    };
    /// Whether the time of day agrees that the release is due when the steady clock says so. One that waits for its
    /// turn after it was found due in time is as late by both clocks, and agrees.
    [[nodiscard]] Disagreement disagreement(const QString &id) const;

Q_SIGNALS:
    /// Its time has come. Told once.
    void due(const QString &id);

private:
    struct Entry
    {
        ReleaseIntent intent;
        QDeadlineTimer deadline;
        /// Grows with each that comes: two that are decided within a millisecond have one time.
        qint64 place = 0;
        bool isWaiting = false;
        /// Became due; it is about to be sent.
        bool isTold = false;
        /// Longer ago than is tolerated when that was noticed.
        bool isFoundLate = false;
    };

    using Place = QPair<QString, PhoneNumber>;

    /// Which of them is served first.
    static bool isEarlier(const Entry &left, const Entry &right);
    void put(Entry entry);
    void drop(const QString &id);
    void arm();
    void tellDue();

    std::function<QDateTime()> m_now;
    QHash<QString, Entry> m_entries;
    /// The ids of the entries by account and number.
    QMultiHash<Place, QString> m_places;
    qint64 m_lastPlace = 0;
    QTimer m_timer;
};

} // namespace numberdesk
