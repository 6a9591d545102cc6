// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizsearch.h"

#include <QTest>

using Qt::StringLiterals::operator""_s;

namespace numberdesk::tests {

/// Patterns against +918065550123, searched in India.
class VobizSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patterns_data()
    {
        using Match = SearchQuery::Match;
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("match");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *pattern, Match match, const char *sent, bool matches) {
            QTest::addRow("%s %d", pattern, static_cast<int>(match))
                << QString::fromLatin1(pattern) << static_cast<int>(match) << QString::fromLatin1(sent) << matches;
        };
        row("", Match::Contains, "", true);
        row("5550", Match::Contains, "5550", true);
        row("5551", Match::Contains, "5551", false);
        row("80", Match::StartsWith, "80", true);
        row("9180", Match::StartsWith, "9180", true);
        row("65", Match::StartsWith, "65", false);
        row("+91 80-65", Match::Contains, "918065", true);
        row("+80", Match::Contains, "80", false);
        row("0123", Match::EndsWith, "0123", true);
        row("012", Match::EndsWith, "012", false);
        row("80*123", Match::Contains, "123", true);
        row("80?555", Match::Contains, "555", true);
        row("80??555", Match::Contains, "555", false);
        row("*", Match::Contains, "", true);
        row("?*?", Match::EndsWith, "", true);
        row("1*2*3*4*5*6*7*8*9*0*1*2*3*4*5*6*", Match::Contains, "1", false);
    }

    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(int, match);
        SearchQuery query;
        query.country = *CountryCode::fromText(u"IN");
        query.pattern = pattern;
        query.match = static_cast<SearchQuery::Match>(match);
        const auto read = vobiz::NumberPattern::fromQuery(query);
        QVERIFY(read);
        QTEST(read->searchedDigits(), "sent");
        QTEST(read->matches(PhoneNumber(u"+918065550123"_s)), "matches");
    }

    void wrongPatternsAreRefused()
    {
        for (const QString &wrong : {u"12a"_s, u"12+3"_s, u"[0-9]+"_s, u"١٢"_s, QString(65, u'1')}) {
            SearchQuery query;
            query.pattern = wrong;
            const auto read = vobiz::NumberPattern::fromQuery(query);
            QVERIFY2(!read, qPrintable(wrong));
            QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        }
    }
};

} // namespace numberdesk::tests

QTEST_GUILESS_MAIN(numberdesk::tests::VobizSearchTest)
#include "tst_vobizsearch.moc"
