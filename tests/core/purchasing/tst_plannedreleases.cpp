// SPDX-License-Identifier: GPL-3.0-or-later
// Long because each way in which a planned release could be lost or sent too often is a test of its own.
#include "core/purchasing/releaser.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::Journal;
using numberdesk::JournalEntry;
using numberdesk::NumberPage;
using numberdesk::Operation;
using numberdesk::OwnedNumber;
using numberdesk::PhoneNumber;
using numberdesk::ReleaseIntent;
using numberdesk::ReleaseOutcome;
using numberdesk::ReleaseProtection;
using numberdesk::Releaser;
using numberdesk::Result;
using numberdesk::tests::error;
using numberdesk::tests::FakeProvider;
using numberdesk::tests::FakeSource;
using numberdesk::tests::FullDisk;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::Scripted;
using State = ReleaseIntent::State;

namespace {

const QString Account = QStringLiteral("desk");

OwnedNumber number(int place = 1)
{
    return ownedNumber(QStringLiteral("n-%1").arg(place), QStringLiteral("+1202555014%1").arg(place));
}

NumberPage listOf(const QList<OwnedNumber> &numbers)
{
    NumberPage page;
    page.items = numbers;
    return page;
}

class FakeProtection : public ReleaseProtection
{
public:
    Result<bool> isProtected(const QString &, const PhoneNumber &asked) const override
    {
        if (failed) {
            return numberdesk::failure(*failed);
        }
        return numbers.contains(asked.identity());
    }

    void protect(const OwnedNumber &number)
    {
        numbers.insert(number.number.identity());
        Q_EMIT protectionSet(Account, number.number);
    }

    QSet<QString> numbers;
    std::optional<Error> failed;
};

/// A desk whose clock shows what the test says, plus the time that really passes.
struct Desk
{
    explicit Desk(const QString &path, std::chrono::milliseconds ahead = 0ms)
        : journal(std::move(*Journal::open(path)))
        , provider(source.add(Account))
        , releaser(std::make_unique<Releaser>(source, *journal, &protection))
        , clockAhead(ahead)
    {
        journal->now = [this] { return QDateTime::currentDateTimeUtc().addMSecs(clockAhead.count()); };
        releaser->waits = {10ms, 10ms};
        QObject::connect(journal.get(), &Journal::appended, journal.get(), [this](const JournalEntry &entry) {
            source.log.append(QStringLiteral("journal ") + entry.kind);
        });
        QObject::connect(releaser.get(), &Releaser::changed, releaser.get(),
                         [this](const ReleaseIntent &intent) { last = intent; });
    }

    void answer(ReleaseOutcome::State state, std::optional<Error> why = {})
    {
        ReleaseOutcome outcome;
        outcome.state = state;
        outcome.error = std::move(why);
        provider.releases.push_back({Scripted<ReleaseOutcome>::Behaviour::Answer, outcome, {}});
    }

    Result<ReleaseIntent> plan(std::chrono::milliseconds wait, const OwnedNumber &which = number())
    {
        return numberdesk::tests::waitFor(releaser->schedule(Account, which, {}, wait));
    }

    qsizetype sent() const { return source.log.filter(QStringLiteral("desk release")).size(); }

    QStringList lines() const
    {
        QStringList kinds;
        const auto entries = journal->newest(100);
        for (const JournalEntry &entry : *entries) {
            kinds.prepend(entry.kind);
        }
        return kinds;
    }

    FakeSource source;
    std::unique_ptr<Journal> journal;
    FakeProvider &provider;
    FakeProtection protection;
    std::unique_ptr<Releaser> releaser;
    std::optional<ReleaseIntent> last;
    std::chrono::milliseconds clockAhead;
};

const QString Scheduled = QStringLiteral("release.scheduled");
const QString Held = QStringLiteral("release.held");
const QString TakenBack = QStringLiteral("release.taken-back");
const QString Sent = QStringLiteral("release.sent");
const QString Released = QStringLiteral("release.released");

} // namespace

