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

/// Numbers per share, country and type.
inline constexpr int StockSize = 60;

/// Shares that the numbers are divided into: one for each provider that is built.
int stockShares();

/// The seeded stock of one share for a country and type: always the same, never a number of another share, and in the
/// ranges that regulators keep for fiction or the vendors' documentation prints, where there are such ranges. Each
/// sample carrier names its `StockShare` (from 0) in its own folder; lint sees to it that no two have the same. Empty
/// for a combination that is not sold, or no such share. Countries: IT US IN DE LT GB FR. Types: Local, Mobile,
/// TollFree, National.
QList<StockNumber> stock(int share, const CountryCode &country, NumberType::Kind type);

} // namespace numberdesk::sandbox
