// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/purchaser.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::ErrorKind;
using numberdesk::Journal;
using numberdesk::JournalEntry;
using numberdesk::NumberPage;
using numberdesk::PurchaseEvidence;
using numberdesk::PurchaseIntent;
using numberdesk::PurchaseOutcome;
using numberdesk::Purchaser;
using numberdesk::PurchaseReconciler;
using numberdesk::PurchaseRequest;
using numberdesk::Result;
using numberdesk::tests::availableNumber;
using numberdesk::tests::error;
using numberdesk::tests::FakeProvider;
using numberdesk::tests::FakeSource;
using numberdesk::tests::FullDisk;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::Scripted;
using State = PurchaseIntent::State;

namespace {

const QString Account = QStringLiteral("desk");
const QString Number = QStringLiteral("+12025550143");

NumberPage listOf(const QList<numberdesk::OwnedNumber> &numbers)
{
    NumberPage page;
    page.items = numbers;
    return page;
}

PurchaseOutcome outcome(PurchaseOutcome::State state, std::optional<numberdesk::Error> withError = {})
{
    PurchaseOutcome made;
    made.state = state;
    made.error = std::move(withError);
    if (state == PurchaseOutcome::State::Bought || state == PurchaseOutcome::State::Pending) {
        made.number = ownedNumber(QStringLiteral("n-1"), Number);
    }
    return made;
}

/// A desk with one account, a journal on disk and quick waits. The log tells provider calls and journal lines in one
/// order.
struct Desk
{
    explicit Desk(const QString &path)
        : journal(std::move(*Journal::open(path)))
        , provider(source.add(Account))
        , reconciler(std::make_unique<PurchaseReconciler>(source, *journal))
        , purchaser(std::make_unique<Purchaser>(source, *journal, *reconciler))
    {
        reconciler->waits = {10ms, 10ms};
        QObject::connect(journal.get(), &Journal::appended, journal.get(), [this](const JournalEntry &entry) {
            source.log.append(QStringLiteral("journal ") + entry.kind);
        });
        QObject::connect(reconciler.get(), &PurchaseReconciler::changed, reconciler.get(),
                         [this](const PurchaseIntent &intent) {
                             last = intent;
                             if (intent.nextLook.isValid()) {
                                 source.log.append(QStringLiteral("wait"));
                             }
                         });
    }

    PurchaseRequest request() const
    {
        PurchaseRequest made;
        made.accountId = Account;
        made.order.number = availableNumber(Number);
        return made;
    }

    Result<PurchaseIntent> buy(std::stop_token stop = {})
    {
        return numberdesk::tests::waitFor(purchaser->purchase(request(), stop), 15s);
    }

    qsizetype purchasesSent() const { return source.log.filter(QStringLiteral(" purchase ")).size(); }

    FakeSource source;
    std::unique_ptr<Journal> journal;
    FakeProvider &provider;
    std::unique_ptr<PurchaseReconciler> reconciler;
    std::unique_ptr<Purchaser> purchaser;
    std::optional<PurchaseIntent> last;
};

} // namespace

class PurchaserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("journal.sqlite"));
    }

    void theJournalComesBeforeTheWire()
    {
        Desk desk(m_path);
        desk.provider.list(listOf({}));
        desk.provider.buy(outcome(PurchaseOutcome::State::Bought));
        desk.provider.list(listOf({ownedNumber(QStringLiteral("n-1"), Number)}));
        const auto intent = desk.buy();
        QVERIFY(intent);
        QCOMPARE(intent->state, State::Bought);
        QCOMPARE(intent->number->id, QStringLiteral("n-1"));
        QCOMPARE(desk.source.log,
                 QStringList({QStringLiteral("journal purchase.prepared"), QStringLiteral("desk list"),
                              QStringLiteral("journal purchase.sent"), QStringLiteral("desk purchase +12025550143"),
                              QStringLiteral("journal purchase.confirming"), QStringLiteral("desk list"),
                              QStringLiteral("journal purchase.bought")}));
        QVERIFY(desk.journal->openIntents()->isEmpty());
    }

    void successWithoutTheListIsConfirming()
    {
        Desk desk(m_path);
        desk.provider.list(listOf({}));
        desk.provider.buy(outcome(PurchaseOutcome::State::Bought));
        desk.provider.list(listOf({}));
        desk.provider.list(listOf({}));
        desk.provider.list(listOf({ownedNumber(QStringLiteral("n-1"), Number)}));
        const auto intent = desk.buy();
        QCOMPARE(intent->state, State::Confirming);
        QTRY_VERIFY(desk.last && desk.last->state == State::Bought);
        // Between two looks there is always a wait.
        const qsizetype sent = desk.source.log.indexOf(QStringLiteral("desk purchase +12025550143"));
        QCOMPARE(desk.source.log.mid(sent + 1),
                 QStringList({QStringLiteral("journal purchase.confirming"), QStringLiteral("desk list"),
                              QStringLiteral("journal purchase.confirming"), QStringLiteral("wait"),
                              QStringLiteral("desk list"), QStringLiteral("wait"), QStringLiteral("desk list"),
                              QStringLiteral("journal purchase.bought")}));
        QCOMPARE(desk.purchasesSent(), 1);
        QVERIFY(desk.journal->openIntents()->isEmpty());
    }

    void successThatTheListNeverShowsIsAnAlarm()
    {
        Desk desk(m_path);
        desk.provider.standingList = listOf({});
        desk.provider.buy(outcome(PurchaseOutcome::State::Bought));
        QCOMPARE(desk.buy()->state, State::Confirming);
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
        QCOMPARE(desk.last->evidence.size(), 3);
        QCOMPARE(desk.journal->openIntents()->size(), 1);
    }

    void aNumberThatIsYoursIsNotBought()
    {
        Desk desk(m_path);
        desk.provider.list(listOf({ownedNumber(QStringLiteral("old"), QStringLiteral("+1 202 555 0143"))}));
        const auto intent = desk.buy();
        QCOMPARE(intent->state, State::Refused);
        QCOMPARE(intent->error->kind, ErrorKind::Conflict);
        QCOMPARE(desk.purchasesSent(), 0);
    }

    void anExternalEntryDoesNotCountAsBought()
    {
        Desk desk(m_path);
        auto external = ownedNumber(QStringLiteral("ext"), Number);
        external.isExternal = true;
        desk.provider.standingList = listOf({external});
        desk.provider.buy(outcome(PurchaseOutcome::State::Uncertain, error(ErrorKind::TimedOut, true)));
        QCOMPARE(desk.buy()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
    }

    void tooLittleMoneyIsKnownBeforeSending()
    {
        Desk desk(m_path);
        desk.provider.fakeTraits.notOffered.remove(numberdesk::Operation::Balance);
        desk.provider.list(listOf({}));
        numberdesk::Balance balance;
        balance.available = {numberdesk::Decimal(2), QStringLiteral("EUR")};
        desk.provider.balances.push_back({Scripted<Result<numberdesk::Balance>>::Behaviour::Answer, balance, {}});
        const auto intent = desk.buy();
        QCOMPARE(intent->state, State::Refused);
        QCOMPARE(intent->error->kind, ErrorKind::InsufficientBalance);
        QCOMPARE(intent->error->required->toString(), QStringLiteral("2.50"));
        QCOMPARE(desk.purchasesSent(), 0);
    }

    void aRefusalIsSettledAndMayBeTriedAgain()
    {
        Desk desk(m_path);
        desk.provider.standingList = listOf({});
        desk.provider.buy(outcome(PurchaseOutcome::State::Refused, error(ErrorKind::NumberTaken)));
        desk.provider.buy(outcome(PurchaseOutcome::State::Refused, error(ErrorKind::NumberTaken)));
        QCOMPARE(desk.buy()->error->kind, ErrorKind::NumberTaken);
        QCOMPARE(desk.buy()->state, State::Refused);
        QCOMPARE(desk.purchasesSent(), 2);
    }

    void anUnknownOutcomeIsSettledByTheList()
    {
        Desk desk(m_path);
        desk.provider.list(listOf({}));
        desk.provider.buy(outcome(PurchaseOutcome::State::Uncertain, error(ErrorKind::Unreachable, true)));
        desk.provider.list(Result<NumberPage>(numberdesk::failure(error(ErrorKind::Unreachable))));
        desk.provider.list(listOf({}));
        desk.provider.list(listOf({ownedNumber(QStringLiteral("n-7"), Number)}));
        QCOMPARE(desk.buy()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state == State::Bought);
        QCOMPARE(desk.last->number->id, QStringLiteral("n-7"));
        QCOMPARE(desk.last->evidence.size(), 3);
        QCOMPARE(desk.purchasesSent(), 1);
        QVERIFY(desk.journal->openIntents()->isEmpty());
    }

    void theProvidersEvidenceProvesThatNothingWasBought()
    {
        Desk desk(m_path);
        desk.provider.standingList = listOf({});
        auto fault = error(ErrorKind::ProviderFault, true);
        fault.httpStatus = 500;
        desk.provider.buy(outcome(PurchaseOutcome::State::Uncertain, fault));
        PurchaseEvidence evidence;
        evidence.verdict = PurchaseEvidence::Verdict::NotBought;
        evidence.facts = {QStringLiteral("still for sale")};
        evidence.cause = error(ErrorKind::InsufficientBalance);
        desk.provider.evidences.push_back({Scripted<Result<PurchaseEvidence>>::Behaviour::Answer, evidence, {}});
        QCOMPARE(desk.buy()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state == State::NotBought);
        QCOMPARE(desk.last->error->kind, ErrorKind::InsufficientBalance);
    }

    /// The provider may still be at work on a request whose answer was lost: it is for sale now and sold a second
    /// later.
    void theFirstLookAfterALostAnswerProvesNothing()
    {
        Desk desk(m_path);
        desk.provider.list(listOf({}));
        desk.provider.buy(outcome(PurchaseOutcome::State::Uncertain, error(ErrorKind::Unreachable, true)));
        PurchaseEvidence evidence;
        evidence.verdict = PurchaseEvidence::Verdict::NotBought;
        evidence.facts = {QStringLiteral("still for sale")};
        evidence.cause = error(ErrorKind::ProviderFault);
        desk.provider.evidences.push_back({Scripted<Result<PurchaseEvidence>>::Behaviour::Answer, evidence, {}});
        desk.provider.list(listOf({}));
        desk.provider.standingList = listOf({ownedNumber(QStringLiteral("n-1"), Number)});
        QCOMPARE(desk.buy()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->isSettled());
        QCOMPARE(desk.last->state, State::Bought);
        QCOMPARE(desk.purchasesSent(), 1);
    }

    void theSecondLookAfterALostAnswerProvesIt()
    {
        Desk desk(m_path);
        desk.provider.standingList = listOf({});
        desk.provider.buy(outcome(PurchaseOutcome::State::Uncertain, error(ErrorKind::Unreachable, true)));
        PurchaseEvidence evidence;
        evidence.verdict = PurchaseEvidence::Verdict::NotBought;
        for (int look = 0; look < 2; ++look) {
            desk.provider.evidences.push_back({Scripted<Result<PurchaseEvidence>>::Behaviour::Answer, evidence, {}});
        }
        QCOMPARE(desk.buy()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->isSettled());
        QCOMPARE(desk.last->state, State::NotBought);
    }

    void aRefusalThatMayHaveHappenedIsUnknown()
    {
        Desk desk(m_path);
        desk.provider.list(listOf({}));
        desk.provider.buy(outcome(PurchaseOutcome::State::Refused, error(ErrorKind::TimedOut, true)));
        desk.provider.standingList = listOf({ownedNumber(QStringLiteral("n-1"), Number)});
        QCOMPARE(desk.buy()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state == State::Bought);
    }

    void aReleasedEntryIsNotThePurchase()
    {
        Desk desk(m_path);
        desk.provider.list(listOf({}));
        desk.provider.buy(outcome(PurchaseOutcome::State::Uncertain, error(ErrorKind::TimedOut, true)));
        auto gone = ownedNumber(QStringLiteral("n-0"), Number);
        gone.status.kind = numberdesk::NumberStatus::Kind::Released;
        desk.provider.standingList = listOf({gone});
        QCOMPARE(desk.buy()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
    }

    void aListThatWasCutShortIsNoProofOfAbsence()
    {
        Desk desk(m_path);
        desk.provider.list(listOf({}));
        NumberPage partly = listOf({});
        partly.isCutShort = true;
        desk.provider.standingList = partly;
        desk.provider.buy(outcome(PurchaseOutcome::State::Uncertain, error(ErrorKind::TimedOut, true)));
        QCOMPARE(desk.buy()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
        QCOMPARE(desk.source.log.filter(QStringLiteral("evidence")).size(), 0);
    }

    void whileTheOutcomeIsOpenNothingIsBoughtAgain()
    {
        Desk desk(m_path);
        desk.provider.standingList = listOf({});
        desk.provider.buy(outcome(PurchaseOutcome::State::Uncertain, error(ErrorKind::TimedOut, true)));
        QCOMPARE(desk.buy()->state, State::Unknown);
        QCOMPARE(desk.buy().error().kind, ErrorKind::Conflict);
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
        QCOMPARE(desk.buy().error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.purchasesSent(), 1);
    }

    void twoAtTheSameTimeSendOne()
    {
        Desk desk(m_path);
        desk.provider.list(listOf({}));
        desk.provider.buy(outcome(PurchaseOutcome::State::Bought));
        desk.provider.standingList = listOf({ownedNumber(QStringLiteral("n-1"), Number)});
        auto first = desk.purchaser->purchase(desk.request(), {});
        auto second = desk.purchaser->purchase(desk.request(), {});
        QCOMPARE(numberdesk::tests::waitFor(std::move(second)).error().kind, ErrorKind::Conflict);
        QCOMPARE(numberdesk::tests::waitFor(std::move(first))->state, State::Bought);
        QCOMPARE(desk.purchasesSent(), 1);
        QCOMPARE(desk.source.log.count(QStringLiteral("journal purchase.prepared")), 1);
    }

    /// Two purchasers over one journal, both past their first look into it when the sessions come.
    void twoPurchasersOfOneNumberMakeOneIntent()
    {
        Desk desk(m_path);
        desk.source.sessionDelay = 30ms;
        desk.provider.list(listOf({}));
        desk.provider.buy(outcome(PurchaseOutcome::State::Bought));
        desk.provider.standingList = listOf({ownedNumber(QStringLiteral("n-1"), Number)});
        Purchaser other(desk.source, *desk.journal, *desk.reconciler);
        auto first = desk.purchaser->purchase(desk.request(), {});
        auto second = other.purchase(desk.request(), {});
        QCOMPARE(numberdesk::tests::waitFor(std::move(second)).error().kind, ErrorKind::Conflict);
        QVERIFY(!other.isBusy());
        QCOMPARE(numberdesk::tests::waitFor(std::move(first))->state, State::Bought);
        QCOMPARE(desk.purchasesSent(), 1);
        QCOMPARE(desk.source.log.count(QStringLiteral("journal purchase.prepared")), 1);
    }

    void aStopBeforeSendingSendsNothing()
    {
        Desk desk(m_path);
        desk.provider.lists.push_back({Scripted<Result<NumberPage>>::Behaviour::Hang, listOf({}), {}});
        std::stop_source source;
        auto task = desk.purchaser->purchase(desk.request(), source.get_token());
        QTest::qWait(20);
        source.request_stop();
        const auto intent = numberdesk::tests::waitFor(std::move(task), 1s);
        QCOMPARE(intent->state, State::Refused);
        QCOMPARE(intent->error->kind, ErrorKind::Cancelled);
        QCOMPARE(desk.purchasesSent(), 0);
    }

    void aStopAfterSendingIsNotPassedOn()
    {
        Desk desk(m_path);
        desk.provider.list(listOf({}));
        desk.provider.purchases.push_back(
            {Scripted<PurchaseOutcome>::Behaviour::Delay, outcome(PurchaseOutcome::State::Bought), 100ms});
        desk.provider.standingList = listOf({ownedNumber(QStringLiteral("n-1"), Number)});
        std::stop_source source;
        auto task = desk.purchaser->purchase(desk.request(), source.get_token());
        QTRY_COMPARE(desk.purchasesSent(), 1);
        source.request_stop();
        QCOMPARE(numberdesk::tests::waitFor(std::move(task), 2s)->state, State::Bought);
    }

    void withoutAJournalNothingIsBought()
    {
        Desk desk(m_path);
        desk.provider.standingList = listOf({});
        auto other = numberdesk::Database::open(m_path, {{1, {}}}, numberdesk::Database::Check::HeaderOnly);
        QVERIFY(other);
        auto lock = numberdesk::Transaction::begin(**other);
        QVERIFY(lock);
        const auto refused = desk.buy();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(desk.purchasesSent(), 0);
    }

    void aFailedUploadBuysNothing()
    {
        Desk desk(m_path);
        desk.provider.list(listOf({}));
        desk.provider.uploads.push_back(
            {Scripted<Result<numberdesk::Document>>::Behaviour::Answer,
             Result<numberdesk::Document>(numberdesk::failure(error(ErrorKind::TimedOut, true))),
             {}});
        QFile file(m_folder->filePath(QStringLiteral("bill.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        PurchaseRequest request = desk.request();
        request.files.append({QStringLiteral("r-1"), {}, file.fileName(), "application/pdf"});
        const auto intent = numberdesk::tests::waitFor(desk.purchaser->purchase(request, {}));
        QCOMPARE(intent->state, State::Refused);
        QCOMPARE(intent->error->kind, ErrorKind::TimedOut);
        QCOMPARE(desk.purchasesSent(), 0);
    }

    void personalAnswersAreNotOnDisk()
    {
        {
            Desk desk(m_path);
            desk.provider.standingList = listOf({});
            desk.provider.buy(outcome(PurchaseOutcome::State::Refused, error(ErrorKind::ValidationFailed)));
            PurchaseRequest request = desk.request();
            request.order.answers.append({QStringLiteral("r-1"), {}, QStringLiteral("RSSMRA80A01H501U"), {}});
            request.order.address = numberdesk::PostalAddress();
            request.order.address->streetAddress = QStringLiteral("Via Roma 12");
            QVERIFY(numberdesk::tests::waitFor(desk.purchaser->purchase(request, {})));
        }
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &name : files) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("RSSMRA80A01H501U"));
            QVERIFY(!bytes.contains("Via Roma"));
        }
    }

    void theNextStartSettlesWhatWasLeftOpen()
    {
        {
            Desk desk(m_path);
            desk.provider.list(listOf({}));
            desk.provider.purchases.push_back(
                {Scripted<PurchaseOutcome>::Behaviour::Hang, outcome(PurchaseOutcome::State::Bought), {}});
            auto task = desk.purchaser->purchase(desk.request(), {});
            QTRY_COMPARE(desk.purchasesSent(), 1);
            // The program ends here: purchaser and reconciler go, the request has no answer.
            desk.purchaser.reset();
            desk.reconciler.reset();
            QTest::qWait(20);
        }
        Desk desk(m_path);
        desk.provider.list(listOf({ownedNumber(QStringLiteral("n-9"), Number)}));
        const auto resumed = desk.reconciler->resume();
        QCOMPARE(resumed->size(), 1);
        QTRY_VERIFY(desk.last && desk.last->state == State::Bought);
        QCOMPARE(desk.purchasesSent(), 0);
        QVERIFY(desk.journal->openIntents()->isEmpty());
        QVERIFY(!desk.journal->verify()->brokenAt);
    }

    void aFullDiskAfterTheAnswerLosesNothing_data()
    {
        QTest::addColumn<PurchaseOutcome>("answer");
        QTest::addColumn<bool>("isListed");
        QTest::addColumn<State>("told");
        QTest::addColumn<State>("settled");
        QTest::newRow("bought") << outcome(PurchaseOutcome::State::Bought) << true << State::Bought << State::Bought;
        QTest::newRow("bought, not listed yet")
            << outcome(PurchaseOutcome::State::Bought) << false << State::Confirming << State::NotConfirmed;
        QTest::newRow("refused") << outcome(PurchaseOutcome::State::Refused, error(ErrorKind::NumberTaken)) << false
                                 << State::Refused << State::NotConfirmed;
        QTest::newRow("unreadable") << outcome(PurchaseOutcome::State::Uncertain,
                                               error(ErrorKind::MalformedReply, true))
                                    << true << State::Unknown << State::Bought;
    }

    /// The disk is full when the answer arrives: the person is told the answer and that the journal has no room, the
    /// number cannot be bought again, and the next start finds the intent open and settles it.
    void aFullDiskAfterTheAnswerLosesNothing()
    {
        QFETCH(PurchaseOutcome, answer);
        QFETCH(bool, isListed);
        QFETCH(State, told);
        QFETCH(State, settled);
        const NumberPage afterwards = isListed ? listOf({ownedNumber(QStringLiteral("n-1"), Number)}) : listOf({});
        {
            Desk desk(m_path);
            desk.reconciler->waits = {10s};
            desk.provider.list(listOf({}));
            desk.provider.purchases.push_back({Scripted<PurchaseOutcome>::Behaviour::Delay, answer, 50ms});
            desk.provider.standingList = afterwards;
            auto task = desk.purchaser->purchase(desk.request(), {});
            QTRY_COMPARE(desk.purchasesSent(), 1);
            auto disk = std::make_unique<FullDisk>();
            const auto intent = numberdesk::tests::waitFor(std::move(task), 15s);
            disk.reset();
            QVERIFY(intent);
            QCOMPARE(intent->state, told);
            QVERIFY2(intent->notices.join(u' ').startsWith(u"The journal could not be written: "),
                     qPrintable(intent->notices.join(u' ')));
            const auto open = desk.journal->openIntents();
            QCOMPARE(open->size(), 1);
            QCOMPARE(open->constFirst().state, QStringLiteral("sent"));
            QCOMPARE(desk.buy().error().kind, ErrorKind::Conflict);
            QCOMPARE(desk.purchasesSent(), 1);
        }
        Desk desk(m_path);
        desk.provider.standingList = afterwards;
        QCOMPARE(desk.reconciler->resume()->size(), 1);
        QTRY_VERIFY(desk.last && !desk.reconciler->isSettling(desk.last->id));
        QCOMPARE(desk.last->state, settled);
        QCOMPARE(desk.purchasesSent(), 0);
        QCOMPARE(desk.journal->newest(1)->constFirst().kind,
                 QStringLiteral("purchase.") + numberdesk::purchaseStateName(settled));
        QVERIFY(!desk.journal->verify()->brokenAt);
    }

    void aFullDiskBeforeSendingSendsNothing()
    {
        Desk desk(m_path);
        desk.provider.lists.push_back({Scripted<Result<NumberPage>>::Behaviour::Delay, listOf({}), 50ms});
        auto task = desk.purchaser->purchase(desk.request(), {});
        QTRY_VERIFY(desk.source.log.contains(QStringLiteral("desk list")));
        auto disk = std::make_unique<FullDisk>();
        const auto intent = numberdesk::tests::waitFor(std::move(task), 15s);
        disk.reset();
        QCOMPARE(intent->state, State::Refused);
        QCOMPARE(intent->error->kind, ErrorKind::StorageFailed);
        QVERIFY(!intent->error->advice.isEmpty());
        QCOMPARE(desk.purchasesSent(), 0);
    }

    void whatWasOnlyPreparedIsClosedAsNeverSent()
    {
        {
            Desk desk(m_path);
            desk.provider.lists.push_back({Scripted<Result<NumberPage>>::Behaviour::Hang, listOf({}), {}});
            auto task = desk.purchaser->purchase(desk.request(), {});
            QTest::qWait(20);
            desk.purchaser.reset();
        }
        Desk desk(m_path);
        QVERIFY(desk.reconciler->resume()->isEmpty());
        QVERIFY(desk.journal->openIntents()->isEmpty());
        QCOMPARE(desk.journal->newest(1)->constFirst().kind, QStringLiteral("purchase.never-sent"));
        QCOMPARE(desk.source.log.filter(QStringLiteral("desk")).size(), 0);
    }

    void anEntryThatWasThereBeforeIsNotTheNewOne()
    {
        Desk desk(m_path);
        // Another account's number in the same list, known before, must not be taken for the purchase.
        auto external = ownedNumber(QStringLiteral("old-id"), Number);
        external.isExternal = true;
        desk.provider.list(listOf({external}));
        desk.provider.buy(outcome(PurchaseOutcome::State::Uncertain, error(ErrorKind::TimedOut, true)));
        desk.provider.standingList = listOf({ownedNumber(QStringLiteral("old-id"), Number)});
        QCOMPARE(desk.buy()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
    }

    void skippedEntriesAreNoProofOfAbsence()
    {
        Desk desk(m_path);
        desk.provider.list(listOf({}));
        NumberPage partly = listOf({});
        partly.skipped = 1;
        desk.provider.standingList = partly;
        desk.provider.buy(outcome(PurchaseOutcome::State::Uncertain, error(ErrorKind::TimedOut, true)));
        QCOMPARE(desk.buy()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
        QCOMPARE(desk.source.log.filter(QStringLiteral("evidence")).size(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(PurchaserTest)
#include "tst_purchaser.moc"
