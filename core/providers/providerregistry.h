// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

#include <QList>

#include <optional>

namespace numberdesk {

/// Every provider that this version knows, in the order of their brand names. A new provider is one line here.
QList<ProviderDescription> allProviders();

/// The provider of that id ("vobiz"); nothing when this version does not know it.
std::optional<ProviderDescription> findProvider(const QString &id);

} // namespace numberdesk
