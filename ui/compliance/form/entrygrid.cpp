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
    m_entries.append(entry);
    connect(entry, &FormEntry::rowChanged, this, &EntryGrid::placeAll);
    place(entry);
}

void EntryGrid::place(FormEntry *entry)
{
    const bool isWide = entry->takesRow();
    if (isWide && m_column == 1) {
        ++m_row;
        m_column = 0;
    }
    m_grid->addWidget(entry, m_row, m_column, 1, isWide ? 2 : 1);
    if (isWide || m_column == 1) {
        ++m_row;
        m_column = 0;
    } else {
        m_column = 1;
    }
}

void EntryGrid::placeAll()
{
    for (FormEntry *entry : std::as_const(m_entries)) {
        m_grid->removeWidget(entry);
    }
    m_row = 0;
    m_column = 0;
    for (FormEntry *entry : std::as_const(m_entries)) {
        place(entry);
    }
}

} // namespace numberdesk
