// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/answercheck.h"
#include "core/compliance/cases/compliancecase.h"
#include "core/compliance/documentcheck.h"
#include "core/providers/fieldspec.h"

#include <functional>

namespace numberdesk {

/// One thing that keeps a case from going on, and what the person does about it.
struct CaseGap
{
    enum class Kind
    {
        Missing,         ///< nothing was answered
        Wrong,           ///< what was answered is surely not accepted
        Rejected,        ///< the provider did not accept it, and it is still the same
        ToDo,            ///< something to do at the provider, which the person did not report as done
        DocumentGone,    ///< the document is not in the vault any more, or its file is lost
        DocumentExpired, ///< the document's own day has passed, or it is older than is accepted
        NotAsked         ///< what is asked for was not read yet
    };

    /// Of the requirement, the part of the address ("address/street") or the purchase field; empty for the whole.
    QString identifier;
    Kind kind = Kind::Missing;
    /// What it is called on the form.
    QString name;
    /// What is wrong and how to mend it; empty when it is only missing. Translated, or the provider's words.
    QString text;

    friend bool operator==(const CaseGap &, const CaseGap &) = default;
};

/// What can be told about an answer in words, which may be long known. The answer is normalised.
using AnswerJudge = std::function<AnswerCheck(const Requirement &requirement, const QString &answer)>;

/// Everything that the person must still do, in the order of the form: what is answered in words, the address,
/// documents, purchase fields, and last what the provider said against the whole. Forms and lists tell these and no
/// others. A country that the address does not name is the one whose regulator asks.
/// @param answer null: checkAnswer()
QList<CaseGap> gapsOf(const ComplianceCase &entry, const QList<FieldSpec> &purchaseFields,
                      const DocumentJudge &document, const AnswerJudge &answer = {});

/// What comes next in a case; there always is something, if only to wait.
struct CaseStep
{
    enum class Act
    {
        ReadRequirements, ///< ask the provider what it wants
        FillIn,           ///< see `identifier`
        Mend,             ///< something was rejected; see `identifier`
        Settle,           ///< the whole was rejected: change something, or say that it is settled
        ReviewPurchase,   ///< numbers of the cart wait for it
        FindNumber,       ///< all is answered and no number waits
        WaitForProvider,
        Nothing
    };

    Act act = Act::Nothing;
    /// Translated, whole.
    QString sentence;
    /// Where to go in the form.
    QString identifier;

    friend bool operator==(const CaseStep &, const CaseStep &) = default;
};

/// @param cartLines lines of the cart that the case is for
CaseStep nextStep(const ComplianceCase &entry, const QList<CaseGap> &gaps, int cartLines);

} // namespace numberdesk
