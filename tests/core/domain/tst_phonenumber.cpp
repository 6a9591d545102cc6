// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/numbertype.h"
#include "core/domain/phonenumber.h"
#include "core/domain/timestamp.h"

#include <QTest>

using numberdesk::PhoneNumber;

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identityIsE164_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("e164"); // empty: not a telephone number
        QTest::newRow("as on the wire") << "+390795550142"
                                        << "+390795550142";
        QTest::newRow("as people write") << " +1 (202) 555-0143 "
                                         << "+12025550143";
        QTest::newRow("no plus") << "390795550142"
                                 << "";
        QTest::newRow("SIP user name") << "frontdesk-3"
                                       << "";
        QTest::newRow("first digit zero") << "+0123456"
                                          << "";
        QTest::newRow("sixteen digits") << "+1234567890123456"
                                        << "";
        QTest::newRow("letters inside") << "+1202555O143"
                                        << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("other digits") << QString::fromUtf8("+٣٩٠٧٩٥٥٥") << "";
    }

    void identityIsE164()
    {
        QFETCH(QString, text);
        QFETCH(QString, e164);
        const PhoneNumber number(text);
        QCOMPARE(number.e164(), e164);
        QCOMPARE(number.text(), text);
    }

    void sameLineWhateverTheSpelling()
    {
        QVERIFY(PhoneNumber(QStringLiteral("+1 202-555-0143")) == PhoneNumber(QStringLiteral("+12025550143")));
        QVERIFY(
            !(PhoneNumber::sipUserName(QStringLiteral("+12025550143")) == PhoneNumber(QStringLiteral("+12025550143"))));
    }

    void italianZeroIsKept()
    {
        QCOMPARE(formatInternational(PhoneNumber(QStringLiteral("+390795550142"))), QStringLiteral("+39 079 555 0142"));
        QCOMPARE(countryOf(PhoneNumber(QStringLiteral("+390795550142"))).text(), QStringLiteral("IT"));
    }

    void theDigitsNameACountryOrNone_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("country");
        QTest::newRow("own calling code") << QStringLiteral("+390795550142") << QStringLiteral("IT");
        QTest::newRow("shared, United States") << QStringLiteral("+14155550142") << QStringLiteral("US");
        QTest::newRow("shared, Canada") << QStringLiteral("+14165550142") << QStringLiteral("CA");
        QTest::newRow("shared, toll-free") << QStringLiteral("+18005550142") << QString();
        QTest::newRow("shared, unknown area") << QStringLiteral("+12995550142") << QString();
        QTest::newRow("no number") << QStringLiteral("reception") << QString();
    }

    void theDigitsNameACountryOrNone()
    {
        QFETCH(QString, number);
        QFETCH(QString, country);
        QCOMPARE(numberdesk::countryToldBy(PhoneNumber(number)).text(), country);
    }

    void aNumberHasACountry_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("country");
        QTest::newRow("one digit, shared") << QStringLiteral("+12025550143") << QStringLiteral("US");
        QTest::newRow("two digits, alone") << QStringLiteral("+918065550123") << QStringLiteral("IN");
        QTest::newRow("two digits, shared") << QStringLiteral("+441481960194") << QStringLiteral("GG");
        QTest::newRow("three digits, alone") << QStringLiteral("+35319001234") << QStringLiteral("IE");
        QTest::newRow("shortest") << QStringLiteral("+35312") << QStringLiteral("IE");
        QTest::newRow("too short") << QStringLiteral("+3531") << QString();
        QTest::newRow("calling code alone") << QStringLiteral("+353") << QString();
        QTest::newRow("of no country") << QStringLiteral("+80012345678") << QString();
        QTest::newRow("no calling code") << QStringLiteral("+21012345678") << QString();
        QTest::newRow("no number") << QStringLiteral("reception") << QString();
    }

    void aNumberHasACountry()
    {
        QFETCH(QString, number);
        QFETCH(QString, country);
        QCOMPARE(countryOf(PhoneNumber(number)).text(), country);
    }

    void sipUserNamesAreShownAsTheyAre()
    {
        QCOMPARE(formatInternational(PhoneNumber::sipUserName(QStringLiteral("+12025550143"))),
                 QStringLiteral("+12025550143"));
    }

    void everySpellingOfTollFreeIsRead()
    {
        for (const char *word : {"toll_free", "toll-free", "tollfree", "Toll Free", "TollFree"}) {
            QCOMPARE(numberdesk::NumberType::fromWire(QString::fromLatin1(word)).kind,
                     numberdesk::NumberType::Kind::TollFree);
        }
        QCOMPARE(numberdesk::NumberType::fromWire(QStringLiteral("premium")).verbatim, QStringLiteral("premium"));
    }

    void momentsNeedAnOffset()
    {
        using numberdesk::Timestamp;
        QCOMPARE(Timestamp::fromText(QStringLiteral("2026-03-25T06:58:38.796024Z")).moment,
                 QDateTime(QDate(2026, 3, 25), QTime(6, 58, 38, 796), Qt::UTC));
        QCOMPARE(Timestamp::fromText(QStringLiteral("2026-03-25T06:58:38+02:00")).moment,
                 QDateTime(QDate(2026, 3, 25), QTime(4, 58, 38), Qt::UTC));
        QCOMPARE(Timestamp::fromText(QStringLiteral("soon")).verbatim, QStringLiteral("soon"));
        QCOMPARE(Timestamp::fromText(QStringLiteral("2026-03-25T06:58:38")).verbatim,
                 QStringLiteral("2026-03-25T06:58:38"));
    }
};

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "tst_phonenumber.moc"
