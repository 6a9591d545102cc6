// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/purchasereconciler.h"

#include "core/domain/delay.h"
#include "core/locale/formats.h"
#include "core/providers/allnumbers.h"
#include "core/purchasing/evidence.h"
#include "core/storage/domainjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace numberdesk {
namespace {

using State = PurchaseIntent::State;

struct PurchaseReconcilerText
{
    Q_DECLARE_TR_FUNCTIONS(PurchaseReconciler)
};

QString clockTime() { return formats::timeOfDay(QDateTime::currentDateTime().time()); }

/// Whether the provider may still be at work on the request, because it never answered it.
bool mayStillRun(const PurchaseIntent &intent) { return !intent.error || intent.error->httpStatus == 0; }

/// The entry of the list that is the purchase: this number, this account's own, not there before and not gone again.
const OwnedNumber *findPurchase(const PurchaseIntent &intent, const Provider &provider,
                                const QList<OwnedNumber> &numbers)
{
    const auto found = std::find_if(numbers.cbegin(), numbers.cend(), [&](const OwnedNumber &number) {
        return number.number == intent.order.number.number && provider.isOwnPurchase(number) &&
               number.status.kind != NumberStatus::Kind::Released && !intent.idsBefore.contains(number.id);
    });
    return found == numbers.cend() ? nullptr : &*found;
}

} // namespace

JournalEntry journalEntry(const PurchaseIntent &intent, const QString &kind)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.intentId = intent.id;
    entry.accountId = intent.accountId;
    entry.accountName = intent.accountName;
    entry.providerId = intent.providerId;
    entry.number = intent.order.number.number.text();
    QJsonObject content;
    if (intent.order.number.setupFee) {
        content.insert(QStringLiteral("setupFee"), toJson(*intent.order.number.setupFee));
    }
    if (intent.order.number.monthlyFee) {
        content.insert(QStringLiteral("monthlyFee"), toJson(*intent.order.number.monthlyFee));
    }
    if (intent.error) {
        content.insert(QStringLiteral("error"), toJson(*intent.error));
    }
    if (intent.number) {
        content.insert(QStringLiteral("numberId"), intent.number->id);
        content.insert(QStringLiteral("status"), intent.number->status.verbatim);
    }
    if (!intent.evidence.isEmpty()) {
        content.insert(QStringLiteral("evidence"), QJsonArray::fromStringList(intent.evidence));
    }
    entry.content = content;
    return entry;
}

