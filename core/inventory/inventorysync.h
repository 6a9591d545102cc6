// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventory.h"
#include "core/providers/keptpages.h"
#include "core/providers/providersource.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <stop_token>

namespace numberdesk {

/// How far the reading of one account is.
struct AccountSync
{
    enum class State
    {
        Idle,
        Reading,
        Failed
    };

    QString accountId;
    State state = State::Idle;
    ListProgress progress;
    std::optional<Error> error;
};

/// Reads the accounts' own lists into the inventory, all accounts at once, each account one reading at a time. A
/// reading that fails or is stopped leaves the inventory as it was; where the provider numbers its pages, the next one
/// goes on from those that were read.
class InventorySync : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the sync.
    InventorySync(ProviderSource &source, Inventory &inventory, QObject *parent = nullptr);
    ~InventorySync() override;

    /// Reads these accounts; one that is being read already goes on.
    void refresh(const QStringList &accountIds);
    void stop();
    /// Stops and forgets an account, before it is removed.
    void forget(const QString &accountId);

    [[nodiscard]] AccountSync state(const QString &accountId) const
    {
        return m_states.value(accountId, {accountId, {}, {}, {}});
    }
    [[nodiscard]] bool isRunning() const { return !m_stops.isEmpty(); }

Q_SIGNALS:
    void progressed(const numberdesk::AccountSync &sync);
    /// The last running reading has ended.
    void finished();

private:
    Task<void> read(QString accountId, std::stop_token stop);
    void change(AccountSync sync);

    ProviderSource &m_source;
    Inventory &m_inventory;
    QHash<QString, AccountSync> m_states;
    QHash<QString, std::stop_source> m_stops;
    /// Of readings that did not come to their end.
    QHash<QString, std::shared_ptr<KeptPages>> m_kept;
    QTimer m_forget;
};

} // namespace numberdesk
