// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/personsdecision.h"

#include "core/locale/formats.h"
#include "core/purchasing/journal.h"
#include "core/storage/rowvalues.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(PersonsDecision)
};

} // namespace

Result<PersonsDecision> personsDecision(const QString &reason, const QDateTime &at)
{
    const QString said = reason.simplified();
    if (said.isEmpty()) {
        return failure(invalidInput(QStringLiteral("reason"),
                                    DecisionText::tr("Say how you know: the journal keeps it with your name.")));
    }
    if (said.size() > PersonsDecision::LongestReason) {
        return failure(invalidInput(
            QStringLiteral("reason"),
            DecisionText::tr("Say it in at most %1 characters.").arg(formats::number(PersonsDecision::LongestReason))));
    }
    return PersonsDecision{journalActor(), said, at};
}

QJsonObject toJson(const PersonsDecision &decision)
{
    return {{QStringLiteral("by"), decision.by},
            {QStringLiteral("reason"), decision.reason},
            {QStringLiteral("at"), momentText(decision.at)}};
}

std::optional<PersonsDecision> personsDecisionFromJson(const QJsonObject &json)
{
    if (json.isEmpty()) {
        return std::nullopt;
    }
    return PersonsDecision{json.value(QStringLiteral("by")).toString(), json.value(QStringLiteral("reason")).toString(),
                           momentFromText(json.value(QStringLiteral("at")).toString())};
}

} // namespace numberdesk
