// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace numberdesk {

/// A choice of a sample carrier's switch in the language of the program. Without words for it the choice itself: status
/// codes and the names of a documentation's own forms (A1, B) are the same everywhere.
QString switchChoice(const QString &key, const QString &choice);

} // namespace numberdesk
