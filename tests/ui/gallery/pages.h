// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace numberdesk::gallery {

/// A table with its filters and cards, filled, waiting or empty.
enum class TableState
{
    Filled,
    Waiting,
    Empty
};
QWidget *makeTablePage(TableState state);
/// A form with its check lists.
QWidget *makeFormPage();
/// All other controls in all their states.
QWidget *makeControlsPage();

} // namespace numberdesk::gallery
