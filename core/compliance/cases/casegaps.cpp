// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/casegaps.h"

#include "core/compliance/cases/caserejections.h"
#include "core/compliance/profiles/addressrules.h"
#include "core/compliance/requirementwords.h"
#include "core/providers/inputrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace numberdesk {
namespace {

using Kind = CaseGap::Kind;

struct CaseText
{
    Q_DECLARE_TR_FUNCTIONS(ComplianceCase)
};

Kind kindOf(DocumentCheck::Fault fault)
{
    switch (fault) {
    case DocumentCheck::Fault::Gone:
        return Kind::DocumentGone;
    case DocumentCheck::Fault::Expired:
        return Kind::DocumentExpired;
    case DocumentCheck::Fault::None:
    case DocumentCheck::Fault::Unfit:
        break;
    }
    return Kind::Wrong;
}

/// Goes through one case and gathers what is to be done.
class GapWalk
{
public:
    GapWalk(const ComplianceCase &entry, const DocumentJudge &document, const AnswerJudge &answer)
        : m_entry(entry)
        , m_document(document)
        , m_answer(answer)
    {
        for (const CaseRejection &rejection : entry.rejections) {
            // Stands while what was rejected still is what stands there.
            m_rejections.insert(rejection.identifier, &rejection);
        }
    }

    QList<CaseGap> gaps;

    void visitWords(Requirement requirement)
    {
        if (requirement.kind == Requirement::Kind::Address) {
            // A purchase carries one address; a further one is answered in words.
            requirement.kind = Requirement::Kind::LongText;
        }
        const QString &identifier = requirement.identifier();
        visitText(identifier, requirement, m_entry.answers.value(identifier).value, requirement.required);
    }

    void visitDocuments(const Requirement &requirement)
    {
        const QString &identifier = requirement.identifier();
        const QStringList documents = m_entry.answers.value(identifier).documentIds;
        const QString name = requirementName(requirement);
        for (const QString &document : documents) {
            const DocumentCheck check = m_document(requirement, document);
            if (!check.problem.isEmpty()) {
                gaps.append({identifier, kindOf(check.fault), name, check.problem});
                return;
            }
        }
        if (const QString problem = countProblem(requirement, documents.size()); !problem.isEmpty()) {
            gaps.append({identifier, Kind::Wrong, name, problem});
            return;
        }
        const CaseRejection *rejection = m_rejections.value(identifier);
        if (rejection != nullptr && rejection->before.documentIds == documents) {
            gaps.append({identifier, Kind::Rejected, name, rejection->reason});
        } else if (requirement.required && documents.isEmpty()) {
            gaps.append({identifier, Kind::Missing, name, {}});
        }
    }

    void visitAddress(bool isNeeded)
    {
        const PostalAddress address = addressOf(m_entry);
        if (!isNeeded && isBlank(address)) {
            return;
        }
        if (address.businessName.isEmpty() && address.lastName.isEmpty()) {
            gaps.append({QStringLiteral("address/name"), Kind::Missing, CaseText::tr("Company or last name"), {}});
        }
        const AddressPlace place = m_entry.asked ? addressPlaceOf(*m_entry.asked, {}) : AddressPlace();
        const QList<AddressPart> parts = addressParts();
        for (const AddressPart part : parts) {
            const bool isPostalCode = part == AddressPart::PostalCode && usesPostalCodes(address.country);
            const bool isMust = isPostalCode || part == AddressPart::StreetAddress || part == AddressPart::Locality ||
                                part == AddressPart::Country;
            const QString text = addressText(address, part);
            const QString misplaced = part == AddressPart::Country ? countryProblem(address.country, place) : QString();
            if (!misplaced.isEmpty()) {
                gaps.append({addressPartField(part), Kind::Wrong, addressPartName(part), misplaced});
                continue;
            }
            Requirement asked;
            asked.key = addressPartField(part);
            asked.name = addressPartName(part);
            visitText(asked.key, asked, text, isMust);
        }
    }

