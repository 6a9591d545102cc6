// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/changes/readingdiffs.h"

#include "core/inventory/changes/changesfile.h"
#include "core/inventory/inventory.h"
#include "core/storage/privatefiles.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QtConcurrentRun>

namespace numberdesk {
namespace {

struct DiffsText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

void giveUpAside(QList<ReadingDiffs::Diff> diffs)
{
    QThreadPool::globalInstance()->start([diffs = std::move(diffs)]() mutable { diffs.clear(); });
}

ReadingDiffs::ReadingDiffs(const Inventory &inventory, QString folder, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_folder(std::move(folder))
{
    m_worker.setMaxThreadCount(1);
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

ReadingDiffs::~ReadingDiffs() { m_worker.waitForDone(); }

ReadingDiffs::Loaded ReadingDiffs::readAll(const QString &folder)
{
    Loaded loaded;
    const QStringList paths = ChangesFile::allIn(folder);
    for (const QString &path : paths) {
        auto diff = ChangesFile::read(path);
        const bool isMisplaced = diff && path != ChangesFile::pathFor(folder, diff->accountId);
        if (diff && !isMisplaced) {
            loaded.diffs.append(std::make_shared<const ReadingDiff>(std::move(*diff)));
        } else if (isMisplaced || diff.error() == ChangesFile::Unusable::Damaged) {
            const Result<QString> kept = setAside(path);
            loaded.notices.append(
                kept ? DiffsText::tr("What the last readings of an account differ in cannot be shown: %1 is damaged. "
                                     "It was kept as %2. The numbers themselves are not affected.")
                           .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(*kept))
                     : kept.error().advice);
        } else if (diff.error() == ChangesFile::Unusable::Unreadable) {
            loaded.notices.append(DiffsText::tr("%1 cannot be read or written. Check the disk and try again.")
                                      .arg(QDir::toNativeSeparators(path)));
        }
    }
    return loaded;
}

Task<Result<std::monostate>> ReadingDiffs::load()
{
    const QPointer<ReadingDiffs> self(this);
    m_isCacheRead = true;
    auto future = QtConcurrent::run(&m_worker, [folder = m_folder] { return readAll(folder); });
    const Loaded loaded = co_await future;
    if (!self) {
        co_return Result<std::monostate>(std::monostate());
    }
    for (const Diff &diff : loaded.diffs) {
        const QString &accountId = diff->accountId;
        // One that was made meanwhile is newer.
        if (m_diffs.contains(accountId) || !m_last.contains(accountId)) {
            continue;
        }
        if (momentFromColumn(m_last.value(accountId).readAt()) == diff->after) {
            m_diffs.insert(accountId, diff);
        } else {
            // The program ended between two files: these are not the last two readings any more.
            removeFile(accountId);
        }
    }
    Q_EMIT changed();
    for (const QString &notice : loaded.notices) {
        tell(numberdesk::storageFailed({}, notice));
    }
    co_return Result<std::monostate>(std::monostate());
}

void ReadingDiffs::look(const QString &accountId)
{
    const NumberColumns now = m_inventory.columnsOf(accountId);
    if (now.readAt() == NoMoment) {
        m_last.remove(accountId);
        removeFile(accountId);
        if (const Diff gone = m_diffs.take(accountId)) {
            giveUpAside({gone});
            Q_EMIT changed();
        }
        return;
    }
    const auto last = m_last.constFind(accountId);
    if (last == m_last.cend()) {
        m_last.insert(accountId, now);
        if (m_isCacheRead) {
            compare(accountId, {}, now);
        }
    } else if (last->readAt() != now.readAt()) {
        NumberColumns before = *last;
        m_last.insert(accountId, now);
        compare(accountId, std::move(before), now);
    }
}

Task<void> ReadingDiffs::compare(QString accountId, NumberColumns before, NumberColumns after)
{
    struct Compared
    {
        Diff diff;
        Result<void> written;
    };
    const QPointer<ReadingDiffs> self(this);
    const qint64 readAt = after.readAt();
    auto future = QtConcurrent::run(&m_worker, [accountId, before, after, folder = m_folder]() -> Compared {
        // Of a first reading everything is new, which says nothing.
        ReadingDiff diff = before.readAt() == NoMoment
                               ? ReadingDiff{accountId, {}, momentFromColumn(after.readAt()), {}, {}}
                               : readingDiff(accountId, before, after);
        before.releasePages();
        after.releasePages();
        Result<void> written = ChangesFile::write(ChangesFile::pathFor(folder, accountId), diff);
        return {std::make_shared<const ReadingDiff>(std::move(diff)), std::move(written)};
    });
    before = {};
    after = {};
    const Compared compared = co_await future;
    if (!self) {
        co_return;
    }
    // A newer reading, or the end of the account, may have come meanwhile.
    if (m_last.contains(accountId) && m_last.value(accountId).readAt() == readAt) {
        if (const Diff old = m_diffs.value(accountId)) {
            giveUpAside({old});
        }
        m_diffs.insert(accountId, compared.diff);
        Q_EMIT changed();
    }
    if (!compared.written) {
        tell(compared.written.error());
    }
}

void ReadingDiffs::tell(const Error &error)
{
    m_storageError = error;
    Q_EMIT storageFailed(error);
}

void ReadingDiffs::removeFile(const QString &accountId)
{
    m_worker.start([path = ChangesFile::pathFor(m_folder, accountId)] {
        // Where it stays it is passed over: its account is not there, or was read since.
        QFile::remove(path);
    });
}

} // namespace numberdesk
