// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace numberdesk {

/// What a person said of an outcome that every look had left open.
struct PersonsDecision
{
    /// Longest reason. @unit characters
    static constexpr qsizetype LongestReason = 500;

    /// Name of the operating system's user.
    QString by;
    /// How the person knows.
    QString reason;
    QDateTime at;

    friend bool operator==(const PersonsDecision &, const PersonsDecision &) = default;
};

/// A decision of the person at this computer. @error InvalidInput with the field "reason" when it is empty or too long.
Result<PersonsDecision> personsDecision(const QString &reason, const QDateTime &at);

QJsonObject toJson(const PersonsDecision &decision);
/// Nothing when there is none.
std::optional<PersonsDecision> personsDecisionFromJson(const QJsonObject &json);

} // namespace numberdesk
