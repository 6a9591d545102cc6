// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/casegaps.h"

#include <functional>

namespace numberdesk {

/// What keeps cases from going on, for who shows it again and again: a case is looked at anew only when it is not what
/// it was, and of it those answers alone that changed. A provider may ask for hundreds of things.
class KnownGaps
{
public:
    /// Looks at a case; the judge knows the answers that stayed.
    using Look = std::function<QList<CaseGap>(const ComplianceCase &entry, const AnswerJudge &answer)>;

    explicit KnownGaps(Look look);

    QList<CaseGap> of(const ComplianceCase &entry);
    /// The case is gone.
    void forget(const QString &caseId);
    /// Something changed that stands in no case: a document, what an account asks for with a purchase, the language,
    /// the day.
    void forgetAll();

private:
    struct Judged
    {
        Requirement requirement;
        QString answer;
        AnswerCheck check;
    };
    struct Known
    {
        ComplianceCase entry;
        QList<CaseGap> gaps;
        /// By Requirement::identifier().
        QHash<QString, Judged> answers;
    };

    Look m_look;
    QHash<QString, Known> m_known;
};

} // namespace numberdesk
