// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/aadhaar.h"

#include <QTest>

using numberdesk::isVerhoeffNumber;
using numberdesk::mustNotBeStored;

class AadhaarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkDigitsAreThoseOfVerhoeff()
    {
        QVERIFY(isVerhoeffNumber(u"2363"));
        QVERIFY(!isVerhoeffNumber(u"2364"));
        // Neighbours that changed places, which simpler sums do not find.
        QVERIFY(!isVerhoeffNumber(u"3263"));
        QVERIFY(!isVerhoeffNumber(u""));
        QVERIFY(!isVerhoeffNumber(u"23a3"));
    }

    void numbersInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isKept");
        const auto row = [](const char *text, bool isKept) {
            QTest::newRow(text) << QString::fromUtf8(text) << isKept;
        };
        // The numbers that the authority publishes for tests.
        for (const char *number : {"999941057058",
                                   "999971658847",
                                   "999933119405",
                                   "999955183433",
                                   "999990501894",
                                   "9999 4105 7058",
                                   "9999-4105-7058",
                                   "9999.4105.7058",
                                   "9999 - 4105 - 7058",
                                   "9999\u00a04105\u00a07058",
                                   "9999\u20134105\u20137058",
                                   "9999\n4105\n7058",
                                   "९९९९ ४१०५ ७०५८",
                                   "9999\u200b41057058",
                                   "Aadhaar9999 4105 7058",
                                   "my number is 999941057058, thanks",
                                   "(9999 4105 7058)",
                                   "ID 999941057058",
                                   "1) 9999 4105 7058",
                                   "second is it: 999941057059 999941057058"}) {
            row(number, false);
        }
        row("", true);
        row("999941057059", true);        // the check digit
        row("199941057058", true);        // begins with 1
        row("9999410570581", true);       // thirteen digits
        row("19999 4105 7058", true);     // thirteen digits
        row("9999 4105 7058 1234", true); // a card has sixteen
        row("1234 9999 4105 7058", true);
        row("+999941057058", true); // a telephone number
        row("SE999941057058", true);
        row("GB 9999 4105 7058", true);
        row("99 99 41 05 70 58", true); // not how these are written
        row("+39 079 555 0142", true);
        row("IT01234567897", true);
        row("Via Roma 12, 07100 Sassari", true);
    }

    void numbersInTexts()
    {
        QFETCH(QString, text);
        QFETCH(bool, isKept);
        QCOMPARE(mustNotBeStored(text), !isKept);
    }

    void aNumberIsLeftOutOfATextThatMustStay()
    {
        QCOMPARE(numberdesk::withoutAadhaarNumbers(QStringLiteral("card 9999_4105_7058.pdf")),
                 QStringLiteral("card ••••••••••••.pdf"));
        QCOMPARE(numberdesk::withoutAadhaarNumbers(QStringLiteral("९९९९ ४१०५ ७०५८ and 9999-4105-7058")),
                 QStringLiteral("•••••••••••• and ••••••••••••"));
        const QString others = QStringLiteral("999941057059 \u0660 +999941057058");
        QCOMPARE(numberdesk::withoutAadhaarNumbers(others), others);
        QVERIFY(!mustNotBeStored(numberdesk::withoutAadhaarNumbers(QStringLiteral("9999410570589999 999941057058"))));
    }

    /// What the person reads says what was found and what to do.
    void itSaysWhy()
    {
        QVERIFY(numberdesk::whyNotStored().contains(QLatin1String("Aadhaar")));
        QVERIFY(numberdesk::whyNotStored().endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(AadhaarTest)
#include "tst_aadhaar.moc"
