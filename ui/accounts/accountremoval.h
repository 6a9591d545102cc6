// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/secretstore.h"
#include "ui/services.h"

#include <QObject>

#include <stop_token>

class QMessageBox;
class QWidget;

namespace numberdesk {

/// Removes an account after asking: its token first, then the account with its cached list. A token that the keychain
/// does not let go of is a question to the person, never a silence. Ends with exactly one of its last three signals.
class AccountRemoval : public QObject
{
    Q_OBJECT

public:
    /// @param window what the questions belong to; the removal is its child.
    AccountRemoval(const Services &services, const QString &accountId, QWidget *window);
    ~AccountRemoval() override;

    void ask();
    /// While the keychain is asked; nothing is removed then.
    void stop() { m_stop.request_stop(); }

Q_SIGNALS:
    /// The keychain is being asked; the sentence says so.
    void working(const QString &sentence);
    void removed(const QString &name);
    void kept();
    /// Nothing was removed, and this is why.
    void failed(const QString &sentence);

private:
    QMessageBox *makeQuestion(const QString &question, const QString &details);
    [[nodiscard]] QString whatIsRemoved() const;
    void forgetToken();
    void judge(const Result<SecretAnswer> &answer);
    void askAboutToken(const Error &error);
    void removeAccount();

    const Services m_services;
    const QString m_id;
    const QString m_name;
    const QString m_provider;
    QWidget *m_window;
    std::stop_source m_stop;
};

} // namespace numberdesk
