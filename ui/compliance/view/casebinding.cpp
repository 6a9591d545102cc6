// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/view/casebinding.h"

#include "core/compliance/cases/casebook.h"
#include "core/compliance/purchases/casepurchases.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "ui/compliance/form/requirementform.h"
#include "ui/compliance/view/casevalues.h"
#include "ui/services.h"

#include <qcoro/qcorotask.h>

namespace numberdesk {
namespace {

void bindNow(RequirementForm *form, const Services &services, const PreflightLine &line)
{
    services.casePurchases.take(line);
    if (const auto entry = services.cases.findFor(subjectOf(line.line))) {
        new CaseBinding(form, services.cases, entry->id);
    }
}

bool isBlank(const ComplianceCase &entry)
{
    return entry.answers.isEmpty() && !entry.address && entry.fields.isEmpty();
}

bool hasAnswers(const FormValues &values) { return !values.answers.isEmpty() || !values.documents.isEmpty(); }

bool isAlike(const ComplianceCase &left, const ComplianceCase &right)
{
    return left.answers == right.answers && left.address == right.address && left.fields == right.fields;
}

} // namespace

CaseBinding::CaseBinding(RequirementForm *form, CaseBook &book, const QString &caseId)
    : QObject(form)
    , m_form(form)
    , m_book(book)
    , m_caseId(caseId)
{
    // CaseBook waits a moment before it writes.
    connect(form, &RequirementForm::changed, this, &CaseBinding::keep);
    connect(form, &RequirementForm::movedToVault, this, &CaseBinding::keep);
    connect(&book, &CaseBook::changed, this, &CaseBinding::follow);
    const auto entry = book.find(caseId);
    if (entry && isBlank(*entry) && hasAnswers(form->values())) {
        // The person began before the cases could be opened.
        keep();
    } else if (entry) {
        follow(*entry);
    }
}

void CaseBinding::bind(RequirementForm *form, const Services &services, const PreflightLine &line)
{
    if (services.cases.isOpen()) {
        bindNow(form, services, line);
        return;
    }
    QObject::connect(
        &services.cases, &CaseBook::openChanged, form, [form, services, line] { bindNow(form, services, line); },
        Qt::SingleShotConnection);
    if (services.vault.state() == VaultKeeper::State::Closed) {
        // Why it does not open is VaultKeeper::why(), which the views of documents and cases show.
        QCoro::connect(services.vault.open({}), form, [](const Result<VaultKeeper::State> &) {});
    }
}

void CaseBinding::follow(const ComplianceCase &entry)
{
    if (entry.id != m_caseId) {
        return;
    }
    ComplianceCase shown = entry;
    FormValues values = m_form->values();
    putFormValues(shown, values);
    if (!isAlike(shown, entry)) {
        const std::optional<QString> label = values.label;
        values = formValuesOf(entry);
        values.label = label;
        m_form->setValues(values);
    }
    m_form->setRejections(formRejectionsOf(entry));
}

void CaseBinding::keep()
{
    std::optional<ComplianceCase> entry = m_book.find(m_caseId);
    if (entry) {
        putFormValues(*entry, m_form->values());
        // It can only fail when the case was removed meanwhile.
        static_cast<void>(m_book.put(*entry));
    }
}

} // namespace numberdesk
