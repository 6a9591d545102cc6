// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/readingdiff.h"

#include "core/inventory/inventory.h"

#include <QPointer>
#include <QSet>
#include <QtConcurrentRun>

namespace numberdesk {
namespace {

InventoryNumber entryOf(const QString &accountId, const NumberView &view)
{
    return {accountId, view.whole(), view.lastSeen(), view.missingSince()};
}

NumberNews newsOf(NumberNews::Kind kind, const InventoryNumber &entry) { return {kind, entry, {}, {}, {}}; }

/// Of a number that both readings show.
void compareNumber(const NumberView &before, const InventoryNumber &entry, QList<NumberNews> &news)
{
    using Kind = NumberNews::Kind;
    const std::optional<Money> price = before.monthlyFee();
    if (price != entry.number.monthlyFee) {
        news.append(newsOf(Kind::Price, entry));
        news.last().priceBefore = price;
    }
    const NumberStatus status = before.status();
    if (status != entry.number.status) {
        news.append(newsOf(Kind::Status, entry));
        news.last().statusBefore = status;
    }
    const QList<AgentReference> agents = before.agents();
    if (agents != entry.number.agents) {
        news.append(newsOf(Kind::Agent, entry));
        news.last().agentsBefore = agents;
    }
}

} // namespace

ReadingDiff readingDiff(const QString &accountId, const NumberColumns &before, const NumberColumns &after)
{
    using Kind = NumberNews::Kind;
    ReadingDiff diff{accountId, momentFromColumn(before.readAt()), momentFromColumn(after.readAt()), {}};
    for (quint32 row = 0; row < after.rowCount(); ++row) {
        const NumberView now = after.view(row);
        if (!now.isLiving()) {
            continue;
        }
        // A row keeps its place; only one that was removed is taken by another number.
        const bool isSameRow = before.isLiving(row) && before.view(row).keyHash() == now.keyHash();
        const std::optional<quint32> place = isSameRow ? std::optional(row) : before.rowOf(now.numberKey());
        const bool wasShown = place && !before.view(*place).isMissing();
        if (!now.isMissing() && !wasShown) {
            diff.news.append(newsOf(Kind::Appeared, entryOf(accountId, now)));
        } else if (now.isMissing() && wasShown) {
            diff.news.append(newsOf(Kind::Vanished, entryOf(accountId, now)));
        } else if (!now.isMissing() && before.view(*place).contentHash() != now.contentHash()) {
            compareNumber(before.view(*place), entryOf(accountId, now), diff.news);
        }
    }
    for (quint32 row = 0; row < before.rowCount(); ++row) {
        const NumberView was = before.view(row);
        if (was.isLiving() && !was.isMissing() && !after.rowOf(was.numberKey())) {
            diff.news.append(newsOf(Kind::Vanished, entryOf(accountId, was)));
        }
    }
    return diff;
}

ReadingDiffs::ReadingDiffs(const Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
{
    connect(&inventory, &Inventory::accountsChanged, this, [this](const QStringList &accountIds) {
        for (const QString &accountId : accountIds) {
            look(accountId);
        }
    });
    const QStringList accounts = inventory.accounts();
    for (const QString &accountId : accounts) {
        look(accountId);
    }
}

void ReadingDiffs::look(const QString &accountId)
{
    const NumberColumns now = m_inventory.columnsOf(accountId);
    if (now.readAt() == NoMoment) {
        m_last.remove(accountId);
        if (m_diffs.remove(accountId) > 0) {
            Q_EMIT changed();
        }
        return;
    }
    const auto last = m_last.constFind(accountId);
    if (last == m_last.cend()) {
        m_last.insert(accountId, now);
    } else if (last->readAt() != now.readAt()) {
        NumberColumns before = *last;
        m_last.insert(accountId, now);
        compare(accountId, std::move(before), now);
    }
}

Task<void> ReadingDiffs::compare(QString accountId, NumberColumns before, NumberColumns after)
{
    const QPointer<ReadingDiffs> self(this);
    const qint64 readAt = after.readAt();
    auto future = QtConcurrent::run([accountId, before, after] { return readingDiff(accountId, before, after); });
    ReadingDiff diff = co_await future;
    // A newer reading, or the end of the account, may have come meanwhile.
    if (self && m_last.contains(accountId) && m_last.value(accountId).readAt() == readAt) {
        m_diffs.insert(accountId, diff);
        Q_EMIT changed();
    }
}

} // namespace numberdesk
