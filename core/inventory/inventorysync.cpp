// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventorysync.h"

namespace numberdesk {
namespace {

/// So many are taken over at once, in less than a frame.
constexpr qint64 FewNumbers = 500;

} // namespace

InventorySync::InventorySync(ProviderSource &source, Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_inventory(inventory)
{
    m_forget.setSingleShot(true);
    m_forget.setInterval(KeptPages::Lifetime);
    connect(&m_forget, &QTimer::timeout, this, [this] { m_kept.clear(); });
}

InventorySync::~InventorySync() { stop(); }

void InventorySync::refresh(const QStringList &accountIds)
{
    for (const QString &accountId : accountIds) {
        if (m_stops.contains(accountId)) {
            continue;
        }
        const std::stop_source source;
        m_stops.insert(accountId, source);
        change({accountId, AccountSync::State::Reading, {}, {}});
        read(accountId, source.get_token());
    }
}

void InventorySync::stop()
{
    for (std::stop_source &source : m_stops) {
        source.request_stop();
    }
}

void InventorySync::forget(const QString &accountId)
{
    if (m_stops.contains(accountId)) {
        m_stops[accountId].request_stop();
    }
    m_states.remove(accountId);
    m_kept.remove(accountId);
}

void InventorySync::change(AccountSync sync)
{
    m_states.insert(sync.accountId, sync);
    Q_EMIT progressed(sync);
}

Task<void> InventorySync::read(QString accountId, std::stop_token stop)
{
    const QPointer<InventorySync> self(this);
    Result<AllNumbers> list = failure(Error());
    Result<AccountSession> session = co_await m_source.session(accountId, stop);
    if (!self) {
        co_return;
    }
    if (session) {
        const auto report = [self, accountId, stop](ListProgress progress) {
            if (self && !stop.stop_requested()) {
                self->change({accountId, AccountSync::State::Reading, progress, {}});
            }
        };
        auto kept = m_kept.value(accountId, std::make_shared<KeptPages>());
        m_kept.insert(accountId, kept);
        Result<AllNumbers> read = co_await readAllNumbers(session->provider, report, stop, kept);
        list = std::move(read);
    } else {
        list = failure(session.error());
    }
    if (!self) {
        co_return;
    }
    const qint64 count = list ? list->numbers.size() : 0;
    if (list && !stop.stop_requested()) {
        if (count <= FewNumbers) {
            m_inventory.merge(accountId, *list);
        } else {
            auto merging = m_inventory.mergeAside(accountId, std::move(*list), stop);
            co_await std::move(merging);
            if (!self) {
                co_return;
            }
        }
    }
    m_stops.remove(accountId);
    if (list || !m_states.contains(accountId)) {
        m_kept.remove(accountId);
    } else if (m_kept.contains(accountId)) {
        m_forget.start();
    }
    if (stop.stop_requested()) {
        if (m_states.contains(accountId)) {
            change({accountId, AccountSync::State::Idle, {}, {}});
        }
    } else if (list) {
        change({accountId, AccountSync::State::Idle, {count, count}, {}});
    } else {
        change({accountId, AccountSync::State::Failed, {}, list.error()});
    }
    if (m_stops.isEmpty()) {
        Q_EMIT finished();
    }
}

} // namespace numberdesk
