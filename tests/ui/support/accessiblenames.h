// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace numberdesk::tests {

/// A control that must be there: by the class of its widget and its accessible name.
struct WantedControl
{
    const QMetaObject *kind;
    QString name;
};

template <class W>
WantedControl control(const char16_t *name)
{
    return {&W::staticMetaObject, QString::fromUtf16(name)};
}

/// What assistive technology could say nothing of: everything at and below @p root that takes the focus, and every
/// button, field, list and table, shown or hidden, whose name is empty. Each with where it is, for the one who mends
/// it; empty when all have a name. What Qt keeps inside its own controls (the list of a closed combo box, the line of a
/// spin box) is left out: it stands for the control around it.
QStringList namelessControls(const QWidget &root);

/// Those of @p wanted that are not at or below @p root, shown or hidden.
QStringList missingControls(const QWidget &root, const QList<WantedControl> &wanted);

} // namespace numberdesk::tests
