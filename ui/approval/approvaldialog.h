// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/approvalcode.h"

#include <QDialog>
#include <QTimer>

#include <stop_token>

class QLineEdit;
class QPushButton;

namespace numberdesk {

class Field;
class InlineMessage;

/// A second person enters the code. After a wrong one it says so, and how long the next attempt must wait. It ends with
/// approved(), or with rejected() when it is closed.
class ApprovalDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p what tells in a sentence what is to be approved. @p code outlives the dialog.
    ApprovalDialog(ApprovalCode &code, const QString &what, QWidget *parent = nullptr);
    ~ApprovalDialog() override;

Q_SIGNALS:
    void approved(const numberdesk::ApprovalPassPointer &pass);

private:
    void check();
    void end(const Result<ApprovalPassPointer> &checked);
    void refresh();

    ApprovalCode &m_code;
    bool m_isChecking = false;
    std::stop_source m_stop;
    /// Counts the pause down.
    QTimer m_clock;
    QLineEdit *m_entry;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_approve;
};

} // namespace numberdesk
