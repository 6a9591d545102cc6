// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/providerregistry.h"

#include "core/providers/dialnexa/dialnexadescription.h"
#include "core/providers/identitycall/identitycalldescription.h"
#include "core/providers/mindhunters/mindhuntersdescription.h"
#include "core/providers/vobiz/vobizdescription.h"
#include "core/providers/vogent/vogentdescription.h"

namespace numberdesk {

QList<ProviderDescription> allProviders()
{
    QList<ProviderDescription> providers;
    providers.append(dialNexaDescription());
    providers.append(identityCallDescription());
    providers.append(mindHuntersDescription());
    providers.append(vobizDescription());
    providers.append(vogentDescription());
    return providers;
}

std::optional<ProviderDescription> findProvider(const QString &id)
{
    for (const ProviderDescription &provider : allProviders()) {
        if (provider.id == id) {
            return provider;
        }
    }
    return std::nullopt;
}

} // namespace numberdesk
