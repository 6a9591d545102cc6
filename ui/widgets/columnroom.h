// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace numberdesk {

/// What the head of a column and @p words in one of its cells need, in the language and the font of the moment: ask
/// again when either changes. The mark of sorting is reckoned with where it is shown. @unit logical pixels
int columnRoomFor(const QTableView &table, int column, const QString &words);

} // namespace numberdesk
