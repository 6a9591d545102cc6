// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/inventory/changes/readingdiff.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <variant>

namespace numberdesk {

class Inventory;

/// The differences of each account's last two readings. Follows the inventory; they are made in another thread and kept
/// in a file beside the account's numbers, so that they are there after a restart. The cached reading of the run before
/// counts as one.
class ReadingDiffs : public QObject
{
    Q_OBJECT

public:
    /// Never changed once it is here; shared, since it may be long.
    using Diff = std::shared_ptr<const ReadingDiff>;

    /// @param folder of the inventory's cache. `inventory` outlives this.
    ReadingDiffs(const Inventory &inventory, QString folder, QObject *parent = nullptr);
    /// Waits until all is on the disk.
    ~ReadingDiffs() override;

    /// Reads what the run before kept. To be called when the inventory's cache was read: an account that comes later is
    /// read for the first time. Ends when it is there; a file that is damaged is renamed and told.
    Task<Result<std::monostate>> load();

    /// In no order.
    [[nodiscard]] QList<Diff> all() const { return m_diffs.values(); }
    /// Null when two readings of the account are not known.
    [[nodiscard]] Diff of(const QString &accountId) const { return m_diffs.value(accountId); }
    /// What storageFailed() told last.
    [[nodiscard]] const std::optional<Error> &storageError() const { return m_storageError; }

Q_SIGNALS:
    void changed();
    /// A file cannot be read or written; the differences of this run are there without it.
    void storageFailed(const numberdesk::Error &error);

private:
    struct Loaded
    {
        QList<Diff> diffs;
        QStringList notices;
    };

    static Loaded readAll(const QString &folder);
    void look(const QString &accountId);
    Task<void> compare(QString accountId, NumberColumns before, NumberColumns after);
    void removeFile(const QString &accountId);
    void tell(const Error &error);

    const Inventory &m_inventory;
    const QString m_folder;
    /// One thread: what was found later is written later.
    QThreadPool m_worker;
    /// As they were after their last reading.
    QHash<QString, NumberColumns> m_last;
    QHash<QString, Diff> m_diffs;
    bool m_isCacheRead = false;
    std::optional<Error> m_storageError;
};

/// Gives up what may be long in another thread: to take so many texts apart takes as long as to make them.
void giveUpAside(QList<ReadingDiffs::Diff> diffs);

} // namespace numberdesk
