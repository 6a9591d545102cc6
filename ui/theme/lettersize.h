// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace numberdesk {

/// Widths are drawn for a line of this height; larger letters need more room. @unit logical pixels
inline constexpr int UsualLineHeight = 16;

/// A width drawn for letters of the usual size, as wide as these letters need it.
inline int widthFor(const QFontMetrics &letters, int width)
{
    return width * std::max(UsualLineHeight, letters.height()) / UsualLineHeight;
}

} // namespace numberdesk
