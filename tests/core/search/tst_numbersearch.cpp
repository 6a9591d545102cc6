// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/numbersearch.h"
#include "tests/fakes/fakeprovider.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::AccountSearch;
using numberdesk::ErrorKind;
using numberdesk::NumberSearch;
using numberdesk::Result;
using numberdesk::SearchHit;
using numberdesk::SearchPage;
using numberdesk::SearchQuery;
using numberdesk::tests::availableNumber;
using numberdesk::tests::error;
using numberdesk::tests::FakeSource;
using numberdesk::tests::Scripted;
using State = AccountSearch::State;

namespace {

SearchPage page(const QStringList &numbers, const QByteArray &next = {})
{
    SearchPage made;
    for (const QString &number : numbers) {
        made.items.append(availableNumber(number));
    }
    if (!next.isEmpty()) {
        made.next = next;
    }
    return made;
}

/// What a view would see: the signals as one story.
class Story : public QObject
{
    Q_OBJECT

public:
    explicit Story(NumberSearch &search)
    {
        connect(&search, &NumberSearch::started, this, [this] { lines.append(QStringLiteral("started")); });
        connect(&search, &NumberSearch::hitsFound, this, [this](const QList<SearchHit> &hits) {
            QStringList numbers;
            for (const SearchHit &hit : hits) {
                numbers.append(hit.number.number.text());
            }
            lines.append(hits.constFirst().accountId + QStringLiteral(": ") + numbers.join(u' '));
        });
        connect(&search, &NumberSearch::progressed, this, [this](const AccountSearch &progress) {
            last.insert(progress.accountId, progress);
            ends[progress.accountId] += progress.state == State::Asking ? 0 : 1;
        });
        connect(&search, &NumberSearch::finished, this, [this] { lines.append(QStringLiteral("finished")); });
    }

    QStringList lines;
    QHash<QString, AccountSearch> last;
    /// How often an account was said to have ended.
    QHash<QString, int> ends;
};

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");

} // namespace

class NumberSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAccountsFailureTouchesNoOther()
    {
        FakeSource source;
        source.add(A).search(page({QStringLiteral("+12025550143")}));
        source.add(B).search(Result<SearchPage>(numberdesk::failure(error(ErrorKind::Unauthorized))));
        NumberSearch search(source);
        Story story(search);
        search.start(SearchQuery(), {A, B});
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(story.lines, QStringList({QStringLiteral("started"), QStringLiteral("a: +12025550143"),
                                           QStringLiteral("finished")}));
        QCOMPARE(story.last[A].state, State::Found);
        QCOMPARE(story.last[A].found, 1);
        QCOMPARE(story.last[B].state, State::Failed);
        QCOMPARE(story.last[B].error->kind, ErrorKind::Unauthorized);
    }

    void pagesArriveOneByOneAndNothingTwice()
    {
        FakeSource source;
        auto &provider = source.add(A);
        provider.search(page({QStringLiteral("+12025550143"), QStringLiteral("+12025550144")}, "2"));
        provider.search(page({QStringLiteral("+12025550144"), QStringLiteral("+12025550145")}, "3"));
        provider.search(page({QStringLiteral("+12025550145")}, "3"));
        NumberSearch search(source);
        Story story(search);
        search.start(SearchQuery(), {A});
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(story.lines.mid(1), QStringList({QStringLiteral("a: +12025550143 +12025550144"),
                                                  QStringLiteral("a: +12025550145"), QStringLiteral("finished")}));
        // The third page repeats: the list ends there instead of turning for ever.
        QCOMPARE(source.log, QStringList({QStringLiteral("a search"), QStringLiteral("a search  2"),
                                          QStringLiteral("a search  3")}));
    }

    void theLastSearchWins()
    {
        FakeSource source;
        auto &provider = source.add(A);
        provider.searches.push_back(
            {Scripted<Result<SearchPage>>::Behaviour::Delay, page({QStringLiteral("+12025550101")}), 200ms});
        provider.search(page({QStringLiteral("+12025550102")}));
        NumberSearch search(source);
        Story story(search);
        search.start(SearchQuery(), {A});
        QTest::qWait(20);
        search.start(SearchQuery(), {A});
        QTRY_VERIFY(!search.isRunning());
        QTest::qWait(300);
        QCOMPARE(story.lines, QStringList({QStringLiteral("started"), QStringLiteral("started"),
                                           QStringLiteral("a: +12025550102"), QStringLiteral("finished")}));
    }

    void stoppingKeepsWhatWasFound()
    {
        FakeSource source;
        source.add(A).search(page({QStringLiteral("+12025550143")}));
        source.add(B).searches.push_back({Scripted<Result<SearchPage>>::Behaviour::Hang, page({}), {}});
        NumberSearch search(source);
        Story story(search);
        search.start(SearchQuery(), {A, B});
        QTRY_COMPARE(story.last[A].state, State::Found);
        search.stop();
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(story.last[B].state, State::Stopped);
        QVERIFY(!story.last[B].error);
    }

    void stoppingWhileTheTokenIsFetchedIsNoFailure()
    {
        FakeSource source;
        source.add(A);
        source.sessionDelay = 10s;
        NumberSearch search(source);
        Story story(search);
        search.start(SearchQuery(), {A});
        QTest::qWait(20);
        search.stop();
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(story.last[A].state, State::Stopped);
        QVERIFY(!story.last[A].error);
        QCOMPARE(story.ends[A], 1);
        QCOMPARE(story.lines, QStringList({QStringLiteral("started"), QStringLiteral("finished")}));
    }

    void anAccountThatIsBeingAskedEndsOnce()
    {
        FakeSource source;
        auto &provider = source.add(A);
        provider.searches.push_back(
            {Scripted<Result<SearchPage>>::Behaviour::Delay, page({QStringLiteral("+12025550101")}), 50ms});
        NumberSearch search(source);
        Story story(search);
        search.start(SearchQuery(), {A, A});
        search.retry(A);
        QTRY_VERIFY(!search.isRunning());
        QTest::qWait(20);
        QCOMPARE(story.ends[A], 1);
        QCOMPARE(source.log, QStringList({QStringLiteral("a search")}));
        QCOMPARE(story.lines, QStringList({QStringLiteral("started"), QStringLiteral("a: +12025550101"),
                                           QStringLiteral("finished")}));
    }

    void anAccountStoppedInVainDoesNotAnswerTheNextAsking()
    {
        FakeSource source;
        auto &provider = source.add(A);
        provider.searches.push_back({Scripted<Result<SearchPage>>::Behaviour::Hang, page({}), {}});
        provider.search(page({QStringLiteral("+12025550102")}));
        NumberSearch search(source);
        Story story(search);
        search.start(SearchQuery(), {A});
        QTRY_COMPARE(source.log.size(), 1);
        search.stop();
        search.retry(A);
        QTRY_VERIFY(!search.isRunning());
        QTest::qWait(20);
        QCOMPARE(story.last[A].state, State::Found);
        QCOMPARE(story.last[A].found, 1);
    }

    void aFailedAccountIsAskedAgainAlone()
    {
        FakeSource source;
        source.add(A).search(page({QStringLiteral("+12025550143")}));
        auto &failing = source.add(B);
        failing.search(Result<SearchPage>(numberdesk::failure(error(ErrorKind::Unreachable))));
        failing.search(page({QStringLiteral("+12025550150")}));
        NumberSearch search(source);
        Story story(search);
        search.start(SearchQuery(), {A, B});
        QTRY_VERIFY(!search.isRunning());
        search.retry(B);
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(story.last[B].state, State::Found);
        QCOMPARE(source.log.count(QStringLiteral("a search")), 1);
    }

    void whatTheProviderCannotFilterIsFilteredHereAndSaid()
    {
        FakeSource source;
        auto &provider = source.add(A);
        provider.fakeTraits.searchFilters.insert(numberdesk::SearchFilter::Type, numberdesk::FilterSupport::Impossible);
        auto mixed =
            page({QStringLiteral("+12025550143"), QStringLiteral("+12025550144"), QStringLiteral("+12025550145")});
        mixed.items[1].type = numberdesk::NumberType::Kind::Mobile;
        mixed.items[2].type = numberdesk::NumberType();
        provider.search(mixed);
        NumberSearch search(source);
        Story story(search);
        SearchQuery query;
        query.type = numberdesk::NumberType::Kind::Local;
        search.start(query, {A});
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(story.lines.at(1), QStringLiteral("a: +12025550143 +12025550145"));
        QCOMPARE(story.last[A].filteredHere, QSet<numberdesk::SearchFilter>{numberdesk::SearchFilter::Type});
        QCOMPARE(story.last[A].undecided, QSet<numberdesk::SearchFilter>{numberdesk::SearchFilter::Type});
        QCOMPARE(story.last[A].answered, 3);
    }

    void destroyingTheSearchMeanwhileIsQuiet()
    {
        FakeSource source;
        source.add(A).searches.push_back(
            {Scripted<Result<SearchPage>>::Behaviour::Delay, page({QStringLiteral("+12025550101")}), 50ms});
        auto search = std::make_unique<NumberSearch>(source);
        search->start(SearchQuery(), {A});
        search.reset();
        QTest::qWait(150);
    }

    void noAccountsIsAnAnswerToo()
    {
        FakeSource source;
        NumberSearch search(source);
        QSignalSpy finished(&search, &NumberSearch::finished);
        search.start(SearchQuery(), {});
        QCOMPARE(finished.count(), 1);
    }
};

QTEST_GUILESS_MAIN(NumberSearchTest)
#include "tst_numbersearch.moc"
