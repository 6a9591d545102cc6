// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/addressrules.h"

#include <QTest>

using numberdesk::AddressDoubt;
using numberdesk::addressDoubts;
using numberdesk::AddressPart;
using numberdesk::CountryCode;
using numberdesk::PostalAddress;
using numberdesk::tidied;

namespace {

PostalAddress sassari()
{
    PostalAddress address;
    address.businessName = QStringLiteral("Acme Srl");
    address.streetAddress = QStringLiteral("Via Roma 12");
    address.postalCode = QStringLiteral("07100");
    address.locality = QStringLiteral("Sassari");
    address.administrativeArea = QStringLiteral("SS");
    address.country = *CountryCode::fromText(u"IT");
    return address;
}

} // namespace

class AddressRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryAddressIsAsItIs()
    {
        QCOMPARE(tidied(sassari()), sassari());
        QCOMPARE(addressDoubts(sassari()), QList<AddressDoubt>());
        QCOMPARE(numberdesk::addressInOneLine(sassari()), QStringLiteral("Via Roma 12, 07100 Sassari, IT"));
    }

    void whiteSpaceAndUnseenMarksGo()
    {
        PostalAddress typed = sassari();
        typed.streetAddress = QStringLiteral("  Via\u00a0Roma \t 12\n");
        typed.businessName = QStringLiteral("Acme\u202e Srl\u200b ");
        typed.locality = QStringLiteral("Sas\u0007sari");
        QCOMPARE(tidied(typed), sassari());
        typed = sassari();
        typed.country = *CountryCode::fromText(u"GB");
        typed.postalCode = QStringLiteral(" sw1a  1aa");
        QCOMPARE(tidied(typed).postalCode, QStringLiteral("SW1A 1AA"));
    }

    void everyPartIsTidied()
    {
        for (const AddressPart part : numberdesk::addressParts()) {
            if (part == AddressPart::Country) {
                continue;
            }
            PostalAddress address;
            setAddressText(address, part, QStringLiteral(" 1  2 "));
            QCOMPARE(addressText(tidied(address), part), QStringLiteral("1 2"));
            QVERIFY(!isBlank(address));
            QVERIFY(!numberdesk::addressPartName(part).isEmpty());
        }
        PostalAddress onlyCountry;
        setAddressText(onlyCountry, AddressPart::Country, QStringLiteral("it"));
        QCOMPARE(addressText(onlyCountry, AddressPart::Country), QStringLiteral("IT"));
        QVERIFY(isBlank(onlyCountry));
    }

    void charactersThatBreakFormsAreTold()
    {
        PostalAddress address = sassari();
        address.businessName = QStringLiteral("Smith & Sons");
        address.streetAddress = QStringLiteral("Via Roma 12 #3 @ 2# ");
        const QList<AddressDoubt> expected{
            {AddressPart::BusinessName, QStringLiteral("Some providers refuse & in an address. Write it in words.")},
            {AddressPart::StreetAddress, QStringLiteral("Some providers refuse # @ in an address. Write it in words.")},
        };
        QCOMPARE(addressDoubts(address), expected);
        address = sassari();
        address.streetAddress = QStringLiteral("Straße des 17. Juni 135/2, Hof (links) – O’Connell");
        QCOMPARE(addressDoubts(address), QList<AddressDoubt>());
    }

    void anAadhaarLikeNumberInAnAddressIsTold()
    {
        PostalAddress address = sassari();
        address.extendedAddress = QStringLiteral("c/o 9999 4105 7058");
        QCOMPARE(addressDoubts(address).size(), 1);
        QCOMPARE(addressDoubts(address).constFirst().part, AddressPart::ExtendedAddress);
        address.extendedAddress.clear();
        address.phoneNumber = QStringLiteral("999941057058");
        QCOMPARE(addressDoubts(address), QList<AddressDoubt>());
    }

    void aTownThatIsNotTheNumbersIsTold()
    {
        numberdesk::PostalAddress address;
        address.locality = QStringLiteral("Muenchen");
        numberdesk::AddressPlace place{numberdesk::LocalityLimit::SamePlace, {}, QStringLiteral("Sassari, Sardegna")};
        const auto doubts = numberdesk::addressDoubts(address, place);
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(doubts.constFirst().part, numberdesk::AddressPart::Locality);
        QVERIFY(doubts.constFirst().text.contains(place.region));
        address.locality = QStringLiteral("SASSARI");
        QVERIFY(numberdesk::addressDoubts(address, place).isEmpty());
        address.locality = QStringLiteral("Muenchen");
        place.region.clear();
        QVERIFY(numberdesk::addressDoubts(address, place).isEmpty());
        place = {numberdesk::LocalityLimit::SameCountry, {}, QStringLiteral("Sassari, Sardegna")};
        QVERIFY(numberdesk::addressDoubts(address, place).isEmpty());
    }

    void postalCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("isUsual");
        const auto row = [](const char *country, const char *code, bool isUsual) {
            QTest::addRow("%s %s", country, code) << QString::fromUtf8(code) << QString::fromLatin1(country) << isUsual;
        };
        row("IT", "07100", true);
        row("IT", "7100", false);
        row("IT", "I-07100", false);
        row("DE", "10117", true);
        row("DE", "D-10117", false);
        row("GB", "SW1A 1AA", true);
        row("GB", "m1 1ae", true);
        row("GB", "EC1A1BB", true);
        row("GB", "12345", false);
        row("NL", "1012 JS", true);
        row("NL", "0012 JS", false);
        row("US", "20500", true);
        row("US", "20500-0003", true);
        row("US", "2050", false);
        row("CA", "K1A 0B1", true);
        row("CA", "K1A 0D1", true);
        row("CA", "D1A 0B1", false);
        row("IN", "110001", true);
        row("IN", "110 001", true);
        row("IN", "010001", false);
        row("LT", "LT-01103", true);
        row("LT", "01103", true);
        row("PL", "00-950", true);
        row("PL", "00950", false);
        row("IE", "D02 X285", true);
        row("ES", "53001", false);
        row("AE", "12345", false);
        row("AE", "", true);
        // A country whose form is not known here.
        row("KE", "whatever", true);
    }

    void postalCodes()
    {
        QFETCH(QString, code);
        QFETCH(QString, country);
        QFETCH(bool, isUsual);
        PostalAddress address;
        address.postalCode = code;
        address.country = *CountryCode::fromText(country);
        const QList<AddressDoubt> doubts = addressDoubts(address);
        QCOMPARE(doubts.isEmpty(), isUsual);
        QVERIFY(isUsual || doubts.constFirst().part == AddressPart::PostalCode);
    }

    void theDoubtShowsHowCodesAreWritten()
    {
        PostalAddress address = sassari();
        address.postalCode = QStringLiteral("7100");
        const QList<AddressDoubt> expected{
            {AddressPart::PostalCode, QStringLiteral("Postal codes of Italy are written as 07100.")}};
        QCOMPARE(addressDoubts(address), expected);
    }
};

QTEST_GUILESS_MAIN(AddressRulesTest)
#include "tst_addressrules.moc"
