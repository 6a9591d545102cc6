// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/retrypolicy.h"

#include "core/http/retryafter.h"

#include <array>

namespace numberdesk::RetryPolicy {
namespace {

constexpr std::array<std::chrono::milliseconds, MaximumAttempts - 1> Delays{std::chrono::seconds(2),
                                                                            std::chrono::seconds(4)};

bool isPassing(const Result<HttpReply> &answer)
{
    if (!answer) {
        return answer.error().kind == ErrorKind::Unreachable && answer.error().mayHaveHappened;
    }
    return answer->status == 429 || answer->status == 502 || answer->status == 503 || answer->status == 504;
}

} // namespace

std::optional<std::chrono::milliseconds>
delayBeforeRepeating(const HttpRequest &request, const Result<HttpReply> &answer, int attempt, const QDateTime &now)
{
    if (request.effect == HttpRequest::Effect::Write || attempt >= MaximumAttempts || !isPassing(answer)) {
        return std::nullopt;
    }
    if (answer && answer->status == 429) {
        if (const auto told = retryAfter(*answer, now)) {
            return std::chrono::milliseconds(*told);
        }
    }
    return Delays.at(static_cast<size_t>(attempt - 1));
}

} // namespace numberdesk::RetryPolicy
