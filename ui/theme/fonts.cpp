// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QApplication>

#include <cmath>

namespace numberdesk {
namespace {

double factorOf(TextSize size)
{
    constexpr double drawn = 13.0;
    switch (size) {
    case TextSize::Tiny:
        return 10.5 / drawn;
    case TextSize::Small:
        return 11.5 / drawn;
    case TextSize::Normal:
        return 1.0;
    case TextSize::Section:
        return 14.5 / drawn;
    case TextSize::Title:
        return 18.0 / drawn;
    case TextSize::Display:
        return 20.0 / drawn;
    }
    Q_UNREACHABLE();
}

} // namespace

QFont scaledFont(const QFont &base, TextSize size, QFont::Weight weight)
{
    QFont font(base);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factorOf(size));
    else
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * factorOf(size))));
    font.setWeight(weight);
    return font;
}

QFont applicationFont(TextSize size, QFont::Weight weight) { return scaledFont(QApplication::font(), size, weight); }

} // namespace numberdesk
