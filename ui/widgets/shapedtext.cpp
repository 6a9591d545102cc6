// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

namespace numberdesk {

ShapedText::ShapedText()
    : m_shapes(1024)
{}

void ShapedText::paint(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
                       const QFont &font, Qt::LayoutDirection direction)
{
    if (text.isEmpty())
        return;
    if (font != m_font) {
        m_font = font;
        m_shapes.clear();
    }
    painter->setFont(font);
    QStaticText *shape = m_shapes.object(text);
    if (shape == nullptr) {
        shape = new QStaticText(text);
        shape->setTextFormat(Qt::PlainText);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(direction);
        shape->setTextOption(option);
        shape->prepare({}, font);
        m_shapes.insert(text, shape);
    }
    const QSizeF size = shape->size();
    const bool isOneLine = !text.contains(QLatin1Char('\n')) && !text.contains(QChar(QChar::LineSeparator));
    if (size.width() > rect.width() || !isOneLine) {
        painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    qreal left = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = rect.left() + rect.width() - size.width();
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = rect.left() + (rect.width() - size.width()) / 2;
    painter->drawStaticText(QPointF(left, rect.top() + (rect.height() - size.height()) / 2), *shape);
}

} // namespace numberdesk
