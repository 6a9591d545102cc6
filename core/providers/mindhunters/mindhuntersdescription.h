// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

namespace numberdesk {

/// MindHunters' entry of the registry. Source: providers/mindhunters.md.
ProviderDescription mindHuntersDescription();

} // namespace numberdesk
