// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace numberdesk::tests {

/// The control with this accessible name, as a screen reader finds it: one that is shown before one that is hidden (a
/// view has several pages). Null when there is none of that kind.
template <class W>
W *named(QWidget *root, const QString &accessibleName)
{
    W *hidden = nullptr;
    const QList<W *> widgets = root->findChildren<W *>();
    for (W *widget : widgets) {
        if (widget->accessibleName() == accessibleName) {
            if (widget->isVisible()) {
                return widget;
            }
            hidden = hidden == nullptr ? widget : hidden;
        }
    }
    return hidden;
}

} // namespace numberdesk::tests
