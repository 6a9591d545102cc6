// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace numberdesk {

/// Most sentences that an intent takes along from one turn of looks into the next.
inline constexpr qsizetype MostEvidence = 24;

/// What was seen of an undecided intent, shortened before it is looked at again: the first looks and the newest ones,
/// with a sentence in between that there were others. The journal has those in its earlier lines.
QStringList boundedEvidence(const QStringList &evidence);

} // namespace numberdesk
