// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filelog.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>

namespace numberdesk {

Result<std::unique_ptr<FileLog>> FileLog::open(const QString &path)
{
    std::unique_ptr<FileLog> log(new FileLog);
    bool opened = false;
    if (path == u"-") {
        opened = log->m_file.open(stderr, QIODevice::WriteOnly);
    } else {
        log->m_file.setFileName(path);
        opened = log->m_file.open(QIODevice::WriteOnly | QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner);
    }
    if (!opened) {
        Error error;
        error.kind = ErrorKind::StorageFailed;
        error.advice = QCoreApplication::translate("FileLog", "The log %1 cannot be written: %2")
                           .arg(path, log->m_file.errorString());
        return failure(error);
    }
    return log;
}

void FileLog::write(const QString &line)
{
    m_file.write((QDateTime::currentDateTime().toString(Qt::ISODateWithMs) + u' ' + line + u'\n').toUtf8());
    m_file.flush();
}

} // namespace numberdesk
