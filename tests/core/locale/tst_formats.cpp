// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locale/digits.h"
#include "core/locale/formats.h"

#include <QTest>

namespace formats = numberdesk::formats;
using numberdesk::Decimal;
using numberdesk::Money;

namespace {

Money money(QStringView amount, const QString &currency = QStringLiteral("EUR"))
{
    return {*Decimal::fromText(amount), currency};
}

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void moneyFollowsTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("written");
        QTest::newRow("C") << "C"
                           << "EUR 1234567.50";
        QTest::newRow("en_US") << "en_US"
                               << "EUR 1,234,567.50";
        QTest::newRow("de_DE") << "de_DE"
                               << "1.234.567,50 EUR";
        QTest::newRow("de_CH") << "de_CH" << QStringLiteral("1’234’567.50 EUR");
        QTest::newRow("it_IT") << "it_IT"
                               << "1.234.567,50 EUR";
        QTest::newRow("fr_FR") << "fr_FR" << QStringLiteral("1\u202f234\u202f567,50 EUR");
        QTest::newRow("lt_LT") << "lt_LT" << QStringLiteral("1\u00a0234\u00a0567,50 EUR");
        QTest::newRow("hi_IN") << "hi_IN"
                               << "EUR 12,34,567.50";
        QTest::newRow("mr_IN, its own digits") << "mr_IN" << QStringLiteral("EUR १२,३४,५६७.५०");
        QTest::newRow("ar_EG, its own digits") << "ar_EG" << QStringLiteral("١٬٢٣٤٬٥٦٧٫٥٠ EUR");
        QTest::newRow("digits of two units each")
            << "ff_Adlm_GN" << QStringLiteral("EUR 𞥑⹁𞥒𞥓𞥔⹁𞥕𞥖𞥗.𞥕𞥐");
    }

    void moneyFollowsTheLocale()
    {
        QFETCH(const QString, locale);
        QTEST(formats::money(money(u"1234567.5"), QLocale(locale)), "written");
    }

    void noDigitOfAnAmountIsLost()
    {
        const QLocale german(QStringLiteral("de_DE"));
        QCOMPARE(formats::money(money(u"0.0085"), german), QStringLiteral("0,0085 EUR"));
        QCOMPARE(formats::money(money(u"2"), german), QStringLiteral("2,00 EUR"));
        QCOMPARE(formats::money(money(u"-0.5"), german), QStringLiteral("-0,50 EUR"));
        // As binary floating point this would end in ...988.
        QCOMPARE(formats::money(money(u"9007199254740.993"), german), QStringLiteral("9.007.199.254.740,993 EUR"));
        QCOMPARE(formats::money(money(u"999999999999999999"), QLocale::c()),
                 QStringLiteral("EUR 999999999999999999.00"));
        QCOMPARE(formats::money({Decimal(3), std::nullopt}, german), QStringLiteral("3,00"));
    }

    void theDefaultLocaleIsAskedEachTime()
    {
        QCOMPARE(formats::number(1234567), QStringLiteral("1234567"));
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(formats::number(1234567), QStringLiteral("1.234.567"));
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        QCOMPARE(formats::number(1234567), QStringLiteral("١٬٢٣٤٬٥٦٧"));
    }

    void figuresAndSizes()
    {
        const QLocale german(QStringLiteral("de_DE"));
        QCOMPARE(formats::figure(0.1, german), QStringLiteral("0,1"));
        QCOMPARE(formats::figure(250, german), QStringLiteral("250"));
        QCOMPARE(formats::dataSize(1572864, 1, german), QStringLiteral("1,5 MB"));
        QCOMPARE(formats::dataSize(1572864, 1, QLocale::c()), QStringLiteral("1.5 MB"));
    }

    void momentsAreLocal()
    {
        qputenv("TZ", "Asia/Kolkata");
        tzset();
        const QDateTime moment(QDate(2026, 10, 3), QTime(20, 0), Qt::UTC);
        QCOMPARE(formats::moment(moment, QLocale(QStringLiteral("de_DE"))), QStringLiteral("04.10.26 01:30"));
        QVERIFY(
            formats::fullMoment(moment, QLocale(QStringLiteral("de_DE"))).contains(QStringLiteral("4. Oktober 2026")));
        QVERIFY(formats::fullMoment(moment, QLocale(QStringLiteral("de_DE"))).contains(QStringLiteral("IST")));
        QCOMPARE(formats::timeOfDay(QTime(14, 5), QLocale(QStringLiteral("en_US"))), QStringLiteral("2:05 PM"));
        QVERIFY(formats::moment({}).isEmpty());
        qunsetenv("TZ");
        tzset();
    }

    void digitsOfAnyScriptBecomeAscii()
    {
        QCOMPARE(numberdesk::withAsciiDigits(QStringLiteral("+٣٩ ०७ 𞥑 x²")), QStringLiteral("+39 07 1 x²"));
        QCOMPARE(numberdesk::withDigitsOf(QLocale(QStringLiteral("mr_IN")), QStringLiteral("a09")),
                 QStringLiteral("a०९"));
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
