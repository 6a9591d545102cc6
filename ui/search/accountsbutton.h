// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>
#include <QSet>
#include <QStringList>

namespace numberdesk {

/// "5 accounts to ask": a menu with a tick for each account that may be asked. All are ticked unless the person takes
/// one away; the menu stays open meanwhile.
class AccountsButton : public QPushButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString accountId;
        QString account;
        QString provider;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit AccountsButton(QWidget *parent = nullptr);

    /// The accounts that may be asked, in this order. One that was not there before is ticked.
    void setChoices(const QList<Choice> &choices);
    /// Ids of the ticked accounts, in the order of the choices.
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void rebuildMenu();
    void setAsked(const QString &accountId, bool isAsked);
    void updateText();

    QList<Choice> m_choices;
    /// Accounts that the person does not want to be asked.
    QSet<QString> m_leftOut;
};

} // namespace numberdesk
