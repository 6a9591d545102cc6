// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/providers/providertraits.h"

namespace numberdesk {

/// Where an account's token is sent: the API address that the person gave, else the provider's own with the account's
/// fields in it ("https://acme.mindhunters.ai/api/v1"). To be compared, not to be asked: a field that the account does
/// not have stays empty. @param fields, @param address as ProviderDescription::check left them.
QString tokenDestination(const ProviderTraits &traits, const QMap<QString, QString> &fields, const QString &address);

} // namespace numberdesk
