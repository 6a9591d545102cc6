// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/labelpattern.h"

#include <QTest>

using numberdesk::ErrorKind;
using numberdesk::LabelParts;
using numberdesk::LabelPattern;

namespace {

const LabelParts Sassari{QStringLiteral("Sassari"), QStringLiteral("Italy"), QStringLiteral("Local"),
                         QStringLiteral("Carrier"), QStringLiteral("+390795550142")};

} // namespace

class LabelPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAreMadeOfWhatIsKnown_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("label");
        QTest::newRow("city and number") << QStringLiteral("Sales {city} {n}") << QStringLiteral("Sales Sassari 7");
        QTest::newRow("all") << QStringLiteral("{country}/{city}/{type}/{provider}/{number}/{n}")
                             << QStringLiteral("Italy/Sassari/Local/Carrier/+390795550142/7");
        QTest::newRow("width") << QStringLiteral("S{n:3}") << QStringLiteral("S007");
        QTest::newRow("any case, blanks") << QStringLiteral("{ City } { N : 2 }") << QStringLiteral("Sassari 07");
        QTest::newRow("no placeholder") << QStringLiteral("Sales") << QStringLiteral("Sales");
        QTest::newRow("braces") << QStringLiteral("{{{n}}} {{x}}") << QStringLiteral("{7} {x}");
        QTest::newRow("other letters") << QStringLiteral("Büro 東京 {n}") << QStringLiteral("Büro 東京 7");
    }

    void labelsAreMadeOfWhatIsKnown()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, label);
        const auto parsed = LabelPattern::parse(pattern);
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().advice));
        QCOMPARE(parsed->labelFor(Sassari, 7), label);
    }

    void whatIsNotStatedLeavesNoGap()
    {
        const auto pattern = LabelPattern::parse(QStringLiteral("Sales {city} {n}"));
        LabelParts nowhere = Sassari;
        nowhere.city.clear();
        QCOMPARE(pattern->labelFor(nowhere, 12), QStringLiteral("Sales 12"));
        QVERIFY(pattern->isComplete(Sassari));
        QVERIFY(!pattern->isComplete(nowhere));
    }

    void aPatternKnowsWhetherItTellsApart()
    {
        QVERIFY(LabelPattern::parse(QStringLiteral("A {n}"))->tellsApart());
        QVERIFY(LabelPattern::parse(QStringLiteral("{number}"))->tellsApart());
        QVERIFY(!LabelPattern::parse(QStringLiteral("{city} {provider}"))->tellsApart());
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringLiteral("Sales {town} {n}") << QStringLiteral("{town}");
        QTest::newRow("empty placeholder") << QStringLiteral("Sales {}") << QStringLiteral("{}");
        QTest::newRow("open") << QStringLiteral("Sales {city") << QStringLiteral("place 7");
        QTest::newRow("closed") << QStringLiteral("Sales city}") << QStringLiteral("place 11");
        QTest::newRow("width of a city") << QStringLiteral("{city:3}") << QStringLiteral("{city:3}");
        QTest::newRow("no width") << QStringLiteral("{n:}") << QStringLiteral("{n:}");
        QTest::newRow("width 0") << QStringLiteral("{n:0}") << QStringLiteral("{n:0}");
        QTest::newRow("width too large") << QStringLiteral("{n:99999999999}") << QStringLiteral("{n:99999999999}");
        QTest::newRow("nothing") << QStringLiteral("  ") << QStringLiteral("Sales {city} {n}");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, named);
        const auto parsed = LabelPattern::parse(pattern);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(parsed.error().advice.contains(named), qPrintable(parsed.error().advice));
    }

    void theHintsCanAllBeUsed()
    {
        const QStringList placeholders = LabelPattern::placeholders();
        QCOMPARE(placeholders.size(), 6);
        for (const QString &placeholder : placeholders) {
            QVERIFY(LabelPattern::parse(placeholder));
        }
    }
};

QTEST_GUILESS_MAIN(LabelPatternTest)
#include "tst_labelpattern.moc"
