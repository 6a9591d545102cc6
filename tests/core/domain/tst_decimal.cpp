// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decimal.h"
#include "core/domain/money.h"

#include <QTest>

#include <limits>

using numberdesk::Decimal;
using numberdesk::Money;

class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDecimalText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("whole") << "3"
                               << "3";
        QTest::newRow("kept decimals") << "1.50"
                                       << "1.50";
        QTest::newRow("negative") << "-0.05"
                                  << "-0.05";
        QTest::newRow("zeros in front") << "000.10"
                                        << "0.10";
        QTest::newRow("exponent down") << "1e-7"
                                       << "0.0000001";
        QTest::newRow("exponent up") << "1.2e3"
                                     << "1200";
        QTest::newRow("superfluous zeros") << "0.50000000000000"
                                           << "0.500000000";
        QTest::newRow("eighteen digits") << "123456789012345678"
                                         << "123456789012345678";
        QTest::newRow("nineteen digits") << "1234567890123456789"
                                         << "";
        QTest::newRow("ten decimals") << "0.1234567891"
                                      << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("sign alone") << "-"
                                    << "";
        QTest::newRow("point alone") << "."
                                     << "";
        QTest::newRow("no decimals") << "1."
                                     << "";
        QTest::newRow("comma") << "1,5"
                               << "";
        QTest::newRow("blank") << " 1"
                               << "";
        QTest::newRow("letters") << "1x"
                                 << "";
        QTest::newRow("nan") << "nan"
                             << "";
        QTest::newRow("huge exponent") << "1e999999999"
                                       << "";
        QTest::newRow("other digits") << QString::fromUtf8("١") << "";
    }

    void readsDecimalText()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto decimal = Decimal::fromText(text);
        QCOMPARE(decimal.has_value(), !expected.isEmpty());
        if (decimal) {
            QCOMPARE(decimal->toString(), expected);
        }
    }

    void comparesByWorth()
    {
        QVERIFY(*Decimal::fromText(u"1.5") == *Decimal::fromText(u"1.50"));
        QVERIFY(*Decimal::fromText(u"-1.5") < *Decimal::fromText(u"-1.49"));
        QVERIFY(*Decimal::fromText(u"999999999999999999") > *Decimal::fromText(u"0.000000001"));
    }

    void jsonNumbersAreTheirShortestText()
    {
        QCOMPARE(Decimal::fromJsonNumber(1.10)->toString(), QStringLiteral("1.1"));
        QCOMPARE(Decimal::fromJsonNumber(23906.83)->toString(), QStringLiteral("23906.83"));
        QVERIFY(!Decimal::fromJsonNumber(std::numeric_limits<double>::infinity()));
    }

    void arithmeticRefusesToOverflow()
    {
        const Decimal largest(std::numeric_limits<qint64>::max());
        QVERIFY(!largest.plus(Decimal(1)));
        QVERIFY(!largest.times(2));
        QCOMPARE(Decimal::fromText(u"0.1")->plus(*Decimal::fromText(u"0.02"))->toString(), QStringLiteral("0.12"));
    }

    void amountsOfDifferentCurrenciesAreNeverAdded()
    {
        const Money euro{Decimal(1), QStringLiteral("EUR")};
        const Money rupee{Decimal(1), QStringLiteral("INR")};
        const Money notStated{Decimal(1), std::nullopt};
        QVERIFY(!numberdesk::sum(euro, rupee));
        QVERIFY(!numberdesk::sum(notStated, notStated));
        QCOMPARE(numberdesk::sum(euro, euro)->amount.toString(), QStringLiteral("2"));
    }
};

QTEST_GUILESS_MAIN(DecimalTest)
#include "tst_decimal.moc"
