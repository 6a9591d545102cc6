// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/secretstore.h"
#include "ui/services.h"
#include "ui/theme/tokens.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <stop_token>

class QPushButton;
class QScrollArea;

namespace numberdesk {

class AccountForm;
class InlineMessage;
class ProgressLine;
struct AccountCheck;
struct AccountInput;
struct ErrorWords;

/// Adds or changes one account. Show it with open(); it deletes itself when it is closed.
///
/// Saving writes the account first and its token second. While the token is kept nowhere, the dialog stays and says
/// why; closing it then, in whatever way, takes everything back: an account that was added is removed again, one that
/// was changed is as it was. A token is for the address that it was entered for: when the address changes, the one that
/// is kept is neither tested nor saved with it, and until the new one is kept the account is asked nothing. What is
/// written to the keychain cannot be called back: when a slow keychain takes the
/// token of an account that is gone by then, TokenVault deletes it again.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param account the one to change; nothing: a new one.
    /// @param windowLife stopped when the window ends; a write to the keychain outlives the dialog, but not that.
    AccountDialog(const Services &services, const std::optional<Account> &account, std::stop_token windowLife,
                  QWidget *parent = nullptr);
    ~AccountDialog() override;

    void focusToken();

    void reject() override;

Q_SIGNALS:
    /// The account is stored and has its token.
    void saved(const QString &accountId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Where a token is to be kept.
    enum class Keep
    {
        AsUsual,
        ThisSession
    };

    void build();
    void test();
    void stopTest();
    void showTest(const Result<AccountCheck> &outcome);
    void save(Keep keep);
    /// Stores the account without its token; nothing when it was refused, which is shown then.
    std::optional<Account> store(const AccountInput &checked);
    void keepToken(const Account &account, Secret token, Keep keep);
    void showTokenOutcome(const Account &account, const Result<SecretAnswer> &answer);
    void finish(const QString &accountId);
    /// Puts the accounts back to how they were. @return false when they could not be written, which is shown then.
    bool takeBack();

    /// What was entered, checked and normalised; nothing when something is wrong, which is shown at its field then. The
    /// token is empty when the one that is kept stays.
    std::optional<AccountInput> checkedInput(bool needsName);
    [[nodiscard]] bool keepsToken(const AccountInput &entered) const;
    /// The kept token was entered for another address than the one that is entered now.
    [[nodiscard]] bool isForAnotherAddress(const AccountInput &checked) const;
    void showKeptToken();
    void showError(const Error &error);
    void say(Tone tone, const QString &text, const QString &actionLabel = {}, std::function<void()> action = {});
    void onEdited();
    void setSaving(bool isSaving);
    /// Makes the dialog as high as what it shows, where the screen allows it.
    void fitHeight();
    void fitSoon();

    const Services m_services;
    /// As it was before; nothing for a new one.
    const std::optional<Account> m_before;
    const std::stop_token m_windowLife;
    /// Has a token that may stay.
    const bool m_hasToken;
    /// What save() has stored so far and what takeBack() takes back.
    std::optional<Account> m_stored;
    /// The account at its new address, to be stored once the token for it is kept.
    std::optional<Account> m_moved;
    bool m_isFinished = false;
    bool m_couldNotTakeBack = false;
    bool m_isFitted = false;
    std::stop_source m_testStop;

    AccountForm *m_form;
    QScrollArea *m_scroll;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    /// What can be done about a token that is not kept.
    QWidget *m_tokenChoices;
    QPushButton *m_again;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_cancel;
    /// What the message's button does.
    std::function<void()> m_messageAction;
};

} // namespace numberdesk
