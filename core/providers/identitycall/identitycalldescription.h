// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

namespace numberdesk {

/// IdentityCall's entry of the registry. Source: providers/identitycall.md, section 1.
ProviderDescription identityCallDescription();

namespace identitycall {

/// The provider's traits in the present language.
ProviderTraits makeTraits();

} // namespace identitycall
} // namespace numberdesk
