// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/releaser.h"

#include "core/domain/delay.h"
#include "core/providers/allnumbers.h"
#include "core/purchasing/evidence.h"
#include "core/storage/domainjson.h"
#include "core/storage/rowvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace numberdesk {
namespace {

using State = ReleaseIntent::State;

struct ReleaserText
{
    Q_DECLARE_TR_FUNCTIONS(Releaser)
};

Error conflict(const QString &advice)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.advice = advice;
    return error;
}

JournalEntry lineFor(const ReleaseIntent &intent, const QString &kind)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.intentId = intent.id;
    entry.accountId = intent.accountId;
    entry.accountName = intent.accountName;
    entry.providerId = intent.providerId;
    entry.number = intent.number.number.text();
    QJsonObject content{{QStringLiteral("numberId"), intent.number.id}};
    if (intent.error) {
        content.insert(QStringLiteral("error"), toJson(*intent.error));
    }
    if (intent.fee) {
        content.insert(QStringLiteral("fee"), toJson(*intent.fee));
    }
    if (!intent.evidence.isEmpty()) {
        content.insert(QStringLiteral("evidence"), QJsonArray::fromStringList(intent.evidence));
    }
    entry.content = content;
    return entry;
}

} // namespace

Releaser::Releaser(ProviderSource &source, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_journal(journal)
{}

Releaser::~Releaser() { m_shutdown.request_stop(); }

bool Releaser::keep(ReleaseIntent &intent)
{
    const auto kept = m_journal.record(toRecord(intent),
                                       lineFor(intent, QStringLiteral("release.") + releaseStateName(intent.state)));
    if (!kept) {
        intent.notices.append(ReleaserText::tr("The journal could not be written: %1").arg(kept.error().advice));
        intent.error = intent.error ? intent.error : std::optional(kept.error());
    }
    Q_EMIT changed(intent);
    return kept.has_value();
}

Task<Result<ReleaseIntent>> Releaser::release(QString accountId, OwnedNumber number, ReleaseOptions options)
{
    using Ended = Result<ReleaseIntent>;
    const QPointer<Releaser> self(this);
    const QString identity = accountId + u'/' + number.number.identity();
    if (number.isExternal) {
        co_return Ended(
            failure(conflict(ReleaserText::tr("This number comes from another carrier. Release it there."))));
    }
    const Result<QList<IntentRecord>> open = m_journal.openIntentsFor(number.number.identity());
    if (!open) {
        co_return Ended(failure(open.error()));
    }
    if (!open->isEmpty() || m_underWay.contains(identity)) {
        co_return Ended(
            failure(conflict(ReleaserText::tr("An earlier request for this number has no known outcome yet. "
                                              "Wait until it is settled, see Activity."))));
    }
    m_underWay.insert(identity);
    Result<AccountSession> session = co_await m_source.session(accountId, m_shutdown.get_token());
    if (!self) {
        co_return Ended(failure(Error()));
    }
    if (!session) {
        m_underWay.remove(identity);
        co_return Ended(failure(session.error()));
    }
    ReleaseIntent intent;
    intent.id = newRowId();
    intent.accountId = accountId;
    intent.accountName = session->accountName;
    intent.providerId = session->providerId;
    intent.providerName = session->providerName;
    intent.number = number;
    intent.options = options;
    intent.sentAt = m_journal.now();
    if (!keep(intent)) {
        m_underWay.remove(identity);
        Error notKept = intent.error.value_or(Error());
        co_return Ended(failure(notKept));
    }

    ReleaseOutcome outcome = co_await session->provider->release(number, options, m_shutdown.get_token());
    if (!self) {
        co_return Ended(intent);
    }
    m_underWay.remove(identity);
    intent.error = outcome.error;
    intent.fee = outcome.fee;
    intent.cooldownEnds = outcome.cooldownEnds;
    intent.notices += outcome.notices;
    switch (outcome.state) {
    case ReleaseOutcome::State::Released:
        intent.state = State::Released;
        break;
    case ReleaseOutcome::State::PendingRelease:
        intent.state = State::PendingRelease;
        break;
    case ReleaseOutcome::State::Refused:
        intent.state = outcome.error && outcome.error->mayHaveHappened ? State::Unknown : State::Refused;
        break;
    case ReleaseOutcome::State::Uncertain:
        intent.state = State::Unknown;
        break;
    }
    keep(intent);
    if (intent.state == State::Unknown) {
        settle(intent);
    }
    co_return Ended(intent);
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
    if (const auto kept = m_journal.append(lineFor(about, QStringLiteral("release.cancel-sent"))); !kept) {
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
        lineFor(about, restored ? QStringLiteral("release.cancelled") : QStringLiteral("release.cancel-failed")));
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
        return failure(conflict(intent->isSettled()
                                    ? ReleaserText::tr("The outcome of this release is known already.")
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
    JournalEntry entry = lineFor(*intent, isReleased ? QStringLiteral("release.marked-released")
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
        if (!intent || m_settling.contains(intent->id)) {
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
