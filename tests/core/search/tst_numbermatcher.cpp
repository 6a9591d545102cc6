// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/numbermatcher.h"
#include "tests/fakes/fakeprovider.h"

#include <QTest>

using numberdesk::AvailableNumber;
using numberdesk::Channel;
using numberdesk::cleanPattern;
using numberdesk::Decimal;
using numberdesk::NumberMatcher;
using numberdesk::NumberType;
using numberdesk::SearchFilter;
using numberdesk::SearchQuery;
using numberdesk::tests::availableNumber;
using Match = SearchQuery::Match;

class NumberMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<Match>("match");
        QTest::addColumn<bool>("expected");
        QTest::newRow("starts with country code") << "39079*" << Match::StartsWith << true;
        QTest::newRow("starts without country code") << "079" << Match::StartsWith << true;
        QTest::newRow("does not start") << "555" << Match::StartsWith << false;
        QTest::newRow("contains") << "5550" << Match::Contains << true;
        QTest::newRow("ends") << "0142" << Match::EndsWith << true;
        QTest::newRow("does not end") << "014" << Match::EndsWith << false;
        QTest::newRow("one digit") << "55?0142" << Match::Contains << true;
        QTest::newRow("any digits") << "079*42" << Match::Contains << true;
        QTest::newRow("stars only") << "*" << Match::Contains << true;
    }

    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(Match, match);
        QFETCH(bool, expected);
        SearchQuery query;
        query.country = *numberdesk::CountryCode::fromText(u"IT");
        query.pattern = pattern;
        query.match = match;
        const NumberMatcher matcher(query, {SearchFilter::Pattern});
        QCOMPARE(matcher.matches(availableNumber(QStringLiteral("+390795550142"))), expected);
    }

    void patternsAreCleanedOrRefused()
    {
        QCOMPARE(*cleanPattern(QStringLiteral(" +39 (079) 555-01** ")), QStringLiteral("3907955501*"));
        QVERIFY(cleanPattern(QString())->isEmpty());
        QVERIFY(!cleanPattern(QStringLiteral("abc")));
        QVERIFY(!cleanPattern(QStringLiteral("12[3-4]")));
        QVERIFY(!cleanPattern(QString(33, u'1')));
        QCOMPARE(cleanPattern(QStringLiteral("x")).error().fields.constFirst().field, QStringLiteral("pattern"));
    }

    void aPatternOfStarsAndMarksEndsQuickly()
    {
        SearchQuery query;
        query.pattern = *cleanPattern(QStringLiteral("*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?9"));
        const NumberMatcher matcher(query, {SearchFilter::Pattern});
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!matcher.matches(availableNumber(QStringLiteral("+123456781234560"))));
        QVERIFY2(clock.elapsed() < 2000, "the pattern is catastrophic");
    }

    void unknownIsNotNo()
    {
        SearchQuery query;
        query.type = NumberType::Kind::Local;
        query.place = QStringLiteral("sassari");
        query.channels = Channel::Voice;
        query.highestMonthlyFee = Decimal(2);
        const QSet<SearchFilter> all{SearchFilter::Type, SearchFilter::Place, SearchFilter::Capabilities,
                                     SearchFilter::Price};
        const NumberMatcher matcher(query, all);
        AvailableNumber silent = availableNumber(QStringLiteral("+390795550142"));
        silent.type = NumberType();
        silent.monthlyFee.reset();
        QVERIFY(matcher.matches(silent));
        QCOMPARE(matcher.undecidable(silent), all);

        AvailableNumber telling = silent;
        telling.type = NumberType::Kind::Mobile;
        QVERIFY(!matcher.matches(telling));
        telling = silent;
        telling.region = QStringLiteral("Olbia");
        QVERIFY(!matcher.matches(telling));
        telling = silent;
        telling.capabilities.voice = false;
        QVERIFY(!matcher.matches(telling));
        telling = silent;
        telling.monthlyFee = numberdesk::Money{Decimal::fromUnits(201, 2), std::nullopt};
        QVERIFY(!matcher.matches(telling));
        telling.monthlyFee = numberdesk::Money{Decimal::fromUnits(200, 2), std::nullopt};
        QVERIFY(matcher.matches(telling));
    }

    void filtersOfTheProviderAreNotAppliedAgain()
    {
        SearchQuery query;
        query.place = QStringLiteral("Nowhere");
        AvailableNumber number = availableNumber(QStringLiteral("+390795550142"));
        number.region = QStringLiteral("Sassari");
        QVERIFY(NumberMatcher(query, {}).matches(number));
        QVERIFY(!NumberMatcher(query, {SearchFilter::Place}).matches(number));
    }
};

QTEST_GUILESS_MAIN(NumberMatcherTest)
#include "tst_numbermatcher.moc"
