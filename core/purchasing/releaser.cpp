// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/releaser.h"

#include "core/domain/delay.h"
#include "core/providers/allnumbers.h"
#include "core/purchasing/evidence.h"
#include "core/purchasing/releaseparts.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

using State = ReleaseIntent::State;

struct ReleaserText
{
    Q_DECLARE_TR_FUNCTIONS(Releaser)
};

} // namespace

Releaser::Releaser(ProviderSource &source, Journal &journal, const ReleaseProtection *protection, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_journal(journal)
    , m_protection(protection)
    , m_schedule([&journal] { return journal.now(); })
{
    connect(&m_schedule, &ReleaseSchedule::due, this, &Releaser::becomeDue);
    if (m_protection) {
        connect(m_protection, &ReleaseProtection::protectionSet, this,
                [this](const QString &accountId, const PhoneNumber &number) {
                    if (const auto intent = plannedFor(accountId, number)) {
                        takeBack(*intent, ReleaserText::tr("The number was protected before it was released."));
                    }
                });
    }
}

Releaser::~Releaser() { m_shutdown.request_stop(); }

bool Releaser::keep(ReleaseIntent &intent)
{
    const auto kept = m_journal.record(
        toRecord(intent), releaseLine(intent, QStringLiteral("release.") + releaseStateName(intent.state)));
    if (!kept) {
        intent.notices.append(ReleaserText::tr("The journal could not be written: %1").arg(kept.error().advice));
        intent.error = intent.error ? intent.error : std::optional(kept.error());
    }
    Q_EMIT changed(intent);
    return kept.has_value();
}

std::optional<Error> Releaser::whyProtected(const QString &accountId, const PhoneNumber &number) const
{
    if (!m_protection) {
        return std::nullopt;
    }
    const Result<bool> isProtected = m_protection->isProtected(accountId, number);
    if (!isProtected) {
        return isProtected.error();
    }
    return *isProtected ? std::optional(releaseConflict(ReleaserText::tr(
                              "This number is protected. Take the protection off before you release it.")))
                        : std::nullopt;
}

std::optional<Error> Releaser::whyNot(const QString &accountId, const OwnedNumber &number) const
{
    if (number.isExternal) {
        return releaseConflict(ReleaserText::tr("This number comes from another carrier. Release it there."));
    }
    if (const std::optional<Error> why = whyProtected(accountId, number.number)) {
        return why;
    }
    const Result<QList<IntentRecord>> open = m_journal.openIntentsFor(number.number.identity());
    if (!open) {
        return open.error();
    }
    bool isOpen = m_underWay.contains(accountId + u'/' + number.number.identity());
    for (const IntentRecord &record : *open) {
        const bool isHeld = record.accountId == accountId && record.state == releaseStateName(State::Held);
        if (record.state == releaseStateName(State::Scheduled)) {
            return releaseConflict(ReleaserText::tr("A release of this number is planned already."));
        }
        isOpen = isOpen || !isHeld;
    }
    return isOpen ? std::optional(
                        releaseConflict(ReleaserText::tr("An earlier request for this number has no known outcome yet. "
                                                         "Wait until it is settled, see Activity.")))
                  : std::nullopt;
}

Task<Result<ReleaseIntent>> Releaser::release(QString accountId, OwnedNumber number, ReleaseOptions options,
                                              std::stop_token stop)
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
    std::optional<Error> obstacle = session ? whyNotOffered(*session) : std::optional(session.error());
    if (obstacle) {
        m_underWay.remove(identity);
        co_return Ended(failure(*obstacle));
    }
    const ReleaseIntent intent = intentFor(*session, number, options);
    auto turn = m_lanes.enter(accountId, concurrencyOf(accountId));
    co_await std::move(turn);
    if (!self) {
        co_return Ended(failure(releaseStopped()));
    }
    obstacle = stop.stop_requested() ? std::optional(releaseStopped()) : whyProtected(accountId, number.number);
    if (!obstacle) {
        const Result<void> replaced = replaceHeld(intent);
        obstacle = replaced ? std::nullopt : std::optional(replaced.error());
    }
    if (obstacle) {
        m_underWay.remove(identity);
        m_lanes.leave(accountId);
        co_return Ended(failure(*obstacle));
    }
    Result<ReleaseIntent> ended = co_await send(intent, session->provider);
    co_return ended;
}

