// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/countrycode.h"
#include "core/domain/phonenumber.h"
#include "core/providers/provider.h"
#include "core/providers/vobiz/vobizaccount.h"

/// Where each request goes. Source: providers/vobiz.md, section 2.
namespace numberdesk::vobiz {

/// Entries that are asked for at once, the most that Vobiz answers.
inline constexpr qint64 EntriesPerPage = 100;

/// A page of the own numbers; `searched` may be empty.
Target numbersTarget(qint64 page, const PhoneNumber &searched = {});
/// A page of the inventory; `digits` is a piece of a number's digits, country and digits may be empty.
Target inventoryTarget(const CountryCode &country, const QString &digits, qint64 page);
/// A number by its E.164 text, or what is done with it ("application").
Target numberTarget(const PhoneNumber &number, const QString &action = {});
Target healthTarget(const PhoneNumber &number);
Target releaseTarget(const PhoneNumber &number, ReleaseOptions options);
/// The wallet's movements from `offset` on.
Target transactionsTarget(qint64 offset);

/// A page of the sub-accounts; below the base address, as AccountRequests::readAt() wants it.
Target subAccountsTarget(const QString &authId, qint64 page);
/// How far a sub-account's identity is verified; below the base address.
Target identityTarget(const QString &subAccountId);

/// InvalidInput for a number that has no path, because it is not E.164.
Error noSuchPath(const PhoneNumber &number);

} // namespace numberdesk::vobiz
