// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/offerfacts.h"

#include "core/models/words.h"

namespace numberdesk {
bool isStated(const AvailableNumber &offer, OfferFact fact)
{
    switch (fact) {
    case OfferFact::Number:
        return true;
    case OfferFact::Country:
        return !offer.country.isEmpty();
    case OfferFact::Place:
        return !offer.region.isEmpty();
    case OfferFact::Type:
        return offer.type.kind != NumberType::Kind::Unknown;
    case OfferFact::SetupFee:
        return offer.setupFee.has_value();
    case OfferFact::MonthlyFee:
        return offer.monthlyFee.has_value();
    }
    Q_UNREACHABLE();
}

QString offerText(const AvailableNumber &offer, OfferFact fact)
{
    switch (fact) {
    case OfferFact::Number:
        return formatInternational(offer.number);
    case OfferFact::Country:
        return words::country(offer.country);
    case OfferFact::Place:
        return offer.region.isEmpty() ? words::notStated() : offer.region;
    case OfferFact::Type:
        return words::numberType(offer.type);
    case OfferFact::SetupFee:
        return words::amount(offer.setupFee);
    case OfferFact::MonthlyFee:
        return words::amount(offer.monthlyFee);
    }
    Q_UNREACHABLE();
}

} // namespace numberdesk
