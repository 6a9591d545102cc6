// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QtConcurrentRun>

#include <type_traits>

namespace numberdesk {

/// Replies from this size on are decoded outside the GUI thread: a page of a hundred numbers takes two milliseconds,
/// and several come at a time. @unit bytes
inline constexpr qsizetype OffThreadBytes = 4 * 1024;

/// Runs a codec's function on a reply body: at once when it is small, in the thread pool when it is large, so that the
/// window never waits for a parser. `decode` must be a pure function of its argument.
template <typename Decode>
Task<std::invoke_result_t<Decode, QByteArray>> decodeBody(QByteArray body, Decode decode)
{
    if (body.size() < OffThreadBytes) {
        co_return decode(body);
    }
    auto future = QtConcurrent::run([body, decode] { return decode(body); });
    co_return co_await future;
}

} // namespace numberdesk
