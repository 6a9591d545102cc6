// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compliance/form/answerentry.h"
#include "ui/compliance/form/documententry.h"
#include "ui/compliance/form/requirementform.h"

namespace numberdesk {

/// A requirement with a field of its own, built or still to be built.
struct RequirementForm::Item
{
    Requirement requirement;
    /// What belongs into the field while it is not there.
    QString value;
    QList<DocumentValue> documents;
    AnswerEntry *answer = nullptr;
    DocumentEntry *document = nullptr;

    [[nodiscard]] QString key() const { return QStringLiteral("requirement/") + requirement.identifier(); }
    [[nodiscard]] bool isDocument() const { return requirement.kind == Requirement::Kind::Document; }
    [[nodiscard]] FormEntry *entry() const
    {
        return document != nullptr ? static_cast<FormEntry *>(document) : static_cast<FormEntry *>(answer);
    }
};

} // namespace numberdesk
