// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QWidget;

namespace numberdesk {

/// What a button is in its view; the style paints it so.
enum class ButtonRole
{
    Default,
    /// The one main action of a view, filled with the accent.
    Primary,
    /// The act that takes something away for good, filled with the colour of bad.
    Destructive,
    /// Words in the accent, without a frame.
    Link,
    /// A frame only under the mouse, for tools inside other controls.
    Flat,
};

void setButtonRole(QAbstractButton *button, ButtonRole role);
ButtonRole buttonRole(const QWidget *widget);

/// Paints the frame of a field in the colour of bad. The reason stands beside the field in words.
void setInvalid(QWidget *field, bool isInvalid);
bool isInvalid(const QWidget *field);

} // namespace numberdesk
