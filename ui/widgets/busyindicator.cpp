// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busyindicator.h"

#include "ui/theme/icon.h"
#include "ui/widgets/keeptranslated.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace numberdesk {
namespace {
constexpr int spokes = 8;
constexpr int stepMilliseconds = 110;
} // namespace

BusyIndicator::BusyIndicator(int edge, QWidget *parent)
    : QWidget(parent)
    , m_edge(edge)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: Accessible name of the turning wheel.
    keepTranslated(this, [this] { setAccessibleName(tr("Working")); });
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(rect()).center());
    const QPixmap wheel = glyphPixmap(Glyph::Loader, m_edge, tokens.accentText, devicePixelRatioF());
    painter.rotate(m_step * 360.0 / spokes);
    painter.drawPixmap(QPointF(-m_edge / 2.0, -m_edge / 2.0), wheel);
    // One spoke less bright than the others, or a turn by one spoke would not be seen.
    painter.setOpacity(0.75);
    painter.setPen(QPen(palette().color(QPalette::Base), m_edge / 12.0 + 0.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(0, -m_edge * 0.42), QPointF(0, -m_edge * 0.25));
}

void BusyIndicator::showEvent(QShowEvent *event)
{
    const bool isStill = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (!isStill)
        m_timer.start(stepMilliseconds, this);
    QWidget::showEvent(event);
}

void BusyIndicator::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void BusyIndicator::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_step = (m_step + 1) % spokes;
    update();
}

} // namespace numberdesk
