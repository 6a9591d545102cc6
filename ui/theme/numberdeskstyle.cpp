// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/numberdeskstyle.h"

#include "ui/theme/icon.h"
#include "ui/theme/stylepainting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>

namespace numberdesk {
namespace {} // namespace

NumberdeskStyle::NumberdeskStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void NumberdeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool reactsToMouse =
        qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr ||
        qobject_cast<QLineEdit *>(widget) != nullptr || qobject_cast<QAbstractSpinBox *>(widget) != nullptr ||
        qobject_cast<QScrollBar *>(widget) != nullptr || qobject_cast<QSplitterHandle *>(widget) != nullptr ||
        qobject_cast<QTabBar *>(widget) != nullptr;
    if (reactsToMouse)
        widget->setAttribute(Qt::WA_Hover);
}

void NumberdeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const Tokens tokens = Tokens::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            stylepainting::paintFieldFrame(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (stylepainting::isTextArea(widget)) {
            stylepainting::paintFieldFrame(option, painter, widget);
        } else if (qobject_cast<const QAbstractScrollArea *>(widget) != nullptr && !widget->isWindow()) {
            stylepainting::paintRounded(painter, option->rect, metrics::panelRadius, tokens.panel, tokens.line);
        } else {
            painter->fillRect(option->rect, tokens.panel);
            stylepainting::paintRounded(painter, option->rect, 0, {}, tokens.line);
        }
        return;
    case PE_FrameGroupBox:
        stylepainting::paintRounded(painter, option->rect, metrics::panelRadius, tokens.panel, tokens.line);
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, tokens.panel);
        stylepainting::paintRounded(painter, option->rect, 0, {}, tokens.line);
        return;
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
        if (element == PE_PanelItemViewRow)
            stylepainting::paintViewRow(option, painter, widget);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, tokens.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), tokens.line);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            stylepainting::paintViewItem(item, painter, widget);
        return;
    case PE_IndicatorBranch:
        stylepainting::paintBranch(option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepainting::paintCheckIndicator(option, painter);
        return;
    case PE_IndicatorRadioButton:
        stylepainting::paintRadioIndicator(option, painter);
        return;
    case PE_FrameFocusRect:
        if (stylepainting::showsFocus(option))
            stylepainting::paintFocusRing(painter, option->rect, metrics::chipRadius, tokens.accent);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), tokens.line);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_IndicatorArrowDown:
        stylepainting::paintCentred(painter, option->rect, Glyph::ChevronDown,
                                    qMin(option->rect.width(), metrics::iconSize), tokens.dim);
        return;
    case PE_IndicatorArrowUp:
        stylepainting::paintCentred(painter, option->rect, Glyph::ChevronUp,
                                    qMin(option->rect.width(), metrics::iconSize), tokens.dim);
        return;
    case PE_IndicatorArrowLeft:
        stylepainting::paintCentred(painter, option->rect, Glyph::ChevronLeft,
                                    qMin(option->rect.width(), metrics::iconSize), tokens.dim);
        return;
    case PE_IndicatorArrowRight:
        stylepainting::paintCentred(painter, option->rect, Glyph::ChevronRight,
                                    qMin(option->rect.width(), metrics::iconSize), tokens.dim);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void NumberdeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const Tokens tokens = Tokens::of(option->palette);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            stylepainting::paintPushButton(button, painter, widget, this);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            stylepainting::paintComboBoxLabel(combo, painter, widget, this);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem soft(*item);
            soft.palette.setColor(QPalette::All, QPalette::HighlightedText, item->palette.color(QPalette::Text));
            // In a list the selection shows where the keyboard is; Qt would ring it even after a click.
            const bool isShownBySelection = !stylepainting::isTabular(widget) && item->state.testFlag(State_Selected);
            if (isShownBySelection || !stylepainting::showsFocus(item))
                soft.state.setFlag(State_HasFocus, false);
            QProxyStyle::drawControl(element, &soft, painter, widget);
            return;
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            stylepainting::paintHeaderSection(header, painter);
            stylepainting::paintHeaderLabel(header, painter, this);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
    case CE_HeaderSection: {
        QStyleOption still(*option);
        if (element == CE_HeaderEmptyArea)
            still.state.setFlag(State_MouseOver, false);
        stylepainting::paintHeaderSection(&still, painter);
        return;
    }
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            stylepainting::paintHeaderLabel(header, painter, this);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            stylepainting::paintMenuItem(item, painter, this);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            stylepainting::paintMenuBarItem(item, painter, this);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokens.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        return;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, tokens.panel);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            stylepainting::paintTabShape(tab, painter);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab quiet(*tab);
            quiet.state.setFlag(State_HasFocus, false);
            if (!tab->state.testFlag(State_Selected))
                quiet.palette.setColor(QPalette::All, QPalette::WindowText, tokens.dim);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            stylepainting::paintProgressBar(bar, painter);
            return;
        }
        break;
    case CE_Splitter:
        stylepainting::paintSplitter(option, painter);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QPoint centre = frame->rect.center();
            painter->fillRect(frame->frameShape == QFrame::HLine
                                  ? QRect(frame->rect.left(), centre.y(), frame->rect.width(), 1)
                                  : QRect(centre.x(), frame->rect.top(), 1, frame->rect.height()),
                              tokens.line);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void NumberdeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                         const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            stylepainting::paintComboBox(combo, painter, widget, this);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            stylepainting::paintSpinBox(spin, painter, widget, this);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            stylepainting::paintScrollBar(slider, painter, widget, this);
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            stylepainting::paintToolButton(button, painter, widget, this);
            return;
        }
        break;
    case CC_GroupBox: {
        painter->save();
        QFont font(painter->font());
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace numberdesk
