// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roundcorners.h"

#include "ui/theme/tokens.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace numberdesk {
namespace {

/// Paints the ground around a rounded corner over the square one of the viewport.
class RoundCorner final : public QWidget
{
public:
    RoundCorner(QAbstractScrollArea *area, Qt::Corner corner)
        : QWidget(area)
        , m_area(area)
        , m_corner(corner)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFixedSize(metrics::panelRadius, metrics::panelRadius);
        area->installEventFilter(this);
        area->horizontalScrollBar()->parentWidget()->installEventFilter(this);
        area->verticalScrollBar()->parentWidget()->installEventFilter(this);
        place();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Show;
        if (watched == m_area && isMoved)
            place();
        // The area raises its scroll bars at each layout.
        if (watched != m_area && event->type() == QEvent::ZOrderChange)
            raise();
        return QWidget::eventFilter(watched, event);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_area->frameShape() == QFrame::NoFrame)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-pos());
        const QRectF whole(m_area->rect());
        const QWidget *behind = m_area->parentWidget();
        const QColor ground = behind != nullptr ? behind->palette().color(behind->backgroundRole())
                                                : m_area->palette().color(QPalette::Window);
        QPainterPath outside;
        outside.addRect(whole);
        QPainterPath inside;
        inside.addRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), metrics::panelRadius, metrics::panelRadius);
        painter.fillPath(outside.subtracted(inside), ground);
        painter.setPen(Tokens::of(palette()).line);
        painter.drawPath(inside);
    }

private:
    void place()
    {
        const bool isRight = m_corner == Qt::TopRightCorner || m_corner == Qt::BottomRightCorner;
        const bool isBottom = m_corner == Qt::BottomLeftCorner || m_corner == Qt::BottomRightCorner;
        move(isRight ? m_area->width() - width() : 0, isBottom ? m_area->height() - height() : 0);
        raise();
    }

    QAbstractScrollArea *m_area;
    Qt::Corner m_corner;
};

} // namespace

void roundCorners(QAbstractScrollArea *area)
{
    for (const Qt::Corner corner : {Qt::TopLeftCorner, Qt::TopRightCorner, Qt::BottomLeftCorner, Qt::BottomRightCorner})
        new RoundCorner(area, corner);
}

} // namespace numberdesk
