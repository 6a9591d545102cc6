// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollareaaccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>
#include <QScrollBar>

namespace numberdesk {
namespace {

/// Its children are the viewport and the scroll bars that can be seen.
class ScrollAreaAccess final : public QAccessibleWidget
{
public:
    explicit ScrollAreaAccess(QAbstractScrollArea *area)
        : QAccessibleWidget(area, QAccessible::Client)
    {}

    [[nodiscard]] int childCount() const override { return static_cast<int>(parts().size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        QWidget *part = parts().value(index);
        return part == nullptr ? nullptr : QAccessible::queryAccessibleInterface(part);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child == nullptr ? -1 : static_cast<int>(parts().indexOf(child->object()));
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QList<QWidget *> all = parts();
        for (QWidget *part : all) {
            if (part->rect().contains(part->mapFromGlobal(QPoint(x, y)))) {
                return QAccessible::queryAccessibleInterface(part);
            }
        }
        return nullptr;
    }

private:
    [[nodiscard]] QList<QWidget *> parts() const
    {
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget());
        if (area == nullptr) {
            return {};
        }
        QList<QWidget *> parts{area->viewport()};
        for (const QScrollBar *bar : {area->horizontalScrollBar(), area->verticalScrollBar()}) {
            // Each stands in a container of its own.
            if (QWidget *container = bar->parentWidget(); container != nullptr && bar->isVisibleTo(area)) {
                parts.append(container);
            }
        }
        return parts;
    }
};

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    const bool isPlain = className == QLatin1String("QScrollArea") || className == QLatin1String("QAbstractScrollArea");
    auto *area = isPlain ? qobject_cast<QAbstractScrollArea *>(object) : nullptr;
    return area == nullptr ? nullptr : new ScrollAreaAccess(area);
}

} // namespace

void installScrollAreaAccess() { QAccessible::installFactory(makeAccess); }

} // namespace numberdesk
