// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace numberdesk {

class FormEntry;

/// Entries in two columns, in order; wide ones take a whole row.
class EntryGrid : public QWidget
{
    Q_OBJECT

public:
    explicit EntryGrid(QWidget *parent = nullptr);

    void add(FormEntry *entry);
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    /// The next entry begins a row.
    [[nodiscard]] bool isAtRowStart() const { return m_column == 0; }

private:
    void place(FormEntry *entry);
    void placeAll();

    QGridLayout *m_grid;
    QList<FormEntry *> m_entries;
    int m_row = 0;
    int m_column = 0;
};

} // namespace numberdesk
