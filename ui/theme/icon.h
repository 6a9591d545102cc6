// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/glyph.h"
#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace numberdesk {

/// An icon of a glyph, tinted by the application's palette at the moment it is painted: it follows the theme by itself,
/// is crisp at any device pixel ratio, and faint when disabled.
QIcon glyphIcon(Glyph glyph, Tone tone = Tone::Text);

/// The application's mark, in its own colours.
QIcon applicationIcon();

/// A glyph in a colour. @p size is in logical pixels, the picture has size * devicePixelRatio of them.
QPixmap glyphPixmap(Glyph glyph, int size, const QColor &color, qreal devicePixelRatio);

/// Paints a glyph into a square, at the painter's own resolution.
void paintGlyph(QPainter *painter, const QRect &square, Glyph glyph, const QColor &color);

/// The same picture with all its opaque parts in @p color: an icon on a filled button.
QPixmap recoloured(const QPixmap &pixmap, const QColor &color);

} // namespace numberdesk
