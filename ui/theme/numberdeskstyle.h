// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace numberdesk {

/// Numberdesk's look over Fusion: shapes and spacing from metrics, colours from the tokens of the palette at hand. It
/// keeps no colours, so a new palette is all that a change of theme needs. The painting itself is in the style*.cpp
/// files.
class NumberdeskStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    NumberdeskStyle();

    /// Without motion nothing turns or slides: the style's animations last 0 ms, which the widgets ask for.
    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                                     const QWidget *widget) const override;

private:
    bool m_isMotionReduced = false;
};

} // namespace numberdesk
