// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/purchaser.h"

#include "core/domain/charges.h"
#include "core/providers/allnumbers.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/purchasing/spendinglimits.h"
#include "core/storage/rowvalues.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

using State = PurchaseIntent::State;

struct PurchaserText
{
    Q_DECLARE_TR_FUNCTIONS(Purchaser)
};

Error conflict(const QString &advice)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.advice = advice;
    return error;
}

bool isBought(State state) { return state == State::Bought || state == State::Pending; }

/// No line stays in a cart for so long.
constexpr int DaysOfOldestLine = 366;

Error cancelled()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

/// Whether a number that is bought now could turn out to be one too many, because this one may be bought already.
bool standsFor(const PurchaseIntent &open, const PurchaseRequest &request)
{
    const PurchasePlace &place = request.place;
    if (!place.lineId.isEmpty() && open.place.lineId == place.lineId) {
        return true;
    }
    return place.isReplacement && !place.purchaseId.isEmpty() && open.place.purchaseId == place.purchaseId &&
           open.accountId == request.accountId && open.order.number.country == request.order.number.country &&
           open.order.number.type == request.order.number.type;
}

} // namespace

Purchaser::Purchaser(ProviderSource &source, Journal &journal, PurchaseReconciler &reconciler, SpendingLimits &limits,
                     QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_journal(journal)
    , m_reconciler(reconciler)
    , m_limits(limits)
{
    connect(this, &Purchaser::changed, this, &Purchaser::noteLine);
    connect(&reconciler, &PurchaseReconciler::changed, this, &Purchaser::noteLine);
}

Purchaser::~Purchaser() { m_shutdown.request_stop(); }

bool Purchaser::keep(PurchaseIntent &intent)
{
    const QString kind = QStringLiteral("purchase.") + purchaseStateName(intent.state);
    const Result<JournalEntry> kept = m_journal.record(toRecord(intent), journalEntry(intent, kind));
    if (!kept) {
        const QString notice = PurchaserText::tr("The journal could not be written: %1").arg(kept.error().advice);
        if (!intent.notices.contains(notice)) {
            intent.notices.append(notice);
        }
        intent.error = intent.error ? intent.error : std::optional(kept.error());
    }
    Q_EMIT changed(intent);
    return kept.has_value();
}

PurchaseIntent Purchaser::refuse(PurchaseIntent intent, Error error)
{
    intent.state = State::Refused;
    intent.error = std::move(error);
    if (!keep(intent)) {
        m_unclosed.append(intent);
    }
    return intent;
}

void Purchaser::closeRefused()
{
    const QList<PurchaseIntent> unclosed = std::exchange(m_unclosed, {});
    for (const PurchaseIntent &intent : unclosed) {
        refuse(intent, intent.error.value_or(Error()));
    }
}

void Purchaser::noteLine(const PurchaseIntent &intent)
{
    if (m_boughtLines && isBought(intent.state) && !intent.place.lineId.isEmpty()) {
        m_boughtLines->insert(intent.place.lineId);
    }
}

Result<bool> Purchaser::isLineBought(const QString &lineId)
{
    if (lineId.isEmpty()) {
        return false;
    }
    if (!m_boughtLines) {
        const QStringList states{purchaseStateName(State::Bought), purchaseStateName(State::Pending)};
        const auto records =
            m_journal.intentsInStates(QStringLiteral("purchase"), states, m_journal.now().addDays(-DaysOfOldestLine));
        if (!records) {
            return failure(records.error());
        }
        QSet<QString> bought;
        for (const IntentRecord &record : *records) {
            const std::optional<PurchaseIntent> intent = purchaseIntentFrom(record);
            if (intent && !intent->place.lineId.isEmpty()) {
                bought.insert(intent->place.lineId);
            }
        }
        m_boughtLines = bought;
    }
    return m_boughtLines->contains(lineId);
}

std::optional<Error> Purchaser::whyNotNow(const PurchaseRequest &request)
{
    const QString identity = request.order.number.number.identity();
    const Result<QList<IntentRecord>> open = m_journal.openIntentsFor(identity);
    if (!open) {
        return open.error();
    }
    if (!open->isEmpty() || m_underWay.contains(identity)) {
        return conflict(
            PurchaserText::tr("An earlier purchase of this number has no known outcome yet. Wait until it is "
                              "settled, see Activity."));
    }
    if (request.place == PurchasePlace()) {
        return std::nullopt;
    }
    const Result<bool> isLineDone = isLineBought(request.place.lineId);
    if (!isLineDone) {
        return isLineDone.error();
    }
    if (*isLineDone) {
        return conflict(PurchaserText::tr("This line of the cart was bought already. To buy the number once more, put "
                                          "it into the cart anew."));
    }
    const Result<QList<IntentRecord>> allOpen = m_journal.openIntents();
    if (!allOpen) {
        return allOpen.error();
    }
    for (const IntentRecord &record : *allOpen) {
        const std::optional<PurchaseIntent> other = purchaseIntentFrom(record);
        if (other && standsFor(*other, request)) {
            return conflict(PurchaserText::tr("%1 was asked for in its place, and nobody knows yet whether it was "
                                              "bought. Wait until it is settled, see Activity.")
                                .arg(formatInternational(other->order.number.number)));
        }
    }
    return std::nullopt;
}

Task<Result<PurchaseIntent>> Purchaser::purchase(PurchaseRequest request, std::stop_token stop)
{
    using Ended = Result<PurchaseIntent>;
    const QPointer<Purchaser> self(this);
    const QString identity = request.order.number.number.identity();
    closeRefused();
    if (const std::optional<Error> obstacle = whyNotNow(request)) {
        co_return Ended(failure(*obstacle));
    }
    m_underWay.insert(identity);
    Result<AccountSession> session = co_await m_source.session(request.accountId, stop);
    if (!self) {
        co_return Ended(failure(cancelled()));
    }
    m_underWay.remove(identity);
    if (!session) {
        co_return Ended(failure(session.error()));
    }
    // Once more, with no wait between this look and the intent on disk: another purchaser may have been quicker.
    if (const std::optional<Error> obstacle = whyNotNow(request)) {
        co_return Ended(failure(*obstacle));
    }
    const PlannedPurchase planned{request.accountId, request.order.number};
    const auto admission = m_limits.admit(planned, session->accountName, request.place.purchaseId);
    if (!admission) {
        co_return Ended(failure(admission.error()));
    }
    m_underWay.insert(identity);

    PurchaseIntent intent;
    intent.id = newRowId();
    intent.isApproved = admission->isApproved;
    intent.accountId = session->accountId;
    intent.accountName = session->accountName;
    intent.providerId = session->providerId;
    intent.providerName = session->providerName;
    intent.order = request.order;
    intent.place = request.place;
    intent.keptLabel = request.keptLabel;
    intent.consentedAt = m_journal.now();
    if (!keep(intent)) {
        m_underWay.remove(identity);
        Error notKept = intent.error.value_or(Error());
        co_return Ended(failure(notKept));
    }
    PurchaseIntent ended = co_await carryOut(intent, *session, request.files, stop);
    if (self) {
        m_underWay.remove(identity);
    }
    co_return Ended(ended);
}

Task<PurchaseIntent> Purchaser::carryOut(PurchaseIntent intent, AccountSession session, QList<RequirementFile> files,
                                         std::stop_token stop)
{
    const QPointer<Purchaser> self(this);
    std::optional<Error> obstacle = co_await prepare(intent, session, stop);
    if (!self) {
        co_return intent;
    }
    if (obstacle) {
        co_return refuse(intent, *obstacle);
    }
    Result<QList<RequirementAnswer>> documents = co_await upload(intent.id, session, files, stop);
    if (!self) {
        co_return intent;
    }
    if (!documents) {
        co_return refuse(intent, documents.error());
    }
    intent.order.answers += *documents;
    if (stop.stop_requested()) {
        co_return refuse(intent, cancelled());
    }

    intent.state = State::Sent;
    intent.sentAt = m_journal.now();
    if (!keep(intent)) {
        // Not on disk, so it must not be on the wire either.
        Error notKept = intent.error.value_or(Error());
        co_return refuse(intent, notKept);
    }
    PurchaseIntent sent = co_await send(intent, session);
    co_return sent;
}

Task<std::optional<Error>> Purchaser::prepare(PurchaseIntent &intent, AccountSession session, std::stop_token stop)
{
    using Obstacle = std::optional<Error>;
    Result<AllNumbers> before = co_await readAllNumbers(session.provider, {}, stop);
    if (!before) {
        co_return Obstacle(before.error());
    }
    for (const OwnedNumber &number : before->numbers) {
        if (!(number.number == intent.order.number.number)) {
            continue;
        }
        intent.idsBefore.append(number.id);
        if (session.provider->isOwnPurchase(number)) {
            co_return Obstacle(conflict(PurchaserText::tr("This number is yours already. Find it in the inventory.")));
        }
    }
    std::optional<Error> shortfall = co_await checkBalance(intent.order, session, stop);
    co_return shortfall;
}

Task<std::optional<Error>> Purchaser::checkBalance(PurchaseOrder order, AccountSession session, std::stop_token stop)
{
    using Obstacle = std::optional<Error>;
    const std::optional<Money> charge = firstCharge(order.number);
    if (!charge || !session.provider->traits().offers(Operation::Balance)) {
        co_return Obstacle();
    }
    Result<Balance> balance = co_await session.provider->balance(*charge->currency, stop);
    // A balance that cannot be read is no obstacle: the review has said so, and the provider decides.
    if (!balance || balance->isPostpaid || balance->available.currency != charge->currency ||
        balance->available.amount >= charge->amount) {
        co_return Obstacle();
    }
    const Error error = balanceTooLow(balance->available, charge->amount);
    co_return Obstacle(error);
}

Task<Result<QList<RequirementAnswer>>> Purchaser::upload(QString intentId, AccountSession session,
                                                         QList<RequirementFile> files, std::stop_token stop)
{
    using Answers = Result<QList<RequirementAnswer>>;
    const QPointer<Purchaser> self(this);
    QList<RequirementAnswer> answers;
    for (const RequirementFile &file : files) {
        const QString name = m_delivery->nameOf(file);
        const auto onProgress = [self, intentId, name](qint64 sent, qint64 total) {
            if (self) {
                Q_EMIT self->uploading(intentId, name, sent, total);
            }
        };
        Result<DeliveredDocument> document = co_await m_delivery->deliver(file, session, onProgress, stop);
        if (!document) {
            co_return Answers(failure(document.error()));
        }
        if (self) {
            if (const auto kept = noteDocument(intentId, session, *document); !kept) {
                co_return Answers(failure(kept.error()));
            }
        }
        RequirementAnswer answer;
        answer.requirementId = file.requirementId;
        answer.requirementKey = file.requirementKey;
        answer.documentId = document->remoteId;
        answers.append(answer);
    }
    co_return Answers(answers);
}

Result<JournalEntry> Purchaser::noteDocument(const QString &intentId, const AccountSession &session,
                                             const DeliveredDocument &document)
{
    JournalEntry entry;
    entry.kind = document.wasThere ? QStringLiteral("document.reused") : QStringLiteral("document.uploaded");
    entry.intentId = intentId;
    entry.accountId = session.accountId;
    entry.accountName = session.accountName;
    entry.providerId = session.providerId;
    entry.content = QJsonObject{{QStringLiteral("documentId"), document.remoteId}};
    return m_journal.append(entry);
}

Task<PurchaseIntent> Purchaser::send(PurchaseIntent intent, AccountSession session)
{
    const QPointer<Purchaser> self(this);
    PurchaseOutcome outcome = co_await session.provider->purchase(intent.order, m_shutdown.get_token());
    if (!self) {
        co_return intent; // "sent" is on disk: the next start settles it
    }
    intent.notices += outcome.notices;
    intent.error = outcome.error;
    if (outcome.state == PurchaseOutcome::State::Refused && outcome.error && outcome.error->mayHaveHappened) {
        outcome.state = PurchaseOutcome::State::Uncertain;
    }
    switch (outcome.state) {
    case PurchaseOutcome::State::Refused:
        co_return refuse(intent, outcome.error.value_or(Error()));
    case PurchaseOutcome::State::Uncertain:
        intent.state = State::Unknown;
        keep(intent);
        m_reconciler.settle(intent);
        co_return intent;
    case PurchaseOutcome::State::Bought:
    case PurchaseOutcome::State::Pending:
        break;
    }
    intent.state = State::Confirming;
    intent.number = outcome.number;
    keep(intent);
    PurchaseIntent seen = co_await m_reconciler.look(intent, m_shutdown.get_token());
    if (!self) {
        co_return intent;
    }
    keep(seen);
    if (seen.state == State::Confirming) {
        m_reconciler.settle(seen, PurchaseReconciler::FirstLook::AfterWait);
    }
    co_return seen;
}

} // namespace numberdesk
