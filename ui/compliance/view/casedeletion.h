// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/domain/error.h"

#include <functional>

class QWidget;

namespace numberdesk {

class CaseBook;

/// Asks whether a case is to be deleted for good, and deletes it. @param failed told why it could not be
void askToDelete(CaseBook &book, const ComplianceCase &entry, QWidget *window,
                 std::function<void(const Error &error)> failed);

} // namespace numberdesk
