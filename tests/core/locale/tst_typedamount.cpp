// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/locale/formats.h"
#include "core/locale/typedamount.h"

#include <QTest>

using numberdesk::amountFromInput;
using numberdesk::Decimal;

namespace {

const QStringList locales{QStringLiteral("C"),     QStringLiteral("en_US"), QStringLiteral("de_DE"),
                          QStringLiteral("it_IT"), QStringLiteral("hi_IN"), QStringLiteral("ar_EG"),
                          QStringLiteral("lt_LT"), QStringLiteral("fr_FR"), QStringLiteral("de_CH")};

} // namespace

class TypedAmountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void clearInEveryLocale_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("amount");
        QTest::newRow("whole") << "12"
                               << "12";
        QTest::newRow("point") << "2.50"
                               << "2.5";
        QTest::newRow("comma") << "2,50"
                               << "2.5";
        QTest::newRow("one decimal") << "1234,5"
                                     << "1234.5";
        QTest::newRow("a fine price") << "0.0085"
                                      << "0.0085";
        QTest::newRow("three decimals behind a zero") << "0,125"
                                                      << "0.125";
        QTest::newRow("four decimals") << "1.2340"
                                       << "1.234";
        QTest::newRow("blanks around it") << QStringLiteral("\u00a0 7,5 ") << "7.5";
        QTest::newRow("Arabic digits and point") << QStringLiteral("١٢٫٥٠") << "12.5";
        QTest::newRow("the Arabic point groups nothing") << QStringLiteral("١٫٢٣٤") << "1.234";
        QTest::newRow("Devanagari digits") << QStringLiteral("१२.५") << "12.5";
        QTest::newRow("marks of direction") << QStringLiteral("\u200f\u061c١٢\u200e") << "12";
        QTest::newRow("leading zeros") << "007"
                                       << "7";
    }

    void clearInEveryLocale()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, amount);
        for (const QString &name : locales) {
            const auto read = amountFromInput(typed, 4, QLocale(name));
            QVERIFY2(read, qPrintable(name));
            QCOMPARE(*read, *Decimal::fromText(amount));
        }
    }

    void refusedInEveryLocale_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        const QString readTwoWays = QStringLiteral("two ways");
        const QString grouped = QStringLiteral("thousands");
        const QString noAmount = QStringLiteral("Enter an amount");
        QTest::newRow("point and three digits") << "1.234" << readTwoWays;
        QTest::newRow("comma and three digits") << "1,234" << readTwoWays;
        QTest::newRow("more in front") << "12345.678" << readTwoWays;
        QTest::newRow("Arabic digits, comma") << QStringLiteral("١,٢٣٤") << readTwoWays;
        QTest::newRow("grouped as in German") << "1.234,50" << grouped;
        QTest::newRow("grouped as in English") << "1,234.50" << grouped;
        QTest::newRow("grouped twice") << "1.234.567" << grouped;
        QTest::newRow("grouped as in India") << "12,34,567" << grouped;
        QTest::newRow("blank") << "1 234,50" << grouped;
        QTest::newRow("no-break space") << QStringLiteral("1\u00a0234") << grouped;
        QTest::newRow("narrow no-break space") << QStringLiteral("1\u202f234,50") << grouped;
        QTest::newRow("apostrophe") << "1'234.50" << grouped;
        QTest::newRow("typographic apostrophe") << QStringLiteral("1’234.50") << grouped;
        QTest::newRow("Arabic separator") << QStringLiteral("١٬٢٣٤") << grouped;
        QTest::newRow("empty") << "" << noAmount;
        QTest::newRow("word") << "two" << noAmount;
        QTest::newRow("negative") << "-2" << noAmount;
        QTest::newRow("with its currency") << "2 EUR" << noAmount;
        QTest::newRow("ends with the separator") << "2," << noAmount;
        QTest::newRow("begins with it") << ".5" << noAmount;
        QTest::newRow("exponent") << "1e3" << noAmount;
        QTest::newRow("superscript is no digit") << QStringLiteral("2²") << noAmount;
        QTest::newRow("finer than asked") << "0.00851"
                                          << "at most";
        QTest::newRow("too long") << "1234567890123456789"
                                  << "too many digits";
    }

    void refusedInEveryLocale()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, words);
        for (const QString &name : locales) {
            const auto read = amountFromInput(typed, 4, QLocale(name));
            QVERIFY2(!read, qPrintable(name));
            const QString sentence = read.error().fields.constFirst().text;
            QVERIFY2(sentence.contains(words), qPrintable(name + u' ' + sentence));
        }
    }

    void theSentenceSaysHowToWriteIt()
    {
        const auto sentence = [](const QString &typed, const QString &locale) {
            return amountFromInput(typed, 4, QLocale(locale)).error().fields.constFirst().text;
        };
        QCOMPARE(sentence(QStringLiteral("1.234"), QStringLiteral("de_DE")),
                 QStringLiteral("“1.234” can be read in two ways. Write 1234 or 1,2340."));
        QCOMPARE(sentence(QStringLiteral("1,234"), QStringLiteral("en_US")),
                 QStringLiteral("“1,234” can be read in two ways. Write 1234 or 1.2340."));
        QCOMPARE(sentence(QStringLiteral("two"), QStringLiteral("it_IT")),
                 QStringLiteral("Enter an amount such as 2,50."));
        QCOMPARE(sentence(QStringLiteral("two"), QStringLiteral("ar_EG")),
                 QStringLiteral("Enter an amount such as ٢٫٥٠."));
    }

    void whatIsAdvisedIsUnderstood()
    {
        for (const QString &name : locales) {
            const QLocale locale(name);
            const QString shown = amountFromInput(QStringLiteral("two"), 4, locale).error().fields.constFirst().text;
            const QString example = shown.section(u' ', -1).chopped(1);
            const auto read = amountFromInput(example, 4, locale);
            QVERIFY2(read, qPrintable(example));
            QCOMPARE(*read, Decimal::fromUnits(250, 2));
        }
    }

    void smallAmountsThatAreShownCanBeTyped()
    {
        for (const QString &name : locales) {
            const QString shown = numberdesk::formats::decimal(Decimal::fromUnits(98750, 2), 2, QLocale(name));
            const auto read = amountFromInput(shown, 4, QLocale(name));
            QVERIFY2(read, qPrintable(name + u' ' + shown));
            QCOMPARE(*read, Decimal::fromUnits(98750, 2));
        }
    }

    void numbersForAProviderAreCanonical()
    {
        QCOMPARE(numberdesk::canonicalNumber(QStringLiteral("-٢٫٥")), QStringLiteral("-2.5"));
        QCOMPARE(numberdesk::canonicalNumber(QStringLiteral("2,5")), QStringLiteral("2.5"));
        QCOMPARE(numberdesk::canonicalNumber(QStringLiteral("1,234")), QStringLiteral("1,234"));
        QCOMPARE(numberdesk::canonicalNumber(QStringLiteral("many")), QStringLiteral("many"));
    }
};

QTEST_GUILESS_MAIN(TypedAmountTest)
#include "tst_typedamount.moc"
