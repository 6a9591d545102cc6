// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchquery.h"
#include "core/sandbox/sandboxcontract.h"

#include <memory>

namespace numberdesk::tests {

/// In the order of the tables.
QStringList carrierIds();
std::unique_ptr<sandbox::Contract> makeContract(const QString &providerId);
/// A request that buys or releases, or takes a release back. The rest changes nothing that costs money.
bool isSpending(const sandbox::Request &request);
/// One of those that gives a number back.
bool isRelease(const sandbox::Request &request);
/// A search of which each sample carrier has more than one answer.
SearchQuery searchWithAnswers();

} // namespace numberdesk::tests
