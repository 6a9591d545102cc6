// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonrole.h"
#include "ui/theme/icon.h"
#include "ui/theme/stylepainting.h"

#include <QDateTimeEdit>
#include <QPainter>
#include <QStyle>

namespace numberdesk::stylepainting {

void paintFieldFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens tokens = Tokens::of(option->palette);
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isReadOnly = option->state.testFlag(QStyle::State_ReadOnly);
    const QColor fill = isEnabled && !isReadOnly ? tokens.panel : tokens.window;
    if (isEnabled && option->state.testFlag(QStyle::State_HasFocus)) {
        paintRounded(painter, option->rect, metrics::controlRadius, fill,
                     isInvalid(widget) ? tokens.bad : tokens.accent, 2.0);
        return;
    }
    const bool isHovered = isEnabled && option->state.testFlag(QStyle::State_MouseOver);
    paintRounded(painter, option->rect, metrics::controlRadius, fill,
                 isInvalid(widget) ? tokens.bad
                 : isHovered       ? tokens.strongLine
                                   : tokens.line);
}

void paintComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    const Tokens tokens = Tokens::of(option->palette);
    if (option->subControls.testFlag(QStyle::SC_ComboBoxFrame) && option->frame) {
        QStyleOption frame(*option);
        // A closed list that was clicked keeps a quiet frame; one reached by keyboard, or one to type into, shows where
        // the person is.
        if (!option->editable && !showsFocus(option))
            frame.state.setFlag(QStyle::State_HasFocus, false);
        paintFieldFrame(&frame, painter, widget);
    }
    if (option->subControls.testFlag(QStyle::SC_ComboBoxArrow)) {
        const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
        const bool isDate = qobject_cast<const QDateTimeEdit *>(widget) != nullptr;
        paintCentred(painter, arrow, isDate ? Glyph::Calendar : Glyph::ChevronDown, metrics::iconSize,
                     option->state.testFlag(QStyle::State_Enabled) ? tokens.dim : tokens.faint);
    }
}

void paintComboBoxLabel(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget,
                        const QStyle *style)
{
    if (option->editable)
        return;
    painter->save();
    QRect place = style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, widget);
    if (!option->currentIcon.isNull()) {
        const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
        const QRect square =
            QStyle::alignedRect(option->direction, Qt::AlignLeading | Qt::AlignVCenter, option->iconSize, place);
        option->currentIcon.paint(painter, square, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        const int used = option->iconSize.width() + metrics::grid;
        place.adjust(option->direction == Qt::RightToLeft ? 0 : used, 0,
                     option->direction == Qt::RightToLeft ? -used : 0, 0);
    }
    painter->setPen(option->palette.color(QPalette::ButtonText));
    painter->drawText(
        place, QStyle::visualAlignment(option->direction, Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
        option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, place.width()));
    painter->restore();
}

void paintSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    if (option->frame && option->subControls.testFlag(QStyle::SC_SpinBoxFrame))
        paintFieldFrame(option, painter, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Tokens tokens = Tokens::of(option->palette);
    struct Step
    {
        QStyle::SubControl control;
        QAbstractSpinBox::StepEnabledFlag flag;
        Glyph glyph;
    };
    for (const Step &step : {Step{QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Glyph::ChevronUp},
                             Step{QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Glyph::ChevronDown}}) {
        const QRect place = style->subControlRect(QStyle::CC_SpinBox, option, step.control, widget);
        const bool canStep = option->state.testFlag(QStyle::State_Enabled) && option->stepEnabled.testFlag(step.flag);
        const bool isActive = canStep && option->activeSubControls == step.control &&
                              option->state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
        constexpr int edge = 12;
        paintCentred(painter, place, step.glyph, edge,
                     !canStep   ? tokens.faint
                     : isActive ? tokens.accentText
                                : tokens.dim);
    }
}

} // namespace numberdesk::stylepainting
