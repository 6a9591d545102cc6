// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace numberdesk {

/// Longest file name that is shown and sent. @unit characters
inline constexpr qsizetype MaximumFileName = 120;

/// A file's name as it may be shown and sent: without folders, control characters and the characters that turn the
/// direction of writing ("photo\u202Efdp.exe" reads "photoexe.pdf"); not longer than MaximumFileName, its ending kept.
/// "document" when nothing is left. Source: Unicode Standard Annex #9, §2 (explicit directional formatting).
QString cleanFileName(const QString &name);

/// Whether cleaning changed more than white space: the name may have been made to mislead.
bool isMisleadingName(const QString &name);

} // namespace numberdesk
