// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepainting.h"

#include "ui/theme/icon.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

namespace numberdesk::stylepainting {

void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line,
                  qreal lineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF shape = rect;
    if (line.isValid()) {
        painter->setPen(QPen(line, lineWidth));
        const qreal half = lineWidth / 2;
        shape.adjust(half, half, -half, -half);
    } else {
        painter->setPen(Qt::NoPen);
    }
    painter->drawRoundedRect(shape, radius, radius);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRect &rect, qreal radius, const QColor &color)
{
    constexpr qreal width = 2.0;
    paintRounded(painter, rect, radius, {}, color, width);
}

void paintCentred(QPainter *painter, const QRect &rect, Glyph glyph, int edge, const QColor &color)
{
    QRect square(0, 0, edge, edge);
    square.moveCenter(rect.center());
    paintGlyph(painter, square, glyph, color);
}

bool showsFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

int controlHeight(const QFontMetrics &metrics)
{
    constexpr int verticalPadding = 12;
    return qMax(metrics::controlHeight, metrics.height() + verticalPadding);
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

bool isTabular(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget) != nullptr || qobject_cast<const QTreeView *>(widget) != nullptr;
}

} // namespace numberdesk::stylepainting
