// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/http/httprequest.h"

namespace numberdesk {

/// Where a provider sends its requests: in the program an AccountQueue over HttpClient, in tests a script.
///
/// Every call ends: with a reply of any status but 3xx, or with an error of the kinds Unreachable, TlsFailed, TimedOut,
/// Cancelled, MalformedReply (too long, or a redirect; `host` names where it pointed), InvalidInput (a file that cannot
/// be opened) or RateLimited (an earlier 429 asked for a longer pause than this request may wait; it was not sent). A
/// 429 answer that remains after the permitted repetitions is a reply like any other. `Error::mayHaveHappened` is false
/// only when it is certain that the server did not get the request.
class HttpChannel
{
public:
    virtual ~HttpChannel() = default;

    virtual Task<Result<HttpReply>> send(HttpRequest request, std::stop_token stop) = 0;

protected:
    HttpChannel() = default;
    Q_DISABLE_COPY_MOVE(HttpChannel)
};

} // namespace numberdesk
