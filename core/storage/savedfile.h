// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace numberdesk {

/// Puts what was written in the place of the old file, or leaves that as it is and says false. QSaveFile::commit()
/// alone looks away when the rest of its buffer finds no room (seen with Qt 6.4), and would put a cut file in the place
/// of the good one: so the buffer is emptied first, and that must succeed.
[[nodiscard]] inline bool commitWhole(QSaveFile &file) { return file.flush() && file.commit(); }

} // namespace numberdesk
