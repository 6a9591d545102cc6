// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace numberdesk {

class EmptyState;
class SkeletonRows;

/// The table of all views, wired once: rows of one height, hairlines, sorting by head, columns that can be hidden,
/// moved and remembered, the selection copied as tab-separated text, skeleton rows while waiting and a sentence where
/// nothing is. The model sorts itself (QAbstractItemModel::sort); nothing here reads all rows except copying what is
/// selected.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// @p name is the accessible name, stable whatever the table shows.
    explicit TableView(const QString &name, QWidget *parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel *model) override;

    /// What stands where rows would be while there are none and nothing is awaited. Taken as a child.
    void setEmptyState(EmptyState *state);
    /// True while the first rows are awaited: an empty table then shows skeleton rows.
    void setLoading(bool isLoading);

    /// Widths, order, visibility and sorting of the columns, to be kept between runs.
    [[nodiscard]] QByteArray columnState() const;
    /// @return false when @p state is not of this table (another number of columns, or not a state at all); nothing is
    /// changed then.
    bool restoreColumnState(const QByteArray &state);

    /// A menu to show and hide columns, the one of the head's context menu; one column always stays.
    [[nodiscard]] QMenu *makeColumnsMenu(QWidget *parent);

    /// The selected cells as text, in visible order: cells by tabs, rows by line feeds.
    [[nodiscard]] QString selectedText() const;

    /// The square corners of a table that fills its place to the edge; otherwise they are rounded.
    void setSquare(bool isSquare);

public Q_SLOTS:
    /// Puts selectedText() on the clipboard.
    void copySelection();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void updateSizes();
    void updateOverlays();
    void placeOverlays();
    [[nodiscard]] QList<int> visibleColumns() const;

    EmptyState *m_emptyState = nullptr;
    SkeletonRows *m_skeleton;
    bool m_isLoading = false;
};

} // namespace numberdesk
