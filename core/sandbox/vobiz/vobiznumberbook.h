// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/stock.h"
#include "core/sandbox/vobiz/vobizledger.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace numberdesk::sandbox::vobiz {

inline const QString MainAccount = QStringLiteral("MA_7QK2ZP4L");
inline const QString SubAccount = QStringLiteral("SA_4TN8WX2C");
/// Somebody else, who is faster.
inline const QString OtherAccount = QStringLiteral("MA_5RB9HD1V");

struct Application
{
    QString id;
    QString name;
};

/// Applications and trunks that exist in the sample account's console.
const QList<Application> &applications();
const QStringList &trunks();

/// One number: in the inventory, owned, on its way out or in quarantine.
struct Number
{
    QString id;
    StockNumber stock;
    /// Empty in the inventory.
    QString owner;
    /// "active", "blocked", "pending_release" or "released" (in quarantine).
    QString status = QStringLiteral("active");
    QString applicationId;
    QString trunkId;
    QStringList tags;
    bool isBlocked = false;
    bool needsAadhaar = false;
    int commitmentMonths = 0;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime purchasedAt;
    QDateTime lastBilling;
    QDateTime nextBilling;
    /// Until then a pending release can be cancelled.
    QDateTime cooldownEnds;
    /// Until then a released number is not sold again.
    QDateTime quarantineEnds;
    Decimal releaseFee;

    [[nodiscard]] bool isForSale() const { return owner.isEmpty() && status == u"active"; }
    /// An amount of this number on its currency's wallet.
    [[nodiscard]] Movement movement(const Decimal &amount, const QString &description, const QString &type,
                                    const QDateTime &at) const
    {
        return {stock.currency, amount, description, stock.e164, type, at};
    }
    /// Set-up plus first month.
    [[nodiscard]] Decimal price() const { return stock.setupFee.plus(stock.monthlyFee).value_or(Decimal()); }
};

/// All numbers of the sample carrier. Seeded from the stock: a few are owned from the start, so that every state can be
/// seen.
class NumberBook
{
public:
    void seed(const QDateTime &now);

    /// Lets time pass: what was pending long enough goes into quarantine, what was there long enough is sold again.
    void advance(const QDateTime &now);

    /// Null when there is no such number.
    Number *find(const QString &e164);

    /// In the inventory, in a fixed order. `digits`: a piece of the number; `excluded`: prefixes with country code.
    [[nodiscard]] std::vector<const Number *> forSale(const QString &country, const QString &digits,
                                                      const QStringList &excluded) const;
    /// Of the main account and its sub-accounts, oldest purchase first.
    [[nodiscard]] std::vector<const Number *> owned() const;

    void buy(Number &number, const QDateTime &now);
    void startRelease(Number &number, const Decimal &fee, const QDateTime &now);
    void cancelRelease(Number &number, const QDateTime &now);
    /// Into quarantine.
    void finishRelease(Number &number, const QDateTime &now);
    /// Back into the inventory at once, as older releases did.
    void returnToInventory(Number &number, const QDateTime &now);

private:
    void add(const QString &country, NumberType::Kind type);
    Number &own(qsizetype position, const QString &country, NumberType::Kind type, const QDateTime &since);

    std::vector<Number> m_numbers;
};

/// A number as lists of owned numbers and purchases show it.
QJsonObject ownedJson(const Number &number, const QString &source);
/// A number as the inventory shows it, with all members or with the few that older replies have.
QJsonObject inventoryJson(const Number &number, bool isShort);

} // namespace numberdesk::sandbox::vobiz
