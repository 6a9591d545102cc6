// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/casegaps.h"

#include "core/compliance/answercheck.h"
#include "core/compliance/requirementwords.h"
#include "core/locale/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace numberdesk {
namespace {

using Kind = CaseGap::Kind;

struct CaseText
{
    Q_DECLARE_TR_FUNCTIONS(ComplianceCase)
};

/// What is wrong with the documents of an answer.
std::optional<CaseGap> documentGap(const CaseAnswer &answer, const CaseGap &named, const DocumentLookup &documentOf,
                                   QDate today)
{
    for (const QString &id : answer.documentIds) {
        const std::optional<VaultDocument> document = documentOf(id);
        if (!document || document->state == VaultDocument::State::FileMissing) {
            return CaseGap{named.identifier, Kind::DocumentGone, named.name,
                           CaseText::tr("The document is not there any more. Choose another one.")};
        }
        const QDate expiry = document->details.expiresOn;
        if (expiry.isValid() && expiry < today) {
            return CaseGap{named.identifier, Kind::DocumentExpired, named.name,
                           CaseText::tr("%1 expired on %2. Choose one that is valid.")
                               .arg(document->details.fileName, formats::day(expiry))};
        }
    }
    return std::nullopt;
}

std::optional<CaseGap> requirementGap(const ComplianceCase &entry, const Requirement &requirement,
                                      const DocumentLookup &documentOf, QDate today)
{
    const QString &identifier = requirement.identifier();
    const CaseAnswer answer = entry.answers.value(identifier);
    CaseGap gap{identifier, Kind::Missing, requirementName(requirement), {}};
    const bool isToDoElsewhere = requirement.kind == Requirement::Kind::Action;
    if (answer.isEmpty()) {
        return requirement.required && !isToDoElsewhere ? std::optional(gap) : std::nullopt;
    }
    const CaseRejection *rejection = entry.rejectionOf(identifier);
    if (rejection != nullptr && rejection->before == answer) {
        gap.kind = Kind::Rejected;
        gap.text = rejection->reason;
        return gap;
    }
    if (requirement.kind == Requirement::Kind::Document) {
        return documentGap(answer, gap, documentOf, today);
    }
    gap.text = checkAnswer(requirement, answer.value).problem;
    gap.kind = Kind::Wrong;
    return gap.text.isEmpty() ? std::nullopt : std::optional(gap);
}

struct AddressPart
{
    const char *key;
    QString PostalAddress::*member;
    QString (*name)();
    bool isNeeded;
};

QList<AddressPart> addressParts()
{
    return {
        {"address/street", &PostalAddress::streetAddress, [] { return CaseText::tr("Street and number"); }, true},
        {"address/extended", &PostalAddress::extendedAddress, [] { return CaseText::tr("Building, floor or suite"); },
         false},
        {"address/postal", &PostalAddress::postalCode, [] { return CaseText::tr("Postal code"); }, false},
        //: Part of a postal address.
        {"address/city", &PostalAddress::locality, [] { return CaseText::tr("City"); }, true},
        {"address/area", &PostalAddress::administrativeArea, [] { return CaseText::tr("Province or state"); }, false},
        {"address/business", &PostalAddress::businessName, [] { return CaseText::tr("Company name"); }, false},
        {"address/first", &PostalAddress::firstName, [] { return CaseText::tr("First name"); }, false},
        {"address/last", &PostalAddress::lastName, [] { return CaseText::tr("Last name"); }, false},
        {"address/phone", &PostalAddress::phoneNumber, [] { return CaseText::tr("Contact phone"); }, false}};
}

QList<CaseGap> addressGaps(const ComplianceCase &entry)
{
    if (!entry.needsAddress() && !entry.address) {
        return {};
    }
    const PostalAddress address = entry.address.value_or(PostalAddress());
    QList<CaseGap> gaps;
    if (address.businessName.isEmpty() && address.lastName.isEmpty()) {
        gaps.append({QStringLiteral("address/name"), Kind::Missing, CaseText::tr("Company or last name"), {}});
    }
    const QList<AddressPart> parts = addressParts();
    for (const AddressPart &part : parts) {
        const QString value = address.*part.member;
        const QString identifier = QString::fromLatin1(part.key);
        const CaseRejection *rejection = entry.rejectionOf(identifier);
        if (rejection != nullptr && rejection->before.value == value) {
            gaps.append({identifier, Kind::Rejected, part.name(), rejection->reason});
        } else if (part.isNeeded && value.isEmpty()) {
            gaps.append({identifier, Kind::Missing, part.name(), {}});
        }
    }
    if (address.country.isEmpty()) {
        //: Part of a postal address.
        gaps.append({QStringLiteral("address/country"), Kind::Missing, CaseText::tr("Country"), {}});
    }
    return gaps;
}

} // namespace

