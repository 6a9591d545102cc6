// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/evidence.h"
#include "core/purchasing/releaser.h"
#include "tests/core/purchasing/purchasedesk.h"
#include "tests/support/fulldisk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::JournalEntry;
using numberdesk::PurchaseIntent;
using numberdesk::PurchaseOutcome;
using numberdesk::PurchaseReconciler;
using numberdesk::PurchaseRequest;
using numberdesk::ReleaseIntent;
using numberdesk::ReleaseOutcome;
using numberdesk::Releaser;
using numberdesk::Result;
using numberdesk::tests::Account;
using numberdesk::tests::availableNumber;
using numberdesk::tests::Desk;
using numberdesk::tests::error;
using numberdesk::tests::FullDisk;
using numberdesk::tests::listOf;
using numberdesk::tests::Number;
using numberdesk::tests::outcome;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::Scripted;
using State = PurchaseIntent::State;
using Verdict = PurchaseReconciler::Verdict;

namespace {

const QString Reason = QStringLiteral("  Their support says so,\n ticket 4711 ");
const QString ReasonAsKept = QStringLiteral("Their support says so, ticket 4711");

/// Lets the desk buy with a lost answer and a list that never shows the number.
void loseTheAnswer(Desk &desk)
{
    desk.provider.standingList = listOf({});
    desk.provider.buy(outcome(PurchaseOutcome::State::Uncertain, error(ErrorKind::TimedOut, true)));
}

} // namespace

