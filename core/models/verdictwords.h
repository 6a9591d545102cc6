// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/preflight.h"

#include <QString>

namespace numberdesk::words {

/// How a line stands before it is paid for, in a word or two ("Gone").
QString verdict(PreflightLine::Verdict verdict);
/// Why, with the figures, and what to do about it.
QString verdictReason(const PreflightLine &line);
/// "EUR 1.00 set-up, EUR 2.00 a month"
QString fees(const AvailableNumber &number);
/// What nobody states about a number although it matters; empty when nothing.
QString unknowns(const AvailableNumber &number);

} // namespace numberdesk::words
