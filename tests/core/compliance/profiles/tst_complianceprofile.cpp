// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/profilecheck.h"
#include "core/privacy/aadhaar.h"

#include <QJsonDocument>
#include <QTest>

using numberdesk::checkAttribute;
using numberdesk::checkedProfile;
using numberdesk::ComplianceProfile;
using numberdesk::complianceProfileFromJson;
using numberdesk::CountryCode;
using numberdesk::ErrorKind;
using numberdesk::FieldMessage;
using numberdesk::PostalAddress;
using numberdesk::ProfileDifferences;
using Attribute = numberdesk::ProfileAttribute;

namespace {

PostalAddress viaRoma()
{
    PostalAddress address;
    address.streetAddress = QStringLiteral("Via Roma 12");
    address.postalCode = QStringLiteral("07100");
    address.locality = QStringLiteral("Sassari");
    address.country = *CountryCode::fromText(u"IT");
    return address;
}

ComplianceProfile acme()
{
    ComplianceProfile profile;
    profile.id = QStringLiteral("id-1");
    profile.name = QStringLiteral("Acme");
    profile.values = {{Attribute::LegalName, QStringLiteral("Acme Srl")},
                      {Attribute::VatNumber, QStringLiteral("IT00743110157")},
                      {Attribute::IncorporationDate, QStringLiteral("2019-04-30")}};
    profile.addresses = {{QStringLiteral("Registered office"), viaRoma()}};
    profile.answers = {{QStringLiteral("use_case"), QStringLiteral("Support line.\nWeekdays.")}};
    profile.documents = {{QStringLiteral("Passport"), QStringLiteral("doc-1")}};
    profile.revision = 3;
    profile.changedAt = QDateTime(QDate(2026, 10, 2), QTime(8, 15, 30, 123), Qt::UTC);
    profile.changedBy = QStringLiteral("desk");
    return profile;
}

QStringList fieldsOf(const numberdesk::Result<ComplianceProfile> &checked)
{
    QStringList fields;
    for (const FieldMessage &message : checked ? QList<FieldMessage>() : checked.error().fields) {
        fields.append(message.field);
    }
    return fields;
}

} // namespace

class ComplianceProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsAll()
    {
        const ComplianceProfile before = acme();
        const QByteArray bytes = QJsonDocument(toJson(before)).toJson();
        QCOMPARE(complianceProfileFromJson(QJsonDocument::fromJson(bytes).object()), std::optional(before));
        ComplianceProfile person = before;
        person.kind = ComplianceProfile::Kind::Person;
        QCOMPARE(complianceProfileFromJson(toJson(person)), std::optional(person));
    }

    /// An older version of the program must not lose what a newer one wrote.
    void whatIsNotKnownIsKept()
    {
        QJsonObject json = toJson(acme());
        QJsonObject values = json.value(u"values").toObject();
        values.insert(QStringLiteral("eoriNumber"), QStringLiteral("IT123"));
        json.insert(QStringLiteral("values"), values);
        json.insert(QStringLiteral("colour"), QStringLiteral("blue"));
        const auto read = complianceProfileFromJson(json);
        QVERIFY(read);
        QCOMPARE(read->values, acme().values);
        QCOMPARE(toJson(*read), json);
        // Also after the person changed something else.
        const auto changed = checkedProfile(*read);
        QVERIFY(changed);
        QCOMPARE(toJson(*changed), json);
    }

    void whatIsNoProfileIsNone()
    {
        QVERIFY(!complianceProfileFromJson({}));
        QJsonObject json = toJson(acme());
        json.insert(QStringLiteral("kind"), QStringLiteral("robot"));
        QVERIFY(!complianceProfileFromJson(json));
        json = toJson(acme());
        json.remove(QStringLiteral("id"));
        QVERIFY(!complianceProfileFromJson(json));
        // Wrong types of members lose no more than those.
        json = toJson(acme());
        json.insert(QStringLiteral("addresses"), 7);
        json.insert(QStringLiteral("documents"), QStringLiteral("x"));
        QCOMPARE(complianceProfileFromJson(json)->values, acme().values);
    }

    void everyAttributeHasItsOwnKeyAndName()
    {
        QStringList keys;
        for (const Attribute attribute : numberdesk::companyAttributes() + numberdesk::personAttributes()) {
            QCOMPARE(numberdesk::attributeFromKey(attributeKey(attribute)), std::optional(attribute));
            QVERIFY(!attributeName(attribute).isEmpty());
            keys.append(attributeKey(attribute));
        }
        QVERIFY(keys.removeDuplicates() <= 4); // tax number, e-mail, phone are of both
    }

    void fullNameIsMadeOfBoth()
    {
        ComplianceProfile person;
        person.values = {{Attribute::LastName, QStringLiteral("Rossi")}};
        QCOMPARE(person.value(Attribute::FullName), QStringLiteral("Rossi"));
        person.values.insert(Attribute::FirstName, QStringLiteral("Mario"));
        QCOMPARE(person.value(Attribute::FullName), QStringLiteral("Mario Rossi"));
    }

    void differencesAreToldByAttributeAddressAnswerAndDocument()
    {
        QVERIFY(differencesBetween(acme(), acme()).isEmpty());
        ComplianceProfile after = acme();
        after.name = QStringLiteral("Another name");
        after.revision = 9;
        QVERIFY(differencesBetween(acme(), after).isEmpty());
        after.values.insert(Attribute::VatNumber, QStringLiteral("IT07643520567"));
        after.values.remove(Attribute::IncorporationDate);
        after.values.insert(Attribute::Email, QStringLiteral("office@example.com"));
        after.addresses[0].address.streetAddress = QStringLiteral("Via Roma 14");
        after.addresses.append({QString(), viaRoma()});
        after.answers.clear();
        after.documents.insert(QStringLiteral("Passport"), QStringLiteral("doc-2"));
        ProfileDifferences expected;
        expected.attributes = {Attribute::VatNumber, Attribute::Email, Attribute::IncorporationDate};
        expected.addresses = {QStringLiteral("Registered office"), QStringLiteral("Via Roma 12, 07100 Sassari, IT")};
        expected.answers = {QStringLiteral("use_case")};
        expected.documents = {QStringLiteral("Passport")};
        QCOMPARE(differencesBetween(acme(), after), expected);
    }

    void textsAreTidiedBeforeTheyAreKept()
    {
        ComplianceProfile entered = acme();
        entered.name = QStringLiteral("  Acme\u202e  ");
        entered.values.insert(Attribute::LegalName, QStringLiteral(" Acme  Srl "));
        entered.values.insert(Attribute::TradingName, QStringLiteral("  "));
        entered.values.insert(Attribute::Phone, QStringLiteral("+٣٩ 079 555 0142"));
        entered.values.insert(Attribute::FullName, QStringLiteral("made up"));
        entered.addresses[0].address.locality = QStringLiteral(" Sassari\n");
        entered.addresses.append({QString(), PostalAddress()});
        entered.answers.append({QString(), QStringLiteral(" ")});
        ComplianceProfile expected = acme();
        expected.values.insert(Attribute::Phone, QStringLiteral("+39 079 555 0142"));
        const auto checked = checkedProfile(entered);
        QVERIFY(checked);
        QCOMPARE(*checked, expected);
    }

    void everyPlaceIsToldThatHoldsAnAadhaarNumber()
    {
        const QString number = QStringLiteral("9999 4105 7058");
        ComplianceProfile entered = acme();
        entered.name = number;
        entered.values.insert(Attribute::TaxNumber, number);
        entered.values.insert(Attribute::Phone, QStringLiteral("999941057058"));
        entered.addresses[0].label = number;
        entered.addresses[0].address.extendedAddress = number;
        entered.addresses[0].address.phoneNumber = QStringLiteral("999941057058");
        entered.answers[0].value = QStringLiteral("He has ") + number;
        entered.answers[0].question = number;
        const auto checked = checkedProfile(entered);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(fieldsOf(checked),
                 (QStringList{QStringLiteral("name"), QStringLiteral("taxNumber"), QStringLiteral("addresses[0].label"),
                              QStringLiteral("addresses[0].extendedAddress"), QStringLiteral("answers[0].question"),
                              QStringLiteral("answers[0].value")}));
        for (const FieldMessage &message : checked.error().fields) {
            QCOMPARE(message.text, numberdesk::whyNotStored());
        }
    }

    void textsHaveABound()
    {
        ComplianceProfile entered = acme();
        entered.answers[0].value = QString(numberdesk::MaximumProfileText, u'x');
        QVERIFY(checkedProfile(entered));
        entered.answers[0].value += u'x';
        entered.values.insert(Attribute::Phone, QString(numberdesk::MaximumProfileText + 1, u'1'));
        const auto checked = checkedProfile(entered);
        QCOMPARE(fieldsOf(checked), (QStringList{QStringLiteral("phone"), QStringLiteral("answers[0].value")}));
        QCOMPARE(checked.error().fields.constLast().text,
                 QStringLiteral("At most 10,000 characters can be kept; this has 10,001."));
        entered = acme();
        entered.answers = QList<numberdesk::ReusableAnswer>(201, {QStringLiteral("q"), QStringLiteral("a")});
        QCOMPARE(fieldsOf(checkedProfile(entered)), QStringList{QString()});
    }

    void whatIsSurelyWrongIsRefused()
    {
        ComplianceProfile entered = acme();
        entered.name = QStringLiteral(" ");
        entered.values.insert(Attribute::IncorporationDate, QStringLiteral("30/04/2019"));
        entered.values.insert(Attribute::Email, QStringLiteral("nobody"));
        entered.answers[0].question.clear();
        QCOMPARE(fieldsOf(checkedProfile(entered)),
                 (QStringList{QStringLiteral("name"), QStringLiteral("incorporationDate"), QStringLiteral("email"),
                              QStringLiteral("answers[0].question")}));
    }

    void identifiersAreDoubtedByTheCountry()
    {
        const CountryCode italy = *CountryCode::fromText(u"IT");
        const auto doubtOf = [](Attribute attribute, const char *value, const CountryCode &country) {
            return checkAttribute(attribute, QString::fromLatin1(value), country).doubt;
        };
        QVERIFY(doubtOf(Attribute::TaxNumber, "RSSMRA85T10A562T", italy).contains(QLatin1String("codice fiscale")));
        QVERIFY(doubtOf(Attribute::TaxNumber, "RSSMRA85T10A562S", italy).isEmpty());
        QVERIFY(doubtOf(Attribute::TaxNumber, "RSSMRA85T10A562T", {}).isEmpty());
        QVERIFY(doubtOf(Attribute::VatNumber, "IT00743110158", italy).contains(QLatin1String("partita IVA")));
        QVERIFY(doubtOf(Attribute::VatNumber, "DE12345678", {}).contains(QLatin1String("Germany")));
        QVERIFY(doubtOf(Attribute::RegistrationNumber, "123456", *CountryCode::fromText(u"GB"))
                    .contains(QLatin1String("00123456")));
        QVERIFY(doubtOf(Attribute::VatNumber, "29AAGCB7383J1Z4", *CountryCode::fromText(u"IN")).isEmpty());
        QVERIFY(doubtOf(Attribute::VatNumber, "29AAGCB7383J1Z5", *CountryCode::fromText(u"IN"))
                    .contains(QLatin1String("GSTIN")));
        // Doubts do not keep it from being kept.
        ComplianceProfile doubtful = acme();
        doubtful.values.insert(Attribute::VatNumber, QStringLiteral("IT00743110158"));
        QVERIFY(checkedProfile(doubtful));
    }
};

QTEST_GUILESS_MAIN(ComplianceProfileTest)
#include "tst_complianceprofile.moc"
