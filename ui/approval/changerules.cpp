// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/changerules.h"

#include "core/purchasing/spendinglimits.h"
#include "ui/approval/approvaldialog.h"

#include <QCoreApplication>

namespace numberdesk {

void changeRules(SpendingLimits &limits, ApprovalCode &code, const SpendingRules &rules, QWidget *parent,
                 const std::function<void(const Result<void> &)> &done)
{
    const Result<void> changed = limits.change(rules);
    if (changed || changed.error().kind != ErrorKind::ApprovalRequired) {
        done(changed);
        return;
    }
    auto *dialog = new ApprovalDialog(
        code,
        QCoreApplication::translate(
            "ChangeRules", "This allows more spending than before. A second person approves it with the code."),
        parent);
    QObject::connect(dialog, &ApprovalDialog::approved, parent,
                     [&limits, rules, done](const ApprovalPassPointer &pass) { done(limits.change(rules, pass)); });
    QObject::connect(dialog, &QDialog::rejected, parent, [done, changed] { done(changed); });
    dialog->open();
}

} // namespace numberdesk
