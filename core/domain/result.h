// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace numberdesk {

/// A value, or the Error that kept it from being one. Becomes std::expected in this line when the compilers have it.
template <typename T>
using Result = tl::expected<T, Error>;

/// Wraps an error for returning: `return failure(error);`
inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace numberdesk
