// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/inventorymodel.h"
#include "ui/inventory/grouphead.h"
#include "ui/services.h"
#include "ui/widgets/tableview.h"

#include <QSet>

namespace numberdesk {

class FittedColumns;

/// The table of all numbers. What is selected is kept by the numbers' ids, over readings, filters and sorting; the
/// columns are remembered between runs.
///
/// The head of a group is opened and closed by a click, by Enter or Space, and by the arrow keys as in a tree; it takes
/// no part in the selection, and what is below it stays selected while it is closed.
class InventoryTable : public TableView
{
    Q_OBJECT

public:
    /// @p model outlives the table.
    InventoryTable(const Services &services, InventoryModel &model, QWidget *parent = nullptr);
    ~InventoryTable() override;

    /// Ids of what is selected, though a filter may hide it.
    [[nodiscard]] const QStringList &selectedIds() const { return m_selected; }
    /// Columns with their order, widths and sorting, for setArrangement().
    [[nodiscard]] QByteArray arrangement() const;
    void setArrangement(const QByteArray &arrangement);
    /// Selects this number alone and scrolls to it. @return false when it is not shown.
    bool selectNumber(const QString &id);
    /// Selects all of these that are shown, and scrolls to the first.
    void selectNumbers(const QStringList &ids);

    /// Where the list was put together anew: what was current before comes into view again.
    void showCurrent();

Q_SIGNALS:
    /// Another number is selected, or another count of them.
    void selectionMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;

private:
    [[nodiscard]] bool isGrouped() const { return m_model.grouping() != FilterField::Any; }
    [[nodiscard]] bool isHead(const QModelIndex &index) const;
    void setCollapsed(int head, bool isCollapsed);
    /// Whether a key opens or closes a group, or goes to its head.
    bool handlesKey(Qt::Key key);
    void noteSelection();
    /// Selects again what comes into view.
    void selectEntered(int first, int last);
    /// Numbers that are not there any more are not selected either.
    void forgetGone();
    void setDefaultColumns();
    void measureNumbers();
    void restoreSelection();

    const Services m_services;
    InventoryModel &m_model;
    QStringList m_selected;
    /// Of the longest number, and among how many.
    qsizetype m_digits;
    qsizetype m_measured = 0;
    FittedColumns *m_fitted = nullptr;
    bool m_isRestoring = false;
    /// Something that is selected may not be in view.
    bool m_hasHidden = false;
    /// The second click of a double one is no click more.
    bool m_isDoubleClick = false;
    GroupHead m_head;
    /// In which column the keyboard was before it came to a head.
    int m_columnBefore = -1;
};

} // namespace numberdesk
