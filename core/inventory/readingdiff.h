// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/inventory/columns/numbercolumns.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace numberdesk {

class Inventory;

/// What one number became between two readings of its account's list.
struct NumberNews
{
    enum class Kind
    {
        Appeared, ///< the list did not show it before
        Vanished, ///< the list does not show it any more
        Price,    ///< monthly fee or its currency
        Status,
        Agent
    };

    Kind kind = Kind::Appeared;
    /// As it is now; a number that vanished as it was.
    InventoryNumber number;
    /// As it was; of Kind::Price, Status and Agent.
    std::optional<Money> priceBefore;
    NumberStatus statusBefore;
    QList<AgentReference> agentsBefore;

    friend bool operator==(const NumberNews &, const NumberNews &) = default;
};

/// What two readings of one account's list differ in.
struct ReadingDiff
{
    QString accountId;
    /// UTC
    QDateTime before;
    QDateTime after;
    /// In the order of the later reading; what vanished for good comes last.
    QList<NumberNews> news;

    friend bool operator==(const ReadingDiff &, const ReadingDiff &) = default;
};

/// Compares two readings. Rows whose content is the same are passed by without a look at their texts.
ReadingDiff readingDiff(const QString &accountId, const NumberColumns &before, const NumberColumns &after);

/// The differences of each account's last two readings, as long as the program runs; the reading of the run before
/// counts as one. Follows the inventory; comparing is done in another thread.
class ReadingDiffs : public QObject
{
    Q_OBJECT

public:
    /// `inventory` outlives this.
    explicit ReadingDiffs(const Inventory &inventory, QObject *parent = nullptr);

    [[nodiscard]] QList<ReadingDiff> all() const { return m_diffs.values(); }

Q_SIGNALS:
    void changed();

private:
    void look(const QString &accountId);
    Task<void> compare(QString accountId, NumberColumns before, NumberColumns after);

    const Inventory &m_inventory;
    /// As they were after their last reading.
    QHash<QString, NumberColumns> m_last;
    QHash<QString, ReadingDiff> m_diffs;
};

} // namespace numberdesk
