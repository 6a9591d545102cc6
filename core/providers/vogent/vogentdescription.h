// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

namespace numberdesk {

/// Vogent for the registry: numbers by area code for its voice agents. Source: providers/vogent.md.
ProviderDescription vogentDescription();

} // namespace numberdesk