Task<Result<ReleaseIntent>> Releaser::send(ReleaseIntent intent, std::shared_ptr<Provider> provider)
{
    using Ended = Result<ReleaseIntent>;
    const QPointer<Releaser> self(this);
    const QString identity = intent.accountId + u'/' + intent.number.number.identity();
    ReleaseIntent sent = intent;
    sent.state = State::Sent;
    sent.sentAt = m_journal.now();
    m_underWay.insert(identity);
    m_schedule.remove(sent.id);
    if (!keep(sent)) {
        m_underWay.remove(identity);
        m_lanes.leave(intent.accountId);
        Error notKept = sent.error.value_or(Error());
        co_return Ended(failure(notKept));
    }
    // What was sent goes on to its end: no stop of a person reaches it.
    ReleaseOutcome outcome = co_await provider->release(sent.number, sent.options, m_shutdown.get_token());
    if (!self) {
        co_return Ended(sent);
    }
    m_underWay.remove(identity);
    ReleaseIntent ended = withOutcome(sent, outcome);
    if (isRepeatOfOneThatHappened(ended)) {
        ended.state = State::Released;
        ended.error.reset();
        ended.evidence.append(ReleaserText::tr("The provider does not know the number any more, so an earlier request "
                                               "to release it had arrived."));
    }
    keep(ended);
    m_lanes.leave(ended.accountId);
    if (ended.state == State::Unknown) {
        settle(ended);
    }
    co_return Ended(ended);
}

bool Releaser::isRepeatOfOneThatHappened(const ReleaseIntent &intent) const
{
    if (intent.state != State::Refused || !intent.error || intent.error->kind != ErrorKind::NotFound) {
        return false;
    }
    const Result<QList<JournalEntry>> sent = m_journal.entriesOfKinds({QStringLiteral("release.sent")});
    if (!sent) {
        return false;
    }
    return std::any_of(sent->cbegin(), sent->cend(), [&](const JournalEntry &entry) {
        if (entry.intentId == intent.id || entry.accountId != intent.accountId ||
            PhoneNumber(entry.number) != intent.number.number) {
            return false;
        }
        // Only one whose request may have taken effect later than anybody looked.
        const Result<std::optional<IntentRecord>> earlier = m_journal.intent(entry.intentId);
        return earlier && *earlier && (*earlier)->state == releaseStateName(State::NotReleased);
    });
}

Task<Releaser::Look> Releaser::look(ReleaseIntent intent, std::stop_token stop)
{
    bool isStillThere = false;
    Result<AccountSession> session = co_await m_source.session(intent.accountId, stop);
    if (!session) {
        intent.evidence.append(ReleaserText::tr("The account could not be asked."));
        co_return Look{intent, isStillThere};
    }
    const std::shared_ptr<Provider> provider = session->provider;
    Result<AllNumbers> list = co_await readAllNumbers(provider, {}, stop);
    if (!list) {
        intent.evidence.append(ReleaserText::tr("The account’s list could not be read."));
        co_return Look{intent, isStillThere};
    }
    const auto found = std::find_if(list->numbers.cbegin(), list->numbers.cend(), [&](const OwnedNumber &number) {
        return intent.number.id.isEmpty() ? number.number == intent.number.number : number.id == intent.number.id;
    });
    if (found == list->numbers.cend()) {
        if (!list->provesAbsence()) {
            intent.evidence.append(ReleaserText::tr("The account’s list could not be read completely."));
            co_return Look{intent, isStillThere};
        }
        intent.state = State::Released;
        intent.evidence.append(ReleaserText::tr("The account’s list does not show the number any more."));
    } else if (found->status.kind == NumberStatus::Kind::PendingRelease) {
        intent.state = State::PendingRelease;
        intent.number = *found;
        intent.evidence.append(ReleaserText::tr("The account’s list shows the number as being released."));
    } else if (found->status.kind == NumberStatus::Kind::Released) {
        intent.state = State::Released;
        intent.evidence.append(ReleaserText::tr("The account’s list shows the number as released."));
    } else {
        isStillThere = true;
        intent.evidence.append(ReleaserText::tr("The account’s list still shows the number."));
    }
    co_return Look{intent, isStillThere};
}

void Releaser::settle(const ReleaseIntent &intent)
{
    if (m_settling.contains(intent.id)) {
        return;
    }
    m_settling.insert(intent.id, intent);
    settleInTurns(intent, m_shutdown.get_token());
}

std::optional<ReleaseIntent> Releaser::beingSettled(const QString &intentId) const
{
    const auto found = m_settling.constFind(intentId);
    return found == m_settling.cend() ? std::optional<ReleaseIntent>() : *found;
}