/// Outcomes that no look could settle: what the person says of them, and what is blocked until then.
class DecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("journal.sqlite"));
    }

    void thePersonsWordSettlesAPurchase_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("kind");
        QTest::newRow("bought") << Verdict::Bought << State::Bought << QStringLiteral("purchase.marked-bought");
        QTest::newRow("not bought") << Verdict::NotBought << State::NotBought
                                    << QStringLiteral("purchase.marked-not-bought");
    }

    void thePersonsWordSettlesAPurchase()
    {
        QFETCH(Verdict, verdict);
        QFETCH(State, state);
        QFETCH(QString, kind);
        Desk desk(m_path);
        loseTheAnswer(desk);
        const QString id = desk.buy()->id;
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
        QCOMPARE(desk.buy().error().kind, ErrorKind::Conflict);

        const auto decided = desk.reconciler->decide(id, verdict, Reason);
        QVERIFY(decided);
        QCOMPARE(decided->state, state);
        QCOMPARE(decided->decision->reason, ReasonAsKept);
        QCOMPARE(desk.last->state, state);
        const JournalEntry line = desk.journal->newest(1)->constFirst();
        QCOMPARE(line.kind, kind);
        QCOMPARE(line.intentId, id);
        QCOMPARE(line.actor, numberdesk::journalActor());
        QCOMPARE(line.content.value(QStringLiteral("reason")).toString(), ReasonAsKept);
        QVERIFY(desk.journal->openIntents()->isEmpty());
        QVERIFY(desk.journal->verify()->isWhole());
        const auto kept = numberdesk::purchaseIntentFrom(**desk.journal->intent(id));
        QCOMPARE(kept->state, state);
        QCOMPARE(kept->decision->by, numberdesk::journalActor());
        QCOMPARE(kept->decision->reason, ReasonAsKept);

        // The number is free again: a purchase of it gets as far as the provider.
        desk.provider.buy(outcome(PurchaseOutcome::State::Refused, error(ErrorKind::NumberTaken)));
        QCOMPARE(desk.buy()->state, State::Refused);
        QCOMPARE(desk.purchasesSent(), 2);
        // And what is decided stays so.
        QCOMPARE(desk.reconciler->decide(id, verdict, Reason).error().kind, ErrorKind::Conflict);
    }

    /// What nobody decides is looked at again at each start, for years if need be.
    void evidenceIsBoundedHoweverManyStarts()
    {
        QString first;
        QString id;
        {
            Desk desk(m_path);
            loseTheAnswer(desk);
            id = desk.buy()->id;
            QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
            first = desk.last->evidence.constFirst();
        }
        for (int start = 0; start < 30; ++start) {
            Desk desk(m_path);
            desk.provider.standingList = listOf({});
            QCOMPARE(desk.reconciler->resume()->size(), 1);
            QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
        }
        Desk desk(m_path);
        const auto kept = numberdesk::purchaseIntentFrom(**desk.journal->intent(id));
        QCOMPARE(kept->evidence.constFirst(), first);
        // One turn of looks comes on top.
        QVERIFY2(kept->evidence.size() <= numberdesk::MostEvidence + 3,
                 qPrintable(QString::number(kept->evidence.size())));
        QCOMPARE(kept->evidence.filter(QStringLiteral("left out")).size(), 1);
        QCOMPARE(desk.journal->entriesOf(id)->size(), 3 + 1 + 30);
    }

    void aDecisionNeedsAReason()
    {
        Desk desk(m_path);
        loseTheAnswer(desk);
        const QString id = desk.buy()->id;
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
        const auto lines = desk.journal->newest(100)->size();
        for (const QString &reason : {QString(), QStringLiteral(" \n"), QString(501, u'x')}) {
            const auto refused = desk.reconciler->decide(id, Verdict::Bought, reason);
            QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
            QCOMPARE(refused.error().fields.constFirst().field, QStringLiteral("reason"));
        }
        QCOMPARE(desk.journal->newest(100)->size(), lines);
        QCOMPARE(desk.journal->openIntents()->size(), 1);
    }

    void whatIsNotOpenIsNotDecided()
    {
        Desk desk(m_path);
        desk.reconciler->waits = {10s};
        loseTheAnswer(desk);
        QCOMPARE(desk.reconciler->decide(QStringLiteral("nobody"), Verdict::Bought, Reason).error().kind,
                 ErrorKind::NotFound);
        const QString id = desk.buy()->id;
        const auto early = desk.reconciler->decide(id, Verdict::NotBought, Reason);
        QCOMPARE(early.error().kind, ErrorKind::Conflict);
        QVERIFY(early.error().advice.startsWith(u"Numberdesk is still looking"));
        QCOMPARE(desk.journal->openIntents()->size(), 1);
    }

    void aDecisionThatCannotBeWrittenIsNone()
    {
        Desk desk(m_path);
        loseTheAnswer(desk);
        const QString id = desk.buy()->id;
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
        auto disk = std::make_unique<FullDisk>();
        const auto refused = desk.reconciler->decide(id, Verdict::NotBought, Reason);
        disk.reset();
        QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(desk.last->state, State::NotConfirmed);
        QCOMPARE(desk.journal->openIntents()->size(), 1);
        QVERIFY(desk.reconciler->decide(id, Verdict::NotBought, Reason));
    }

    void theScheduleIsTold()
    {
        Desk desk(m_path);
        QStringList told;
        QObject::connect(
            desk.reconciler.get(), &PurchaseReconciler::changed, desk.reconciler.get(),
            [&](const PurchaseIntent &intent) {
                const auto settling = desk.reconciler->beingSettled(intent.id);
                told.append(QStringLiteral("%1 of %2, %3")
                                .arg(intent.looksDone)
                                .arg(intent.looksPlanned)
                                .arg(settling && settling->nextLook.isValid() && settling->nextLook == intent.nextLook
                                         ? QStringLiteral("again")
                                         : QStringLiteral("over")));
            });
        loseTheAnswer(desk);
        QVERIFY(desk.buy());
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
        QCOMPARE(told, QStringList({QStringLiteral("1 of 3, again"), QStringLiteral("2 of 3, again"),
                                    QStringLiteral("0 of 0, over")}));
    }

    void theNextStartLooksAgainBeforeThePersonDecides()
    {
        QString id;
        {
            Desk desk(m_path);
            loseTheAnswer(desk);
            id = desk.buy()->id;
            QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
        }
        Desk desk(m_path);
        desk.provider.standingList = listOf({});
        QCOMPARE(desk.reconciler->resume()->size(), 1);
        QCOMPARE(desk.reconciler->decide(id, Verdict::Bought, Reason).error().kind, ErrorKind::Conflict);
        QTRY_VERIFY(!desk.reconciler->isSettling(id));
        QVERIFY(desk.reconciler->decide(id, Verdict::Bought, Reason));
    }

    void theSameLineAndWhatReplacesItAreBlocked_data()
    {
        QTest::addColumn<numberdesk::PurchasePlace>("place");
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("isBlocked");
        const QString cart = QStringLiteral("cart-1");
        const QString other = QStringLiteral("other");
        QTest::newRow("the same line") << numberdesk::PurchasePlace{cart, QStringLiteral("l1"), true} << other << true;
        QTest::newRow("a replacement of its kind, for another line")
            << numberdesk::PurchasePlace{cart, QStringLiteral("l2"), true} << Account << true;
        QTest::newRow("another line of the purchase")
            << numberdesk::PurchasePlace{cart, QStringLiteral("l2"), false} << Account << false;
        QTest::newRow("a replacement in another account")
            << numberdesk::PurchasePlace{cart, QStringLiteral("l2"), true} << other << false;
        QTest::newRow("a replacement in another purchase")
            << numberdesk::PurchasePlace{QStringLiteral("cart-2"), QStringLiteral("l2"), true} << Account << false;
        QTest::newRow("a purchase of its own") << numberdesk::PurchasePlace() << Account << false;
    }

    void theSameLineAndWhatReplacesItAreBlocked()
    {
        QFETCH(numberdesk::PurchasePlace, place);
        QFETCH(QString, account);
        QFETCH(bool, isBlocked);
        Desk desk(m_path);
        loseTheAnswer(desk);
        auto &other = desk.source.add(QStringLiteral("other"));
        PurchaseRequest first = desk.request();
        first.place = {QStringLiteral("cart-1"), QStringLiteral("l1"), false};
        const auto lost = numberdesk::tests::waitFor(desk.purchaser->purchase(first, {}));
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);

        PurchaseRequest second;
        second.accountId = account;
        second.order.number = availableNumber(QStringLiteral("+12025550144"));
        second.place = place;
        const auto buyNow = [&] {
            for (auto *provider : {&desk.provider, &other}) {
                provider->standingList = listOf({});
                provider->buy(outcome(PurchaseOutcome::State::Refused, error(ErrorKind::NumberTaken)));
            }
            return numberdesk::tests::waitFor(desk.purchaser->purchase(second, {}));
        };
        const auto tried = buyNow();
        QCOMPARE(!tried, isBlocked);
        if (!isBlocked) {
            QCOMPARE(tried->state, State::Refused);
            QCOMPARE(desk.purchasesSent(), 2);
            return;
        }
        QCOMPARE(tried.error().kind, ErrorKind::Conflict);
        QVERIFY2(tried.error().advice.contains(u"+1 202-555-0143"), qPrintable(tried.error().advice));
        QCOMPARE(desk.purchasesSent(), 1);
        QVERIFY(desk.reconciler->decide(lost->id, Verdict::NotBought, Reason));
        QVERIFY(buyNow());
        QCOMPARE(desk.purchasesSent(), 2);
    }

    /// The disk fills up before any one of the lines that a purchase writes: then either nothing was sent, or the
    /// journal's file tells of it and has it open.
    void aDiskThatIsFullFromAnyLineOnHidesNoPurchase_data()
    {
        QTest::addColumn<int>("linesThatFit");
        for (int lines = 0; lines <= 4; ++lines) {
            QTest::addRow("%d lines fit", lines) << lines;
        }
    }

    void aDiskThatIsFullFromAnyLineOnHidesNoPurchase()
    {
        QFETCH(int, linesThatFit);
        qsizetype sent = 0;
        {
            Desk desk(m_path);
            desk.reconciler->waits = {10s};
            desk.provider.list(listOf({}));
            desk.provider.buy(outcome(PurchaseOutcome::State::Bought));
            desk.provider.standingList = listOf({ownedNumber(QStringLiteral("n-1"), Number)});
            std::unique_ptr<FullDisk> disk;
            int lines = 0;
            const auto fillUp = [&] {
                if (lines++ == linesThatFit) {
                    disk = std::make_unique<FullDisk>();
                }
            };
            QObject::connect(desk.journal.get(), &numberdesk::Journal::appended, desk.journal.get(), fillUp);
            fillUp();
            const auto intent = desk.buy();
            disk.reset();
            sent = desk.purchasesSent();
            const Error told = intent ? intent->error.value_or(Error()) : intent.error();
            const QStringList notices = intent ? intent->notices : QStringList();
            // What could not be written is told in any case.
            QCOMPARE(told.kind == ErrorKind::StorageFailed || !notices.isEmpty(), linesThatFit < 4);
        }
        QCOMPARE(sent, linesThatFit < 2 ? 0 : 1);
        const auto journal = numberdesk::Journal::open(m_path);
        QVERIFY((*journal)->verify()->isWhole());
        const auto kept = (*journal)->find({QStringLiteral("purchase.sent"), {}, {}, {}}, 10);
        QCOMPARE(kept->size(), sent);
        QCOMPARE((*journal)->openIntents()->size(), linesThatFit == 0 || linesThatFit == 4 ? 0 : 1);
    }

    void thePersonsWordSettlesARelease_data()
    {
        QTest::addColumn<Releaser::Verdict>("verdict");
        QTest::addColumn<ReleaseIntent::State>("state");
        QTest::addColumn<QString>("kind");
        QTest::newRow("released") << Releaser::Verdict::Released << ReleaseIntent::State::Released
                                  << QStringLiteral("release.marked-released");
        QTest::newRow("not released") << Releaser::Verdict::NotReleased << ReleaseIntent::State::NotReleased
                                      << QStringLiteral("release.marked-not-released");
    }

    void thePersonsWordSettlesARelease()
    {
        QFETCH(Releaser::Verdict, verdict);
        QFETCH(ReleaseIntent::State, state);
        QFETCH(QString, kind);
        Desk desk(m_path);
        Releaser releaser(desk.source, *desk.journal);
        releaser.waits = {10ms, 10ms};
        std::optional<ReleaseIntent> last;
        QStringList looks;
        QObject::connect(&releaser, &Releaser::changed, &releaser, [&](const ReleaseIntent &intent) {
            last = intent;
            if (intent.nextLook.isValid()) {
                looks.append(QStringLiteral("%1 of %2").arg(intent.looksDone).arg(intent.looksPlanned));
            }
        });
        ReleaseOutcome lost;
        lost.error = error(ErrorKind::TimedOut, true);
        desk.provider.releases.push_back({Scripted<ReleaseOutcome>::Behaviour::Answer, lost, {}});
        desk.provider.standingList = Result<numberdesk::NumberPage>(numberdesk::failure(error(ErrorKind::Unreachable)));
        const auto number = ownedNumber(QStringLiteral("n-1"), Number);
        const auto begun = numberdesk::tests::waitFor(releaser.release(Account, number, {}));
        QVERIFY(releaser.isSettling(begun->id));
        QCOMPARE(releaser.decide(begun->id, verdict, Reason).error().kind, ErrorKind::Conflict);
        QTRY_VERIFY(last && last->state == ReleaseIntent::State::NotConfirmed);
        QCOMPARE(looks, QStringList({QStringLiteral("1 of 3"), QStringLiteral("2 of 3")}));
        QVERIFY(!releaser.isSettling(begun->id));
        QCOMPARE(releaser.decide(begun->id, verdict, QString()).error().kind, ErrorKind::InvalidInput);

        const auto decided = releaser.decide(begun->id, verdict, Reason);
        QVERIFY(decided);
        QCOMPARE(decided->state, state);
        const JournalEntry line = desk.journal->newest(1)->constFirst();
        QCOMPARE(line.kind, kind);
        QCOMPARE(line.content.value(QStringLiteral("reason")).toString(), ReasonAsKept);
        QVERIFY(desk.journal->openIntents()->isEmpty());
        QCOMPARE(numberdesk::releaseIntentFrom(**desk.journal->intent(begun->id))->decision->reason, ReasonAsKept);
        QCOMPARE(releaser.decide(begun->id, verdict, Reason).error().kind, ErrorKind::Conflict);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
