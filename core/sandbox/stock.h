// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/countrycode.h"
#include "core/domain/decimal.h"
#include "core/domain/numbertype.h"

#include <QList>
#include <QString>

namespace numberdesk::sandbox {

/// A number that a sample carrier sells.
struct StockNumber
{
    QString e164;
    CountryCode country;
    NumberType::Kind type = NumberType::Kind::Local;
    QString city;
    /// Region, state or province.
    QString region;
    bool voice = true;
    bool sms = false;
    bool mms = false;
    bool fax = false;
    Decimal setupFee;
    Decimal monthlyFee;
    /// ISO 4217
    QString currency;
};

/// Numbers per provider, country and type.
inline constexpr int StockSize = 60;

/// The seeded stock of one provider for a country and type: always the same, never a number of another provider's
/// stock, and in the ranges that regulators keep for fiction or the vendors' documentation prints, where there are such
/// ranges. Empty for a combination that is not sold. Countries: IT US IN DE LT GB FR. Types: Local, Mobile, TollFree,
/// National.
QList<StockNumber> stock(const QString &providerId, const CountryCode &country, NumberType::Kind type);

} // namespace numberdesk::sandbox
