// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/errorwords.h"
#include "core/search/numbersearch.h"
#include "ui/services.h"
#include "ui/widgets/cardrow.h"

#include <QHash>

namespace numberdesk {

/// A card for each account that a search asks: asking, what it found, or what went wrong with the action that helps.
class StatusCards : public CardRow
{
    Q_OBJECT

public:
    explicit StatusCards(const Services &services, QWidget *parent = nullptr);

    /// A search of these accounts begins; their cards keep this order.
    void expect(const QStringList &accountIds);
    /// How far one of them is now.
    void setSearch(const AccountSearch &search);
    /// Takes away the card of an account that is gone.
    void removeAccount(const QString &accountId);

    /// Where the accounts stand, in the order of the cards.
    [[nodiscard]] const QList<AccountSearch> &searches() const { return m_searches; }

Q_SIGNALS:
    /// The account's token, or another of its entries, must be changed.
    void accountRequested(const QString &accountId);
    void retryRequested(const QString &accountId);
    /// What is searched for must be changed.
    void changeRequested();

private:
    void showAll();
    [[nodiscard]] CardContent card(const AccountSearch &search, bool isOnlyOneOfProvider);
    void act(const QString &accountId);

    Services m_services;
    QList<AccountSearch> m_searches;
    QHash<QString, ErrorAction> m_actions;
};

} // namespace numberdesk
