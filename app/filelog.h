// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/http/httplog.h"

#include <QFile>
#include <QList>

#include <memory>

namespace numberdesk {

class Profile;
class Settings;

/// Writes the lines of requests with their time to a file (0600, added to) or to standard error, one by one and
/// unbuffered. A log that cannot be written any more (the disk is full) is told once as a warning and costs only its
/// lines; they go on when there is room again.
class FileLog : public HttpLog
{
public:
    /// @param path a file, or "-" for standard error. @error StorageFailed
    static Result<std::unique_ptr<FileLog>> open(const QString &path);
    /// The log that the settings ask for; null when they ask for none. @error StorageFailed
    static Result<std::unique_ptr<FileLog>> openChosen(const Settings &settings, const Profile &profile);

    void write(const QString &line) override;

private:
    FileLog() = default;

    [[nodiscard]] QString complaint() const;

    QString m_path;
    QFile m_file;
    bool m_isBroken = false;
};

/// Hands each line on to several logs, or to none.
class SharedLog : public HttpLog
{
public:
    /// `log` outlives this one.
    void add(HttpLog &log) { m_logs.append(&log); }

    void write(const QString &line) override;

private:
    QList<HttpLog *> m_logs;
};

} // namespace numberdesk
