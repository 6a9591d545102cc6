// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

#include <chrono>
#include <stop_token>

namespace numberdesk {

/// Waits without blocking: true when the time has passed, false as soon as a stop was requested. For flows:
/// `const bool passed = co_await delay(5s, stop);`. Needs an event loop in the calling thread.
QFuture<bool> delay(std::chrono::milliseconds time, std::stop_token stop);

} // namespace numberdesk
