// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filelog.h"

#include "core/accounts/profile.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <cstdio>

namespace numberdesk {

Result<std::unique_ptr<FileLog>> FileLog::open(const QString &path)
{
    std::unique_ptr<FileLog> log(new FileLog);
    bool opened = false;
    if (path == u"-") {
        opened = log->m_file.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    } else {
        log->m_file.setFileName(path);
        opened = log->m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                                  QFile::ReadOwner | QFile::WriteOwner);
    }
    log->m_path = path;
    if (!opened) {
        Error error;
        error.kind = ErrorKind::StorageFailed;
        error.advice = log->complaint();
        return failure(error);
    }
    return log;
}

QString FileLog::complaint() const
{
    return QCoreApplication::translate("FileLog", "The log %1 cannot be written: %2").arg(m_path, m_file.errorString());
}

Result<std::unique_ptr<FileLog>> FileLog::openChosen(const Settings &settings, const Profile &profile)
{
    const QString chosen = settings.logFile();
    if (chosen.isEmpty()) {
        return std::unique_ptr<FileLog>();
    }
    return open(QDir::isAbsolutePath(chosen) ? chosen : profile.filePath(chosen));
}

void FileLog::write(const QString &line)
{
    const QByteArray bytes = (QDateTime::currentDateTime().toString(Qt::ISODateWithMs) + u' ' + line + u'\n').toUtf8();
    const bool isWritten = m_file.write(bytes) == bytes.size();
    if (!isWritten && !m_isBroken) {
        qWarning("%s", qPrintable(complaint()));
    }
    m_isBroken = !isWritten;
}

void SharedLog::write(const QString &line)
{
    for (HttpLog *log : std::as_const(m_logs)) {
        log->write(line);
    }
}

} // namespace numberdesk
