// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "ui/services.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <stop_token>

class QPushButton;

namespace numberdesk {

class AccountDialog;
class AccountRemoval;
class EmptyState;
class FittedColumns;
class InlineMessage;
class ProgressLine;
class TableView;
class ViewHeader;
struct AccountCheck;

/// The accounts of the profile: what they are called, how they are doing, and where their tokens are kept. Adding and
/// changing happens in AccountDialog; a test of the connection says in place what it proved.
class AccountsView : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsView(const Services &services, QWidget *parent = nullptr);
    ~AccountsView() override;

    /// Opens the dialog for a new account.
    void addAccount();
    /// Opens the dialog for an account, at the token when that is what it lacks.
    void editAccount(const QString &accountId);

Q_SIGNALS:
    /// The person wants to look around with the sample carriers.
    void sandboxRequested();

private:
    void buildLayout();
    void connectParts();
    void setTexts();
    void tellTest(const QString &accountId, const Result<AccountCheck> &outcome);
    void openDialog(const QString &accountId);
    void testConnection(const QString &accountId);
    void showTest(const QString &accountId, const Result<AccountCheck> &outcome);
    void toggleEnabled();
    void removeSelected();
    /// Reads the account's list; when a reading from before a change is under way, after it.
    void readAnew(const QString &accountId);
    void say(bool isGood, const QString &sentence, const QString &actionLabel = {}, std::function<void()> action = {});

    [[nodiscard]] QString selectedId() const;
    void select(const QString &accountId);
    void restoreSelection();
    void updateHeader();
    void updateButtons();

    const Services m_services;
    /// Ends with the window: what outlives a dialog (writing to a keychain) does not outlive this.
    std::stop_source m_life;
    std::stop_source m_testStop;
    QString m_selected;
    /// Which account the message or the running test is about.
    QString m_messageAbout;
    std::function<void()> m_messageAction;
    /// Says the message again, in another language.
    std::function<void()> m_renewMessage;
    QPointer<AccountDialog> m_dialog;
    QPointer<AccountRemoval> m_removal;

    ViewHeader *m_header;
    TableView *m_table;
    FittedColumns *m_columns = nullptr;
    EmptyState *m_empty;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QWidget *m_buttons;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_test;
    QPushButton *m_disable;
    QPushButton *m_remove;
};

} // namespace numberdesk
