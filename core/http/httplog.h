// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace numberdesk {

/// Where one line for each request and each answer goes. What arrives is already without secrets.
class HttpLog
{
public:
    virtual ~HttpLog() = default;
    virtual void write(const QString &line) = 0;

protected:
    HttpLog() = default;
    Q_DISABLE_COPY_MOVE(HttpLog)
};

} // namespace numberdesk
