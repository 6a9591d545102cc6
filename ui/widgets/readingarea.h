// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace numberdesk {

/// An area without a frame or a ground of its own in which `content` is scrolled up and down. It takes the focus, so
/// that the arrow keys scroll what is only read; so it wants a name.
QScrollArea *makeReadingArea(QWidget *content, QWidget *parent = nullptr);

} // namespace numberdesk
