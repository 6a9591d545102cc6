// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and places of NumberdeskStyle; the painting is in numberdeskstyle.cpp.
#include "ui/theme/buttonrole.h"
#include "ui/theme/icon.h"
#include "ui/theme/numberdeskstyle.h"
#include "ui/theme/stylepainting.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>

namespace numberdesk {
namespace {

constexpr int comboArrowWidth = 30;
constexpr int spinArrowWidth = 24;
/// QLineEdit adds two pixels of its own.
constexpr int lineEditMargin = 2;
constexpr int menuItemHeight = 30;

QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl part, int smallestHandle)
{
    const QRect bar = option->rect;
    const bool isHorizontal = option->orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar.width() : bar.height();
    const qint64 range = qint64{option->maximum} - option->minimum;
    int handle = length;
    if (range > 0 && option->pageStep > 0)
        handle = static_cast<int>(qint64{length} * option->pageStep / (range + option->pageStep));
    handle = qMin(length, qMax(handle, smallestHandle));
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      length - handle, option->upsideDown);
    const auto stretch = [&bar, isHorizontal](int from, int size) {
        return isHorizontal ? QRect(bar.left() + from, bar.top(), size, bar.height())
                            : QRect(bar.left(), bar.top() + from, bar.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, handle);
    case QStyle::SC_ScrollBarGroove:
        return bar;
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace

QRect NumberdeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            const int side = metrics::controlPadding - lineEditMargin;
            return option->rect.adjusted(side, 1, -side, -1);
        }
        break;
    case SE_PushButtonFocusRect:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect NumberdeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                      const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        switch (subControl) {
        case SC_ComboBoxFrame:
            return rect;
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect,
                              QRect(rect.right() - comboArrowWidth + 1, rect.top(), comboArrowWidth, rect.height()));
        case SC_ComboBoxEditField: {
            const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            const int leading = metrics::controlPadding - (combo && combo->editable ? lineEditMargin : 0);
            return visualRect(option->direction, rect, rect.adjusted(leading, 1, -comboArrowWidth, -1));
        }
        default:
            break;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool hasArrows = spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int arrows = hasArrows ? spinArrowWidth : metrics::controlPadding - lineEditMargin;
        const int half = rect.height() / 2;
        switch (subControl) {
        case SC_SpinBoxFrame:
            return rect;
        case SC_SpinBoxUp:
            return hasArrows ? visualRect(option->direction, rect,
                                          QRect(rect.right() - arrows + 1, rect.top() + 2, arrows - 2, half - 2))
                             : QRect();
        case SC_SpinBoxDown:
            return hasArrows ? visualRect(option->direction, rect,
                                          QRect(rect.right() - arrows + 1, rect.top() + half, arrows - 2, half - 2))
                             : QRect();
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect,
                              rect.adjusted(metrics::controlPadding - lineEditMargin, 1, -arrows, -1));
        default:
            break;
        }
    }
    if (control == CC_GroupBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
        const bool hasHead = box != nullptr && (!box->text.isEmpty() || box->subControls.testFlag(SC_GroupBoxCheckBox));
        const int head = hasHead ? qMax(option->fontMetrics.height(), metrics::iconSize) + metrics::grid : 0;
        const bool hasCheck = box != nullptr && box->subControls.testFlag(SC_GroupBoxCheckBox);
        const QRect headRect(rect.left(), rect.top(), rect.width(), qMax(0, head - metrics::grid / 2));
        switch (subControl) {
        case SC_GroupBoxFrame:
            return rect.adjusted(0, head, 0, 0);
        case SC_GroupBoxContents:
            return rect.adjusted(1, head + 1, -1, -1);
        case SC_GroupBoxCheckBox:
            return alignedRect(option->direction, Qt::AlignLeading | Qt::AlignVCenter,
                               QSize(metrics::iconSize, metrics::iconSize), headRect);
        case SC_GroupBoxLabel:
            return visualRect(option->direction, rect,
                              headRect.adjusted(hasCheck ? metrics::iconSize + metrics::grid : 0, 0, 0, 0));
        default:
            break;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(option->direction, rect,
                              scrollBarRect(slider, subControl, pixelMetric(PM_ScrollBarSliderMin, option, widget)));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize NumberdeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                        const QWidget *widget) const
{
    const QFontMetrics fontMetrics = option != nullptr ? option->fontMetrics : QFontMetrics(widget->font());
    const int height = stylepainting::controlHeight(fontMetrics);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (buttonRole(widget) == ButtonRole::Link)
            return {size.width() + 1 + (button != nullptr && !button->icon.isNull() ? 4 : 0), fontMetrics.height() + 2};
        if (button != nullptr && button->text.isEmpty())
            return {qMax(height, size.width() + 8), height};
        const int iconGap = button != nullptr && !button->icon.isNull() ? 4 : 0;
        return {size.width() + 2 * metrics::buttonPadding + iconGap, height};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool hasText =
            button != nullptr && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        if (!hasText)
            return {qMax(height, size.width() + 8), height};
        const bool hasMenu = button->features.testFlag(QStyleOptionToolButton::HasMenu);
        return {size.width() + 2 * metrics::grid + (hasMenu ? metrics::iconSize + 4 : 0), height};
    }
    case CT_LineEdit:
        return {size.width() + 2 * metrics::grid, height};
    case CT_ComboBox:
        return {size.width() + metrics::controlPadding + comboArrowWidth + 4, height};
    case CT_SpinBox:
        return {size.width() + metrics::controlPadding + spinArrowWidth, height};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + metrics::cellPadding,
                qMax(metrics::headerHeight, fontMetrics.height() + 2 * metrics::grid)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(height, base.height())};
    }
    case CT_ProgressBar: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        const bool hasText = bar != nullptr && bar->textVisible;
        return {size.width(), hasText ? fontMetrics.height() + 4 : metrics::grid};
    }
    case CT_MenuBarItem:
        return {size.width() + 2 * metrics::grid, qMax(menuItemHeight, fontMetrics.height() + 12)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item == nullptr)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), item->text.isEmpty() ? 9 : fontMetrics.height() + 10};
        int width = size.width() + 2 * metrics::controlPadding + 24;
        if (item->menuHasCheckableItems)
            width += metrics::iconSize + metrics::grid;
        if (item->maxIconWidth > 0)
            width += metrics::grid;
        return {width, qMax(menuItemHeight, fontMetrics.height() + 12)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int NumberdeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: {
        // So far inside the frame, the square viewport keeps clear of its round corners. Tables and trees run to the
        // edge and round their corners themselves.
        const bool isInset =
            stylepainting::isTextArea(widget) || (qobject_cast<const QAbstractItemView *>(widget) != nullptr &&
                                                  !stylepainting::isTabular(widget) && !widget->isWindow());
        return isInset ? 3 : 1;
    }
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 2 * metrics::grid;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::grid;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return metrics::iconSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::grid;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_MenuBarPanelWidth:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuButtonIndicator:
        return metrics::iconSize + 4;
    case PM_ScrollBarExtent:
        return 13;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_MenuBarHMargin:
        return 4;
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_SplitterWidth:
        return 7;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 18;
    case PM_HeaderMargin:
        return metrics::cellPadding;
    case PM_HeaderMarkSize:
        return 12;
    case PM_HeaderDefaultSectionSizeVertical:
        return metrics::rowHeight;
    case PM_FocusFrameHMargin:
        return (stylepainting::isTabular(widget) ? metrics::cellPadding : metrics::controlPadding) - 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int NumberdeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                               QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SupportsSections:
        return 1;
    case SH_ComboBox_PopupFrameStyle:
        return static_cast<int>(QFrame::StyledPanel) | static_cast<int>(QFrame::Plain);
    case SH_ItemView_ScrollMode:
        return QAbstractItemView::ScrollPerPixel;
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    case SH_Table_GridLineColor:
        return static_cast<int>(Tokens::of(option != nullptr ? option->palette : widget->palette()).line.rgb());
    case SH_Widget_Animation_Duration:
        return m_isMotionReduced ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon NumberdeskStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                                    const QWidget *widget) const
{
    switch (standardIcon) {
    case SP_MessageBoxInformation:
        return glyphIcon(Glyph::Info, Tone::Accent);
    case SP_MessageBoxWarning:
        return glyphIcon(Glyph::TriangleAlert, Tone::Warning);
    case SP_MessageBoxCritical:
        return glyphIcon(Glyph::CircleX, Tone::Bad);
    case SP_MessageBoxQuestion:
        return glyphIcon(Glyph::CircleHelp, Tone::Accent);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return glyphIcon(Glyph::X, Tone::Dim);
    case SP_ToolBarHorizontalExtensionButton:
        return glyphIcon(Glyph::Ellipsis, Tone::Dim);
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

} // namespace numberdesk
