// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace numberdesk {

/// The version of this program, for instance "0.1.0-dev.214+g0123abc". Source: cmake/NumberdeskVersion.cmake, which
/// asks git at each build.
QString version();

} // namespace numberdesk
