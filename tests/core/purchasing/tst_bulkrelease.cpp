// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/bulkrelease.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::BulkRelease;
using numberdesk::ErrorKind;
using numberdesk::Journal;
using numberdesk::OwnedNumber;
using numberdesk::ReleaseIntent;
using numberdesk::ReleaseLine;
using numberdesk::ReleaseOutcome;
using numberdesk::Releaser;
using numberdesk::tests::error;
using numberdesk::tests::FakeProvider;
using numberdesk::tests::FakeSource;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::Scripted;
using Stage = ReleaseLine::Stage;
using State = ReleaseIntent::State;

namespace {

BulkRelease::Wish wish(int place, const QString &accountId = QStringLiteral("desk"))
{
    return {
        accountId, ownedNumber(QStringLiteral("n-%1").arg(place), QStringLiteral("+120255501%1").arg(40 + place)), {}};
}

void answers(FakeProvider &provider, ReleaseOutcome::State state, ErrorKind why = ErrorKind::Conflict,
             std::chrono::milliseconds after = 0ms)
{
    ReleaseOutcome outcome;
    outcome.state = state;
    if (state == ReleaseOutcome::State::Refused) {
        outcome.error = error(why);
    }
    provider.releases.push_back({Scripted<ReleaseOutcome>::Behaviour::Delay, outcome, after});
}

} // namespace

/// Many numbers for one word: each has its own outcome.
class BulkReleaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_source = std::make_unique<FakeSource>();
        m_journal = std::move(*Journal::open(m_folder->filePath(QStringLiteral("journal.sqlite"))));
        m_desk = &m_source->add(QStringLiteral("desk"));
        m_releaser = std::make_unique<Releaser>(*m_source, *m_journal);
        m_releaser->concurrencyOf = [this](const QString &) { return m_atOnce; };
        m_bulk = std::make_unique<BulkRelease>(*m_releaser);
        m_atOnce = 1;
    }

    void cleanup()
    {
        m_bulk.reset();
        m_releaser.reset();
        m_journal.reset();
    }

    void oneFailureEndsNoOther()
    {
        answers(*m_desk, ReleaseOutcome::State::Released);
        answers(*m_desk, ReleaseOutcome::State::Refused);
        answers(*m_desk, ReleaseOutcome::State::Released);
        m_source->fail(QStringLiteral("closed"), error(ErrorKind::KeychainFailed));
        const auto lines = release({wish(1), wish(2), wish(3), wish(4, QStringLiteral("closed"))});
        QCOMPARE(lines.at(0).intent->state, State::Released);
        QCOMPARE(lines.at(1).intent->state, State::Refused);
        QCOMPARE(lines.at(2).intent->state, State::Released);
        QCOMPARE(lines.at(3).error->kind, ErrorKind::KeychainFailed);
        const auto shown = numberdesk::failuresFirst(lines);
        QCOMPARE(shown.at(0).index, 1);
        QCOMPARE(shown.at(1).index, 3);
        QCOMPARE(shown.at(2).index, 0);
    }

    void theSameNumberTwiceIsSentOnce()
    {
        m_atOnce = 2;
        answers(*m_desk, ReleaseOutcome::State::Released, {}, 20ms);
        const auto lines = release({wish(1), wish(1)});
        QCOMPARE(lines.at(0).intent->state, State::Released);
        QCOMPARE(lines.at(1).error->kind, ErrorKind::Conflict);
        QCOMPARE(sent(), 1);
    }

    void aStopEndsWhatHasNotBeenSent()
    {
        answers(*m_desk, ReleaseOutcome::State::Released, {}, 30ms);
        std::stop_source stop;
        auto task = m_bulk->release({wish(1), wish(2), wish(3)}, 0ms, stop.get_token());
        QTRY_COMPARE(sent(), 1);
        stop.request_stop();
        const auto lines = numberdesk::tests::waitFor(std::move(task));
        QCOMPARE(lines->at(0).intent->state, State::Released);
        QCOMPARE(lines->at(1).stage, Stage::Cancelled);
        QCOMPARE(lines->at(2).stage, Stage::Cancelled);
        QCOMPARE(sent(), 1);
        QVERIFY(!m_bulk->isBusy());
    }

    void withAWaitNothingIsSentYet()
    {
        const auto lines = release({wish(1), wish(2)}, 10min);
        QCOMPARE(lines.at(0).intent->state, State::Scheduled);
        QCOMPARE(lines.at(1).intent->state, State::Scheduled);
        QCOMPARE(sent(), 0);
        QCOMPARE(m_releaser->planned().size(), 2);
    }

    void twoAtATimeAreRefused()
    {
        answers(*m_desk, ReleaseOutcome::State::Released, {}, 30ms);
        auto first = m_bulk->release({wish(1)}, 0ms, {});
        const auto second = numberdesk::tests::waitFor(m_bulk->release({wish(2)}, 0ms, {}));
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QVERIFY(numberdesk::tests::waitFor(std::move(first)));
        QCOMPARE(sent(), 1);
    }

    void manyAreTakenInTurnsOfTheWindow()
    {
        QList<BulkRelease::Wish> wishes;
        for (int place = 1; place <= 40; ++place) {
            wishes.append(wish(place));
        }
        int turns = 0;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&turns] { ++turns; });
        ticks.start(0ms);
        const auto lines = release(wishes, 10min);
        QCOMPARE(lines.size(), 40);
        QVERIFY2(turns >= 40, qPrintable(QString::number(turns)));
    }

    void goneInTheMiddleNothingMoreIsSent()
    {
        answers(*m_desk, ReleaseOutcome::State::Released, {}, 30ms);
        auto task = m_bulk->release({wish(1), wish(2)}, 0ms, {});
        QTRY_COMPARE(sent(), 1);
        m_bulk.reset();
        QVERIFY(numberdesk::tests::waitFor(std::move(task)));
        QTest::qWait(50);
        QCOMPARE(sent(), 1);
    }

private:
    QList<ReleaseLine> release(const QList<BulkRelease::Wish> &wishes, std::chrono::milliseconds wait = 0ms) const
    {
        return numberdesk::tests::waitFor(m_bulk->release(wishes, wait, {})).value_or(QList<ReleaseLine>());
    }

    qsizetype sent() const { return m_source->log.filter(QStringLiteral("desk release")).size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<Journal> m_journal;
    FakeProvider *m_desk = nullptr;
    std::unique_ptr<Releaser> m_releaser;
    std::unique_ptr<BulkRelease> m_bulk;
    int m_atOnce = 1;
};

QTEST_GUILESS_MAIN(BulkReleaseTest)
#include "tst_bulkrelease.moc"
