// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractScrollArea;

namespace numberdesk {

/// Rounds the corners of a table or tree whose rows run to the edge, as those of a panel. Without a frame
/// (QFrame::NoFrame) the corners stay square.
void roundCorners(QAbstractScrollArea *area);

} // namespace numberdesk
