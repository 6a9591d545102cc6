// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/purchases/casepurchases.h"

#include "core/compliance/cases/caserejections.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/purchasing/journal.h"

namespace numberdesk {
namespace {

using State = PurchaseIntent::State;
using Sent = CaseSubmission::State;

/// Nothing while nothing was sent.
std::optional<Sent> submissionState(const PurchaseIntent &intent)
{
    switch (intent.state) {
    case State::Prepared:
        return std::nullopt;
    case State::Sent:
    case State::Confirming:
    case State::Unknown:
    case State::NotConfirmed:
        return Sent::Sent;
    case State::Refused:
    case State::NotBought:
        return Sent::Refused;
    case State::Bought:
    case State::Pending:
        break;
    }
    const ReviewState review = reviewStateOf(intent.number ? intent.number->complianceStatus : QString());
    return review == ReviewState::NotTold || review == ReviewState::Approved ? Sent::Approved : Sent::InReview;
}

CaseSubject subjectOf(const PurchaseIntent &intent)
{
    return {intent.accountId, intent.order.number.country, intent.order.number.type};
}

} // namespace

CaseSubject subjectOf(const CartLine &line) { return {line.accountId, line.number.country, line.number.type}; }

RequirementAnswers answersOf(const ComplianceCase &entry)
{
    RequirementAnswers answers;
    answers.asked = entry.asked.value_or(RequirementSet());
    bool hasAddress = false;
    for (const Requirement &requirement : std::as_const(answers.asked.requirements)) {
        const CaseAnswer answer = entry.answers.value(requirement.identifier());
        // A purchase carries one address; a further one is answered in words.
        const bool isAddress = requirement.kind == Requirement::Kind::Address && !std::exchange(hasAddress, true);
        if (!answer.value.isEmpty() && !isAddress && requirement.kind != Requirement::Kind::Document) {
            answers.answers.append({requirement.id, requirement.key, answer.value, {}});
        }
        for (const QString &documentId : answer.documentIds) {
            RequirementFile file;
            file.requirementId = requirement.id;
            file.requirementKey = requirement.key;
            file.documentId = documentId;
            answers.files.append(file);
        }
    }
    if (entry.address) {
        answers.address = addressOf(entry);
    }
    answers.fields = entry.fields;
    return answers;
}

CasePurchases::CasePurchases(CaseBook &book, VaultKeeper &keeper, Journal &journal, FieldsOf fieldsOf, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_keeper(keeper)
    , m_journal(journal)
    , m_fieldsOf(std::move(fieldsOf))
{
    connect(&book, &CaseBook::changed, this, [this](const ComplianceCase &entry) { m_looked.remove(entry.id); });
    connect(&book, &CaseBook::removed, this, [this](const QString &id) { m_looked.remove(id); });
    connect(&book, &CaseBook::openChanged, this, &CasePurchases::catchUp);
}

void CasePurchases::take(const PreflightLine &line)
{
    const bool needsAddress = line.line.number.addressRequired.value_or(false);
    const bool isAsked = line.requirements && (line.requirements->addressRequired || line.requirements->skipped > 0 ||
                                               !line.requirements->requirements.isEmpty());
    if (!m_book.isOpen() || (!isAsked && !needsAddress && !m_book.findFor(subjectOf(line.line)))) {
        return;
    }
    ComplianceCase names;
    names.accountName = line.line.accountName;
    names.providerId = line.line.providerId;
    names.providerName = line.line.providerName;
    const Result<ComplianceCase> entry = m_book.begin(subjectOf(line.line), names);
    // Both can only fail while the book is closed.
    if (entry && line.requirements) {
        m_book.setAsked(entry->id, line.requirements, needsAddress);
    }
}

QList<CaseGap> CasePurchases::gapsOf(const ComplianceCase &entry, const AnswerJudge &answer) const
{
    const DocumentVault *vault = m_keeper.vault();
    const auto documentOf = [vault](const QString &id) {
        return vault == nullptr ? std::optional<VaultDocument>() : vault->document(id);
    };
    return numberdesk::gapsOf(entry, m_fieldsOf(entry.subject.accountId),
                              judgeOf(documentOf, m_book.now().toLocalTime().date()), answer);
}

std::optional<RequirementAnswers> CasePurchases::answersFor(const CartLine &line)
{
    const std::optional<ComplianceCase> entry = m_book.findFor(subjectOf(line));
    if (!entry || !entry->asked) {
        return std::nullopt;
    }
    if (m_looked.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { m_looked.clear(); }, Qt::QueuedConnection);
    }
    const auto looked = m_looked.constFind(entry->id);
    if (looked != m_looked.cend()) {
        return *looked;
    }
    std::optional<RequirementAnswers> answers;
    if (gapsOf(*entry).isEmpty()) {
        answers = answersOf(*entry);
    }
    m_looked.insert(entry->id, answers);
    return answers;
}

void CasePurchases::follow(const PurchaseIntent &intent)
{
    const std::optional<Sent> state = submissionState(intent);
    if (!state) {
        return;
    }
    CaseSubmission submission;
    submission.intentId = intent.id;
    submission.number = intent.order.number.number;
    submission.state = *state;
    submission.at = intent.sentAt.isValid() ? intent.sentAt : intent.consentedAt;
    if (intent.error && *state == Sent::Refused) {
        submission.words = intent.error->providerText;
    }
    m_book.noteSubmission(subjectOf(intent), submission, intent.error);
    if (intent.number && (intent.state == State::Bought || intent.state == State::Pending)) {
        m_book.noteReview(intent.accountId, intent.number->number, intent.number->complianceStatus);
    }
}

void CasePurchases::catchUp()
{
    const QList<ComplianceCase> cases = m_book.cases();
    for (const ComplianceCase &entry : cases) {
        for (const CaseSubmission &submission : entry.submissions) {
            const auto record = submission.state == Sent::Sent ? m_journal.intent(submission.intentId)
                                                               : Result<std::optional<IntentRecord>>(std::nullopt);
            const auto intent = record && *record ? purchaseIntentFrom(**record) : std::optional<PurchaseIntent>();
            if (intent) {
                follow(*intent);
            }
        }
    }
}

} // namespace numberdesk
