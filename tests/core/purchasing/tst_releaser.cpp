// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/releaser.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::ErrorKind;
using numberdesk::Journal;
using numberdesk::JournalEntry;
using numberdesk::NumberPage;
using numberdesk::NumberStatus;
using numberdesk::OwnedNumber;
using numberdesk::ReleaseIntent;
using numberdesk::ReleaseOutcome;
using numberdesk::Releaser;
using numberdesk::Result;
using numberdesk::tests::error;
using numberdesk::tests::FakeProvider;
using numberdesk::tests::FakeSource;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::Scripted;
using State = ReleaseIntent::State;

namespace {

const QString Account = QStringLiteral("desk");

OwnedNumber number() { return ownedNumber(QStringLiteral("n-1"), QStringLiteral("+12025550143")); }

ReleaseOutcome outcome(ReleaseOutcome::State state)
{
    ReleaseOutcome made;
    made.state = state;
    if (state == ReleaseOutcome::State::Uncertain) {
        made.error = error(ErrorKind::TimedOut, true);
    }
    return made;
}

NumberPage listOf(const QList<OwnedNumber> &numbers)
{
    NumberPage page;
    page.items = numbers;
    return page;
}

struct Desk
{
    explicit Desk(const QString &path)
        : journal(std::move(*Journal::open(path)))
        , provider(source.add(Account))
        , releaser(std::make_unique<Releaser>(source, *journal))
    {
        releaser->waits = {10ms, 10ms};
        QObject::connect(journal.get(), &Journal::appended, journal.get(), [this](const JournalEntry &entry) {
            source.log.append(QStringLiteral("journal ") + entry.kind);
        });
        QObject::connect(releaser.get(), &Releaser::changed, releaser.get(),
                         [this](const ReleaseIntent &intent) { last = intent; });
    }

    void answer(ReleaseOutcome::State state)
    {
        provider.releases.push_back({Scripted<ReleaseOutcome>::Behaviour::Answer, outcome(state), {}});
    }

    Result<ReleaseIntent> release() { return numberdesk::tests::waitFor(releaser->release(Account, number(), {})); }

    qsizetype sent() const { return source.log.count(QStringLiteral("desk release n-1")); }

    FakeSource source;
    std::unique_ptr<Journal> journal;
    FakeProvider &provider;
    std::unique_ptr<Releaser> releaser;
    std::optional<ReleaseIntent> last;
};

} // namespace

class ReleaserTest : public QObject
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
        desk.answer(ReleaseOutcome::State::Released);
        QCOMPARE(desk.release()->state, State::Released);
        QCOMPARE(desk.source.log,
                 QStringList({QStringLiteral("journal release.sent"), QStringLiteral("desk release n-1"),
                              QStringLiteral("journal release.released")}));
    }

    void anExternalNumberIsNeverReleased()
    {
        Desk desk(m_path);
        OwnedNumber external = number();
        external.isExternal = true;
        const auto refused = numberdesk::tests::waitFor(desk.releaser->release(Account, external, {}));
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(desk.source.log.isEmpty());
    }

    void anUnknownOutcomeIsSettledByTheList_data()
    {
        QTest::addColumn<int>("status"); // of the listed number; -1: not listed
        QTest::addColumn<State>("expected");
        QTest::newRow("gone") << -1 << State::Released;
        QTest::newRow("pending") << static_cast<int>(NumberStatus::Kind::PendingRelease) << State::PendingRelease;
        QTest::newRow("released") << static_cast<int>(NumberStatus::Kind::Released) << State::Released;
        QTest::newRow("still there") << static_cast<int>(NumberStatus::Kind::Active) << State::NotReleased;
    }

    void anUnknownOutcomeIsSettledByTheList()
    {
        QFETCH(int, status);
        QFETCH(State, expected);
        Desk desk(m_path);
        desk.answer(ReleaseOutcome::State::Uncertain);
        OwnedNumber listed = number();
        listed.status.kind = static_cast<NumberStatus::Kind>(status);
        desk.provider.standingList = status < 0 ? listOf({}) : listOf({listed});
        QCOMPARE(desk.release()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state == expected);
        QCOMPARE(desk.sent(), 1);
        QVERIFY(desk.journal->openIntents()->isEmpty());
    }

    /// A list that was ended before its end does not show the number, and that proves nothing.
    void aListThatWasCutShortIsNoProof_data()
    {
        QTest::addColumn<NumberPage>("page");
        NumberPage cut = listOf({});
        cut.isCutShort = true;
        QTest::newRow("the provider says so") << cut;
        NumberPage turning = listOf({ownedNumber(QStringLiteral("n-2"), QStringLiteral("+12025550144"))});
        turning.next = "2";
        QTest::newRow("it repeats itself") << turning;
    }

    void aListThatWasCutShortIsNoProof()
    {
        QFETCH(NumberPage, page);
        Desk desk(m_path);
        desk.answer(ReleaseOutcome::State::Uncertain);
        desk.provider.standingList = page;
        QCOMPARE(desk.release()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state != State::Unknown);
        QCOMPARE(desk.last->state, State::NotConfirmed);
    }

    void aRefusalThatMayHaveHappenedIsUnknown()
    {
        Desk desk(m_path);
        ReleaseOutcome refused = outcome(ReleaseOutcome::State::Refused);
        refused.error = error(ErrorKind::TimedOut, true);
        desk.provider.releases.push_back({Scripted<ReleaseOutcome>::Behaviour::Answer, refused, {}});
        desk.provider.standingList = listOf({});
        QCOMPARE(desk.release()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state == State::Released);
    }

    void withoutAListThePersonDecides()
    {
        Desk desk(m_path);
        desk.answer(ReleaseOutcome::State::Uncertain);
        desk.provider.standingList = Result<NumberPage>(numberdesk::failure(error(ErrorKind::Unreachable)));
        QCOMPARE(desk.release()->state, State::Unknown);
        QTRY_VERIFY(desk.last && desk.last->state == State::NotConfirmed);
        QCOMPARE(desk.release().error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.sent(), 1);
    }

    void theNextStartSettlesWhatWasLeftOpen()
    {
        {
            Desk desk(m_path);
            desk.provider.releases.push_back(
                {Scripted<ReleaseOutcome>::Behaviour::Hang, outcome(ReleaseOutcome::State::Released), {}});
            auto task = desk.releaser->release(Account, number(), {});
            QTRY_COMPARE(desk.sent(), 1);
            desk.releaser.reset();
            QTest::qWait(20);
        }
        Desk desk(m_path);
        desk.provider.standingList = listOf({});
        QCOMPARE(desk.releaser->resume()->size(), 1);
        QTRY_VERIFY(desk.last && desk.last->state == State::Released);
        QCOMPARE(desk.sent(), 0);
    }

    void aPendingReleaseIsTakenBack()
    {
        Desk desk(m_path);
        desk.provider.cancelledReleases.push_back({Scripted<Result<OwnedNumber>>::Behaviour::Answer, number(), {}});
        QVERIFY(numberdesk::tests::waitFor(desk.releaser->cancelRelease(Account, number(), {})));
        QCOMPARE(desk.source.log,
                 QStringList({QStringLiteral("journal release.cancel-sent"), QStringLiteral("desk cancel-release n-1"),
                              QStringLiteral("journal release.cancelled")}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(ReleaserTest)
#include "tst_releaser.moc"
