// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "ui/widgets/panel.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace numberdesk {

class AccountStore;
class ApprovalCode;
class Field;
class InlineMessage;
class SpendingLimits;
class SpendingLimitsModel;
class TableView;
struct SpendingRules;

/// The section of the settings with the spending limits: a table, and a form below it that sets a limit. A limit of the
/// same kind is replaced. Every change is a line in the journal; what could not be kept is said and changes nothing.
class LimitsPanel : public Panel
{
    Q_OBJECT

public:
    /// All outlive the panel. What allows more than before asks for the second person's code, where there is one.
    LimitsPanel(SpendingLimits &limits, ApprovalCode &code, AccountStore &accounts, QWidget *parent = nullptr);

private:
    void layOut();
    void setTexts();
    void showLimits();
    void showAccounts();
    /// Fills the form with the limit of the selected row.
    void followSelection();
    void setLimit();
    void removeLimit();
    void allowUnknown(bool isAllowed);
    /// Keeps the rules, or says why not and shows those that are.
    void keep(const SpendingRules &rules, const std::function<void()> &kept = {});
    void sayWhyNot(const Error &error);
    void explain(const Error &error);

    SpendingLimits &m_limits;
    ApprovalCode &m_code;
    AccountStore &m_accounts;
    SpendingLimitsModel *m_model;
    TableView *m_table;
    QComboBox *m_period;
    QComboBox *m_account;
    QLineEdit *m_amount;
    QLineEdit *m_currency;
    Field *m_periodField;
    Field *m_accountField;
    Field *m_amountField;
    Field *m_currencyField;
    QPushButton *m_set;
    QPushButton *m_remove;
    QCheckBox *m_unknown;
    InlineMessage *m_message;
};

} // namespace numberdesk
