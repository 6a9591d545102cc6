// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/identifiers.h"

#include <QTest>

using numberdesk::CountryCode;
using numberdesk::identifierDoubt;
using numberdesk::IdentifierKind;

namespace {

void addRow(const char *name, IdentifierKind kind, const char *text, const char *country, const char *doubt)
{
    QTest::newRow(name) << kind << QString::fromUtf8(text) << QString::fromLatin1(country) << QString::fromUtf8(doubt);
}

void addGood(IdentifierKind kind, std::initializer_list<const char *> texts, const char *country = "")
{
    for (const char *text : texts) {
        addRow(text, kind, text, country, "");
    }
}

} // namespace

class IdentifiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiers_data()
    {
        QTest::addColumn<IdentifierKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("doubt");

        using Kind = IdentifierKind;
        // As published with the decree and by the tax agency; then with each digit as a letter, and with all.
        addGood(Kind::CodiceFiscale, {"RSSMRA85T10A562S", "MRTMTT25D09F205Z", "MRTMTT91D08F205J", "VRNGNY07D68C351V",
                                      "RSSMRA85T10A56NH", "RSSMRA85T10A5S2E", "RSSMRA85T10AR62N", "RSSMRA85T1LA562V",
                                      "RSSMRA85TM0A562D", "RSSMRA8RT10A562E", "RSSMRAU5T10A562P", "RSSMRAURTMLARSNL"});
        addGood(Kind::CodiceFiscale, {"rss mra 85t10 a562 s", "00743110157"});
        addRow("codice fiscale, wrong letter", Kind::CodiceFiscale, "RSSMRA85T10A562T", "",
               "The last character of a codice fiscale is made from the others: here it would be S, not T. Look for a "
               "mistyped character.");
        addRow("codice fiscale, omocodia with the old letter", Kind::CodiceFiscale, "RSSMRA85T10A56NS", "",
               "The last character of a codice fiscale is made from the others: here it would be H, not S. Look for a "
               "mistyped character.");
        addRow("codice fiscale, 15", Kind::CodiceFiscale, "RSSMRA85T10A562", "",
               "codice fiscale: 16 characters are expected; this has 15.");
        const char *const form = "This is not of the form of a codice fiscale: six letters of the name, two digits of "
                                 "the year, a letter of the month, two digits of the day, a letter and three digits of "
                                 "the place, a check letter.";
        addRow("codice fiscale, no such month", Kind::CodiceFiscale, "RSSMRA85F10A562S", "", form);
        addRow("codice fiscale, O for zero", Kind::CodiceFiscale, "RSSMRA85T1OA562S", "", form);
        addRow("codice fiscale, a digit last", Kind::CodiceFiscale, "RSSMRA85T10A5625", "", form);

        addGood(Kind::PartitaIva, {"07643520567", "IT 0074 3110 157", "01234567897"});
        addRow("partita IVA, check digit", Kind::PartitaIva, "IT01234567890", "",
               "The last character of a partita IVA is made from the others: here it would be 7, not 0. Look for a "
               "mistyped character.");
        addRow("partita IVA, 10", Kind::PartitaIva, "0123456789", "",
               "partita IVA: 11 characters are expected; this has 10.");
        addRow("partita IVA, letter", Kind::PartitaIva, "0123456789A", "", "A partita IVA has digits alone.");

        addGood(Kind::Pan, {"AAAPL1234C", "AFZPK7190K", "aaacl1234c", "AAAGL1234C"});
        addRow("PAN, holder", Kind::Pan, "AAAXL1234C", "",
               "The fourth letter of a PAN says what its holder is, P for a person or C for a company; X is none of "
               "these letters.");
        addRow("PAN, digits", Kind::Pan, "AAAPL12345", "", "A PAN is five letters, four digits and a letter.");
        addRow("PAN, short", Kind::Pan, "AAAPL123C", "", "PAN: 10 characters are expected; this has 9.");

        addGood(Kind::Gstin, {"27AAPFU0939F1ZV", "29AAGCB7383J1Z4", "27AASCS2460H1Z0", "36AABCU9603R1ZO"});
        addRow("GSTIN, check", Kind::Gstin, "27AAPFU0939F1ZW", "",
               "The last character of a GSTIN is made from the others: here it would be V, not W. Look for a mistyped "
               "character.");
        addRow("GSTIN, no state", Kind::Gstin, "A7AAPFU0939F1ZV", "",
               "A GSTIN begins with the two digits of the state.");
        addRow("GSTIN, wrong PAN", Kind::Gstin, "27AAPF10939F1ZV", "",
               "Characters 3 to 12 of a GSTIN are the PAN. A PAN is five letters, four digits and a letter.");
        addRow("GSTIN, no Z", Kind::Gstin, "27AAPFU0939F1CV", "",
               "The last but one character of a GSTIN is usually Z, not C.");
        addRow("GSTIN, short", Kind::Gstin, "27AAPFU0939F1Z", "", "GSTIN: 15 characters are expected; this has 14.");

        addGood(Kind::Cin, {"L17110MH1973PLC019786", "anything at all"});

        addGood(Kind::Siret, {"73282932000074", "732 829 320 00074", "35600000049837"});
        addRow("SIRET, check", Kind::Siret, "73282932000075", "",
               "The digits of this SIRET do not fit together. Look for a mistyped digit.");
        addRow("SIRET, a SIREN", Kind::Siret, "732829320", "", "SIRET: 14 characters are expected; this has 9.");

        addGood(Kind::Ein, {"12-3456789"});
        addRow("EIN, no hyphen", Kind::Ein, "123456789", "",
               "An EIN is usually written with a hyphen after two digits: 12-3456789.");
        addRow("EIN, as a social security number", Kind::Ein, "123-45-6789", "",
               "An EIN is usually written with a hyphen after two digits: 12-3456789.");
        addRow("EIN, eight", Kind::Ein, "12-345678", "", "An EIN is nine digits, written as 12-3456789.");

        addGood(Kind::UkCompanyNumber, {"00000006", "SC123456", "ni012345", "OC301234", "IP12345R", "R0000123"});
        addRow("UK company, digits lost", Kind::UkCompanyNumber, "123456", "",
               "A UK company number has 8 characters; one with fewer digits begins with zeros: 00123456.");
        addRow("UK company, nine", Kind::UkCompanyNumber, "123456789", "",
               "A UK company number is eight digits, or two letters and six digits.");

        addGood(Kind::VatNumber,
                {"DE123456789", "DE 123 456 789", "ATU12345678", "CHE-123.456.789 MWST", "EL123456789", "FR12345678901",
                 "FRXX345678901", "IE1234567WA", "IE1S23456L", "NL123456789B01", "NO123456789MVA", "SE123456789001",
                 "GBGD001", "XI123456789", "IT00743110157", "US-any"});
        addGood(Kind::VatNumber, {"123456789"}, "DE");
        addGood(Kind::VatNumber, {"whatever"}, "US");
        addRow("VAT, the prefix decides", Kind::VatNumber, "ATU12345678", "DE", "");
        addRow("VAT, German", Kind::VatNumber, "12345678", "DE",
               "VAT numbers of Germany have another form, for instance DE123456789.");
        addRow("VAT, Greek", Kind::VatNumber, "EL12345678", "",
               "VAT numbers of Greece have another form, for instance EL123456789.");
        addRow("VAT, Italian check", Kind::VatNumber, "IT00743110158", "",
               "The last character of a partita IVA is made from the others: here it would be 7, not 8. Look for a "
               "mistyped character.");
        addRow("nothing", Kind::Pan, "  ", "", "");
        addRow("one character", Kind::VatNumber, "D", "", "");
    }

    void identifiers()
    {
        QFETCH(IdentifierKind, kind);
        QFETCH(QString, text);
        QFETCH(QString, country);
        QFETCH(QString, doubt);
        QCOMPARE(identifierDoubt(kind, text, CountryCode::fromText(country).value_or(CountryCode())), doubt);
    }

    /// A mistyped digit is always told in what has a check character.
    void everyWrongDigitIsTold()
    {
        for (const auto &[kind, number] : {std::pair(IdentifierKind::PartitaIva, "00743110157"),
                                           std::pair(IdentifierKind::Siret, "73282932000074")}) {
            const QString right = QString::fromLatin1(number);
            for (qsizetype place = 0; place < right.size(); ++place) {
                for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                    QString changed = right;
                    changed[place] = QChar(digit);
                    QCOMPARE(identifierDoubt(kind, changed).isEmpty(), changed == right);
                }
            }
        }
    }

    void anyOfSeveralWillDo()
    {
        const QList<IdentifierKind> either{IdentifierKind::CodiceFiscale, IdentifierKind::PartitaIva};
        QVERIFY(identifierDoubt(either, QStringLiteral("RSSMRA85T10A562S")).isEmpty());
        QVERIFY(identifierDoubt(either, QStringLiteral("IT00743110157")).isEmpty());
        // It is told of the one that was meant.
        QVERIFY(identifierDoubt(either, QStringLiteral("RSSMRA85T10A562T")).contains(QLatin1String("codice fiscale")));
        QVERIFY(identifierDoubt(either, QStringLiteral("IT00743110158")).contains(QLatin1String("partita IVA")));
        QVERIFY(identifierDoubt(QList<IdentifierKind>(), QStringLiteral("whatever")).isEmpty());
    }

    void vatPrefixesAreThoseOfTheCommission()
    {
        QCOMPARE(numberdesk::vatPrefix(*CountryCode::fromText(u"GR")), QStringLiteral("EL"));
        QCOMPARE(numberdesk::vatPrefix(*CountryCode::fromText(u"GB")), QStringLiteral("GB"));
        QCOMPARE(numberdesk::vatPrefix(*CountryCode::fromText(u"US")), QString());
        QVERIFY(numberdesk::isVatNumberWithPrefix(QStringLiteral("SE 1234 5678 9001")));
        QVERIFY(!numberdesk::isVatNumberWithPrefix(QStringLiteral("123456789001")));
    }
};

QTEST_GUILESS_MAIN(IdentifiersTest)
#include "tst_identifiers.moc"
