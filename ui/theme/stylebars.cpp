// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepainting.h"

#include <QPainter>
#include <QScrollArea>
#include <QStyle>

namespace numberdesk::stylepainting {

namespace {

/// A bar beside a form without a frame has the ground that the form has, the window's unless its area names another;
/// one in a table or list that of its rows.
QPalette::ColorRole groundRole(const QWidget *bar)
{
    const QWidget *container = bar != nullptr ? bar->parentWidget() : nullptr;
    const auto *area = container != nullptr ? qobject_cast<const QScrollArea *>(container->parentWidget()) : nullptr;
    return area != nullptr && area->frameShape() == QFrame::NoFrame ? area->backgroundRole() : QPalette::Base;
}

} // namespace

void paintScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    const Tokens tokens = Tokens::of(option->palette);
    painter->fillRect(option->rect, option->palette.color(groundRole(widget)));
    if (option->maximum <= option->minimum)
        return;
    const QRect handle = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool isHeld =
        option->state.testFlag(QStyle::State_Sunken) && option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool isHovered = option->state.testFlag(QStyle::State_MouseOver);
    const bool isHorizontal = option->orientation == Qt::Horizontal;
    const qreal along = 4;
    const qreal across = isHovered || isHeld ? 2.5 : 3.5;
    const QRectF shape = QRectF(handle).adjusted(isHorizontal ? along : across, isHorizontal ? across : along,
                                                 isHorizontal ? -along : -across, isHorizontal ? -across : -along);
    paintRounded(painter, shape, qMin(shape.width(), shape.height()) / 2,
                 isHeld      ? tokens.dim
                 : isHovered ? tokens.faint
                             : tokens.strongLine,
                 {});
}

void paintProgressBar(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const Tokens tokens = Tokens::of(option->palette);
    constexpr int thickness = 4;
    constexpr int gap = 10;
    const QFontMetrics &metrics = option->fontMetrics;
    const int textWidth = option->textVisible ? metrics.horizontalAdvance(QStringLiteral("100 %")) + 1 : 0;
    const int words = option->textVisible ? qMax(textWidth, metrics.horizontalAdvance(option->text) + 1) + gap : 0;

    QRect groove(option->rect.left(), option->rect.center().y() - thickness / 2 + 1, option->rect.width() - words,
                 thickness);
    groove = QStyle::visualRect(option->direction, option->rect, groove);
    const qreal radius = thickness / 2.0;
    paintRounded(painter, groove, radius, tokens.line, {});

    const bool isMeasured = option->maximum > option->minimum;
    // Without a measure a middle third says "under way" and claims nothing.
    const double share = isMeasured ? static_cast<double>(qint64{option->progress} - option->minimum) /
                                          static_cast<double>(qint64{option->maximum} - option->minimum)
                                    : 1.0 / 3;
    const double start = isMeasured ? 0.0 : 1.0 / 3;
    if (share > 0) {
        const bool isReversed = (option->direction == Qt::RightToLeft) != option->invertedAppearance;
        const double width = groove.width() * qBound(0.0, share, 1.0);
        const double offset = groove.width() * start;
        const double left = isReversed ? groove.x() + groove.width() - offset - width : groove.x() + offset;
        const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
        paintRounded(painter, QRectF(left, groove.y(), qMax(width, radius * 2), thickness), radius,
                     isEnabled ? tokens.accent : tokens.strongLine, {});
    }
    if (option->textVisible) {
        painter->save();
        painter->setPen(tokens.dim);
        const QRect place = QStyle::alignedRect(option->direction, Qt::AlignTrailing | Qt::AlignVCenter,
                                                QSize(words - gap, option->rect.height()), option->rect);
        painter->drawText(place, Qt::AlignVCenter | QStyle::visualAlignment(option->direction, Qt::AlignTrailing),
                          option->text);
        painter->restore();
    }
}

void paintSplitter(const QStyleOption *option, QPainter *painter)
{
    const Tokens tokens = Tokens::of(option->palette);
    const QPoint centre = option->rect.center();
    const bool isHovered = option->state.testFlag(QStyle::State_MouseOver);
    // State_Horizontal: the panes stand side by side, so the handle is upright.
    const QRect line = option->state.testFlag(QStyle::State_Horizontal)
                           ? QRect(centre.x(), option->rect.top(), 1, option->rect.height())
                           : QRect(option->rect.left(), centre.y(), option->rect.width(), 1);
    painter->fillRect(line, isHovered ? tokens.accent : tokens.line);
}

} // namespace numberdesk::stylepainting
