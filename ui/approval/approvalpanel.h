// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/approvalcode.h"
#include "ui/widgets/panel.h"

#include <stop_token>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace numberdesk {

class CheckList;
class Field;
class InlineMessage;

/// The section of the settings with the second person's code: setting, changing and removing it, and when it is asked
/// for. What allows more than before asks for the code itself.
class ApprovalPanel : public Panel
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    ApprovalPanel(SpendingLimits &limits, ApprovalCode &code, QWidget *parent = nullptr);
    ~ApprovalPanel() override;

private:
    void layOut();
    void setTexts();
    void refresh();
    void setCode();
    void removeCode();
    void end(const Result<std::monostate> &ended, const QString &sentence);
    void setAsked();
    void setAmount();
    void removeAmount(const QString &currency);
    void change(const SpendingRules &rules);
    void explain(const Error &error);

    SpendingLimits &m_limits;
    ApprovalCode &m_code;
    bool m_isBusy = false;
    std::stop_source m_stop;
    TextLabel *m_state;
    QLineEdit *m_current;
    QLineEdit *m_new;
    QLineEdit *m_repeated;
    Field *m_currentField;
    Field *m_newField;
    Field *m_repeatedField;
    QPushButton *m_set;
    QPushButton *m_remove;
    QComboBox *m_asked;
    Field *m_askedField;
    QWidget *m_amounts;
    CheckList *m_list;
    QLineEdit *m_amount;
    QLineEdit *m_currency;
    Field *m_amountField;
    Field *m_currencyField;
    QPushButton *m_setAmount;
    InlineMessage *m_message;
};

} // namespace numberdesk
