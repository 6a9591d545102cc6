// SPDX-License-Identifier: GPL-3.0-or-later
// Long because it follows a purchase to each of its ends.
#include "tests/core/purchasing/purchasedesk.h"
#include "tests/support/fulldisk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::ErrorKind;
using numberdesk::NumberPage;
using numberdesk::PurchaseEvidence;
using numberdesk::PurchaseOutcome;
using numberdesk::Purchaser;
using numberdesk::PurchaseRequest;
using numberdesk::Result;
using numberdesk::tests::Desk;
using numberdesk::tests::error;
using numberdesk::tests::FullDisk;
using numberdesk::tests::listOf;
using numberdesk::tests::Number;
using numberdesk::tests::outcome;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::Scripted;
using State = numberdesk::PurchaseIntent::State;

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

    /// The number was given back and is for sale again, and the line is still in the cart.
    void aLineIsBoughtOnce()
    {
        {
            Desk desk(m_path);
            QCOMPARE(buyLine(desk, QStringLiteral("line-1"))->state, State::Bought);
            const auto again = buyLine(desk, QStringLiteral("line-1"));
            QCOMPARE(again.error().kind, ErrorKind::Conflict);
            QCOMPARE(desk.purchasesSent(), 1);
        }
        Desk atTheNextStart(m_path);
        QCOMPARE(buyLine(atTheNextStart, QStringLiteral("line-1")).error().kind, ErrorKind::Conflict);
        QCOMPARE(atTheNextStart.purchasesSent(), 0);
        QCOMPARE(buyLine(atTheNextStart, QStringLiteral("put in anew"))->state, State::Bought);
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

    void oddPricesAreSentAndKeptAsTheyWereConfirmed_data()
    {
        using numberdesk::Decimal;
        using numberdesk::Money;
        using Fee = std::optional<Money>;
        QTest::addColumn<Fee>("setupFee");
        QTest::addColumn<Fee>("monthlyFee");
        const Fee zero = Money{Decimal(0), QStringLiteral("EUR")};
        const Decimal amount = Decimal::fromUnits(250, 2);
        QTest::newRow("free") << zero << zero;
        QTest::newRow("not stated") << Fee() << Fee();
        QTest::newRow("one not stated") << zero << Fee();
        QTest::newRow("without currency") << Fee(Money{amount, {}}) << Fee(Money{amount, {}});
        QTest::newRow("half without currency") << zero << Fee(Money{amount, {}});
        QTest::newRow("unknown currency") << Fee() << Fee(Money{amount, QStringLiteral("QQQ")});
        QTest::newRow("two currencies") << zero << Fee(Money{amount, QStringLiteral("USD")});
        QTest::newRow("negative") << zero << Fee(Money{Decimal::fromUnits(-250, 2), QStringLiteral("EUR")});
        QTest::newRow("too large to add") << Fee(Money{Decimal(999999999999999999), QStringLiteral("EUR")})
                                          << Fee(Money{Decimal::fromUnits(1, 9), QStringLiteral("EUR")});
    }

    /// Without spending limits the provider decides, and nothing is made up on the way: an empty balance in euro
    /// refuses only what is known to cost euro.
    void oddPricesAreSentAndKeptAsTheyWereConfirmed()
    {
        QFETCH(std::optional<numberdesk::Money>, setupFee);
        QFETCH(std::optional<numberdesk::Money>, monthlyFee);
        Desk desk(m_path);
        desk.provider.fakeTraits.notOffered.remove(numberdesk::Operation::Balance);
        numberdesk::Balance empty;
        empty.available = {numberdesk::Decimal(0), QStringLiteral("EUR")};
        desk.provider.balances.push_back({Scripted<Result<numberdesk::Balance>>::Behaviour::Answer, empty, {}});
        desk.provider.list(listOf({}));
        desk.provider.buy(outcome(PurchaseOutcome::State::Bought));
        desk.provider.list(listOf({ownedNumber(QStringLiteral("n-1"), Number)}));
        PurchaseRequest request = desk.request();
        request.order.number.setupFee = setupFee;
        request.order.number.monthlyFee = monthlyFee;
        const auto intent = numberdesk::tests::waitFor(desk.purchaser->purchase(request, {}));
        QVERIFY(intent);
        QVERIFY2(intent->state == State::Bought, qPrintable(purchaseStateName(intent->state)));
        QCOMPARE(desk.purchasesSent(), 1);
        const auto kept = numberdesk::purchaseIntentFrom(**desk.journal->intent(intent->id));
        QCOMPARE(kept->order.number.setupFee, setupFee);
        QCOMPARE(kept->order.number.monthlyFee, monthlyFee);
        QVERIFY(desk.journal->verify()->isWhole());
    }

    /// From one line to the next the clock goes back by a day: the purchase ends, and so does what an open one comes
    /// to.
    void aClockThatIsSetBackEndsNoPurchaseEarlyOrLate()
    {
        Desk desk(m_path);
        QDateTime clock(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        desk.journal->now = [&clock] { return clock = clock.addDays(-1); };
        desk.provider.standingList = listOf({});
        desk.provider.buy(outcome(PurchaseOutcome::State::Uncertain, error(ErrorKind::TimedOut, true)));
        QCOMPARE(desk.buy()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
        QCOMPARE(desk.buy().error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.purchasesSent(), 1);
        QVERIFY(!desk.journal->verify()->brokenAt());
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

    /// The disk is full between the intent and the line that says it is sent: nothing is sent, and once there is room
    /// again the number can be bought.
    void aDiskThatWasFullBeforeSendingBlocksNothingForGood()
    {
        Desk desk(m_path);
        desk.provider.standingList = listOf({});
        std::unique_ptr<FullDisk> full;
        QList<State> told;
        connect(desk.purchaser.get(), &Purchaser::changed, this,
                [&told](const numberdesk::PurchaseIntent &intent) { told.append(intent.state); });
        const auto filling = connect(desk.journal.get(), &numberdesk::Journal::appended, this,
                                     [&full] { full = std::make_unique<FullDisk>(); });
        const auto intent = desk.buy();
        full.reset();
        disconnect(filling);
        QCOMPARE(intent->state, State::Refused);
        QCOMPARE(intent->error->kind, ErrorKind::StorageFailed);
        QCOMPARE(intent->notices.size(), 1);
        QCOMPARE(told.constLast(), State::Refused);
        QCOMPARE(desk.purchasesSent(), 0);

        desk.provider.buy(outcome(PurchaseOutcome::State::Refused, error(ErrorKind::NumberTaken)));
        const auto again = desk.buy();
        QVERIFY(again);
        QCOMPARE(again->error->kind, ErrorKind::NumberTaken);
        QCOMPARE(desk.purchasesSent(), 1);
        QVERIFY(desk.journal->openIntents()->isEmpty());
        QVERIFY(desk.journal->verify()->isWhole());
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
        Purchaser other(desk.source, *desk.journal, *desk.reconciler, *desk.limits);
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
    /// Nothing is owned before, and the number is after.
    static numberdesk::Result<numberdesk::PurchaseIntent> buyLine(Desk &desk, const QString &lineId)
    {
        desk.provider.list(listOf({}));
        desk.provider.buy(outcome(PurchaseOutcome::State::Bought));
        desk.provider.list(listOf({ownedNumber(QStringLiteral("n-1"), Number)}));
        numberdesk::PurchaseRequest request = desk.request();
        request.place.purchaseId = QStringLiteral("cart");
        request.place.lineId = lineId;
        return numberdesk::tests::waitFor(desk.purchaser->purchase(request, {}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(PurchaserTest)
#include "tst_purchaser.moc"
