// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>
#include <QStyle>

namespace numberdesk::stylepainting {
namespace {

void paintBottomLine(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
}

} // namespace

void paintViewRow(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (!isTabular(widget))
        return;
    const Tokens tokens = Tokens::of(option->palette);
    if (option->state.testFlag(QStyle::State_Selected))
        painter->fillRect(option->rect, tokens.accentSoft);
    paintBottomLine(painter, option->rect, tokens.line);
}

void paintViewItem(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget)
{
    const Tokens tokens = Tokens::of(option->palette);
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const bool isHovered =
        option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
    if (isTabular(widget)) {
        const QRect inside = option->rect.adjusted(0, 0, 0, -1);
        if (isSelected)
            painter->fillRect(inside, tokens.accentSoft);
        else if (option->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(inside, option->backgroundBrush);
        return;
    }
    const QRectF inside = QRectF(option->rect).adjusted(4, 1, -4, -1);
    if (isSelected)
        paintRounded(painter, inside, metrics::chipRadius, tokens.accentSoft, {});
    else if (isHovered)
        paintRounded(painter, inside, metrics::chipRadius, tokens.neutralSoft, {});
}

void paintBranch(const QStyleOption *option, QPainter *painter)
{
    if (!option->state.testFlag(QStyle::State_Children))
        return;
    const bool isOpen = option->state.testFlag(QStyle::State_Open);
    const Glyph closed = option->direction == Qt::RightToLeft ? Glyph::ChevronLeft : Glyph::ChevronRight;
    paintCentred(painter, option->rect, isOpen ? Glyph::ChevronDown : closed, 14, Tokens::of(option->palette).dim);
}

void paintHeaderSection(const QStyleOption *option, QPainter *painter)
{
    const Tokens tokens = Tokens::of(option->palette);
    const bool isHovered =
        option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
    painter->fillRect(option->rect, isHovered ? tokens.hover : tokens.panel);
    paintBottomLine(painter, option->rect, tokens.line);
}

void paintHeaderLabel(const QStyleOptionHeader *option, QPainter *painter, const QStyle *style)
{
    const Tokens tokens = Tokens::of(option->palette);
    painter->save();
    const bool isSorted = option->sortIndicator != QStyleOptionHeader::None;
    QFont font(painter->font());
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    QRect place = option->rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, -1);

    constexpr int arrow = 12;
    constexpr int gap = 4;
    const int spared = isSorted ? arrow + gap : 0;
    const QString text =
        painter->fontMetrics().elidedText(option->text, Qt::ElideRight, qMax(0, place.width() - spared));
    const int textWidth = painter->fontMetrics().horizontalAdvance(text) + 1;
    // The alignment of a header is said in reading order: leading is left where letters run to the right.
    const Qt::Alignment alignment = (option->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    const QRect group =
        QStyle::alignedRect(option->direction, alignment, QSize(textWidth + spared, place.height()), place);
    const bool isTrailing = (alignment & (Qt::AlignRight | Qt::AlignTrailing)) != 0;
    const QRect textPlace(isTrailing ? group.left() + spared : group.left(), group.top(), textWidth, group.height());
    painter->setPen(isSorted ? tokens.text : tokens.dim);
    style->drawItemText(painter, QStyle::visualRect(option->direction, group, textPlace),
                        Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine, option->palette,
                        option->state.testFlag(QStyle::State_Enabled), text);
    if (isSorted) {
        const QRect arrowPlace(isTrailing ? group.left() : group.right() - arrow + 1,
                               group.center().y() - arrow / 2 + 1, arrow, arrow);
        // Qt calls the indicator of ascending order "down".
        paintGlyph(painter, QStyle::visualRect(option->direction, group, arrowPlace),
                   option->sortIndicator == QStyleOptionHeader::SortDown ? Glyph::ArrowUp : Glyph::ArrowDown,
                   tokens.text);
    }
    painter->restore();
}

void paintMenuItem(const QStyleOptionMenuItem *option, QPainter *painter, const QStyle *style)
{
    const Tokens tokens = Tokens::of(option->palette);
    const QRect rect = option->rect;
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isRightToLeft = option->direction == Qt::RightToLeft;
    painter->save();

    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = rect.center().y();
        if (option->text.isEmpty()) {
            painter->fillRect(QRect(rect.left() + 6, y, rect.width() - 12, 1), tokens.line);
        } else {
            painter->setPen(tokens.dim);
            painter->drawText(rect.adjusted(12, 0, -12, 0),
                              QStyle::visualAlignment(option->direction, Qt::AlignLeading | Qt::AlignVCenter),
                              option->text);
        }
        painter->restore();
        return;
    }

    if (isEnabled && option->state.testFlag(QStyle::State_Selected))
        paintRounded(painter, QRectF(rect).adjusted(1, 0, -1, 0), metrics::chipRadius, tokens.accentSoft, {});

    QRect place = rect.adjusted(10, 0, -10, 0);
    const int mark = metrics::iconSize;
    const bool hasMarks = option->menuHasCheckableItems;
    const bool hasIcons = option->maxIconWidth > 0 && !option->icon.isNull();
    const auto takeLeading = [&place, isRightToLeft](int width) {
        const QRect taken(isRightToLeft ? place.right() - width + 1 : place.left(), place.top(), width, place.height());
        if (isRightToLeft)
            place.setRight(taken.left() - metrics::grid - 1);
        else
            place.setLeft(taken.right() + metrics::grid + 1);
        return taken;
    };
    if (hasMarks) {
        const QRect markPlace = takeLeading(mark);
        if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked) {
            const QColor color = isEnabled ? tokens.accentText : tokens.faint;
            if (option->checkType == QStyleOptionMenuItem::Exclusive)
                paintRounded(painter, QRectF(markPlace.center().x() - 3, markPlace.center().y() - 3, 7, 7), 3.5, color,
                             {});
            else
                paintCentred(painter, markPlace, Glyph::Check, mark, color);
        }
    }
    if (hasIcons)
        option->icon.paint(painter, takeLeading(mark), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    else if (option->maxIconWidth > mark / 2 && !hasMarks)
        takeLeading(mark);

    const qsizetype tab = option->text.indexOf(QLatin1Char('\t'));
    const QString words = tab < 0 ? option->text : option->text.left(tab);
    const int flags =
        Qt::AlignVCenter | Qt::TextSingleLine |
        (style->styleHint(QStyle::SH_UnderlineShortcut, option) != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->setFont(option->font);
    painter->setPen(isEnabled ? tokens.text : tokens.faint);
    painter->drawText(place, flags | QStyle::visualAlignment(option->direction, Qt::AlignLeading), words);
    if (tab >= 0) {
        painter->setPen(isEnabled ? tokens.dim : tokens.faint);
        painter->drawText(place,
                          Qt::AlignVCenter | Qt::TextSingleLine |
                              QStyle::visualAlignment(option->direction, Qt::AlignTrailing),
                          option->text.mid(tab + 1));
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow =
            QStyle::alignedRect(option->direction, Qt::AlignTrailing | Qt::AlignVCenter, QSize(14, 14), place);
        paintGlyph(painter, arrow, isRightToLeft ? Glyph::ChevronLeft : Glyph::ChevronRight, tokens.dim);
    }
    painter->restore();
}

void paintMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter, const QStyle *style)
{
    const Tokens tokens = Tokens::of(option->palette);
    painter->fillRect(option->rect, tokens.panel);
    paintBottomLine(painter, option->rect, tokens.line);
    const bool isActive = option->state.testFlag(QStyle::State_Enabled) &&
                          option->state.testAnyFlags(QStyle::State_Selected | QStyle::State_Sunken);
    if (isActive)
        paintRounded(painter, QRectF(option->rect).adjusted(0, 3, 0, -3), metrics::chipRadius, tokens.neutralSoft, {});
    painter->save();
    painter->setPen(!option->state.testFlag(QStyle::State_Enabled) ? tokens.faint
                    : isActive                                     ? tokens.text
                                                                   : tokens.dim);
    painter->drawText(
        option->rect,
        Qt::AlignCenter | Qt::TextSingleLine |
            (style->styleHint(QStyle::SH_UnderlineShortcut, option) != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        option->text);
    painter->restore();
}

void paintTabShape(const QStyleOptionTab *option, QPainter *painter)
{
    const Tokens tokens = Tokens::of(option->palette);
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const bool isHovered = option->state.testFlag(QStyle::State_MouseOver);
    const QRect line(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), 2);
    if (isSelected)
        painter->fillRect(line, tokens.accent);
    else if (isHovered)
        painter->fillRect(line, tokens.strongLine);
    if (showsFocus(option))
        paintFocusRing(painter, option->rect.adjusted(2, 4, -2, -4), metrics::chipRadius, tokens.accent);
}

} // namespace numberdesk::stylepainting
