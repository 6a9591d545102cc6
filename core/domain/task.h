// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <stop_token>

namespace numberdesk {

/// A flow that is under way. It starts when it is called, takes its arguments by value and a std::stop_token, and
/// always ends: with a value, an error, or Cancelled soon after a stop was requested. Inside a flow only Task and
/// QFuture are awaited, never a QNetworkReply (QCoro 0.8 crashes on a reply that is aborted meanwhile). Views consume a
/// task with `QCoro::connect(std::move(task), this, ...)`, which drops the answer when the view is gone.
template <typename T>
using Task = QCoro::Task<T>;

} // namespace numberdesk
