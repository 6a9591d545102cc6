// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace numberdesk {

/// What a switch of a sample carrier is called, in the language of the program.
QString switchLabel(const QString &english);

} // namespace numberdesk
