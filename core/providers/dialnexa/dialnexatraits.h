// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providertraits.h"

namespace numberdesk::dialnexa {

/// Keys of the account's fields.
inline constexpr QLatin1String ProviderKey{"provider"};
inline constexpr QLatin1String ContractKey{"contract"};
/// Also the key of the purchase's field, by which one purchase takes another than the account's.
inline constexpr QLatin1String TelephonyProviderKey{"telephonyProviderId"};

/// Where requests go when the account has no address of its own.
inline constexpr QLatin1String DefaultAddress{"https://api.dialnexa.com/v1"};

/// What every account can do. Source: providers/dialnexa.md §1, §2.
ProviderTraits generalTraits();

/// Takes away what a workspace turned out not to have, with the sentence to show instead.
void removeSearch(ProviderTraits &traits);
void removeChanges(ProviderTraits &traits);

/// Adds what only contract B asks for at a purchase; `telephonyProviderId` is the account's.
void addContractB(ProviderTraits &traits, const QString &telephonyProviderId);

} // namespace numberdesk::dialnexa
