// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/whyitstays.h"

#include "core/inventory/annotations.h"
#include "core/purchasing/releaser.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct StayText
{
    Q_DECLARE_TR_FUNCTIONS(WhyItStays)
};

} // namespace

QString whyItStays(const Services &services, const ProviderTraits &traits, const InventoryNumber &entry)
{
    const OwnedNumber &number = entry.number;
    if (number.isExternal) {
        return StayText::tr("This number comes from another carrier. Release it there.");
    }
    if (!traits.offers(Operation::Release)) {
        return traits.notOffered.value(Operation::Release);
    }
    if (number.status.kind == NumberStatus::Kind::Released) {
        return StayText::tr("This number was released.");
    }
    if (number.status.kind == NumberStatus::Kind::PendingRelease) {
        return StayText::tr("The provider is releasing it already.");
    }
    if (entry.missingSince.isValid()) {
        return StayText::tr("The account’s list does not show it any more. Read it again first.");
    }
    const Result<bool> isProtected = services.annotations.isProtected(entry.accountId, number.number);
    if (!isProtected) {
        return isProtected.error().advice;
    }
    if (*isProtected) {
        return StayText::tr("This number is protected. Take the protection off before you release it.");
    }
    const auto planned = services.releaser.plannedFor(entry.accountId, number.number);
    if (planned && planned->state == ReleaseIntent::State::Scheduled) {
        return StayText::tr("Its release is planned already.");
    }
    return {};
}

} // namespace numberdesk
