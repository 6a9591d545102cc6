// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonrole.h"
#include "ui/theme/icon.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace numberdesk::stylepainting {
namespace {

struct ButtonColours
{
    QColor fill;
    QColor line;
    QColor text;
    QColor ring;
    /// Icons take the colour of the words, since their own would not be readable on the fill.
    bool isIconRecoloured = false;
};

QColor halfWay(const QColor &from, const QColor &to)
{
    return {(from.red() + to.red()) / 2, (from.green() + to.green()) / 2, (from.blue() + to.blue()) / 2};
}

ButtonColours coloursOf(const QStyleOption *option, ButtonRole role)
{
    const Tokens tokens = Tokens::of(option->palette);
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isHovered = isEnabled && option->state.testFlag(QStyle::State_MouseOver);
    const bool isPressed = isEnabled && option->state.testFlag(QStyle::State_Sunken);
    const bool isChecked = option->state.testFlag(QStyle::State_On);

    switch (role) {
    case ButtonRole::Primary: {
        QColor fill = isPressed ? tokens.accentPressed : isHovered ? tokens.accentHover : tokens.accent;
        if (!isEnabled)
            fill = halfWay(fill, tokens.window);
        return {fill, {}, tokens.onAccent, tokens.onAccent, true};
    }
    case ButtonRole::Destructive: {
        QColor fill = isHovered || isPressed ? tokens.bad.darker(isPressed ? 125 : 112) : tokens.bad;
        if (!isEnabled)
            fill = halfWay(fill, tokens.window);
        return {fill, {}, tokens.onBad, tokens.onBad, true};
    }
    case ButtonRole::Link:
        return {{}, {}, isEnabled ? tokens.accentText : tokens.faint, tokens.accent, true};
    case ButtonRole::Flat:
    case ButtonRole::Default:
        break;
    }

    if (isChecked)
        return {tokens.accentSoft, isHovered ? tokens.accent : tokens.accentSoft,
                isEnabled ? tokens.accentText : tokens.faint, tokens.accent, true};
    const QColor text = isEnabled ? tokens.text : tokens.faint;
    if (role == ButtonRole::Flat)
        return {isPressed ? tokens.line : isHovered ? tokens.neutralSoft : QColor(), {}, text, tokens.accent, false};
    const QColor fill = !isEnabled  ? tokens.window
                        : isPressed ? tokens.neutralSoft
                        : isHovered ? tokens.hover
                                    : tokens.panel;
    return {fill, isHovered ? tokens.strongLine : tokens.line, text, tokens.accent, false};
}

void paintGround(QPainter *painter, const QStyleOption *option, const ButtonColours &colours, ButtonRole role)
{
    if (colours.fill.isValid())
        paintRounded(painter, option->rect, metrics::controlRadius, colours.fill, colours.line);
    if (!showsFocus(option))
        return;
    const bool isFilled = role == ButtonRole::Primary || role == ButtonRole::Destructive;
    const int inset = isFilled ? 2 : 0;
    paintFocusRing(painter, option->rect.adjusted(inset, inset, -inset, -inset), metrics::controlRadius - inset,
                   colours.ring);
}

QPixmap iconPixmap(const QIcon &icon, const QSize &size, const QStyleOption *option, const QPainter *painter,
                   const ButtonColours &colours)
{
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const QPixmap pixmap =
        icon.pixmap(size, painter->device()->devicePixelRatioF(), isEnabled ? QIcon::Normal : QIcon::Disabled,
                    option->state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    return colours.isIconRecoloured && !pixmap.isNull() ? recoloured(pixmap, colours.text) : pixmap;
}

int mnemonicFlag(const QStyle *style, const QStyleOption *option, const QWidget *widget)
{
    return style->styleHint(QStyle::SH_UnderlineShortcut, option, widget) != 0 ? Qt::TextShowMnemonic
                                                                               : Qt::TextHideMnemonic;
}

/// Icon, gap and words as one group, aligned inside @p rect.
void paintFace(QPainter *painter, const QStyleOption *option, const QRect &rect, const QPixmap &pixmap,
               const QSize &iconSize, const QString &text, const QColor &color, Qt::Alignment alignment, int flags)
{
    constexpr int gap = 8;
    const int iconWidth = pixmap.isNull() ? 0 : iconSize.width();
    const int spacing = iconWidth > 0 && !text.isEmpty() ? gap : 0;
    const int textWidth =
        text.isEmpty() ? 0
                       : qMin(painter->fontMetrics().size(flags, text).width() + 1, rect.width() - iconWidth - spacing);
    const QSize group(iconWidth + spacing + textWidth, rect.height());
    const QRect place = QStyle::alignedRect(option->direction, alignment | Qt::AlignVCenter, group, rect);
    if (iconWidth > 0) {
        const QRect iconRect =
            QStyle::alignedRect(option->direction, Qt::AlignLeading | Qt::AlignVCenter, iconSize, place);
        painter->drawPixmap(iconRect.topLeft(), pixmap);
    }
    if (textWidth > 0) {
        const QRect textRect =
            QStyle::visualRect(option->direction, place,
                               QRect(place.left() + iconWidth + spacing, place.top(), textWidth, place.height()));
        painter->setPen(color);
        painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignHCenter | flags, text);
    }
}

} // namespace

