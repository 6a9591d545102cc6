// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

namespace numberdesk {

/// Paints single lines of text and keeps their shapes, since cells of a table say the same few words over and over, and
/// shaping them anew at each painting is most of its cost with large fonts.
class ShapedText
{
public:
    ShapedText();

    /// Paints @p text with the painter's pen, vertically centred, cut at the end where it doesn't fit. @p alignment is
    /// visual.
    void paint(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text, const QFont &font,
               Qt::LayoutDirection direction);

private:
    QFont m_font;
    QCache<QString, QStaticText> m_shapes;
};

} // namespace numberdesk
