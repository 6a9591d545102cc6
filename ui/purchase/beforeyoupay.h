// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/balance.h"
#include "core/domain/result.h"
#include "core/providers/providertraits.h"
#include "core/search/searchhit.h"
#include "ui/services.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/panel.h"

#include <stop_token>

namespace numberdesk {

/// What is to be known before money is spent: whether the balance covers it, whether the number is somebody's already,
/// what nobody states. Reads the balance live, and follows inventory and journal.
class BeforeYouPay : public Panel
{
    Q_OBJECT

public:
    explicit BeforeYouPay(const Services &services, QWidget *parent = nullptr);
    ~BeforeYouPay() override;

    void start(const SearchHit &hit);
    void stop();
    /// What stands in the way of the purchase; empty when nothing does.
    [[nodiscard]] const QStringList &obstacles() const { return m_obstacles; }
    void retranslate();

Q_SIGNALS:
    /// The obstacles are other ones now.
    void obstaclesChanged();
    void activityRequested();
    void accountRequested(const QString &accountId);
    void inventoryRequested(const QString &accountId, const numberdesk::PhoneNumber &number);

private:
    void readBalance();
    void refresh();
    void follow(const QString &key);
    /// Adds a line that stands in the way.
    void block(CheckItem item);
    void addBalance();
    void addOwner();
    void addOpenIntents();
    void addUnknowns();
    void addNotes();
    [[nodiscard]] CheckItem balanceLine(const Balance &balance) const;

    Services m_services;
    SearchHit m_hit;
    ProviderTraits m_traits;
    bool m_isStarted = false;
    bool m_isReadingBalance = false;
    std::optional<Result<Balance>> m_balance;
    QString m_owner;
    QList<CheckItem> m_items;
    QStringList m_obstacles;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    CheckList *m_list;
};

} // namespace numberdesk
