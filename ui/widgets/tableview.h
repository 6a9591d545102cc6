// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QTableView>

class QMenu;

namespace numberdesk {

class EmptyState;
class SkeletonRows;

/// The table of all views, wired once: rows of one height, hairlines, sorting by head, columns that can be hidden,
/// moved and remembered, the selected rows copied as tab-separated text, skeleton rows while waiting and a sentence
/// where nothing is. The model sorts itself (QAbstractItemModel::sort); nothing here reads all rows except copying what
/// is selected.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// @p name is the accessible name, stable whatever the table shows.
    explicit TableView(const QString &name, QWidget *parent = nullptr);
    ~TableView() override;

    /// The accessible name in another language.
    void setName(const QString &name);

    void setModel(QAbstractItemModel *model) override;

    /// What stands where rows would be while there are none and nothing is awaited. The table owns it, but it stands
    /// beside the table, as a child of the same widget: of a table assistive technology sees the cells alone, and what
    /// lies on top of them would be out of reach. A table with an empty state is therefore no direct child of a
    /// QSplitter, which takes every child for a pane.
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

    /// Where @p column is copied, @p companion is too, right behind it or behind the last column that has it as its
    /// companion, even when it is hidden: an amount says little without its currency.
    void setCompanion(int column, int companion);

    /// The selected rows as text, below the titles of their columns, in visible order: cells by tabs, rows by line
    /// feeds. Empty when nothing is selected.
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
    void readModelAgain();
    void updateSizes();
    void adoptEmptyState();
    void updateOverlays();
    void placeOverlays();
    [[nodiscard]] QList<int> visibleColumns() const;
    [[nodiscard]] QList<int> copiedColumns() const;
    [[nodiscard]] QString copiedRow(int row, const QList<int> &columns) const;

    QPointer<EmptyState> m_emptyState;
    QHash<int, int> m_companions;
    SkeletonRows *m_skeleton;
    bool m_isLoading = false;
};

} // namespace numberdesk
