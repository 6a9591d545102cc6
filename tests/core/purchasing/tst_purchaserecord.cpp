// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/core/purchasing/purchasedesk.h"
#include "tests/support/fulldisk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::ErrorKind;
using numberdesk::NumberPage;
using numberdesk::PurchaseOutcome;
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

/// Purchases over a journal that cannot be written, and what the next start finds.
class PurchaseRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("journal.sqlite"));
    }

    void withoutAJournalNothingIsBought()
    {
        Desk desk(m_path);
        desk.provider.standingList = listOf({});
        auto other =
            numberdesk::Database::open(m_path, {{1, {}}, {2, {}}, {3, {}}}, numberdesk::Database::Check::HeaderOnly);
        QVERIFY(other);
        auto lock = numberdesk::Transaction::begin(**other);
        QVERIFY(lock);
        const auto refused = desk.buy();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(desk.purchasesSent(), 0);
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
        QVERIFY(!desk.journal->verify()->brokenAt());
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
    /// number cannot be bought again unless it was refused, and the next start finds the intent open and settles it.
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
            // A refusal is closed as soon as there is room, and the number is free: see PurchaserTest.
            if (told != State::Refused) {
                QCOMPARE(desk.buy().error().kind, ErrorKind::Conflict);
            }
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
        QVERIFY(!desk.journal->verify()->brokenAt());
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

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(PurchaseRecordTest)
#include "tst_purchaserecord.moc"
