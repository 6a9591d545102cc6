// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace numberdesk {

class DueBoard;
class Reminders;

/// The board of what comes due, beside the window: it stays open while its documents and cases are seen to.
class DueDialog : public QDialog
{
    Q_OBJECT

public:
    /// `reminders` outlives the dialog.
    explicit DueDialog(Reminders &reminders, QWidget *parent);

Q_SIGNALS:
    void documentRequested(const QString &documentId);
    void caseRequested(const QString &caseId);
};

} // namespace numberdesk
