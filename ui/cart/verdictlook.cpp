// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cart/verdictlook.h"

#include "core/models/verdictwords.h"

#include <algorithm>

namespace numberdesk {

ChipLook verdictLook(PreflightLine::Verdict verdict, const QString &words)
{
    using Verdict = PreflightLine::Verdict;
    switch (verdict) {
    case Verdict::Ready:
        return {Tone::Good, words, {}};
    case Verdict::NotSeen:
        return {Tone::Warning, words, Glyph::CircleHelp};
    case Verdict::Gone:
        return {Tone::Bad, words, Glyph::Ban};
    case Verdict::PriceChanged:
        return {Tone::Warning, words, Glyph::Tag};
    case Verdict::AlreadyOwned:
        return {Tone::Accent, words, Glyph::Check};
    case Verdict::BeingSettled:
        return {Tone::Warning, words, Glyph::Hourglass};
    case Verdict::OfferedTwice:
        return {Tone::Warning, words, Glyph::Copy};
    case Verdict::BalanceTooLow:
        return {Tone::Bad, words, Glyph::Wallet};
    case Verdict::RequirementsMissing:
        return {Tone::Warning, words, Glyph::ClipboardCheck};
    case Verdict::NotChecked:
        return {Tone::Bad, words, Glyph::CircleAlert};
    }
    Q_UNREACHABLE();
}

int widestVerdict(const QFont &font)
{
    using Verdict = PreflightLine::Verdict;
    int widest = 0;
    for (const Verdict verdict : {Verdict::Ready, Verdict::NotSeen, Verdict::Gone, Verdict::PriceChanged,
                                  Verdict::AlreadyOwned, Verdict::BeingSettled, Verdict::OfferedTwice,
                                  Verdict::BalanceTooLow, Verdict::RequirementsMissing, Verdict::NotChecked}) {
        widest = std::max(widest, chipSize(verdictLook(verdict, words::verdict(verdict)), font).width());
    }
    return widest;
}

} // namespace numberdesk
