// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonrole.h"

#include <QAbstractButton>
#include <QVariant>

namespace numberdesk {
namespace {
constexpr const char *roleProperty = "numberdeskButtonRole";
constexpr const char *invalidProperty = "numberdeskInvalid";
} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, static_cast<int>(role));
    if (role == ButtonRole::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->updateGeometry();
    button->update();
}

ButtonRole buttonRole(const QWidget *widget)
{
    return widget == nullptr ? ButtonRole::Default : static_cast<ButtonRole>(widget->property(roleProperty).toInt());
}

void setInvalid(QWidget *field, bool isInvalid)
{
    field->setProperty(invalidProperty, isInvalid);
    field->update();
}

bool isInvalid(const QWidget *field) { return field != nullptr && field->property(invalidProperty).toBool(); }

} // namespace numberdesk