void paintPushButton(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    ButtonRole role = buttonRole(widget);
    if (role == ButtonRole::Default && option->features.testFlag(QStyleOptionButton::Flat))
        role = ButtonRole::Flat;
    const ButtonColours colours = coloursOf(option, role);
    painter->save();
    paintGround(painter, option, colours, role);

    QFont font(painter->font());
    if (role != ButtonRole::Link || font.weight() > QFont::Medium)
        font.setWeight(qMax(font.weight(), QFont::Medium));
    if (role == ButtonRole::Link && option->state.testFlag(QStyle::State_MouseOver))
        font.setUnderline(true);
    painter->setFont(font);

    const int padding = role == ButtonRole::Link ? 0 : option->text.isEmpty() ? 4 : metrics::controlPadding;
    QRect face = option->rect.adjusted(padding, 0, -padding, 0);
    if (option->features.testFlag(QStyleOptionButton::HasMenu)) {
        const int chevron = metrics::iconSize;
        const QRect place =
            QStyle::alignedRect(option->direction, Qt::AlignTrailing | Qt::AlignVCenter, QSize(chevron, chevron), face);
        paintGlyph(painter, place, Glyph::ChevronDown,
                   option->state.testFlag(QStyle::State_Enabled) ? Tokens::of(option->palette).dim
                                                                 : Tokens::of(option->palette).faint);
        if (option->direction == Qt::RightToLeft)
            face.setLeft(place.right() + 4);
        else
            face.setRight(place.left() - 4);
    }
    const QPixmap pixmap = iconPixmap(option->icon, option->iconSize, option, painter, colours);
    const Qt::Alignment alignment = role == ButtonRole::Link ? Qt::AlignLeading : Qt::AlignHCenter;
    paintFace(painter, option, face, pixmap, option->iconSize, option->text, colours.text, alignment,
              Qt::TextSingleLine | mnemonicFlag(style, option, widget));
    painter->restore();
}

void paintToolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget,
                     const QStyle *style)
{
    ButtonRole role = buttonRole(widget);
    if (role == ButtonRole::Default && option->state.testFlag(QStyle::State_AutoRaise))
        role = ButtonRole::Flat;
    const ButtonColours colours = coloursOf(option, role);
    painter->save();
    paintGround(painter, option, colours, role);
    QRect face = option->rect;
    const bool hasText = option->toolButtonStyle != Qt::ToolButtonIconOnly && !option->text.isEmpty();
    const bool hasMenu =
        option->features.testAnyFlags(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
    if (hasText)
        face.adjust(metrics::grid, 0, -metrics::grid, 0);
    if (hasMenu && (hasText || option->features.testFlag(QStyleOptionToolButton::MenuButtonPopup))) {
        const QRect place = QStyle::alignedRect(option->direction, Qt::AlignTrailing | Qt::AlignVCenter,
                                                QSize(metrics::iconSize, metrics::iconSize), face);
        paintGlyph(painter, place, Glyph::ChevronDown, Tokens::of(option->palette).dim);
        if (option->direction == Qt::RightToLeft)
            face.setLeft(place.right() + 2);
        else
            face.setRight(place.left() - 2);
    }
    QPixmap pixmap;
    if (option->toolButtonStyle != Qt::ToolButtonTextOnly) {
        if (option->features.testFlag(QStyleOptionToolButton::Arrow) && option->arrowType != Qt::NoArrow) {
            const Glyph glyph = option->arrowType == Qt::DownArrow   ? Glyph::ChevronDown
                                : option->arrowType == Qt::UpArrow   ? Glyph::ChevronUp
                                : option->arrowType == Qt::LeftArrow ? Glyph::ChevronLeft
                                                                     : Glyph::ChevronRight;
            pixmap = glyphPixmap(glyph, option->iconSize.width(), colours.text, painter->device()->devicePixelRatioF());
        } else {
            pixmap = iconPixmap(option->icon, option->iconSize, option, painter, colours);
        }
    }
    paintFace(painter, option, face, pixmap, option->iconSize, hasText ? option->text : QString(), colours.text,
              Qt::AlignHCenter, Qt::TextSingleLine | mnemonicFlag(style, option, widget));
    painter->restore();
}

void paintCheckIndicator(const QStyleOption *option, QPainter *painter)
{
    const Tokens tokens = Tokens::of(option->palette);
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isPartly = option->state.testFlag(QStyle::State_NoChange);
    const bool isOn = option->state.testFlag(QStyle::State_On) || isPartly;
    const bool isHovered = isEnabled && option->state.testFlag(QStyle::State_MouseOver);
    constexpr qreal radius = 4.0;
    if (!isOn) {
        paintRounded(painter, option->rect, radius, isEnabled ? tokens.panel : tokens.window,
                     !isEnabled  ? tokens.line
                     : isHovered ? tokens.accent
                                 : tokens.strongLine,
                     1.2);
        return;
    }
    const QColor fill = !isEnabled ? tokens.strongLine : isHovered ? tokens.accentHover : tokens.accent;
    paintRounded(painter, option->rect, radius, fill, {});
    // Bolder than the glyph of the same shape, which would be thin at this size.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isEnabled ? tokens.onAccent : tokens.panel, option->rect.width() * 0.115, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    const auto at = [box = QRectF(option->rect)](qreal x, qreal y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    if (isPartly)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.25, 0.53), at(0.43, 0.70), at(0.75, 0.32)});
    painter->restore();
}

void paintRadioIndicator(const QStyleOption *option, QPainter *painter)
{
    const Tokens tokens = Tokens::of(option->palette);
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isOn = option->state.testFlag(QStyle::State_On);
    const bool isHovered = isEnabled && option->state.testFlag(QStyle::State_MouseOver);
    const qreal radius = option->rect.width() / 2.0;
    if (!isOn) {
        paintRounded(painter, option->rect, radius, isEnabled ? tokens.panel : tokens.window,
                     !isEnabled  ? tokens.line
                     : isHovered ? tokens.accent
                                 : tokens.strongLine,
                     1.2);
        return;
    }
    paintRounded(painter, option->rect, radius, isEnabled ? tokens.accent : tokens.strongLine, {});
    const qreal inset = option->rect.width() * 0.31;
    paintRounded(painter, QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius,
                 isEnabled ? tokens.onAccent : tokens.panel, {});
}

} // namespace numberdesk::stylepainting
