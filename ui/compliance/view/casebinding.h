// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"

#include <QObject>

namespace numberdesk {

class CaseBook;
class RequirementForm;
struct CaseSubject;
struct PreflightLine;
struct Services;

/// Keeps a form and its case alike, wherever the form stands: it shows what the case has and what was rejected, and
/// what the person enters is kept by itself. The number's label is the form's own.
class CaseBinding : public QObject
{
    Q_OBJECT

public:
    /// A child of the form. The form shows the case from now on. `book` outlives the form.
    CaseBinding(RequirementForm *form, CaseBook &book, const QString &caseId);

    /// Binds a form to the case of a line, which begins now if there is none yet and something is asked for; as soon as
    /// the cases can be opened, when they are not open yet. Without them the form stands for itself.
    static void bind(RequirementForm *form, const Services &services, const PreflightLine &line);

private:
    void keep();
    void follow(const ComplianceCase &entry);

    RequirementForm *m_form;
    CaseBook &m_book;
    const QString m_caseId;
};

} // namespace numberdesk
