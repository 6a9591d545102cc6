// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace numberdesk::tests {

/// The control with this accessible name, as a screen reader finds it; null when there is none of that kind.
template <class W>
W *named(QWidget *root, const QString &accessibleName)
{
    const QList<W *> widgets = root->findChildren<W *>();
    for (W *widget : widgets) {
        if (widget->accessibleName() == accessibleName) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace numberdesk::tests