PurchaseReconciler::PurchaseReconciler(ProviderSource &source, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_journal(journal)
{}

PurchaseReconciler::~PurchaseReconciler() { m_shutdown.request_stop(); }

Task<PurchaseIntent> PurchaseReconciler::look(PurchaseIntent intent, std::stop_token stop)
{
    Result<AccountSession> session = co_await m_source.session(intent.accountId, stop);
    if (!session) {
        intent.evidence.append(PurchaseReconcilerText::tr("%1: the account could not be asked.").arg(clockTime()));
        co_return intent;
    }
    const std::shared_ptr<Provider> provider = session->provider;
    Result<AllNumbers> list = co_await readAllNumbers(provider, {}, stop);
    if (!list) {
        intent.evidence.append(
            PurchaseReconcilerText::tr("%1: the account’s list could not be read.").arg(clockTime()));
        co_return intent;
    }
    if (const OwnedNumber *found = findPurchase(intent, *provider, list->numbers)) {
        intent.number = *found;
        intent.state = found->status.kind == NumberStatus::Kind::Pending ? State::Pending : State::Bought;
        intent.error.reset();
        intent.evidence.append(PurchaseReconcilerText::tr("%1: the account’s list shows the number, with the ID %2.")
                                   .arg(clockTime(), found->id));
        co_return intent;
    }
    const auto listed = static_cast<int>(list->numbers.size());
    intent.evidence.append(QCoreApplication::translate("PurchaseReconciler",
                                                       "%1: the account’s list of %n number(s) does not show it.",
                                                       nullptr, listed)
                               .arg(clockTime()));
    if (list->skipped > 0) {
        // What could not be read may be the very number: no further conclusion from this list.
        intent.evidence.append(QCoreApplication::translate(
            "PurchaseReconciler", "%n entry(s) of the list could not be read.", nullptr, list->skipped));
    }
    if (!list->isComplete) {
        intent.evidence.append(PurchaseReconcilerText::tr("The list could not be read to its end."));
    }
    if (!list->provesAbsence()) {
        co_return intent;
    }
    if (intent.state == State::Confirming) {
        co_return intent;
    }
    Result<PurchaseEvidence> evidence = co_await provider->purchaseEvidence(intent.order, intent.sentAt, stop);
    if (!evidence) {
        co_return intent;
    }
    intent.evidence += evidence->facts;
    switch (evidence->verdict) {
    case PurchaseEvidence::Verdict::NotBought:
        intent.state = State::NotBought;
        if (evidence->cause) {
            intent.error = evidence->cause;
        }
        break;
    case PurchaseEvidence::Verdict::MoneyMoved:
        intent.state = State::NotConfirmed;
        break;
    case PurchaseEvidence::Verdict::Nothing:
        break;
    }
    co_return intent;
}

void PurchaseReconciler::settle(const PurchaseIntent &intent, FirstLook first)
{
    if (m_settling.contains(intent.id)) {
        return;
    }
    m_settling.insert(intent.id, intent);
    settleInTurns(intent, first, m_shutdown.get_token());
}

Task<void> PurchaseReconciler::settleInTurns(PurchaseIntent intent, FirstLook first, std::stop_token stop)
{
    const QPointer<PurchaseReconciler> self(this);
    const QList<std::chrono::milliseconds> pauses = waits;
    const State before = intent.state;
    const qsizetype firstTurn = first == FirstLook::AtOnce ? 0 : 1;
    intent.looksDone = 0;
    intent.looksPlanned = static_cast<int>(pauses.size() - firstTurn) + 1;
    m_settling.insert(intent.id, intent);
    // Turn 0 is the look at once; each later turn is a wait and the look behind it.
    for (qsizetype turn = firstTurn; turn <= pauses.size() && intent.state == before; ++turn) {
        if (turn > 0) {
            intent.nextLook = m_journal.now().addMSecs(pauses.at(turn - 1).count());
            m_settling.insert(intent.id, intent);
            Q_EMIT changed(intent);
            const bool passed = co_await delay(pauses.at(turn - 1), stop);
            if (!self || !passed) {
                co_return; // the journal still has it open, for the next start
            }
            intent.nextLook = {};
        }
        PurchaseIntent seen = co_await look(intent, stop);
        if (!self || stop.stop_requested()) {
            co_return;
        }
        if (seen.state == State::NotBought && turn == 0 && !pauses.isEmpty() && mayStillRun(intent)) {
            // Not sold yet is not the same as not bought: only the next look can tell.
            seen.state = before;
            seen.error = intent.error;
        }
        intent = seen;
        ++intent.looksDone;
    }
    if (intent.state == before) {
        intent.state = State::NotConfirmed;
    }
    intent.looksDone = 0;
    intent.looksPlanned = 0;
    m_settling.remove(intent.id);
    keep(intent, QStringLiteral("purchase.") + purchaseStateName(intent.state));
    Q_EMIT changed(intent);
}

std::optional<PurchaseIntent> PurchaseReconciler::beingSettled(const QString &intentId) const
{
    const auto found = m_settling.constFind(intentId);
    return found == m_settling.cend() ? std::optional<PurchaseIntent>() : *found;
}

Result<PurchaseIntent> PurchaseReconciler::decide(const QString &intentId, Verdict verdict, const QString &reason)
{
    const Result<PersonsDecision> decision = personsDecision(reason, m_journal.now());
    if (!decision) {
        return failure(decision.error());
    }
    const Result<std::optional<IntentRecord>> record = m_journal.intent(intentId);
    if (!record) {
        return failure(record.error());
    }
    std::optional<PurchaseIntent> intent = *record ? purchaseIntentFrom(**record) : std::nullopt;
    if (!intent) {
        Error missing;
        missing.kind = ErrorKind::NotFound;
        missing.advice = PurchaseReconcilerText::tr("The journal does not know this purchase.");
        return failure(missing);
    }
    if (m_settling.contains(intentId) || intent->state != State::NotConfirmed) {
        Error early;
        early.kind = ErrorKind::Conflict;
        early.advice = intent->isSettled()
                           ? PurchaseReconcilerText::tr("The outcome of this purchase is known already.")
                           : PurchaseReconcilerText::tr("Numberdesk is still looking what became of this purchase. "
                                                        "Wait until it has looked for the last time.");
        return failure(early);
    }
    const bool isBought = verdict == Verdict::Bought;
    intent->state = isBought ? State::Bought : State::NotBought;
    intent->decision = *decision;
    intent->error.reset();
    intent->evidence.append((isBought ? PurchaseReconcilerText::tr("%1: %2 marked it as bought: “%3”")
                                      : PurchaseReconcilerText::tr("%1: %2 marked it as not bought: “%3”"))
                                .arg(clockTime(), decision->by, decision->reason));
    JournalEntry entry = journalEntry(*intent, isBought ? QStringLiteral("purchase.marked-bought")
                                                        : QStringLiteral("purchase.marked-not-bought"));
    entry.content.insert(QStringLiteral("reason"), decision->reason);
    if (const auto kept = m_journal.record(toRecord(*intent), entry); !kept) {
        return failure(kept.error());
    }
    Q_EMIT changed(*intent);
    return *intent;
}

void PurchaseReconciler::keep(PurchaseIntent &intent, const QString &kind)
{
    const Result<JournalEntry> kept = m_journal.record(toRecord(intent), journalEntry(intent, kind));
    if (!kept) {
        // It stays open on disk and is settled again at the next start: nothing is lost, but it must be told.
        intent.notices.append(
            PurchaseReconcilerText::tr("The journal could not be written: %1").arg(kept.error().advice));
    }
}

Result<QList<PurchaseIntent>> PurchaseReconciler::resume()
{
    const Result<QList<IntentRecord>> records = m_journal.openIntents();
    if (!records) {
        return failure(records.error());
    }
    QList<PurchaseIntent> resumed;
    for (const IntentRecord &record : *records) {
        std::optional<PurchaseIntent> intent = purchaseIntentFrom(record);
        if (!intent || m_settling.contains(intent->id)) {
            continue;
        }
        if (intent->state == State::Prepared) {
            // "Sent" is on disk before the wire, so what is only prepared has never left.
            intent->state = State::Refused;
            Error ended;
            ended.kind = ErrorKind::Cancelled;
            intent->error = ended;
            keep(*intent, QStringLiteral("purchase.never-sent"));
            Q_EMIT changed(*intent);
            continue;
        }
        if (intent->state != State::Confirming) {
            intent->state = State::Unknown;
        }
        // What nobody decides is looked at again at each start.
        intent->evidence = boundedEvidence(intent->evidence);
        resumed.append(*intent);
        Q_EMIT changed(*intent);
        settle(*intent);
    }
    return resumed;
}

} // namespace numberdesk
