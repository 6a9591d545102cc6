// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QTest>

#include <chrono>
#include <optional>
#include <stdexcept>

namespace numberdesk::tests {

/// Runs the event loop until a flow has ended and gives its value. A flow that does not end within `limit` fails the
/// test by an exception, which Qt Test reports with the test's name.
template <typename T>
T waitFor(QCoro::Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    auto value = std::make_shared<std::optional<T>>();
    task.then([value](T result) { *value = std::move(result); });
    if (!QTest::qWaitFor([value] { return value->has_value(); }, static_cast<int>(limit.count()))) {
        throw std::runtime_error("the flow did not end in time");
    }
    return std::move(**value);
}

} // namespace numberdesk::tests
