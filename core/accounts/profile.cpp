// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profile.h"

#include "core/storage/privatefiles.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

QString canonical(const QString &folder)
{
    const QString path = QFileInfo(folder).canonicalFilePath();
    return path.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : path;
}

/// Whether a lock says too little for anybody to judge it: its writer was killed, or the machine lost its power, while
/// it was written. A whole one has a line each for process, program, host, machine and boot.
bool isTorn(const QString &lock)
{
    constexpr int Lines = 5;
    constexpr qint64 MostBytes = 4096;
    QFile file(lock);
    return file.open(QIODevice::ReadOnly) && file.read(MostBytes).count('\n') < Lines;
}

/// Far longer than a process needs from making its lock to having written it. @unit milliseconds
constexpr int LockWritingTime = 1000;

} // namespace

QString Profile::folderFor(Kind kind, const QString &folder)
{
    // Not AppDataLocation: it depends on names that the application sets later, and roams on Windows, where a database
    // must not.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString program = QDir(data).filePath(QStringLiteral("numberdesk"));
    if (folder.isEmpty()) {
        return QDir(program).filePath(kind == Kind::Sandbox ? QStringLiteral("sandbox") : QStringLiteral("default"));
    }
    const QString absolute = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    return kind == Kind::Sandbox ? QDir(absolute).filePath(QStringLiteral("sandbox")) : absolute;
}

Profile::Profile(Kind kind, QString folder)
    : m_kind(kind)
    , m_folder(std::move(folder))
    , m_lock(QDir(m_folder).filePath(QStringLiteral("lock")))
{
    // The lock is held for hours: only a process that is gone makes it stale, never its age.
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<Profile>> Profile::open(Kind kind, const QString &folder)
{
    const QString path = folderFor(kind, folder);
    if (auto made = makePrivateFolder(path); !made) {
        return failure(made.error());
    }
    std::unique_ptr<Profile> profile(new Profile(kind, canonical(path)));
    if (profile->m_lock.tryLock(0)) {
        return profile;
    }
    // A torn lock would keep everybody out for ever. What a living process holds the system does not let us remove.
    const QString lock = profile->filePath(QStringLiteral("lock"));
    if (profile->m_lock.error() == QLockFile::LockFailedError && isTorn(lock) &&
        (profile->m_lock.tryLock(LockWritingTime) ||
         (isTorn(lock) && profile->m_lock.removeStaleLockFile() && profile->m_lock.tryLock(0)))) {
        return profile;
    }
    const QString shown = QDir::toNativeSeparators(path);
    if (profile->m_lock.error() == QLockFile::LockFailedError) {
        Error error;
        error.kind = ErrorKind::Conflict;
        error.advice = Text::tr("The profile %1 is open in another window of this program. Use that window, or choose "
                                "another profile.")
                           .arg(shown);
        return failure(error);
    }
    return failure(storageFailed(
        {}, Text::tr("The profile %1 cannot be written. Check the rights of the folder, or choose another one.")
                .arg(shown)));
}

QString Profile::filePath(const QString &name) const { return QDir(m_folder).filePath(name); }

QString Profile::keychainName() const
{
    if (m_folder == canonical(folderFor(m_kind, {}))) {
        return isSandbox() ? QStringLiteral("sandbox") : QStringLiteral("default");
    }
    const QByteArray hash = QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("folder-") + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace numberdesk
