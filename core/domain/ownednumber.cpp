// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ownednumber.h"

#include <array>
#include <utility>

namespace numberdesk {
namespace {

using Kind = NumberStatus::Kind;

constexpr std::array Names{
    std::pair{Kind::NotStated, "NotStated"},
    std::pair{Kind::Active, "Active"},
    std::pair{Kind::Inactive, "Inactive"},
    std::pair{Kind::Pending, "Pending"},
    std::pair{Kind::PendingRelease, "PendingRelease"},
    std::pair{Kind::Released, "Released"},
    std::pair{Kind::Blocked, "Blocked"},
    std::pair{Kind::Other, "Other"},
};

} // namespace

QString numberStatusName(NumberStatus::Kind wanted)
{
    for (const auto &[kind, name] : Names) {
        if (kind == wanted) {
            return QString::fromLatin1(name);
        }
    }
    Q_UNREACHABLE();
}

NumberStatus::Kind numberStatusKindFromName(const QString &wanted)
{
    for (const auto &[kind, name] : Names) {
        if (wanted == QLatin1String(name)) {
            return kind;
        }
    }
    return Kind::Other;
}

} // namespace numberdesk
