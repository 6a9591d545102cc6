// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessiblenames.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTextEdit>

namespace numberdesk::tests {
namespace {

QList<const QWidget *> allAt(const QWidget &root)
{
    QList<const QWidget *> all{&root};
    const QList<QWidget *> below = root.findChildren<QWidget *>();
    for (const QWidget *widget : below) {
        all.append(widget);
    }
    return all;
}

template <class W>
bool isA(const QWidget *widget)
{
    return qobject_cast<const W *>(widget) != nullptr;
}

/// Inside a control of Qt, which speaks for it.
bool isInsideOfAnother(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (parent == nullptr) {
        return false;
    }
    if (isA<QLineEdit>(widget) && (isA<QAbstractSpinBox>(parent) || isA<QComboBox>(parent))) {
        return true;
    }
    // The button for menus that find no room.
    if (isA<QMenuBar>(parent)) {
        return true;
    }
    for (const QWidget *around = parent; around != nullptr; around = around->parentWidget()) {
        // The popup of a combo box is a window of its own below it.
        if (around->isWindow() && isA<QComboBox>(around->parentWidget())) {
            return true;
        }
    }
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    return (area != nullptr && area->viewport() == widget) || isA<QScrollBar>(widget);
}

bool isControl(const QWidget *widget)
{
    // Menus are named by their titles, where they open; a window by its own.
    if (isA<QMenu>(widget) || isA<QMenuBar>(widget) || isA<QLabel>(widget)) {
        return false;
    }
    const bool isOperated = isA<QAbstractButton>(widget) || isA<QLineEdit>(widget) || isA<QComboBox>(widget) ||
                            isA<QAbstractSpinBox>(widget) || isA<QAbstractItemView>(widget) || isA<QTextEdit>(widget);
    return isOperated || (widget->focusPolicy() != Qt::NoFocus && !widget->isWindow());
}

/// A button that nothing stands on is hidden until it is given what it does, and its name with it.
bool isBlank(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button != nullptr && button->isHidden() && button->text().isEmpty() && button->icon().isNull();
}

/// What a screen reader says of it, apart from what is entered there.
QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty()) {
        return widget->accessibleName();
    }
    // A field is not named by its content, nor a combo box by its choice.
    if (!isA<QAbstractButton>(widget)) {
        return {};
    }
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return spoken != nullptr ? spoken->text(QAccessible::Name) : QString();
}

QString placeOf(const QWidget *widget)
{
    QStringList steps;
    for (const QWidget *around = widget; around != nullptr; around = around->parentWidget()) {
        const QString name = around->accessibleName().isEmpty() ? around->objectName() : around->accessibleName();
        const QString kind = QString::fromLatin1(around->metaObject()->className());
        steps.prepend(name.isEmpty() ? kind : QStringLiteral("%1 “%2”").arg(kind, name));
    }
    return steps.join(QStringLiteral(" > "));
}

} // namespace

QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    const QList<const QWidget *> all = allAt(root);
    for (const QWidget *widget : all) {
        // Columns of a hidden head, the corner of a table: nobody meets them.
        const bool isHead = isA<QHeaderView>(widget) || isA<QHeaderView>(widget->parentWidget());
        const bool isCorner = isA<QAbstractButton>(widget) && isA<QAbstractItemView>(widget->parentWidget());
        if (isControl(widget) && !isHead && !isCorner && !isInsideOfAnother(widget) && !isBlank(widget) &&
            nameOf(widget).isEmpty()) {
            nameless.append(placeOf(widget));
        }
    }
    return nameless;
}

QStringList missingControls(const QWidget &root, const QList<WantedControl> &wanted)
{
    QStringList missing;
    const QList<const QWidget *> all = allAt(root);
    for (const WantedControl &control : wanted) {
        const bool isThere = std::any_of(all.cbegin(), all.cend(), [&](const QWidget *widget) {
            return widget->metaObject()->inherits(control.kind) && widget->accessibleName() == control.name;
        });
        if (!isThere) {
            missing.append(QStringLiteral("%1 “%2”").arg(QString::fromLatin1(control.kind->className()), control.name));
        }
    }
    return missing;
}

} // namespace numberdesk::tests
