// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/channelcapabilities.h"
#include "core/domain/countrycode.h"
#include "core/domain/money.h"
#include "core/domain/numbertype.h"
#include "core/domain/phonenumber.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace numberdesk {

/// A number that a provider offers for sale, as its search told it.
struct AvailableNumber
{
    PhoneNumber number;
    CountryCode country;
    /// The provider did not tell the country; it is the one that was searched for.
    bool countryAsSearched = false;
    NumberType type;
    /// Place in the provider's words ("Sassari, Sardegna"); empty when not stated.
    QString region;
    ChannelCapabilities capabilities;
    /// Empty when the provider does not state it; never a zero in its place.
    std::optional<Money> setupFee;
    std::optional<Money> monthlyFee;
    /// The provider asks for a postal address with the purchase; empty when not stated here.
    std::optional<bool> addressRequired;
    /// 0 when there is none or it is not stated. @unit months
    int minimumCommitmentMonths = 0;
    /// Things to know before buying ("may need Aadhaar verification"), translated sentences.
    QStringList warnings;
    /// What the provider wants back in the purchase request. Opaque to everyone but the provider that wrote it.
    QByteArray offer;

    friend bool operator==(const AvailableNumber &, const AvailableNumber &) = default;
};

} // namespace numberdesk
