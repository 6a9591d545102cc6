// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/casefill.h"

#include <QTest>

using numberdesk::CaseAnswer;
using numberdesk::ComplianceCase;
using numberdesk::ComplianceProfile;
using numberdesk::CountryCode;
using numberdesk::fillCase;
using numberdesk::FilledCase;
using numberdesk::ProfileUpdate;
using numberdesk::profileUpdates;
using numberdesk::Requirement;
using numberdesk::RequirementSet;
using numberdesk::usesProfile;
using Attribute = numberdesk::ProfileAttribute;
using Kind = numberdesk::Requirement::Kind;

namespace {

Requirement asking(const char *id, const char *key, const char *name, Kind kind = Kind::Text)
{
    Requirement requirement;
    requirement.id = QString::fromLatin1(id);
    requirement.key = QString::fromLatin1(key);
    requirement.name = QString::fromLatin1(name);
    requirement.kind = kind;
    return requirement;
}

ComplianceCase openCase()
{
    ComplianceCase entry;
    entry.id = QStringLiteral("case-1");
    entry.subject.country = *CountryCode::fromText(u"IT");
    RequirementSet asked;
    asked.country = entry.subject.country;
    asked.addressRequired = true;
    asked.requirements = {asking("r1", "tax_id", "Tax number"), asking("", "use_case", "Use case"),
                          asking("r3", "passport", "Passport", Kind::Document),
                          asking("r4", "business_name", "Business name")};
    entry.asked = asked;
    return entry;
}

ComplianceProfile acme()
{
    ComplianceProfile profile;
    profile.id = QStringLiteral("profile-1");
    profile.revision = 3;
    profile.name = QStringLiteral("Acme");
    profile.values = {{Attribute::VatNumber, QStringLiteral("IT00743110157")},
                      {Attribute::LegalName, QStringLiteral("Acme Srl")}};
    profile.answers = {{QStringLiteral("use_case"), QStringLiteral("Support line")}};
    profile.documents = {{QStringLiteral("Passport"), QStringLiteral("doc-1")}};
    numberdesk::PostalAddress address;
    address.streetAddress = QStringLiteral("Via Roma 12");
    address.country = *CountryCode::fromText(u"IT");
    profile.addresses = {{QStringLiteral("Office"), address}};
    return profile;
}

} // namespace

class CaseFillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotAnsweredIsFilled()
    {
        const FilledCase filled = fillCase(openCase(), acme());
        QCOMPARE(filled.filled.size(), 5);
        QVERIFY(filled.refused.isEmpty());
        const CaseAnswer tax = filled.entry.answers.value(QStringLiteral("r1"));
        const CaseAnswer expected{
            QStringLiteral("IT00743110157"), {}, QStringLiteral("profile-1"), QStringLiteral("vatNumber"), 3};
        QCOMPARE(tax, expected);
        // One without an id is known by its key.
        QCOMPARE(filled.entry.answers.value(QStringLiteral("use_case")).profileAttribute,
                 QStringLiteral("reusableAnswer"));
        QCOMPARE(filled.entry.answers.value(QStringLiteral("r3")).documentIds, QStringList{QStringLiteral("doc-1")});
        QCOMPARE(filled.entry.address->streetAddress, QStringLiteral("Via Roma 12"));
        QCOMPARE(filled.entry.addressProfileId, QStringLiteral("profile-1"));
        QCOMPARE(filled.entry.profileId, QStringLiteral("profile-1"));
    }

    void whatWasTypedStays()
    {
        ComplianceCase entry = openCase();
        CaseAnswer typed;
        typed.value = QStringLiteral("typed");
        entry.answers.insert(QStringLiteral("r1"), typed);
        entry.address = numberdesk::PostalAddress();
        const FilledCase filled = fillCase(entry, acme());
        QCOMPARE(filled.entry.answers.value(QStringLiteral("r1")), typed);
        QCOMPARE(filled.entry.address, std::optional(numberdesk::PostalAddress()));
        QVERIFY(filled.entry.addressProfileId.isEmpty());
        QCOMPARE(filled.filled.size(), 3);
    }

    void whatIsSurelyNotAcceptedIsToldAndNotFilled()
    {
        ComplianceCase entry = openCase();
        entry.asked->requirements[3].criteria.maximumLength = 3;
        const FilledCase filled = fillCase(entry, acme());
        QCOMPARE(filled.refused.size(), 1);
        QCOMPARE(filled.refused.constFirst().requirementKey, QStringLiteral("business_name"));
        QVERIFY(!filled.refused.constFirst().problem.isEmpty());
        QVERIFY(!filled.entry.answers.contains(QStringLiteral("r4")));
    }

    void theNumbersOwnWishForAnAddressCountsToo()
    {
        ComplianceCase entry = openCase();
        entry.asked->addressRequired = false;
        QVERIFY(!fillCase(entry, acme()).entry.address);
        entry.numberNeedsAddress = true;
        QVERIFY(fillCase(entry, acme()).entry.address);
    }

    void aChangedProfileIsOfferedAndTaken()
    {
        const ComplianceCase entry = fillCase(openCase(), acme()).entry;
        QVERIFY(profileUpdates(entry, acme()).isEmpty());
        ComplianceProfile changed = acme();
        changed.revision = 4;
        changed.values.insert(Attribute::VatNumber, QStringLiteral("IT07643520567"));
        changed.documents.insert(QStringLiteral("Passport"), QStringLiteral("doc-2"));
        changed.addresses[0].address.streetAddress = QStringLiteral("Via Roma 14");
        const QList<ProfileUpdate> updates = profileUpdates(entry, changed);
        QCOMPARE(updates.size(), 3);
        QCOMPARE(updates.constFirst().before.value, QStringLiteral("IT00743110157"));
        const ComplianceCase updated = withUpdates(entry, updates, changed);
        QCOMPARE(updated.answers.value(QStringLiteral("r1")).value, QStringLiteral("IT07643520567"));
        QCOMPARE(updated.answers.value(QStringLiteral("r1")).profileRevision, 4);
        QCOMPARE(updated.answers.value(QStringLiteral("r3")).documentIds, QStringList{QStringLiteral("doc-2")});
        QCOMPARE(updated.address->streetAddress, QStringLiteral("Via Roma 14"));
        QVERIFY(profileUpdates(updated, changed).isEmpty());
        // Those alone that the person took.
        const ComplianceCase partly = withUpdates(entry, {updates.constFirst()}, changed);
        QCOMPARE(profileUpdates(partly, changed).size(), 2);
    }

    void whatIsThePersonsOwnIsNotOffered()
    {
        ComplianceCase entry = fillCase(openCase(), acme()).entry;
        CaseAnswer typed;
        typed.value = QStringLiteral("typed");
        entry.answers.insert(QStringLiteral("r1"), typed);
        ComplianceProfile changed = acme();
        changed.values.insert(Attribute::VatNumber, QStringLiteral("IT07643520567"));
        QVERIFY(profileUpdates(entry, changed).isEmpty());
        // Nor is anything offered of another profile, or to a case that is over.
        changed.id = QStringLiteral("profile-2");
        QVERIFY(profileUpdates(fillCase(openCase(), acme()).entry, changed).isEmpty());
        entry = fillCase(openCase(), acme()).entry;
        changed.id = QStringLiteral("profile-1");
        QCOMPARE(profileUpdates(entry, changed).size(), 1);
        entry.state = ComplianceCase::State::Closed;
        QVERIFY(profileUpdates(entry, changed).isEmpty());
    }

    void whoUsesAProfileIsKnown()
    {
        const QString id = QStringLiteral("profile-1");
        ComplianceCase entry = openCase();
        QVERIFY(!usesProfile(entry, id));
        QVERIFY(!usesProfile(entry, QString()));
        entry = fillCase(entry, acme()).entry;
        QVERIFY(usesProfile(entry, id));
        entry.profileId.clear();
        QVERIFY(usesProfile(entry, id));
        entry.answers.clear();
        QVERIFY(usesProfile(entry, id));
        entry.addressProfileId.clear();
        QVERIFY(!usesProfile(entry, id));
    }
};

QTEST_GUILESS_MAIN(CaseFillTest)
#include "tst_casefill.moc"
