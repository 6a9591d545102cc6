// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/purchasing/spendingrules.h"

#include <functional>

class QWidget;

namespace numberdesk {

class ApprovalCode;
class SpendingLimits;

/// Sets the spending rules. Where that allows more than before and there is a code, the second person is asked for it
/// first. `done` is told how it ended, unless @p parent goes before: with ApprovalRequired when nobody approved it.
/// Both services outlive @p parent.
void changeRules(SpendingLimits &limits, ApprovalCode &code, const SpendingRules &rules, QWidget *parent,
                 const std::function<void(const Result<void> &)> &done);

} // namespace numberdesk
