// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lineedits.h"

#include "ui/theme/icon.h"
#include "ui/widgets/keeptranslated.h"

#include <QAction>
#include <QCoreApplication>
#include <QToolButton>

namespace numberdesk {

void addClearButton(QLineEdit *edit)
{
    const QList<QToolButton *> before = edit->findChildren<QToolButton *>();
    edit->setClearButtonEnabled(true);
    const QList<QToolButton *> after = edit->findChildren<QToolButton *>();
    for (QToolButton *button : after) {
        if (!before.contains(button)) {
            keepTranslated(button, [button] {
                //: Accessible name of the button at the end of a text field.
                button->setAccessibleName(QCoreApplication::translate("numberdesk::LineEdits", "Clear the field"));
            });
        }
    }
}

QAction *addLeadingGlyph(QLineEdit *edit, Glyph glyph, const QString &name)
{
    QAction *action = edit->addAction(glyphIcon(glyph, Tone::Faint), QLineEdit::LeadingPosition);
    action->setText(name);
    QObject::connect(action, &QAction::triggered, edit, [edit] { edit->setFocus(Qt::MouseFocusReason); });
    return action;
}

} // namespace numberdesk
