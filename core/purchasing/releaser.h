// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providersource.h"
#include "core/purchasing/accountlanes.h"
#include "core/purchasing/releaseprotection.h"
#include "core/purchasing/releaseschedule.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace numberdesk {

/// Gives numbers back, with the same rigour as they are bought: on disk before the wire, one request for each intent,
/// never repeated, and an unknown outcome settled by the account's own list (absent or pending release: done).
///
/// A release can wait before it is sent and is taken back until then. The decision is on disk meanwhile. It is sent
/// only while the program runs from the decision to its time, and only when the time of day agrees with the steady
/// clock: a person who closed the program, let the computer sleep or set its clock has not seen the time run out, and a
/// number that is released is gone. In each of these cases the release is Held and the person is asked again.
///
/// A number that is protected is not released, by whichever way: protection is asked for when it is decided and again
/// right before the request leaves.
class Releaser : public QObject
{
    Q_OBJECT

public:
    /// All outlive the releaser. Without `protection` nothing is protected.
    Releaser(ProviderSource &source, Journal &journal, const ReleaseProtection *protection = nullptr,
             QObject *parent = nullptr);
    ~Releaser() override;

    /// Waits between looks at the list while an outcome is unknown.
    QList<std::chrono::milliseconds> waits{std::chrono::seconds(5), std::chrono::seconds(15), std::chrono::seconds(45)};
    /// Releases at the same time that an account bears, at least 1; the others wait for their turn, in their order.
    std::function<int(const QString &accountId)> concurrencyOf = [](const QString &) { return 4; };
    /// How far the time of day may be from the steady clock for a release that waited to be sent.
    void setTolerance(std::chrono::milliseconds tolerance) { m_schedule.tolerance = tolerance; }

    /// Sends it now. Ends with the intent, or with an error when nothing was sent and nothing journalled; a stop takes
    /// it back until its request is about to leave.
    Task<Result<ReleaseIntent>> release(QString accountId, OwnedNumber number, ReleaseOptions options,
                                        std::stop_token stop = {});
    /// Sends it after `wait` unless it is taken back before. Ends with the scheduled intent, or with an error when
    /// nothing will be sent. A number waits once.
    Task<Result<ReleaseIntent>> schedule(QString accountId, OwnedNumber number, ReleaseOptions options,
                                         std::chrono::milliseconds wait, std::stop_token stop = {});
    /// Takes back what was not sent yet. @error Conflict when it is too late; StorageFailed when the journal could not
    /// be written: then it is held in this run of the program, and is to be taken back again.
    Result<ReleaseIntent> takeBack(const QString &intentId);
    /// As takeBack(), of all planned releases of an account that is removed.
    void takeBackAllOf(const QString &accountId);

    /// What waits, and what is held, in the order of their times.
    [[nodiscard]] QList<ReleaseIntent> planned() const { return m_schedule.all(); }
    /// The planned release of a number; nothing when there is none.
    [[nodiscard]] std::optional<ReleaseIntent> plannedFor(const QString &accountId, const PhoneNumber &number) const;
    /// Until it is sent; nothing for one that does not wait.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft(const QString &intentId) const
    {
        return m_schedule.timeLeft(intentId);
    }

    /// Takes a pending release back. The number as it is afterwards.
    Task<Result<OwnedNumber>> cancelRelease(QString accountId, OwnedNumber number, std::stop_token stop);
    /// Takes up every open release of the journal: those that were sent are settled; those that still have time wait
    /// on; those whose time has passed are held.
    Result<QList<ReleaseIntent>> resume();
    /// Reads the list again for a release whose outcome is not known, in the background; changed() tells each step.
    /// What is being settled already stays so.
    void settle(const ReleaseIntent &intent);
    [[nodiscard]] bool isSettling(const QString &intentId) const { return m_settling.contains(intentId); }
    /// The release that is being settled, with what was seen so far and when it is looked at again; nothing otherwise.
    [[nodiscard]] std::optional<ReleaseIntent> beingSettled(const QString &intentId) const;

    enum class Verdict
    {
        Released,
        NotReleased
    };
    /// The person says what became of a release that every look left open (NotConfirmed). Journalled with who and why;
    /// then the number can be released again. @error as PurchaseReconciler::decide()
    Result<ReleaseIntent> decide(const QString &intentId, Verdict verdict, const QString &reason);

Q_SIGNALS:
    void changed(const numberdesk::ReleaseIntent &intent);

private:
    /// What one look at the account's list came to.
    struct Look
    {
        ReleaseIntent intent;
        /// The list was read and shows the number as it was.
        bool isStillThere = false;
    };

    Task<Look> look(ReleaseIntent intent, std::stop_token stop);
    Task<void> settleInTurns(ReleaseIntent intent, std::stop_token stop);
    /// Settles what is held of the same number: this decision takes its place.
    Result<void> replaceHeld(const ReleaseIntent &intent);
    /// From the journal's line to the outcome; then the turn at the account, which the caller had, is given on.
    Task<Result<ReleaseIntent>> send(ReleaseIntent intent, std::shared_ptr<Provider> provider);
    Task<void> sendPlanned(QString id, std::stop_token stop);
    [[nodiscard]] std::optional<Error> whyNot(const QString &accountId, const OwnedNumber &number) const;
    [[nodiscard]] std::optional<Error> whyProtected(const QString &accountId, const PhoneNumber &number) const;
    void becomeDue(const QString &id);
    /// Holds it, with the reason, unless it may be sent now.
    bool mayBeSent(const ReleaseIntent &intent, const Result<AccountSession> &session);
    void hold(ReleaseIntent intent, const QString &why, const std::optional<Error> &error = {});
    Result<ReleaseIntent> takeBack(ReleaseIntent intent, const QString &why);
    void takeUpPlanned(const ReleaseIntent &intent);
    [[nodiscard]] bool isRepeatOfOneThatHappened(const ReleaseIntent &intent) const;
    bool keep(ReleaseIntent &intent);

    ProviderSource &m_source;
    Journal &m_journal;
    const ReleaseProtection *m_protection;
    ReleaseSchedule m_schedule;
    AccountLanes m_lanes;
    std::stop_source m_shutdown;
    QSet<QString> m_underWay;
    QHash<QString, ReleaseIntent> m_settling;
};

} // namespace numberdesk
