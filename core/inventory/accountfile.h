// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QString>

namespace numberdesk {

/// The file of an account in a folder, by a name that gives nothing of the account's id away and is good on every file
/// system. @param ending with its point
inline QString accountFile(const QString &folder, const QString &accountId, const QString &ending)
{
    constexpr qsizetype nameLength = 32;
    const QByteArray hash = QCryptographicHash::hash(accountId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(QString::fromLatin1(hash.left(nameLength)) + ending);
}

} // namespace numberdesk