QList<CaseGap> gapsOf(const ComplianceCase &entry, const QList<FieldSpec> &purchaseFields,
                      const DocumentLookup &documentOf, QDate today)
{
    QList<CaseGap> gaps;
    if (entry.asked) {
        for (const Requirement &requirement : entry.asked->requirements) {
            if (requirement.kind == Requirement::Kind::Address) {
                continue;
            }
            if (const auto gap = requirementGap(entry, requirement, documentOf, today)) {
                gaps.append(*gap);
            }
        }
    }
    gaps += addressGaps(entry);
    for (const FieldSpec &field : purchaseFields) {
        const QString value = entry.fields.value(field.key);
        const CaseRejection *rejection = entry.rejectionOf(field.key);
        if (rejection != nullptr && rejection->before.value == value) {
            gaps.append({field.key, Kind::Rejected, field.label, rejection->reason});
        } else if (field.required && value.isEmpty() && field.defaultValue.isEmpty()) {
            gaps.append({field.key, Kind::Missing, field.label, {}});
        }
    }
    // What could not be matched with a field is about the whole; it holds until the next submission.
    for (const CaseRejection &rejection : entry.rejections) {
        if (rejection.identifier.isEmpty()) {
            gaps.append({{}, Kind::Rejected, CaseText::tr("The whole case"), rejection.reason});
        }
    }
    return gaps;
}

CaseStep nextStep(const ComplianceCase &entry, const QList<CaseGap> &gaps, int cartLines)
{
    using Act = CaseStep::Act;
    if (entry.state == ComplianceCase::State::Closed) {
        return {Act::Nothing, CaseText::tr("The case is closed. Open it again to go on."), {}};
    }
    const auto rejected = std::find_if(gaps.cbegin(), gaps.cend(),
                                       [](const CaseGap &gap) { return gap.kind == CaseGap::Kind::Rejected; });
    if (rejected != gaps.cend()) {
        return {Act::Mend, CaseText::tr("Mend what %1 did not accept: %2.").arg(entry.providerName, rejected->name),
                rejected->identifier};
    }
    if (!gaps.isEmpty()) {
        const CaseGap &first = gaps.constFirst();
        return {Act::FillIn,
                gaps.size() == 1 ? CaseText::tr("Fill in the last thing that is missing: %1.").arg(first.name)
                                 : CaseText::tr("Fill in what is missing, first: %1.").arg(first.name),
                first.identifier};
    }
    if (entry.state == ComplianceCase::State::Waiting && cartLines == 0) {
        return {Act::WaitForProvider,
                CaseText::tr("%1 looks at what was submitted. Nothing is to be done until it answers.")
                    .arg(entry.providerName),
                {}};
    }
    if (cartLines > 0) {
        return {Act::ReviewPurchase,
                CaseText::tr("All is there. Review the purchase of %n number(s); the documents are uploaded with it.",
                             nullptr, cartLines),
                {}};
    }
    if (entry.state == ComplianceCase::State::Approved) {
        return {Act::Nothing,
                CaseText::tr("%1 has accepted everything. Further numbers of this kind can use these answers.")
                    .arg(entry.providerName),
                {}};
    }
    return {Act::FindNumber, CaseText::tr("All is there. Find a number and put it into the cart."), {}};
}

} // namespace numberdesk
