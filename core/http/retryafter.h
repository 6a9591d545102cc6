// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequest.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace numberdesk {

/// Retry-After in either form (seconds, or an HTTP date against `now`), clamped to 0..3600 s; nothing when absent or
/// unreadable. Source: RFC 9110 section 10.2.3; providers/README.md, shared rule 7.
std::optional<std::chrono::seconds> retryAfter(const HttpReply &reply, const QDateTime &now);

} // namespace numberdesk
