// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/replyerror.h"

#include "core/http/retryafter.h"

#include <QDateTime>

#include <algorithm>

namespace numberdesk {
namespace {

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 402:
        return ErrorKind::InsufficientBalance;
    case 403:
        return ErrorKind::PermissionDenied;
    case 404:
    case 405:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::TimedOut;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 500) {
        return ErrorKind::ProviderFault;
    }
    return status >= 400 ? ErrorKind::ValidationFailed : ErrorKind::MalformedReply;
}

} // namespace

Error errorFromStatus(const HttpReply &reply)
{
    Error error;
    error.kind = kindOf(reply.status);
    error.httpStatus = reply.status;
    error.requestId = reply.requestId;
    error.host = reply.host;
    if (error.kind == ErrorKind::RateLimited) {
        error.retryAfter = retryAfter(reply, QDateTime::currentDateTimeUtc());
    }
    error.mayHaveHappened = error.kind == ErrorKind::ProviderFault || error.kind == ErrorKind::TimedOut ||
                            error.kind == ErrorKind::MalformedReply;
    return error;
}

QString plainText(const QByteArray &body)
{
    // UTF-8 may be cut inside a character by the bound; the decoder then puts a replacement character at the very end.
    const QString text = QString::fromUtf8(body.left(MaximumProviderText * 4)).trimmed();
    if (text.isEmpty() || text.startsWith(u'<') || text.startsWith(u'{') || text.startsWith(u'[')) {
        return {};
    }
    const bool binary = std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character < u' ' && character != u'\n' && character != u'\r' && character != u'\t';
    });
    return binary ? QString() : text.left(MaximumProviderText);
}

} // namespace numberdesk
