// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/releaseparts.h"
#include "core/purchasing/releaser.h"

#include <QCoreApplication>

/// Releaser's part of what waits before it is sent: from the decision to the moment at which it is sent, held or taken
/// back.
namespace numberdesk {
namespace {

using State = ReleaseIntent::State;

struct ReleasePlanText
{
    Q_DECLARE_TR_FUNCTIONS(Releaser)
};

} // namespace

Result<void> Releaser::replaceHeld(const ReleaseIntent &intent)
{
    const auto held = plannedFor(intent.accountId, intent.number.number);
    if (!held || held->id == intent.id) {
        return {};
    }
    const Result<ReleaseIntent> settled = takeBack(*held, ReleasePlanText::tr("It was decided again."));
    return settled ? Result<void>() : failure(settled.error());
}

Task<Result<ReleaseIntent>> Releaser::schedule(QString accountId, OwnedNumber number, ReleaseOptions options,
                                               std::chrono::milliseconds wait, std::stop_token stop)
{
    using Ended = Result<ReleaseIntent>;
    const QPointer<Releaser> self(this);
    const QString identity = accountId + u'/' + number.number.identity();
    if (const std::optional<Error> why = whyNot(accountId, number)) {
        co_return Ended(failure(*why));
    }
    m_underWay.insert(identity);
    Result<AccountSession> session = co_await m_source.session(accountId, m_shutdown.get_token());
    if (!self) {
        co_return Ended(failure(releaseStopped()));
    }
    m_underWay.remove(identity);
    std::optional<Error> obstacle = session ? whyNotOffered(*session) : std::optional(session.error());
    if (!obstacle) {
        obstacle = stop.stop_requested() ? std::optional(releaseStopped()) : whyProtected(accountId, number.number);
    }
    if (obstacle) {
        co_return Ended(failure(*obstacle));
    }
    ReleaseIntent intent = intentFor(*session, number, options);
    if (const Result<void> replaced = replaceHeld(intent); !replaced) {
        co_return Ended(failure(replaced.error()));
    }
    intent.state = State::Scheduled;
    intent.scheduledAt = m_journal.now();
    intent.dueAt = intent.scheduledAt.addMSecs(wait.count());
    const auto kept = m_journal.record(toRecord(intent), releaseLine(intent, QStringLiteral("release.scheduled")));
    if (!kept) {
        co_return Ended(failure(kept.error()));
    }
    m_schedule.wait(intent, wait);
    Q_EMIT changed(intent);
    co_return Ended(intent);
}

std::optional<ReleaseIntent> Releaser::plannedFor(const QString &accountId, const PhoneNumber &number) const
{
    return m_schedule.findFor(accountId, number);
}

void Releaser::becomeDue(const QString &id)
{
    const std::optional<ReleaseIntent> intent = m_schedule.find(id);
    if (intent && intent->state == State::Scheduled) {
        sendPlanned(id, m_shutdown.get_token());
    }
}

Task<void> Releaser::sendPlanned(QString id, std::stop_token stop)
{
    const QPointer<Releaser> self(this);
    const QString accountId = m_schedule.find(id).value_or(ReleaseIntent()).accountId;
    Result<AccountSession> session = co_await m_source.session(accountId, stop);
    if (!self || stop.stop_requested()) {
        co_return;
    }
    auto turn = m_lanes.enter(accountId, concurrencyOf(accountId));
    co_await std::move(turn);
    if (!self || stop.stop_requested()) {
        co_return;
    }
    // It can be taken back until here.
    const std::optional<ReleaseIntent> intent = m_schedule.find(id);
    if (!intent || intent->state != State::Scheduled || !mayBeSent(*intent, session)) {
        m_lanes.leave(accountId);
        co_return;
    }
    Result<ReleaseIntent> ended = co_await send(*intent, session->provider);
    if (self && !ended) {
        hold(*intent, ReleasePlanText::tr("The journal could not be written, so nothing was sent."), ended.error());
    }
}

bool Releaser::mayBeSent(const ReleaseIntent &intent, const Result<AccountSession> &session)
{
    switch (m_schedule.disagreement(intent.id)) {
    case ReleaseSchedule::Disagreement::None:
        break;
    case ReleaseSchedule::Disagreement::Late:
        hold(intent,
             ReleasePlanText::tr("Its time passed while the computer slept, or its clock was set, so it was not "
                                 "sent."));
        return false;
    case ReleaseSchedule::Disagreement::Early:
        hold(intent, ReleasePlanText::tr("The computer’s clock was set back, so it was not sent."));
        return false;
    }
    if (const std::optional<Error> why = whyProtected(intent.accountId, intent.number.number)) {
        hold(intent, ReleasePlanText::tr("It was not sent."), why);
        return false;
    }
    const std::optional<Error> obstacle = session ? whyNotOffered(*session) : std::optional(session.error());
    if (obstacle) {
        hold(intent, ReleasePlanText::tr("The account could not be used, so nothing was sent."), obstacle);
    }
    return !obstacle;
}

void Releaser::hold(ReleaseIntent intent, const QString &why, const std::optional<Error> &error)
{
    intent.state = State::Held;
    intent.error = error;
    intent.evidence.append(why);
    // In memory whether the disk takes it or not: on disk it is still planned then, and held again at the next start.
    m_schedule.keep(intent);
    keep(intent);
}

Result<ReleaseIntent> Releaser::takeBack(ReleaseIntent intent, const QString &why)
{
    intent.state = State::TakenBack;
    intent.error.reset();
    intent.evidence.append(why);
    const auto kept = m_journal.record(toRecord(intent), releaseLine(intent, QStringLiteral("release.taken-back")));
    if (!kept) {
        hold(intent, ReleasePlanText::tr("It was taken back and is not sent by this run of the program."),
             kept.error());
        return failure(kept.error());
    }
    m_schedule.remove(intent.id);
    Q_EMIT changed(intent);
    return intent;
}

Result<ReleaseIntent> Releaser::takeBack(const QString &intentId)
{
    const std::optional<ReleaseIntent> intent = m_schedule.find(intentId);
    if (!intent) {
        return failure(releaseConflict(
            ReleasePlanText::tr("This release is not planned any more: it was sent, or taken back before.")));
    }
    return takeBack(*intent, ReleasePlanText::tr("%1 took it back.").arg(journalActor()));
}

void Releaser::takeBackAllOf(const QString &accountId)
{
    const QList<ReleaseIntent> all = planned();
    for (const ReleaseIntent &intent : all) {
        if (intent.accountId == accountId) {
            takeBack(intent, ReleasePlanText::tr("The account was removed."));
        }
    }
}

void Releaser::takeUpPlanned(const ReleaseIntent &intent)
{
    const std::chrono::milliseconds left(m_journal.now().msecsTo(intent.dueAt));
    const std::chrono::milliseconds planned(intent.scheduledAt.msecsTo(intent.dueAt));
    if (intent.state == State::Held) {
        m_schedule.keep(intent);
        Q_EMIT changed(intent);
    } else if (left.count() <= 0) {
        // Nobody saw the time run out, and a number that is released is gone: asked again rather than sent in silence.
        hold(intent, ReleasePlanText::tr("Its time passed while Numberdesk was closed, so it was not sent."));
    } else if (left > planned) {
        hold(intent, ReleasePlanText::tr("The computer’s clock was set back, so it was not sent."));
    } else {
        m_schedule.wait(intent, left);
        Q_EMIT changed(intent);
    }
}

} // namespace numberdesk
