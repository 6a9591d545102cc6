// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/casefill.h"

#include <QTest>

using numberdesk::CaseAnswer;
using numberdesk::caseFills;
using numberdesk::ComplianceCase;
using numberdesk::ComplianceProfile;
using numberdesk::CountryCode;
using numberdesk::ProfileFill;
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

/// With everything that the profile has to say to it.
ComplianceCase filled(ComplianceCase entry, const ComplianceProfile &profile)
{
    QList<ProfileUpdate> updates;
    const QList<ProfileFill> fills = caseFills(entry, profile);
    for (const ProfileFill &fill : fills) {
        updates.append({{}, fill});
    }
    entry.profileId = profile.id;
    return withUpdates(entry, updates, profile);
}

} // namespace

class CaseFillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenTellsWhereItIsFrom()
    {
        const ComplianceCase entry = filled(openCase(), acme());
        const CaseAnswer tax = entry.answers.value(QStringLiteral("r1"));
        const CaseAnswer expected{
            QStringLiteral("IT00743110157"), {}, QStringLiteral("profile-1"), QStringLiteral("vatNumber"), 3};
        QCOMPARE(tax, expected);
        // One without an id is known by its key.
        QCOMPARE(entry.answers.value(QStringLiteral("use_case")).profileAttribute, QStringLiteral("reusableAnswer"));
        QCOMPARE(entry.answers.value(QStringLiteral("r3")).documentIds, QStringList{QStringLiteral("doc-1")});
        QCOMPARE(entry.address->streetAddress, QStringLiteral("Via Roma 12"));
        QCOMPARE(entry.addressProfileId, QStringLiteral("profile-1"));
    }

    void theNumbersOwnWishForAnAddressCountsToo()
    {
        ComplianceCase entry = openCase();
        entry.asked->addressRequired = false;
        const qsizetype without = caseFills(entry, acme()).size();
        entry.numberNeedsAddress = true;
        const QList<ProfileFill> fills = caseFills(entry, acme());
        QCOMPARE(fills.size(), without + 1);
        QCOMPARE(fills.constLast().address->streetAddress, QStringLiteral("Via Roma 12"));
    }

    void aChangedProfileIsOfferedAndTaken()
    {
        const ComplianceCase entry = filled(openCase(), acme());
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
        ComplianceCase entry = filled(openCase(), acme());
        CaseAnswer typed;
        typed.value = QStringLiteral("typed");
        entry.answers.insert(QStringLiteral("r1"), typed);
        ComplianceProfile changed = acme();
        changed.values.insert(Attribute::VatNumber, QStringLiteral("IT07643520567"));
        QVERIFY(profileUpdates(entry, changed).isEmpty());
        // Nor is anything offered of another profile, or to a case that is over.
        changed.id = QStringLiteral("profile-2");
        QVERIFY(profileUpdates(filled(openCase(), acme()), changed).isEmpty());
        entry = filled(openCase(), acme());
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
        entry = filled(entry, acme());
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
