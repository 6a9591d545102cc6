// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QTestEventLoop>

#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>

namespace numberdesk::tests {

/// Runs the event loop until a flow has ended and gives its value, without polling. A flow that does not end within
/// `limit` fails the test by an exception, which Qt Test reports with the test's name. Call it by its full name: an
/// unqualified one is ambiguous with QCoro's own.
template <typename T>
T waitFor(QCoro::Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    struct State
    {
        std::optional<T> value;
        QTestEventLoop loop;
    };
    // The flow may outlive this function when it does not end in time.
    auto state = std::make_shared<State>();
    task.then([state](T result) {
        state->value = std::move(result);
        state->loop.exitLoop();
    });
    if (!state->value) {
        state->loop.enterLoopMSecs(static_cast<int>(limit.count()));
    }
    if (!state->value) {
        throw std::runtime_error("the flow did not end in time");
    }
    return std::move(*state->value);
}

} // namespace numberdesk::tests
