// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/purchaseplan.h"
#include "ui/purchase/balancereading.h"
#include "ui/services.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/panel.h"

namespace numberdesk {

/// What is to be known before many numbers are paid for: what the spending limits leave, each account's balance, and
/// what the providers want to be read. Reads the balances live, and follows limits and journal.
class PurchaseChecks : public Panel
{
    Q_OBJECT

public:
    explicit PurchaseChecks(const Services &services, QWidget *parent = nullptr);
    ~PurchaseChecks() override;

    void start(const PurchasePlan &plan);
    void stop();
    /// What stands in the way of the purchase; empty when nothing does.
    [[nodiscard]] const QStringList &obstacles() const { return m_obstacles; }

Q_SIGNALS:
    /// The obstacles are other ones now.
    void obstaclesChanged();

private:
    /// What an account's lines take at once in a currency.
    struct Charge
    {
        QString accountId;
        QString accountName;
        QString providerName;
        QString currency;
        std::optional<Decimal> amount = Decimal();
        /// Nothing while it is read.
        std::optional<Result<BalanceReading>> reading;
    };

    void collectCharges();
    void readBalances();
    void refresh();
    void addLimits(QList<CheckItem> &items);
    /// Labels that a provider does not take are lost: that is told before.
    void addLabels(QList<CheckItem> &items) const;
    void addNotes(QList<CheckItem> &items) const;
    [[nodiscard]] CheckItem balanceLine(const Charge &charge) const;
    [[nodiscard]] QString limitLine(const LimitFigures &figures) const;
    [[nodiscard]] QStringList accounts() const;

    Services m_services;
    PurchasePlan m_plan;
    bool m_isStarted = false;
    QList<Charge> m_charges;
    QStringList m_obstacles;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    CheckList *m_list;
};

} // namespace numberdesk
