// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/knowngaps.h"

namespace numberdesk {

KnownGaps::KnownGaps(Look look)
    : m_look(std::move(look))
{}

QList<CaseGap> KnownGaps::of(const ComplianceCase &entry)
{
    const auto found = m_known.constFind(entry.id);
    if (found != m_known.cend() && found->entry == entry) {
        return found->gaps;
    }
    const bool isSamePlace = found != m_known.cend() && found->entry.subject == entry.subject;
    const QHash<QString, Judged> before = isSamePlace ? found->answers : QHash<QString, Judged>();
    Known known;
    known.entry = entry;
    const AnswerJudge judge = [&](const Requirement &requirement, const QString &answer) {
        const QString &identifier = requirement.identifier();
        const auto old = before.constFind(identifier);
        const bool isKnown = old != before.cend() && old->answer == answer && old->requirement == requirement;
        const AnswerCheck check = isKnown ? old->check : checkAnswer(requirement, answer, entry.subject.country);
        known.answers.insert(identifier, {requirement, answer, check});
        return check;
    };
    known.gaps = m_look(entry, judge);
    return m_known.insert(entry.id, known)->gaps;
}

void KnownGaps::forget(const QString &caseId) { m_known.remove(caseId); }

void KnownGaps::forgetAll() { m_known.clear(); }

} // namespace numberdesk
