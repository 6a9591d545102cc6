// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ownednumber.h"
#include "core/inventory/columns/bytes.h"

namespace numberdesk {

/// Appends what of a number is looked at one at a time (set-up fee, compliance, settings, the other moments, details);
/// nothing when it has none of it.
void writeColdMembers(const OwnedNumber &number, BytesWriter &bytes);
/// Fills in what writeColdMembers() wrote; nothing for no bytes.
void readColdMembers(std::string_view bytes, OwnedNumber &number);

} // namespace numberdesk
