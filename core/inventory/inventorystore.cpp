// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventorystore.h"

#include "core/inventory/accountfile.h"
#include "core/inventory/changes/changesfile.h"
#include "core/inventory/inventorydatabase.h"
#include "core/storage/privatefiles.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace numberdesk {
namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString numbersEnding() { return QStringLiteral(".numbers"); }

} // namespace

QString InventoryStore::fileOf(const QString &accountId) const
{
    return accountFile(m_folder, accountId, numbersEnding());
}

QList<NumberSnapshot::Content> InventoryStore::load()
{
    takeOverDatabase();
    QList<NumberSnapshot::Content> accounts;
    const QStringList names = QDir(m_folder).entryList({u'*' + numbersEnding()}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        read(QDir(m_folder).filePath(name), accounts);
    }
    return accounts;
}

void InventoryStore::read(const QString &path, QList<NumberSnapshot::Content> &accounts)
{
    using Why = NumberSnapshot::Unusable::Why;
    auto content = NumberSnapshot::read(path);
    const QString native = QDir::toNativeSeparators(path);
    if (content && path == fileOf(content->reading.accountId)) {
        accounts.append(std::move(*content));
    } else if (content) {
        setAside(path, StoreText::tr("It has the name of another file."));
    } else if (content.error().why == Why::Damaged) {
        setAside(path, content.error().reason);
    } else if (content.error().why == Why::Foreign) {
        m_leftAlone.insert(path);
        m_notices.append(
            StoreText::tr("%1 was written by a newer version of this program (format %2; this version knows %3) and "
                          "was left as it is. Install the newer version again.")
                .arg(native)
                .arg(content.error().version)
                .arg(NumberSnapshot::Version));
    } else {
        m_leftAlone.insert(path);
        m_notices.append(StoreText::tr("%1 cannot be read or written. Check the disk and try again.").arg(native));
    }
}

void InventoryStore::setAside(const QString &path, const QString &reason)
{
    const QString native = QDir::toNativeSeparators(path);
    if (const Result<QString> kept = numberdesk::setAside(path)) {
        m_notices.append(StoreText::tr("%1 cannot be used (%2). It was kept as %3, and a new, empty file was made.")
                             .arg(native, reason, QDir::toNativeSeparators(*kept)));
    } else {
        m_leftAlone.insert(path);
        m_notices.append(kept.error().advice);
    }
}

void InventoryStore::takeOverDatabase()
{
    const QString path = m_folder + QStringLiteral(".sqlite");
    if (!QFileInfo::exists(path)) {
        return;
    }
    const Result<InventoryDatabase> before = InventoryDatabase::read(path);
    if (!before) {
        m_notices.append(before.error().advice);
        return;
    }
    m_notices += before->notices;
    QHash<QString, NumberSnapshot::Content> accounts;
    for (const AccountReading &reading : before->readings) {
        accounts[reading.accountId].reading = reading;
    }
    for (const InventoryNumber &entry : before->numbers) {
        NumberSnapshot::Content &account = accounts[entry.accountId];
        account.reading.accountId = entry.accountId;
        account.columns.put(entry.number, entry.lastSeen, entry.missingSince);
    }
    for (const NumberSnapshot::Content &account : std::as_const(accounts)) {
        // One that is there is newer: an earlier run was interrupted, or another version of the program ran since.
        if (QFileInfo::exists(fileOf(account.reading.accountId))) {
            continue;
        }
        if (auto written = write(account.reading, account.columns); !written) {
            m_notices.append(written.error().advice);
            return;
        }
    }
    if (auto renamed = InventoryDatabase::setAsideAsTakenOver(path); !renamed) {
        m_notices.append(renamed.error().advice);
    }
}

Result<void> InventoryStore::write(const AccountReading &reading, const NumberColumns &columns)
{
    const QString path = fileOf(reading.accountId);
    return m_leftAlone.contains(path) ? Result<void>() : NumberSnapshot::write(path, reading, columns);
}

Result<void> InventoryStore::removeAccount(const QString &accountId)
{
    // Or it would come back with what is taken over later.
    takeOverDatabase();
    QFile::remove(ChangesFile::pathFor(m_folder, accountId));
    QFile file(fileOf(accountId));
    if (file.exists() && !file.remove()) {
        return failure(storageFailed(file.errorString(),
                                     StoreText::tr("%1 cannot be written. Check the rights of the file and its folder.")
                                         .arg(QDir::toNativeSeparators(file.fileName()))));
    }
    return {};
}

} // namespace numberdesk
