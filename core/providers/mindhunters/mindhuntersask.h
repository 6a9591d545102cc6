// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/decodetask.h"
#include "core/providers/mindhunters/mindhuntersprovider.h"

namespace numberdesk {

template <typename T>
Task<Result<T>> MindHuntersProvider::ask(HttpRequest request, std::function<Result<T>(const HttpReply &)> decode,
                                         std::stop_token stop)
{
    if (stop.stop_requested()) {
        Error cancelled;
        cancelled.kind = ErrorKind::Cancelled;
        co_return Result<T>(failure(cancelled));
    }
    Result<HttpReply> reply = co_await m_channel->send(std::move(request), stop);
    if (!reply) {
        co_return Result<T>(failure(reply.error()));
    }
    const HttpReply received = std::move(*reply);
    const auto decodeReceived = [received, decode](const QByteArray &) { return decode(received); };
    Result<T> decoded = co_await decodeBody(received.body, decodeReceived);
    co_return decoded;
}

} // namespace numberdesk
