// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

namespace numberdesk {

/// DialNexa's entry in the registry.
ProviderDescription dialNexaDescription();

} // namespace numberdesk
