// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/http/httprequest.h"

namespace numberdesk {

/// Where a provider sends its requests: in the program an AccountQueue over HttpClient, in tests a script.
///
/// Every call ends: with a reply of any status but 3xx, or with an error of the kinds Unreachable, TlsFailed, TimedOut,
/// Cancelled, MalformedReply (too long, or a redirect; `host` names where it pointed) or RateLimited never: a 429 that
/// remains after the permitted repetitions is a reply like any other. `Error::mayHaveHappened` is false only when it is
/// certain that nothing was sent.
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
