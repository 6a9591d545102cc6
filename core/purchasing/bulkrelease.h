// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/releaser.h"

namespace numberdesk {

/// How far the release of one of many numbers is.
struct ReleaseLine
{
    enum class Stage
    {
        Waiting,   ///< not begun
        UnderWay,  ///< about to be journalled, or sent and not answered yet
        Ended,     ///< see `intent`, or `error` when not even an intent came to be
        Cancelled, ///< stopped before anything was sent or written
    };

    /// Place in the list that was confirmed, from 0.
    qsizetype index = 0;
    Stage stage = Stage::Waiting;
    QString accountId;
    OwnedNumber number;
    std::optional<ReleaseIntent> intent;
    std::optional<Error> error;

    /// Where an open intent stands by now; an intent of another line is passed over.
    bool follow(const ReleaseIntent &now);
};

/// Gives many numbers of many accounts back for one confirmation: one intent and at most one request for each, through
/// Releaser. One line's failure ends no other. Accounts are served at the same time, the lines of each in their order.
class BulkRelease : public QObject
{
    Q_OBJECT

public:
    /// `releaser` outlives this.
    explicit BulkRelease(Releaser &releaser, QObject *parent = nullptr);
    ~BulkRelease() override;

    struct Wish
    {
        QString accountId;
        OwnedNumber number;
        ReleaseOptions options;
    };
    /// The lines in their order, all of them Ended or Cancelled; with a `wait` they end as scheduled. A stop ends what
    /// has not been sent or scheduled; what was, goes on. @error Conflict when a release is under way here already.
    Task<Result<QList<ReleaseLine>>> release(QList<Wish> wishes, std::chrono::milliseconds wait, std::stop_token stop);

    [[nodiscard]] bool isBusy() const { return m_run != nullptr; }

Q_SIGNALS:
    void changed(const numberdesk::ReleaseLine &line);

private:
    struct Run;

    Task<void> serve(std::shared_ptr<Run> run, qsizetype index, std::stop_token stop);
    Task<void> carryOut(std::shared_ptr<Run> run, qsizetype index, std::stop_token stop);

    Releaser &m_releaser;
    std::shared_ptr<Run> m_run;
};

/// Failures first, then what is unknown or waits for the person, then what is planned, then what is done; within each
/// in their order.
QList<ReleaseLine> failuresFirst(QList<ReleaseLine> lines);

} // namespace numberdesk
