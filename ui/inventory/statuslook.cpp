// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/statuslook.h"

#include "core/models/words.h"

#include <QCoreApplication>

namespace numberdesk {

ChipLook statusLook(NumberStatus::Kind kind, bool isMissing, const QString &text)
{
    if (isMissing) {
        return {Tone::Warning, text, Glyph::CircleHelp};
    }
    switch (kind) {
    case NumberStatus::Kind::Active:
        return {Tone::Good, text, {}};
    case NumberStatus::Kind::Pending:
        return {Tone::Accent, text, Glyph::Clock};
    case NumberStatus::Kind::PendingRelease:
        return {Tone::Warning, text, Glyph::Hourglass};
    case NumberStatus::Kind::Blocked:
        return {Tone::Bad, text, Glyph::Ban};
    case NumberStatus::Kind::Inactive:
        return {Tone::Dim, text, Glyph::CircleDashed};
    case NumberStatus::Kind::Released:
        return {Tone::Dim, text, Glyph::Minus};
    case NumberStatus::Kind::Other:
    case NumberStatus::Kind::NotStated:
        return {Tone::Dim, text, {}};
    }
    Q_UNREACHABLE();
}

ChipLook statusLook(const InventoryNumber &entry)
{
    const bool isMissing = entry.missingSince.isValid();
    QString text = words::numberStatus(entry.number.status);
    if (isMissing) {
        text = QCoreApplication::translate("StatusLook", "Not in the list");
    } else if (entry.number.status.kind == NumberStatus::Kind::NotStated) {
        text = QCoreApplication::translate("StatusLook", "Status not stated");
    }
    return statusLook(entry.number.status.kind, isMissing, text);
}

} // namespace numberdesk
