// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ownednumber.h"

#include <QUuid>

#include <array>

namespace numberdesk::bench {

/// Place and country of a sample number, and how its calling code begins.
struct SamplePlace
{
    const char16_t *country;
    const char16_t *region;
    const char16_t *prefix;
    const char16_t *currency;
};

/// The same number for the same index, in no order: what an account of a large company holds. Its digits are of no real
/// line: the ranges are those that are kept for fiction, with figures behind them.
inline OwnedNumber sampleNumber(int index)
{
    static constexpr std::array<SamplePlace, 6> places{{{u"US", u"Washington, DC", u"+1202555", u"USD"},
                                                        {u"US", u"New York, NY", u"+1212555", u"USD"},
                                                        {u"IT", u"Sassari, Sardegna", u"+39079555", u"EUR"},
                                                        {u"DE", u"München", u"+4989555", u"EUR"},
                                                        {u"IN", u"Bengaluru", u"+9180555", u"INR"},
                                                        {u"GB", u"Leeds", u"+44113496", u"GBP"}}};
    static constexpr std::array<NumberType::Kind, 4> types{NumberType::Kind::Local, NumberType::Kind::Mobile,
                                                           NumberType::Kind::TollFree, NumberType::Kind::National};
    // Spread over all of them without a pattern: a multiplier of Knuth's.
    const quint32 spread = static_cast<quint32>(index) * 2654435761U;
    const SamplePlace &place = places[spread % places.size()];
    OwnedNumber number;
    number.id = QStringLiteral("9f2c41d8-0000-4000-8000-%1").arg(spread, 12, 16, QLatin1Char('0'));
    number.number = PhoneNumber(QString::fromUtf16(place.prefix) +
                                QString::number(spread % 10000000).rightJustified(7, u'0').left(15));
    number.country = CountryCode::fromText(QString::fromUtf16(place.country)).value_or(CountryCode());
    number.type = types[(spread >> 8U) % types.size()];
    number.region = QString::fromUtf16(place.region);
    number.label = QStringLiteral("Desk %1").arg(spread % 1000003);
    number.capabilities.voice = true;
    number.capabilities.sms = (spread >> 5U) % 2 == 0;
    number.status = {NumberStatus::Kind::Active, QStringLiteral("active")};
    number.monthlyFee = Money{Decimal::fromUnits(100 + (spread >> 12U) % 50, 2), QString::fromUtf16(place.currency)};
    number.agents = {
        {QStringLiteral("ag_%1").arg((spread >> 4U) % 200), QStringLiteral("Agent %1").arg((spread >> 4U) % 200)}};
    number.purchasedAt = Timestamp::fromMoment(QDateTime::fromMSecsSinceEpoch(
        Q_INT64_C(1700000000000) + static_cast<qint64>(spread % 70000000) * 1000, Qt::UTC));
    return number;
}

} // namespace numberdesk::bench
