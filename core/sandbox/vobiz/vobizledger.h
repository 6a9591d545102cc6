// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace numberdesk::sandbox::vobiz {

/// A decimal as the JSON number that the contract prints for money.
QJsonValue jsonNumber(const Decimal &amount);

/// What a movement is about.
struct Movement
{
    QString currency;
    Decimal amount;
    QString description;
    QString reference;
    /// One of cdr, did_rental, manual_adjustment, payment, refund.
    QString referenceType;
    QDateTime at;
};

/// The sample account's wallets, one for each currency, and every movement on them.
class Ledger
{
public:
    void open(const QString &currency, const Decimal &deposit, const QDateTime &at);

    [[nodiscard]] bool hasWallet(const QString &currency) const { return m_wallets.contains(currency); }
    /// What a purchase may use; zero without a wallet.
    [[nodiscard]] Decimal available(const QString &currency) const;

    /// Takes the amount, even below zero, and answers the movement's id. The wallet must exist.
    QString debit(const Movement &movement);
    QString credit(const Movement &movement);

    /// As if calls that are under way had reserved all that is left in a wallet.
    void reserveAll(const QString &currency);
    void releaseReserved();

    [[nodiscard]] QJsonObject walletJson(const QString &currency, const QString &accountId) const;
    /// Newest first.
    [[nodiscard]] QJsonObject transactionsJson(qint64 limit, qint64 offset, const QString &accountId) const;

private:
    struct Wallet
    {
        Decimal balance;
        Decimal reserved;
        QDateTime openedAt;
        QDateTime updatedAt;
    };
    struct Entry
    {
        QString id;
        bool isDebit = false;
        Movement movement;
    };

    QString book(bool isDebit, const Movement &movement);

    QMap<QString, Wallet> m_wallets;
    QList<Entry> m_entries;
};

} // namespace numberdesk::sandbox::vobiz
