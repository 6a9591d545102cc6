// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"

namespace numberdesk::tests {

inline CaseSubject sassari()
{
    return {QStringLiteral("acme"), *CountryCode::fromText(u"IT"), NumberType::Kind::Local};
}

inline Requirement sampleRequirement(const char *key, Requirement::Kind kind, bool isRequired)
{
    Requirement requirement;
    requirement.id = QStringLiteral("id-") + QLatin1String(key);
    requirement.key = QLatin1String(key);
    requirement.name = QStringLiteral("Name of ") + QLatin1String(key);
    requirement.kind = kind;
    requirement.required = isRequired;
    return requirement;
}

/// A tax number of 11 to 16 characters, a proof of address and an optional date, and a postal address.
inline RequirementSet sampleSet()
{
    RequirementSet set;
    set.country = sassari().country;
    set.type = sassari().type;
    set.addressRequired = true;
    Requirement tax = sampleRequirement("tax_id", Requirement::Kind::Text, true);
    tax.criteria.minimumLength = 11;
    tax.criteria.maximumLength = 16;
    Requirement proof = sampleRequirement("proof_of_address", Requirement::Kind::Document, true);
    proof.criteria.contentTypes = QStringList{QStringLiteral("application/pdf")};
    proof.criteria.maximumBytes = 10485760;
    set.requirements = {tax, proof, sampleRequirement("incorporation_date", Requirement::Kind::Date, false)};
    return set;
}

inline PostalAddress sampleAddress()
{
    PostalAddress address;
    address.businessName = QStringLiteral("Acme Srl");
    address.streetAddress = QStringLiteral("Via Roma 12");
    address.locality = QStringLiteral("Sassari");
    address.postalCode = QStringLiteral("07100");
    address.country = sassari().country;
    return address;
}

inline ComplianceCase sampleNames()
{
    ComplianceCase names;
    names.accountName = QStringLiteral("Acme desk");
    names.providerId = QStringLiteral("mindhunters");
    names.providerName = QStringLiteral("MindHunters");
    return names;
}

/// Everything is answered.
inline ComplianceCase answeredCase()
{
    ComplianceCase entry = sampleNames();
    entry.id = QStringLiteral("4f1f9a52-2f6e-4f0b-9a51-1d3c5e7f9b10");
    entry.subject = sassari();
    entry.asked = sampleSet();
    entry.answers.insert(QStringLiteral("id-tax_id"), {QStringLiteral("IT01234567890"), {}, {}, {}, 0});
    entry.answers.insert(QStringLiteral("id-proof_of_address"), {{}, {QStringLiteral("bill")}, {}, {}, 0});
    entry.address = sampleAddress();
    return entry;
}

} // namespace numberdesk::tests
