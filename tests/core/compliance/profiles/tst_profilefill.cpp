// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/profilefill.h"

#include <QTest>

using numberdesk::AddressPart;
using numberdesk::changesSince;
using numberdesk::ComplianceProfile;
using numberdesk::CountryCode;
using numberdesk::fillFrom;
using numberdesk::LeftEmpty;
using numberdesk::PostalAddress;
using numberdesk::ProfileFill;
using numberdesk::ProfileMapping;
using numberdesk::ProfileSource;
using numberdesk::ProfileUpdate;
using numberdesk::Requirement;
using numberdesk::RequirementSet;
using Attribute = numberdesk::ProfileAttribute;
using Kind = numberdesk::Requirement::Kind;
using Sources = QList<ProfileSource>;

namespace {

Requirement asking(const char *key, const char *name, Kind kind = Kind::Text)
{
    Requirement requirement;
    requirement.id = QStringLiteral("id-") + QString::fromLatin1(key);
    requirement.key = QString::fromLatin1(key);
    requirement.name = QString::fromUtf8(name);
    requirement.kind = kind;
    return requirement;
}

CountryCode country(const char *code)
{
    return CountryCode::fromText(QString::fromLatin1(code)).value_or(CountryCode());
}

PostalAddress addressIn(const char *code, const char *street)
{
    PostalAddress address;
    address.streetAddress = QString::fromUtf8(street);
    address.locality = QStringLiteral("Town");
    address.country = country(code);
    return address;
}

ComplianceProfile acme()
{
    ComplianceProfile profile;
    profile.name = QStringLiteral("Acme Srl");
    profile.values = {{Attribute::LegalName, QStringLiteral("Acme Srl")},
                      {Attribute::VatNumber, QStringLiteral("IT 00743110157")},
                      {Attribute::IncorporationDate, QStringLiteral("2019-04-30")},
                      {Attribute::Phone, QStringLiteral("+390795550142")},
                      {Attribute::Email, QStringLiteral("office@example.com")}};
    profile.addresses = {{QStringLiteral("Registered office"), addressIn("DE", "Hauptstr. 1")},
                         {QStringLiteral("Billing"), addressIn("IT", "Via Roma 12")}};
    return profile;
}

RequirementSet setOf(const QList<Requirement> &requirements, const char *place = "IT")
{
    RequirementSet set;
    set.country = country(place);
    set.requirements = requirements;
    return set;
}

ProfileFill only(const QList<ProfileFill> &fills) { return fills.size() == 1 ? fills.constFirst() : ProfileFill(); }

} // namespace

class ProfileFillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereAnAnswerIs_data()
    {
        QTest::addColumn<Requirement>("requirement");
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("isPerson");
        QTest::addColumn<Sources>("sources");
        const auto row = [](const Requirement &requirement, const char *place, bool isPerson, const Sources &sources) {
            QTest::addRow("%s/%s/%s/%d", qPrintable(requirement.key), qPrintable(requirement.name), place, isPerson)
                << requirement << QString::fromLatin1(place) << isPerson << sources;
        };
        row(asking("tax_id", "Tax number"), "IT", false, {Attribute::TaxNumber, Attribute::VatNumber});
        row(asking("tax_id", "Tax number"), "FR", false, {Attribute::TaxNumber, Attribute::VatNumber});
        row(asking("tax_id", "Tax number"), "FR", true, {Attribute::TaxNumber});
        row(asking("pan", "PAN"), "IN", false, {Attribute::TaxNumber});
        row(asking("gstin", "GSTIN"), "IN", false, {Attribute::VatNumber});
        row(asking("cin", "CIN"), "IN", false, {Attribute::RegistrationNumber});
        row(asking("siret", "SIRET"), "FR", false, {Attribute::RegistrationNumber});
        row(asking("company_code", "Company code"), "LT", false, {Attribute::RegistrationNumber});
        row(asking("business_name", "Business name"), "DE", false, {Attribute::LegalName, Attribute::TradingName});
        row(asking("business_name", "Business name"), "DE", true, {});
        row(asking("incorporation_date", "Date of incorporation", Kind::Date), "IT", false,
            {Attribute::IncorporationDate});
        row(asking("dob", "Date of birth", Kind::Date), "IT", true, {Attribute::BirthDate});
        row(asking("dob", "Date of birth", Kind::Date), "IT", false, {});
        row(asking("birthDate", "", Kind::Date), "IT", true, {Attribute::BirthDate});
        row(asking("full_name", "Full name"), "IT", true, {Attribute::FullName});
        row(asking("contact", "Where to reach you", Kind::Email), "IT", false, {Attribute::Email});
        row(asking("contact", "Where to reach you", Kind::Phone), "IT", true, {Attribute::Phone});
        row(asking("site", "Your page", Kind::Url), "IT", false, {Attribute::WebSite});
        row(asking("zip", "ZIP"), "US", false, {AddressPart::PostalCode});
        row(asking("use_case", "Use case"), "US", false, {});
        row(asking("proof_of_address", "Proof of address", Kind::Document), "IT", false, {});
        // A date is not answered by a name, nor several choices by one value.
        row(asking("company_name", "Company name", Kind::Date), "IT", false, {});
        row(asking("nationality", "Nationality", Kind::MultipleChoice), "IT", true, {});
    }

    void whereAnAnswerIs()
    {
        QFETCH(Requirement, requirement);
        QFETCH(QString, place);
        QFETCH(bool, isPerson);
        QFETCH(Sources, sources);
        const auto kind = isPerson ? ComplianceProfile::Kind::Person : ComplianceProfile::Kind::Company;
        QCOMPARE(profileSourcesOf(requirement, country(place.toLatin1().constData()), kind), sources);
    }

    void aValueIsToldWithWhereItIsFrom()
    {
        const ProfileFill fill = only(fillFrom(acme(), setOf({asking("tax_id", "Tax number")})));
        ProfileFill expected;
        expected.requirementId = QStringLiteral("id-tax_id");
        expected.requirementKey = QStringLiteral("tax_id");
        expected.value = QStringLiteral("IT 00743110157");
        expected.source = Attribute::VatNumber;
        expected.words = QStringLiteral("Tax number: from “VAT number” of Acme Srl.");
        QCOMPARE(fill, expected);
    }

    void theValueThatBreaksNoRuleIsTaken()
    {
        ComplianceProfile both = acme();
        both.values.insert(Attribute::TaxNumber, QStringLiteral("not stated"));
        QCOMPARE(only(fillFrom(both, setOf({asking("tax_id", "Tax number")}))).source,
                 ProfileSource(Attribute::VatNumber));
        both.values.insert(Attribute::TaxNumber, QStringLiteral("07643520567"));
        QCOMPARE(only(fillFrom(both, setOf({asking("tax_id", "Tax number")}))).source,
                 ProfileSource(Attribute::TaxNumber));
    }

    void aNumberIsWrittenAsTheRuleWantsIt()
    {
        Requirement strict = asking("vat_number", "VAT number");
        strict.criteria.pattern = QStringLiteral("^IT[0-9]{11}$");
        QCOMPARE(only(fillFrom(acme(), setOf({strict}))).value, QStringLiteral("IT00743110157"));
        strict.criteria.pattern = QStringLiteral("^[0-9]{11}$");
        QCOMPARE(only(fillFrom(acme(), setOf({strict}))).value, QStringLiteral("00743110157"));
        strict.criteria.pattern = QStringLiteral("^DE[0-9]{9}$");
        const ProfileFill refused = only(fillFrom(acme(), setOf({strict})));
        QCOMPARE(refused.value, QStringLiteral("IT 00743110157"));
        QVERIFY(!refused.problem.isEmpty());
    }

    void theOrderIsThatOfTheForm()
    {
        RequirementSet set = setOf({asking("incorporation_date", "Date of incorporation", Kind::Date),
                                    asking("nothing", "Colour"), asking("business_name", "Business name")});
        set.addressRequired = true;
        const QList<ProfileFill> fills = fillFrom(acme(), set);
        QCOMPARE(fills.size(), 3);
        QCOMPARE(fills.at(0).value, QStringLiteral("2019-04-30"));
        QCOMPARE(fills.at(1).value, QStringLiteral("Acme Srl"));
        QVERIFY(fills.at(2).address);
        QVERIFY(fills.at(2).requirementId.isEmpty());
    }

    void thePersonsChoiceComesFirst()
    {
        const Requirement asked = asking("tax_id", "Tax number");
        ProfileMapping mapping;
        mapping.choose(asked, Attribute::LegalName);
        QCOMPARE(only(fillFrom(acme(), setOf({asked}), mapping)).value, QStringLiteral("Acme Srl"));
        mapping.choose(asked, LeftEmpty());
        QVERIFY(fillFrom(acme(), setOf({asked}), mapping).isEmpty());
        QCOMPARE(ProfileMapping::fromJson(mapping.toJson()), mapping);
        mapping.forget(asked);
        QVERIFY(mapping.isEmpty());
        // Of an attribute that is not there nothing comes, so our own rules go on.
        mapping.choose(asked, Attribute::TradingName);
        QCOMPARE(only(fillFrom(acme(), setOf({asked}), mapping)).source, ProfileSource(Attribute::VatNumber));
    }

    void choicesOfANewerVersionAreKept()
    {
        const QJsonObject json{{QStringLiteral("tax_id"), QStringLiteral("shoeSize")},
                               {QStringLiteral("pan"), QStringLiteral("taxNumber")}};
        const ProfileMapping mapping = ProfileMapping::fromJson(json);
        QVERIFY(!mapping.choice(asking("tax_id", "")));
        QCOMPARE(mapping.choice(asking("PAN", "")), std::optional(ProfileMapping::Choice(Attribute::TaxNumber)));
        QCOMPARE(mapping.toJson(), json);
    }

    void reusableAnswersAreFoundByKeyOrName()
    {
        ComplianceProfile profile = acme();
        profile.answers = {{QStringLiteral("use_case"), QStringLiteral("Support line")},
                           {QStringLiteral("declared  USE"), QStringLiteral("VOICE")}};
        const ProfileFill fill = only(fillFrom(profile, setOf({asking("Use_Case", "What callers hear")})));
        QCOMPARE(fill.value, QStringLiteral("Support line"));
        QCOMPARE(fill.words, QStringLiteral("What callers hear: from the reusable answers of Acme Srl."));
        QVERIFY(!fill.source);
        Requirement choice = asking("usage", "Declared use", Kind::Choice);
        choice.criteria.choices = {QStringLiteral("voice"), QStringLiteral("sms")};
        QCOMPARE(only(fillFrom(profile, setOf({choice}))).value, QStringLiteral("voice"));
        // An answer that was given to exactly this question comes before what we make of its words.
        profile.answers.append({QStringLiteral("tax_id"), QStringLiteral("07643520567")});
        QCOMPARE(only(fillFrom(profile, setOf({asking("tax_id", "Tax number")}))).value, QStringLiteral("07643520567"));
    }

    void theAddressIsTheOneThatIsMeant()
    {
        const Requirement registered = asking("registered_address", "Registered address", Kind::Address);
        const ProfileFill named = only(fillFrom(acme(), setOf({registered})));
        QCOMPARE(named.address->streetAddress, QStringLiteral("Hauptstr. 1"));
        QCOMPARE(named.words, QStringLiteral("Registered address: from the address “Registered office” of Acme Srl."));
        const Requirement any = asking("address", "Address", Kind::Address);
        const ProfileFill here = only(fillFrom(acme(), setOf({any})));
        QCOMPARE(here.address->streetAddress, QStringLiteral("Via Roma 12"));
        // What the address leaves out, the profile knows.
        QCOMPARE(here.address->businessName, QStringLiteral("Acme Srl"));
        QCOMPARE(here.address->phoneNumber, QStringLiteral("+390795550142"));
        QCOMPARE(only(fillFrom(acme(), setOf({any}, "US"))).address->streetAddress, QStringLiteral("Hauptstr. 1"));
        ComplianceProfile none = acme();
        none.addresses.clear();
        QVERIFY(fillFrom(none, setOf({any})).isEmpty());
    }

    void anAddressIsTidiedAndDoubted()
    {
        ComplianceProfile profile = acme();
        profile.addresses = {{QString(), addressIn("IT", "  Via Roma 12 #3 ")}};
        const ProfileFill fill = only(fillFrom(profile, setOf({asking("address", "Address", Kind::Address)})));
        QCOMPARE(fill.address->streetAddress, QStringLiteral("Via Roma 12 #3"));
        QVERIFY(fill.doubt.contains(u'#'));
    }

    void documentsAreFoundByKeyOrName()
    {
        ComplianceProfile profile = acme();
        profile.documents = {{QStringLiteral("proof of address"), QStringLiteral("doc-1")}};
        const ProfileFill fill = only(fillFrom(profile, setOf({asking("proof", "Proof of address", Kind::Document),
                                                               asking("identity", "Passport", Kind::Document)})));
        QCOMPARE(fill.vaultDocument, QStringLiteral("doc-1"));
        QCOMPARE(fill.requirementKey, QStringLiteral("proof"));
    }

    void aChangedProfileTellsWhatToUpdate()
    {
        const RequirementSet set = setOf({asking("tax_id", "Tax number"), asking("business_name", "Business name"),
                                          asking("address", "Address", Kind::Address)});
        const QList<ProfileFill> used = fillFrom(acme(), set);
        QVERIFY(changesSince(used, fillFrom(acme(), set)).isEmpty());
        ComplianceProfile changed = acme();
        changed.name = QStringLiteral("Acme, new name in the list");
        QVERIFY(changesSince(used, fillFrom(changed, set)).isEmpty());
        changed.values.insert(Attribute::VatNumber, QStringLiteral("IT07643520567"));
        changed.values.remove(Attribute::LegalName);
        changed.addresses[1].address.streetAddress = QStringLiteral("Via Roma 14");
        const QList<ProfileUpdate> updates = changesSince(used, fillFrom(changed, set));
        QCOMPARE(updates.size(), 2);
        QCOMPARE(updates.at(0).before.value, QStringLiteral("IT 00743110157"));
        QCOMPARE(updates.at(0).now.value, QStringLiteral("IT07643520567"));
        QCOMPARE(updates.at(1).now.address->streetAddress, QStringLiteral("Via Roma 14"));
        // What was never filled from the profile is the person's own.
        QVERIFY(changesSince({}, fillFrom(changed, set)).isEmpty());
    }

    void fillsAreKeptWithACase()
    {
        RequirementSet set = setOf({asking("tax_id", "Tax number"), asking("zip", "ZIP")});
        set.addressRequired = true;
        ComplianceProfile profile = acme();
        profile.addresses[1].address.postalCode = QStringLiteral("07100");
        const QList<ProfileFill> fills = fillFrom(profile, set);
        QCOMPARE(fills.size(), 3);
        for (ProfileFill fill : fills) {
            fill.words.clear();
            QCOMPARE(numberdesk::profileFillFromJson(toJson(fill)), fill);
        }
    }
};

QTEST_GUILESS_MAIN(ProfileFillTest)
#include "tst_profilefill.moc"
