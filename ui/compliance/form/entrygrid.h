// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace numberdesk {

class EntryLayout;
class FormEntry;

/// Entries in two columns, in order, or in one where there is no room for two; wide ones take a whole row.
class EntryGrid : public QWidget
{
    Q_OBJECT

public:
    explicit EntryGrid(QWidget *parent = nullptr);

    void add(FormEntry *entry);
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    /// The next entry belongs into another one: what is said below a field moves those of its own grid alone.
    [[nodiscard]] bool isFull() const;

    /// What a column needs. @unit logical pixels
    [[nodiscard]] int neededColumn() const;
    /// Columns are no narrower: grids of one form have one or two columns together. @unit logical pixels
    void setSmallestColumn(int width);

private:
    /// The next entry begins a row of two columns.
    [[nodiscard]] bool isAtRowStart() const;

    QList<FormEntry *> m_entries;
    EntryLayout *m_layout;
};

} // namespace numberdesk