/// Releases that wait before they are sent: taken back in time, never sent in silence, never sent twice.
class PlannedReleasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("journal.sqlite"));
    }

    void theDecisionIsOnDiskAndTheRequestIsSentAtItsTime()
    {
        Desk desk(m_path);
        desk.answer(ReleaseOutcome::State::Released);
        const auto planned = desk.plan(60ms);
        QCOMPARE(planned->state, State::Scheduled);
        QCOMPARE(planned->scheduledAt.msecsTo(planned->dueAt), 60);
        QCOMPARE(desk.lines(), QStringList{Scheduled});
        QCOMPARE(desk.releaser->planned().size(), 1);
        QVERIFY(*desk.releaser->timeLeft(planned->id) <= 60ms);
        QTRY_VERIFY(desk.last->state == State::Released);
        QCOMPARE(desk.source.log,
                 (QStringList{QStringLiteral("journal ") + Scheduled, QStringLiteral("journal ") + Sent,
                              QStringLiteral("desk release n-1"), QStringLiteral("journal ") + Released}));
        QVERIFY(desk.releaser->planned().isEmpty());
        QCOMPARE(desk.last->id, planned->id);
    }

    void whatIsTakenBackIsNeverSent()
    {
        Desk desk(m_path);
        const QString id = desk.plan(50ms)->id;
        QCOMPARE(desk.releaser->takeBack(id)->state, State::TakenBack);
        QTest::qWait(120);
        QCOMPARE(desk.sent(), 0);
        QCOMPARE(desk.lines(), (QStringList{Scheduled, TakenBack}));
        QVERIFY(desk.journal->openIntents()->isEmpty());
        QCOMPARE(desk.releaser->takeBack(id).error().kind, ErrorKind::Conflict);
    }

    void aNumberWaitsOnce()
    {
        Desk desk(m_path);
        QVERIFY(desk.plan(10s));
        QCOMPARE(desk.plan(10s).error().kind, ErrorKind::Conflict);
        const auto atOnce = numberdesk::tests::waitFor(desk.releaser->release(Account, number(), {}));
        QCOMPARE(atOnce.error().kind, ErrorKind::Conflict);
        // Not even while the account is still being asked for its token.
        desk.source.sessionDelay = 20ms;
        auto first = desk.releaser->schedule(Account, number(2), {}, 10s);
        QCOMPARE(desk.plan(10s, number(2)).error().kind, ErrorKind::Conflict);
        QVERIFY(numberdesk::tests::waitFor(std::move(first)));
        QCOMPARE(desk.lines(), (QStringList{Scheduled, Scheduled}));
    }

    void aRestartGoesOnWaiting()
    {
        {
            Desk desk(m_path);
            QVERIFY(desk.plan(500ms));
        }
        Desk desk(m_path);
        desk.answer(ReleaseOutcome::State::Released);
        QCOMPARE(desk.releaser->resume()->constFirst().state, State::Scheduled);
        QVERIFY(desk.releaser->plannedFor(Account, number().number));
        // A second call takes nothing up twice.
        QVERIFY(desk.releaser->resume());
        QTRY_VERIFY(desk.last->state == State::Released);
        QCOMPARE(desk.sent(), 1);
        QCOMPARE(desk.lines(), (QStringList{Scheduled, Sent, Released}));
    }

    /// Whatever the clock says, a time that nobody saw run out sends nothing.
    void aTimeThatPassedUnseenIsAskedAgain_data()
    {
        QTest::addColumn<int>("clockAhead"); // at the next start, in minutes
        QTest::newRow("closed until after its time") << 11;
        QTest::newRow("closed for a year") << 525600;
        QTest::newRow("clock set back meanwhile") << -60;
    }

    void aTimeThatPassedUnseenIsAskedAgain()
    {
        QFETCH(int, clockAhead);
        {
            Desk desk(m_path);
            QVERIFY(desk.plan(10min));
        }
        {
            Desk desk(m_path, std::chrono::minutes(clockAhead));
            QCOMPARE(desk.releaser->resume()->constFirst().state, State::Held);
            QTest::qWait(50);
            QCOMPARE(desk.sent(), 0);
            QCOMPARE(desk.lines(), (QStringList{Scheduled, Held}));
        }
        // And stays so, whatever the clock says then.
        Desk desk(m_path);
        QCOMPARE(desk.releaser->resume()->constFirst().state, State::Held);
        QCOMPARE(desk.releaser->planned().size(), 1);
        QVERIFY(!desk.releaser->timeLeft(desk.releaser->planned().constFirst().id));
        QTest::qWait(50);
        QCOMPARE(desk.sent(), 0);
        QCOMPARE(desk.lines(), (QStringList{Scheduled, Held}));
    }

    void whatIsHeldIsDecidedByThePerson_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("kept") << false;
        QTest::newRow("released after all") << true;
    }

    void whatIsHeldIsDecidedByThePerson()
    {
        QFETCH(bool, again);
        {
            Desk desk(m_path);
            QVERIFY(desk.plan(10min));
        }
        Desk desk(m_path, 1h);
        const QString held = desk.releaser->resume()->constFirst().id;
        if (again) {
            desk.answer(ReleaseOutcome::State::Released);
            const auto ended = numberdesk::tests::waitFor(desk.releaser->release(Account, number(), {}));
            QCOMPARE(ended->state, State::Released);
            QVERIFY(ended->id != held);
            QCOMPARE(desk.lines(), (QStringList{Scheduled, Held, TakenBack, Sent, Released}));
        } else {
            QVERIFY(desk.releaser->takeBack(held));
            QCOMPARE(desk.lines(), (QStringList{Scheduled, Held, TakenBack}));
        }
        QVERIFY(desk.releaser->planned().isEmpty());
        QVERIFY(desk.journal->openIntents()->isEmpty());
    }

    void aClockThatWasSetHoldsTheRelease_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("isSent");
        QTest::newRow("forward") << 60 << false;
        QTest::newRow("back") << -60 << false;
        QTest::newRow("corrected by seconds") << 0 << true;
    }

    void aClockThatWasSetHoldsTheRelease()
    {
        QFETCH(int, minutes);
        QFETCH(bool, isSent);
        Desk desk(m_path);
        desk.answer(ReleaseOutcome::State::Released);
        QVERIFY(desk.plan(60ms));
        desk.clockAhead = std::chrono::minutes(minutes) + 2s;
        QTRY_VERIFY(desk.last->state == (isSent ? State::Released : State::Held));
        QCOMPARE(desk.sent(), isSent ? 1 : 0);
    }

    void aStandstillHoldsTheRelease()
    {
        Desk desk(m_path);
        desk.releaser->setTolerance(50ms);
        QVERIFY(desk.plan(10ms));
        // As when the computer sleeps: nothing runs until long after its time.
        QElapsedTimer standstill;
        standstill.start();
        while (!standstill.hasExpired(150)) {
        }
        QTRY_VERIFY(desk.last->state == State::Held);
        QCOMPARE(desk.sent(), 0);
    }

    void protectionTakesItBack()
    {
        Desk desk(m_path);
        QVERIFY(desk.plan(10s));
        QVERIFY(desk.plan(10s, number(2)));
        desk.protection.protect(number());
        QCOMPARE(desk.last->state, State::TakenBack);
        QCOMPARE(desk.releaser->planned().size(), 1);
        QCOMPARE(desk.lines(), (QStringList{Scheduled, Scheduled, TakenBack}));
    }

    void whatIsProtectedIsReleasedByNoWay()
    {
        Desk desk(m_path);
        desk.protection.numbers.insert(number().number.identity());
        QCOMPARE(desk.plan(10ms).error().kind, ErrorKind::Conflict);
        QCOMPARE(numberdesk::tests::waitFor(desk.releaser->release(Account, number(), {})).error().kind,
                 ErrorKind::Conflict);
        QVERIFY(desk.lines().isEmpty());
        // Protected behind the releaser's back while it waits.
        desk.protection.numbers.clear();
        QVERIFY(desk.plan(40ms));
        desk.protection.numbers.insert(number().number.identity());
        QTRY_VERIFY(desk.last->state == State::Held);
        // Protected while the token is being fetched.
        OwnedNumber other = number(2);
        desk.source.sessionDelay = 30ms;
        auto task = desk.releaser->release(Account, other, {});
        desk.protection.numbers.insert(other.number.identity());
        QCOMPARE(numberdesk::tests::waitFor(std::move(task)).error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.sent(), 0);
    }

    void whileProtectionIsUnknownNothingIsReleased()
    {
        Desk desk(m_path);
        desk.protection.failed = error(ErrorKind::StorageFailed);
        QCOMPARE(desk.plan(10ms).error().kind, ErrorKind::StorageFailed);
        QCOMPARE(numberdesk::tests::waitFor(desk.releaser->release(Account, number(), {})).error().kind,
                 ErrorKind::StorageFailed);
        QCOMPARE(desk.sent(), 0);
    }

    void anAccountThatCannotBeUsedHoldsTheRelease()
    {
        Desk desk(m_path);
        QVERIFY(desk.plan(30ms));
        desk.source.fail(Account, error(ErrorKind::KeychainFailed));
        QTRY_VERIFY(desk.last->state == State::Held);
        QCOMPARE(desk.last->error->kind, ErrorKind::KeychainFailed);
        QCOMPARE(desk.sent(), 0);
    }

    void aProviderWithoutReleaseIsAskedNothing()
    {
        Desk desk(m_path);
        desk.provider.fakeTraits.notOffered.insert(Operation::Release, QStringLiteral("Not here."));
        const auto refused = desk.plan(10ms);
        QCOMPARE(refused.error().kind, ErrorKind::NotOffered);
        QCOMPARE(refused.error().advice, QStringLiteral("Not here."));
        QVERIFY(desk.lines().isEmpty());
    }

    void withoutAJournalLineNothingIsPlannedOrSent()
    {
        Desk desk(m_path);
        QVERIFY(desk.plan(80ms));
        {
            const FullDisk disk;
            QCOMPARE(desk.plan(10ms, number(2)).error().kind, ErrorKind::StorageFailed);
            QTRY_VERIFY(desk.last->state == State::Held);
            QCOMPARE(desk.last->error->kind, ErrorKind::StorageFailed);
        }
        QTest::qWait(50);
        QCOMPARE(desk.sent(), 0);
        QCOMPARE(desk.releaser->planned().size(), 1);
        // With room again it is taken back for good.
        QVERIFY(desk.releaser->takeBack(desk.last->id));
        QCOMPARE(desk.lines(), (QStringList{Scheduled, TakenBack}));
    }

    void aTakingBackThatCannotBeWrittenHoldsNevertheless()
    {
        Desk desk(m_path);
        const QString id = desk.plan(60ms)->id;
        {
            const FullDisk disk;
            QCOMPARE(desk.releaser->takeBack(id).error().kind, ErrorKind::StorageFailed);
        }
        QTest::qWait(120);
        QCOMPARE(desk.sent(), 0);
        QCOMPARE(desk.last->state, State::Held);
        QVERIFY(desk.releaser->takeBack(id));
        QCOMPARE(desk.lines(), (QStringList{Scheduled, TakenBack}));
    }

    /// Abandoned at each step, started again: sent at most once, and the journal tells.
    void killedAtEachStep_data()
    {
        QTest::addColumn<QString>("lastLine");
        QTest::addColumn<State>("expected");
        QTest::addColumn<qsizetype>("sentInAll");
        QTest::newRow("planned") << Scheduled << State::Held << qsizetype(0);
        QTest::newRow("sent") << Sent << State::Released << qsizetype(1);
        QTest::newRow("released") << Released << State::Released << qsizetype(1);
        QTest::newRow("taken back") << TakenBack << State::TakenBack << qsizetype(0);
    }

    void killedAtEachStep()
    {
        QFETCH(QString, lastLine);
        QFETCH(State, expected);
        QFETCH(qsizetype, sentInAll);
        qsizetype sent = 0;
        QString id;
        {
            Desk desk(m_path);
            const bool isHanging = lastLine == Sent;
            desk.provider.releases.push_back(
                {isHanging ? Scripted<ReleaseOutcome>::Behaviour::Hang : Scripted<ReleaseOutcome>::Behaviour::Answer,
                 ReleaseOutcome{ReleaseOutcome::State::Released, {}, {}, {}, {}},
                 {}});
            id = desk.plan(lastLine == Scheduled || lastLine == TakenBack ? 10min : 20ms)->id;
            if (lastLine == TakenBack) {
                QVERIFY(desk.releaser->takeBack(id));
            }
            QTRY_COMPARE(desk.lines().constLast(), lastLine);
            if (isHanging) {
                QTRY_COMPARE(desk.sent(), 1);
            }
            desk.releaser.reset();
            sent = desk.sent();
        }
        Desk desk(m_path, 1h);
        desk.provider.standingList = listOf({});
        QVERIFY(desk.releaser->resume());
        const auto state = [&] { return numberdesk::releaseIntentFrom(**desk.journal->intent(id))->state; };
        QTRY_COMPARE(state(), expected);
        QTest::qWait(30);
        QCOMPARE(sent + desk.sent(), sentInAll);
        QCOMPARE(desk.lines().count(Sent), sentInAll);
        QVERIFY(desk.journal->verify()->isWhole());
    }

    void anAccountBearsOnlySoManyAtATime()
    {
        Desk desk(m_path);
        desk.releaser->concurrencyOf = [](const QString &) { return 2; };
        for (int place = 1; place <= 5; ++place) {
            desk.provider.releases.push_back({Scripted<ReleaseOutcome>::Behaviour::Delay,
                                              ReleaseOutcome{ReleaseOutcome::State::Released, {}, {}, {}, {}}, 30ms});
            QVERIFY(desk.plan(50ms, number(place)));
        }
        int away = 0;
        int most = 0;
        QObject::connect(desk.releaser.get(), &Releaser::changed, desk.releaser.get(),
                         [&](const ReleaseIntent &intent) {
                             away += intent.state == State::Sent ? 1 : -1;
                             most = std::max(most, away);
                         });
        QTRY_COMPARE(desk.lines().count(Released), 5);
        QCOMPARE(most, 2);
        QCOMPARE(desk.sent(), 5);
    }

    void thoseOfOneTimeAreSentInTheOrderOfTheirDecisions()
    {
        Desk desk(m_path);
        const QDateTime frozen = QDateTime::currentDateTimeUtc();
        desk.journal->now = [frozen] { return frozen; };
        desk.releaser->concurrencyOf = [](const QString &) { return 1; };
        QStringList decided;
        for (int place = 1; place <= 6; ++place) {
            desk.answer(ReleaseOutcome::State::Released);
            const auto planned = desk.plan(200ms, number(place));
            QVERIFY(planned);
            decided.append(planned->id);
        }
        QStringList shown;
        for (const ReleaseIntent &intent : desk.releaser->planned()) {
            shown.append(intent.id);
        }
        QCOMPARE(shown, decided);
        QStringList sent;
        QObject::connect(desk.releaser.get(), &Releaser::changed, desk.releaser.get(),
                         [&](const ReleaseIntent &intent) {
                             if (intent.state == State::Sent) {
                                 sent.append(intent.id);
                             }
                         });
        // All of them become due in one turn of the event loop.
        QTest::qSleep(250);
        QTRY_COMPARE(desk.lines().count(Released), 6);
        QCOMPARE(sent, decided);
    }

    void whatWaitsForItsTurnCanBeTakenBack()
    {
        Desk desk(m_path);
        desk.releaser->concurrencyOf = [](const QString &) { return 1; };
        desk.provider.releases.push_back({Scripted<ReleaseOutcome>::Behaviour::Delay,
                                          ReleaseOutcome{ReleaseOutcome::State::Released, {}, {}, {}, {}}, 1500ms});
        QVERIFY(desk.plan(20ms));
        const QString second = desk.plan(20ms, number(2))->id;
        QTRY_COMPARE(desk.sent(), 1);
        QVERIFY(desk.releaser->takeBack(second));
        QTRY_COMPARE(desk.lines().count(Released), 1);
        QTest::qWait(30);
        QCOMPARE(desk.sent(), 1);
        // The turn was given on.
        desk.answer(ReleaseOutcome::State::Released);
        QVERIFY(desk.plan(10ms, number(3)));
        QTRY_COMPARE(desk.sent(), 2);
    }

    void aStopEndsWhatHasNotBeenSent()
    {
        Desk desk(m_path);
        desk.releaser->concurrencyOf = [](const QString &) { return 1; };
        desk.provider.releases.push_back({Scripted<ReleaseOutcome>::Behaviour::Delay,
                                          ReleaseOutcome{ReleaseOutcome::State::Released, {}, {}, {}, {}}, 50ms});
        std::stop_source stop;
        auto first = desk.releaser->release(Account, number(1), {}, stop.get_token());
        auto second = desk.releaser->release(Account, number(2), {}, stop.get_token());
        QTRY_COMPARE(desk.sent(), 1);
        stop.request_stop();
        QCOMPARE(numberdesk::tests::waitFor(std::move(first))->state, State::Released);
        QCOMPARE(numberdesk::tests::waitFor(std::move(second)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(desk.lines(), (QStringList{Sent, Released}));
    }

    void aRemovedAccountsReleasesAreTakenBack()
    {
        Desk desk(m_path);
        QVERIFY(desk.plan(10s));
        QVERIFY(desk.plan(10s, number(2)));
        desk.releaser->takeBackAllOf(QStringLiteral("another"));
        QCOMPARE(desk.releaser->planned().size(), 2);
        desk.releaser->takeBackAllOf(Account);
        QVERIFY(desk.releaser->planned().isEmpty());
        QCOMPARE(desk.lines(), (QStringList{Scheduled, Scheduled, TakenBack, TakenBack}));
    }

    /// The first request was lost on the way back, and the list was behind: the second one is told "not found".
    void notFoundOnARepeatMeansDone_data()
    {
        QTest::addColumn<bool>("isRepeat");
        QTest::newRow("first request") << false;
        QTest::newRow("repeat") << true;
    }

    void notFoundOnARepeatMeansDone()
    {
        QFETCH(bool, isRepeat);
        Desk desk(m_path);
        if (isRepeat) {
            desk.answer(ReleaseOutcome::State::Uncertain, error(ErrorKind::TimedOut, true));
            desk.provider.standingList = listOf({number()});
            QVERIFY(numberdesk::tests::waitFor(desk.releaser->release(Account, number(), {})));
            QTRY_VERIFY(desk.last->state == State::NotReleased);
        }
        desk.answer(ReleaseOutcome::State::Refused, error(ErrorKind::NotFound));
        const auto ended = numberdesk::tests::waitFor(desk.releaser->release(Account, number(), {}));
        QCOMPARE(ended->state, isRepeat ? State::Released : State::Refused);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(PlannedReleasesTest)
#include "tst_plannedreleases.moc"
