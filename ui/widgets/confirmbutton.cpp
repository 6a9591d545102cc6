// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmbutton.h"

#include "ui/widgets/buttons.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace numberdesk {

ConfirmButton::ConfirmButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAccessibleName(text);
    setAutoDefault(false);
    setDefault(false);
    setPrimary(this);
}

void ConfirmButton::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat()) {
        event->accept();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void ConfirmButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Qt would take the second press of a double click for a press of its own.
    event->accept();
}

} // namespace numberdesk
