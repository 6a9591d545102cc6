// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <optional>
#include <vector>

class QPainter;
class QRectF;

namespace numberdesk {

/// Paints figures with digits of equal width whatever the font's own digits are, so that columns of numbers line up.
/// Many system fonts have proportional digits, and their tabular ones are out of reach before Qt 6.7.
class TabularText
{
public:
    /// Width of @p text in logical pixels.
    qreal width(const QString &text, const QFont &font);

    /// Paints @p text in one line with the painter's pen, vertically centred in @p rect, and cut with an ellipsis at
    /// its end where it doesn't fit. @p alignment is said for letters that run to the right; mirror it before.
    void paint(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font);

private:
    struct Line
    {
        std::vector<quint32> glyphs;
        std::vector<qreal> positions;
        qreal width = 0;
    };

    void useFont(const QFont &font);
    /// Nothing when the font lacks a character or letters need shaping; then the usual painting is right.
    std::optional<Line> laidOut(const QString &text) const;

    QFont m_font;
    QRawFont m_rawFont;
    qreal m_digitWidth = 0;
    bool m_isReady = false;
};

} // namespace numberdesk
