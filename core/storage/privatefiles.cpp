// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/privatefiles.h"

#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions OwnerOnlyFolder = OwnerOnly | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions OfOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                              QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

bool makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir()) {
        return true;
    }
    const QString parent = folder.absolutePath();
    if (parent == folder.absoluteFilePath() || !makeFolder(parent)) {
        return false;
    }
    return QDir().mkdir(folder.absoluteFilePath(), OwnerOnlyFolder) || QFileInfo(path).isDir();
}

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    if (!makeFolder(QDir::cleanPath(path))) {
        return failure(storageFailed(
            {}, Text::tr("The folder %1 could not be made. Check that you may write there, or choose another folder.")
                    .arg(QDir::toNativeSeparators(path))));
    }
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    const QFileInfo info(path);
    if (auto folder = makePrivateFolder(info.absolutePath()); !folder) {
        return folder;
    }
    const auto unwritable = [&path](const QString &reason) {
        return failure(storageFailed(
            reason,
            Text::tr("The file %1 could not be made. Check that the disk has space and that you may write there.")
                .arg(QDir::toNativeSeparators(path))));
    };
    if (!info.exists()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly)) {
            return unwritable(file.errorString());
        }
        return {};
    }
    const QFileDevice::Permissions present = info.permissions();
    if ((present & OfOthers) && !QFile::setPermissions(path, present & ~OfOthers)) {
        return failure(storageFailed({}, Text::tr("Others may read the file %1, and this could not be changed. Make "
                                                  "yourself its owner, or choose another folder.")
                                             .arg(QDir::toNativeSeparators(path))));
    }
    return {};
}

bool bringToDisk(QFileDevice &file)
{
    if (!file.flush()) {
        return false;
    }
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

Result<QString> setAside(const QString &path, const QStringList &companions)
{
    const QString moment = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString base = path + QStringLiteral(".unusable-") + moment;
    QString target = base;
    for (int copy = 2; QFileInfo::exists(target); ++copy) {
        target = base + u'-' + QString::number(copy);
    }
    // Companions first: a file without its write-ahead log would be read as an older state of itself.
    QStringList endings = companions;
    endings.append(QString());
    for (const QString &ending : std::as_const(endings)) {
        QFile file(path + ending);
        if (file.exists() && !file.rename(target + ending)) {
            return failure(storageFailed(
                file.errorString(),
                Text::tr("The file %1 cannot be used, and it could not be renamed. Move it to another folder.")
                    .arg(QDir::toNativeSeparators(path + ending))));
        }
    }
    return target;
}

} // namespace numberdesk
