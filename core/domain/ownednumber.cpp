// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ownednumber.h"

#include "core/domain/nametable.h"

namespace numberdesk {
namespace {

using Kind = NumberStatus::Kind;

constexpr NameTable Names{std::array{
    std::pair{Kind::NotStated, "NotStated"},
    std::pair{Kind::Active, "Active"},
    std::pair{Kind::Inactive, "Inactive"},
    std::pair{Kind::Pending, "Pending"},
    std::pair{Kind::PendingRelease, "PendingRelease"},
    std::pair{Kind::Released, "Released"},
    std::pair{Kind::Blocked, "Blocked"},
    std::pair{Kind::Other, "Other"},
}};

} // namespace

QString numberStatusName(NumberStatus::Kind wanted) { return Names.name(wanted); }

NumberStatus::Kind numberStatusKindFromName(const QString &wanted) { return Names.value(wanted).value_or(Kind::Other); }

} // namespace numberdesk
