// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/retryafter.h"

#include "core/http/limits.h"

#include <QLocale>

#include <algorithm>

namespace numberdesk {

std::optional<std::chrono::seconds> retryAfter(const HttpReply &reply, const QDateTime &now)
{
    const QString text = QString::fromLatin1(reply.header("Retry-After")).trimmed();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto clamped = [](qint64 seconds) {
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, limits::LongestRetryAfter.count()));
    };
    const bool onlyDigits = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (onlyDigits) {
        // More digits than fit are a very long wait, and that is clamped too.
        return text.size() > 9 ? limits::LongestRetryAfter : clamped(text.toLongLong());
    }
    QDateTime moment = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!moment.isValid()) {
        return std::nullopt;
    }
    moment.setTimeSpec(Qt::UTC);
    return clamped(now.toUTC().secsTo(moment));
}

} // namespace numberdesk
