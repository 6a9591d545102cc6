// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

namespace numberdesk {

/// Vobiz' entry of the registry.
ProviderDescription vobizDescription();

namespace vobiz {

/// What every Vobiz account can do. Source: providers/vobiz.md, section 2.
ProviderTraits vobizTraits();

} // namespace vobiz
} // namespace numberdesk
