// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/glyph.h"
#include "ui/theme/tokens.h"

#include <QStyleOption>

class QPainter;
class QStyle;
class QWidget;

/// The brushes of NumberdeskStyle, one function for each kind of control. Each paints into option's rectangle from the
/// tokens of option's palette, mirrored where the option's direction asks for it, and leaves the painter as it found
/// it.
namespace numberdesk::stylepainting {

/// A rounded rectangle with a hairline around it. An invalid @p line paints none.
void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line,
                  qreal lineWidth = 1.0);
/// The ring around what the keyboard is on.
void paintFocusRing(QPainter *painter, const QRect &rect, qreal radius, const QColor &color);
/// A glyph in the middle of a rectangle.
void paintCentred(QPainter *painter, const QRect &rect, Glyph glyph, int edge, const QColor &color);
/// True when the focus came by keyboard, so that a ring is due.
bool showsFocus(const QStyleOption *option);
/// Height of a control with this font: 32, and more where letters are large.
int controlHeight(const QFontMetrics &metrics);

/// Areas to write text in have the frame of a field; other scrolled areas that of a panel.
bool isTextArea(const QWidget *widget);
/// Tables and trees, whose lines run from edge to edge.
bool isTabular(const QWidget *widget);

// Buttons
void paintPushButton(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget, const QStyle *style);
void paintToolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget,
                     const QStyle *style);
void paintCheckIndicator(const QStyleOption *option, QPainter *painter);
void paintRadioIndicator(const QStyleOption *option, QPainter *painter);

// Fields
void paintFieldFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void paintComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget, const QStyle *style);
void paintComboBoxLabel(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget,
                        const QStyle *style);
void paintSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget, const QStyle *style);

// Item views, headers, menus, tabs
void paintViewRow(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void paintViewItem(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);
void paintBranch(const QStyleOption *option, QPainter *painter);
void paintHeaderSection(const QStyleOption *option, QPainter *painter);
void paintHeaderLabel(const QStyleOptionHeader *option, QPainter *painter, const QStyle *style);
void paintMenuItem(const QStyleOptionMenuItem *option, QPainter *painter, const QStyle *style);
void paintMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter, const QStyle *style);
void paintTabShape(const QStyleOptionTab *option, QPainter *painter);

// Bars
void paintScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget, const QStyle *style);
void paintProgressBar(const QStyleOptionProgressBar *option, QPainter *painter);
void paintSplitter(const QStyleOption *option, QPainter *painter);

} // namespace numberdesk::stylepainting
