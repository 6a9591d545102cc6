// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/http/httprequest.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace numberdesk {

/// Whether and when a request is sent again. Source: providers/README.md, shared rule 9.
namespace RetryPolicy {

/// Reads are sent at most so often in all.
inline constexpr int MaximumAttempts = 3;

/// How long to wait before sending a read again after its `attempt`-th try (1, 2, ...), or nothing when this answer is
/// final. A write is final whatever the answer.
std::optional<std::chrono::milliseconds>
delayBeforeRepeating(const HttpRequest &request, const Result<HttpReply> &answer, int attempt, const QDateTime &now);

} // namespace RetryPolicy
} // namespace numberdesk