Task<void> Releaser::settleInTurns(ReleaseIntent intent, std::stop_token stop)
{
    const QPointer<Releaser> self(this);
    const QList<std::chrono::milliseconds> pauses = waits;
    intent.looksDone = 0;
    intent.looksPlanned = static_cast<int>(pauses.size()) + 1;
    m_settling.insert(intent.id, intent);
    bool wasStillThere = false;
    for (qsizetype turn = 0; turn <= pauses.size(); ++turn) {
        Look looked = co_await look(intent, stop);
        if (!self || stop.stop_requested()) {
            co_return;
        }
        intent = looked.intent;
        ++intent.looksDone;
        wasStillThere = looked.isStillThere;
        if (intent.state != State::Unknown) {
            break;
        }
        if (turn == pauses.size()) {
            intent.state = wasStillThere ? State::NotReleased : State::NotConfirmed;
            break;
        }
        intent.nextLook = m_journal.now().addMSecs(pauses.at(turn).count());
        m_settling.insert(intent.id, intent);
        Q_EMIT changed(intent);
        const bool passed = co_await delay(pauses.at(turn), stop);
        if (!self || !passed) {
            co_return;
        }
        intent.nextLook = {};
    }
    intent.looksDone = 0;
    intent.looksPlanned = 0;
    m_settling.remove(intent.id);
    keep(intent);
}

Task<Result<OwnedNumber>> Releaser::cancelRelease(QString accountId, OwnedNumber number, std::stop_token stop)
{
    using Ended = Result<OwnedNumber>;
    const QPointer<Releaser> self(this);
    Result<AccountSession> session = co_await m_source.session(accountId, stop);
    if (!session || !self) {
        Error error = session ? Error() : session.error();
        co_return Ended(failure(error));
    }
    ReleaseIntent about;
    about.accountId = accountId;
    about.accountName = session->accountName;
    about.providerId = session->providerId;
    about.number = number;
    if (const auto kept = m_journal.append(releaseLine(about, QStringLiteral("release.cancel-sent"))); !kept) {
        co_return Ended(failure(kept.error()));
    }
    Result<OwnedNumber> restored = co_await session->provider->cancelRelease(number, stop);
    if (!self) {
        co_return restored;
    }
    if (!restored) {
        about.error = restored.error();
    }
    const auto kept = m_journal.append(
        releaseLine(about, restored ? QStringLiteral("release.cancelled") : QStringLiteral("release.cancel-failed")));
    if (restored && !kept) {
        co_return Ended(failure(kept.error()));
    }
    co_return restored;
}

Result<ReleaseIntent> Releaser::decide(const QString &intentId, Verdict verdict, const QString &reason)
{
    const Result<PersonsDecision> decision = personsDecision(reason, m_journal.now());
    if (!decision) {
        return failure(decision.error());
    }
    const Result<std::optional<IntentRecord>> record = m_journal.intent(intentId);
    if (!record) {
        return failure(record.error());
    }
    std::optional<ReleaseIntent> intent = *record ? releaseIntentFrom(**record) : std::nullopt;
    if (!intent) {
        Error missing;
        missing.kind = ErrorKind::NotFound;
        missing.advice = ReleaserText::tr("The journal does not know this release.");
        return failure(missing);
    }
    if (m_settling.contains(intentId) || intent->state != State::NotConfirmed) {
        return failure(releaseConflict(
            intent->isSettled() ? ReleaserText::tr("The outcome of this release is known already.")
                                : ReleaserText::tr("Numberdesk is still looking what became of this release. Wait "
                                                   "until it has looked for the last time.")));
    }
    const bool isReleased = verdict == Verdict::Released;
    intent->state = isReleased ? State::Released : State::NotReleased;
    intent->decision = *decision;
    intent->error.reset();
    intent->evidence.append((isReleased ? ReleaserText::tr("%1 marked it as released: “%2”")
                                        : ReleaserText::tr("%1 marked it as not released: “%2”"))
                                .arg(decision->by, decision->reason));
    JournalEntry entry = releaseLine(*intent, isReleased ? QStringLiteral("release.marked-released")
                                                         : QStringLiteral("release.marked-not-released"));
    entry.content.insert(QStringLiteral("reason"), decision->reason);
    if (const auto kept = m_journal.record(toRecord(*intent), entry); !kept) {
        return failure(kept.error());
    }
    Q_EMIT changed(*intent);
    return *intent;
}

Result<QList<ReleaseIntent>> Releaser::resume()
{
    const Result<QList<IntentRecord>> records = m_journal.openIntents();
    if (!records) {
        return failure(records.error());
    }
    QList<ReleaseIntent> resumed;
    for (const IntentRecord &record : *records) {
        std::optional<ReleaseIntent> intent = releaseIntentFrom(record);
        if (!intent || m_settling.contains(intent->id) || m_schedule.find(intent->id)) {
            continue;
        }
        if (intent->isPlanned()) {
            takeUpPlanned(*intent);
            resumed.append(m_schedule.find(intent->id).value_or(*intent));
            continue;
        }
        intent->state = State::Unknown;
        intent->evidence = boundedEvidence(intent->evidence);
        resumed.append(*intent);
        Q_EMIT changed(*intent);
        settle(*intent);
    }
    return resumed;
}

} // namespace numberdesk
