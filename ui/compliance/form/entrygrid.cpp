// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/entrygrid.h"

#include "ui/compliance/form/formentry.h"

#include <QGridLayout>

namespace numberdesk {

EntryGrid::EntryGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void EntryGrid::add(FormEntry *entry)
{
    const bool isWide = entry->isWide();
    if (isWide && m_column == 1) {
        ++m_row;
        m_column = 0;
    }
    m_grid->addWidget(entry, m_row, m_column, 1, isWide ? 2 : 1);
    ++m_count;
    if (isWide || m_column == 1) {
        ++m_row;
        m_column = 0;
    } else {
        m_column = 1;
    }
}

} // namespace numberdesk
