// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/preflight.h"
#include "ui/widgets/chip.h"

namespace numberdesk {

/// The chip of a verdict, with its words.
ChipLook verdictLook(PreflightLine::Verdict verdict, const QString &words);
/// Room for whatever a verdict says in the language of the moment. @unit logical pixels
int widestVerdict(const QFont &font);

} // namespace numberdesk
