// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requirement.h"

#include <QJsonObject>

#include <optional>

namespace numberdesk {

/// What a provider asked for, as the program's own JSON; no provider's JSON has this form.
QJsonObject toJson(const RequirementSet &set);
/// Tolerant, so that rows of older versions stay readable.
RequirementSet requirementSetFromJson(const QJsonObject &json);

} // namespace numberdesk
