// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingarea.h"

#include <QScrollArea>

namespace numberdesk {

QScrollArea *makeReadingArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The ground of the view shows through; the area has just made the content paint the window's.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace numberdesk
