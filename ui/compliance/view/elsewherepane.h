// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/domain/identitystate.h"
#include "core/domain/result.h"
#include "ui/services.h"

#include <QWidget>

#include <stop_token>

class QPushButton;
class QVBoxLayout;

namespace numberdesk {

class CheckList;
class LinkButton;
class Panel;
class TextLabel;

/// What to do where, for an account whose provider handles requirements in its own console; and how far the provider
/// has verified who stands behind the account, where it tells that.
class ElsewherePane : public QWidget
{
    Q_OBJECT

public:
    explicit ElsewherePane(const Services &services, QWidget *parent = nullptr);
    ~ElsewherePane() override;

    /// What the provider tells is read the first time; the person may read it again.
    void showAccount(const QString &accountId);

private:
    void read();
    void showIdentity();
    void setTexts();

    Services m_services;
    QString m_accountId;
    /// What was told last, by account.
    QHash<QString, Result<QList<IdentityState>>> m_told;
    bool m_isReading = false;
    std::stop_source m_stop;
    TextLabel *m_title;
    TextLabel *m_account;
    TextLabel *m_sentence;
    TextLabel *m_documents;
    QVBoxLayout *m_column;
    LinkButton *m_link = nullptr;
    Panel *m_identity;
    TextLabel *m_note;
    CheckList *m_states;
    QPushButton *m_again;
};

} // namespace numberdesk
