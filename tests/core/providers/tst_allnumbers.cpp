// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/keptpages.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;

using numberdesk::AllNumbers;
using numberdesk::ErrorKind;
using numberdesk::ListProgress;
using numberdesk::NumberPage;
using numberdesk::OwnedNumber;
using numberdesk::PageToken;
using numberdesk::Result;
using numberdesk::tests::FakeProvider;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::Scripted;
using Script = Scripted<Result<NumberPage>>;

namespace {

OwnedNumber number(int place)
{
    return ownedNumber(QStringLiteral("n-%1").arg(place),
                       QStringLiteral("+1202555%1").arg(place, 4, 10, QLatin1Char('0')));
}

/// Two numbers of each page; `count` pages of a list that numbers them.
NumberPage page(int place, int count)
{
    NumberPage made;
    made.items = {number(2 * place - 1), number(2 * place)};
    made.total = 2 * count;
    if (place < count) {
        made.next = QByteArray::number(place + 1);
    }
    for (int other = 2; place == 1 && other <= count; ++other) {
        made.others.append(QByteArray::number(other));
    }
    return made;
}

QStringList idsOf(const AllNumbers &all)
{
    QStringList ids;
    for (const OwnedNumber &each : all.numbers) {
        ids.append(each.id);
    }
    return ids;
}

QStringList idsUpTo(int last)
{
    QStringList ids;
    for (int place = 1; place <= last; ++place) {
        ids.append(QStringLiteral("n-%1").arg(place));
    }
    return ids;
}

} // namespace

class AllNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log.clear();
        m_kept = std::make_shared<numberdesk::KeptPages>();
        m_provider = std::make_shared<FakeProvider>(QStringLiteral("fake"), m_log);
        m_provider->fakeTraits.defaultConcurrency = 3;
    }

    void numberedPagesAreReadBesideEachOther()
    {
        m_provider->list(page(1, 5));
        // The later ones come first, and the whole takes as long as two of them.
        for (int place = 2; place <= 5; ++place) {
            m_provider->lists.push_back(
                {Script::Behaviour::Delay, page(place, 5), std::chrono::milliseconds(400 - 20 * place)});
        }
        QElapsedTimer clock;
        clock.start();
        const auto all = read();
        QVERIFY(all);
        QCOMPARE(idsOf(*all), idsUpTo(10));
        QVERIFY(all->provesAbsence());
        QVERIFY2(clock.elapsed() < 1100, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_progress, (QList<qint64>{2, 4, 6, 8, 10}));
    }

    void noMoreThanTheProviderBearsAreUnderWay()
    {
        m_provider->list(page(1, 50));
        for (int place = 2; place <= 50; ++place) {
            m_provider->lists.push_back({Script::Behaviour::Hang, page(place, 50), {}});
        }
        std::stop_source stop;
        auto task = readAllNumbers(m_provider, {}, stop.get_token());
        QTest::qWait(50);
        QCOMPARE(m_log.size(), 1 + 3);
        stop.request_stop();
        const auto all = numberdesk::tests::waitFor(std::move(task));
        QCOMPARE(all.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_log.size(), 1 + 3);
    }

    void aFaultEndsTheOthersAndIsTold()
    {
        m_provider->list(page(1, 9));
        m_provider->list(numberdesk::failure(numberdesk::tests::error(ErrorKind::ProviderFault)));
        for (int place = 3; place <= 9; ++place) {
            m_provider->lists.push_back({Script::Behaviour::Hang, page(place, 9), {}});
        }
        const auto all = read();
        QVERIFY(!all);
        QCOMPARE(all.error().kind, ErrorKind::ProviderFault);
        QVERIFY(m_log.size() <= 1 + 3);
    }

    void aPageThatRepeatsEndsTheReading()
    {
        NumberPage same = page(1, 1000);
        m_provider->list(same);
        same.others.clear();
        m_provider->standingList = Result<NumberPage>(same);
        const auto all = read();
        QVERIFY(all);
        QCOMPARE(idsOf(*all), idsUpTo(2));
        QVERIFY(!all->provesAbsence());
        QCOMPARE(all->notices.size(), 1);
        QVERIFY(m_log.size() <= 1 + 3 + 1);
    }

    void aTotalThatLiesCostsNoEndlessReading()
    {
        m_provider->list(page(1, 1000));
        NumberPage last = page(2, 1000);
        last.next.reset();
        m_provider->list(last);
        NumberPage empty;
        empty.total = 2000;
        m_provider->standingList = Result<NumberPage>(empty);
        const auto all = read();
        QVERIFY(all);
        QCOMPARE(idsOf(*all), idsUpTo(4));
        QVERIFY(m_log.size() <= 1 + 3 + 1);
    }

    void aTotalThatChangedBeginsAnew()
    {
        // Somebody bought a number while the second page was asked for.
        m_provider->list(page(1, 3));
        NumberPage moved = page(2, 3);
        moved.total = 7;
        m_provider->list(moved);
        m_provider->list(page(3, 3));
        for (int place = 1; place <= 4; ++place) {
            m_provider->list(page(place, 4));
        }
        const auto all = read();
        QVERIFY(all);
        QCOMPARE(idsOf(*all), idsUpTo(8));
        QVERIFY(all->provesAbsence());
        QCOMPARE(m_log.size(), 3 + 4);
    }

    void aTotalThatNeverStandsStillLosesNothing()
    {
        for (int place = 0; place < 2; ++place) {
            m_provider->list(page(1, 2));
            NumberPage moved = page(2, 2);
            moved.items = {number(2), number(3 + place)};
            moved.total = 5;
            m_provider->list(moved);
        }
        const auto all = read();
        QVERIFY(all);
        // Nothing twice, and what is not in it is not taken for gone.
        QCOMPARE(idsOf(*all), (QStringList{QStringLiteral("n-1"), QStringLiteral("n-2"), QStringLiteral("n-4")}));
        QVERIFY(!all->provesAbsence());
        QCOMPARE(m_log.size(), 4);
    }

    void cursorsStaySerialAndMayNotLoop()
    {
        NumberPage first;
        first.items = {number(1)};
        first.next = QByteArray("x");
        NumberPage second;
        second.items = {number(2)};
        second.next = QByteArray("y");
        NumberPage third;
        third.items = {number(3)};
        third.next = QByteArray("x");
        m_provider->list(first);
        m_provider->list(second);
        m_provider->list(third);
        const auto all = read();
        QVERIFY(all);
        QCOMPARE(idsOf(*all), idsUpTo(3));
        QVERIFY(!all->provesAbsence());
        QCOMPARE(m_log.size(), 3);
    }

    void aReadingThatFailedGoesOnWhereItWas()
    {
        m_provider->list(page(1, 6));
        m_provider->list(page(2, 6));
        m_provider->list(page(3, 6));
        m_provider->standingList = numberdesk::failure(numberdesk::tests::error(ErrorKind::ProviderFault));
        QVERIFY(!read());
        m_provider->standingList.reset();
        m_log.clear();
        for (const int place : {1, 4, 5, 6}) {
            m_provider->list(page(place, 6));
        }
        const auto all = read();
        QVERIFY(all);
        QCOMPARE(idsOf(*all), idsUpTo(12));
        QCOMPARE(m_log, (QStringList{QStringLiteral("fake list"), QStringLiteral("fake list 4"),
                                     QStringLiteral("fake list 5"), QStringLiteral("fake list 6")}));
        // Something may have moved to a page that was not asked for again.
        QVERIFY(!all->provesAbsence());
        // It came to its end: the next one reads all.
        m_log.clear();
        for (int place = 1; place <= 6; ++place) {
            m_provider->list(page(place, 6));
        }
        QVERIFY(read()->provesAbsence());
        QCOMPARE(m_log.size(), 6);
    }

    void aListThatChangedSinceIsReadAnew_data()
    {
        QTest::addColumn<bool>("isOtherTotal");
        QTest::newRow("total") << true;
        QTest::newRow("first page") << false;
    }
    void aListThatChangedSinceIsReadAnew()
    {
        QFETCH(const bool, isOtherTotal);
        m_provider->list(page(1, 4));
        m_provider->list(page(2, 4));
        m_provider->standingList = numberdesk::failure(numberdesk::tests::error(ErrorKind::ProviderFault));
        QVERIFY(!read());
        m_provider->standingList.reset();
        m_log.clear();
        for (int place = 1; place <= 4; ++place) {
            NumberPage now = page(place, 4);
            now.total = isOtherTotal ? 7 : 8;
            if (place == 1 && !isOtherTotal) {
                now.items.first() = number(99);
            }
            m_provider->list(now);
        }
        const auto all = read();
        QVERIFY(all);
        QCOMPARE(all->numbers.size(), 8);
        QVERIFY(all->provesAbsence());
        QCOMPARE(m_log.size(), 4);
    }

    void aReadingThatFailsOnceMoreLosesNothingEither()
    {
        for (const int failsAt : {3, 5}) {
            m_provider->lists.clear();
            m_provider->list(page(1, 6));
            for (int place = failsAt == 3 ? 2 : 3; place < failsAt; ++place) {
                m_provider->list(page(place, 6));
            }
            m_provider->standingList = numberdesk::failure(numberdesk::tests::error(ErrorKind::ProviderFault));
            QVERIFY(!read());
        }
        m_provider->standingList.reset();
        m_log.clear();
        for (const int place : {1, 5, 6}) {
            m_provider->list(page(place, 6));
        }
        const auto all = read();
        QVERIFY(all);
        QCOMPARE(idsOf(*all), idsUpTo(12));
        QCOMPARE(m_log.size(), 3);
    }

    void aReadingThatWasStoppedGoesOnToo()
    {
        m_provider->list(page(1, 4));
        m_provider->list(page(2, 4));
        m_provider->lists.push_back({Script::Behaviour::Hang, page(3, 4), {}});
        m_provider->lists.push_back({Script::Behaviour::Hang, page(4, 4), {}});
        std::stop_source stop;
        auto task = readAllNumbers(m_provider, {}, stop.get_token(), m_kept);
        QTest::qWait(50);
        stop.request_stop();
        QCOMPARE(numberdesk::tests::waitFor(std::move(task)).error().kind, ErrorKind::Cancelled);
        m_log.clear();
        for (const int place : {1, 3, 4}) {
            m_provider->list(page(place, 4));
        }
        const auto all = read();
        QVERIFY(all);
        QCOMPARE(idsOf(*all), idsUpTo(8));
        QCOMPARE(m_log.size(), 3);
    }

private:
    Result<AllNumbers> read()
    {
        m_progress.clear();
        auto task = readAllNumbers(
            m_provider, [this](ListProgress progress) { m_progress.append(progress.read); }, {}, m_kept);
        return numberdesk::tests::waitFor(std::move(task));
    }

    QStringList m_log;
    std::shared_ptr<FakeProvider> m_provider;
    QList<qint64> m_progress;
    std::shared_ptr<numberdesk::KeptPages> m_kept;
};

QTEST_GUILESS_MAIN(AllNumbersTest)
#include "tst_allnumbers.moc"