    void visitField(const FieldSpec &field)
    {
        const QString value = m_entry.fields.value(field.key);
        const CaseRejection *rejection = m_rejections.value(field.key);
        const Result<QString> checked = value.isEmpty() ? Result<QString>(QString()) : checkField(field, value);
        if (!checked) {
            const QList<FieldMessage> &said = checked.error().fields;
            gaps.append({field.key, Kind::Wrong, field.label, said.isEmpty() ? QString() : said.constFirst().text});
        } else if (rejection != nullptr && rejection->before.value == value) {
            gaps.append({field.key, Kind::Rejected, field.label, rejection->reason});
        } else if (field.required && value.isEmpty() && field.defaultValue.isEmpty()) {
            gaps.append({field.key, Kind::Missing, field.label, {}});
        }
    }

private:
    void visitText(const QString &identifier, const Requirement &requirement, const QString &said, bool isMust)
    {
        const QString value = normalisedAnswer(requirement, said);
        const AnswerCheck check =
            m_answer ? m_answer(requirement, value) : checkAnswer(requirement, value, m_entry.subject.country);
        const QString name = requirementName(requirement);
        const CaseRejection *rejection = m_rejections.value(identifier);
        if (!check.problem.isEmpty()) {
            gaps.append({identifier, Kind::Wrong, name, check.problem});
        } else if (rejection != nullptr && normalisedAnswer(requirement, rejection->before.value) == value) {
            gaps.append({identifier, Kind::Rejected, name, rejection->reason});
        } else if (isMust && value.isEmpty()) {
            const bool isToDoElsewhere = requirement.kind == Requirement::Kind::Action;
            gaps.append({identifier, isToDoElsewhere ? Kind::ToDo : Kind::Missing, name, {}});
        }
    }

    const ComplianceCase &m_entry;
    const DocumentJudge &m_document;
    const AnswerJudge &m_answer;
    QHash<QString, const CaseRejection *> m_rejections;
};

} // namespace

QList<CaseGap> gapsOf(const ComplianceCase &entry, const QList<FieldSpec> &purchaseFields,
                      const DocumentJudge &document, const AnswerJudge &answer)
{
    GapWalk walk(entry, document, answer);
    const QList<Requirement> asked = entry.asked ? entry.asked->requirements : QList<Requirement>();
    bool hasAddress = false;
    for (const Requirement &requirement : asked) {
        const bool isAddress = requirement.kind == Requirement::Kind::Address && !std::exchange(hasAddress, true);
        if (!isAddress && requirement.kind != Requirement::Kind::Document) {
            walk.visitWords(requirement);
        }
    }
    const bool isAddressNeeded = entry.needsAddress();
    if (hasAddress || isAddressNeeded) {
        walk.visitAddress(isAddressNeeded);
    }
    for (const Requirement &requirement : asked) {
        if (requirement.kind == Requirement::Kind::Document) {
            walk.visitDocuments(requirement);
        }
    }
    for (const FieldSpec &field : purchaseFields) {
        walk.visitField(field);
    }
    // What could not be matched with a field is about the whole.
    for (const CaseRejection &rejection : entry.rejections) {
        if (standsAgainstWhole(rejection, entry)) {
            walk.gaps.append({{}, Kind::Rejected, CaseText::tr("The whole case"), rejection.reason});
        }
    }
    return walk.gaps;
}

CaseStep nextStep(const ComplianceCase &entry, const QList<CaseGap> &gaps, int cartLines)
{
    using Act = CaseStep::Act;
    if (entry.state == ComplianceCase::State::Closed) {
        return {Act::Nothing, CaseText::tr("The case is closed. Open it again to go on."), {}};
    }
    const auto rejected = std::find_if(gaps.cbegin(), gaps.cend(),
                                       [](const CaseGap &gap) { return gap.kind == CaseGap::Kind::Rejected; });
    if (rejected != gaps.cend() && rejected->identifier.isEmpty()) {
        return {
            Act::Settle,
            CaseText::tr("%1 did not accept the case. Change what it is about, or say that you have settled it; then "
                         "submit it again.")
                .arg(entry.providerName),
            {}};
    }
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
    const auto isRejected = [](const CaseSubmission &submission) {
        return submission.state == CaseSubmission::State::Rejected;
    };
    if (cartLines == 0 && std::any_of(entry.submissions.cbegin(), entry.submissions.cend(), isRejected)) {
        return {Act::WaitForProvider,
                CaseText::tr("%1 still has a number of this case as not accepted. Its list of numbers tells when that "
                             "changes; a further number is submitted with the answers as they are now.")
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
