// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/inventorymodel.h"
#include "ui/services.h"
#include "ui/widgets/tableview.h"

#include <QSet>

namespace numberdesk {

/// The table of all numbers. What is selected is kept by the numbers' ids, over readings, filters and sorting; the
/// columns are remembered between runs.
class InventoryTable : public TableView
{
    Q_OBJECT

public:
    /// @p model outlives the table.
    InventoryTable(const Services &services, InventoryModel &model, QWidget *parent = nullptr);
    ~InventoryTable() override;

    /// Ids of what is selected, though a filter may hide it.
    [[nodiscard]] const QStringList &selectedIds() const { return m_selected; }
    /// Selects this number alone and scrolls to it. @return false when it is not shown.
    bool selectNumber(const QString &id);

Q_SIGNALS:
    /// Another number is selected, or another count of them.
    void selectionMoved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setDelegates();
    void setDefaultColumns();
    /// Until the person arranges them, the columns share the width that there is.
    void fitColumns();
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int wantedWidth() const;
    void measureNumbers();
    [[nodiscard]] int lastShownPlace() const;
    void restoreSelection();

    const Services m_services;
    InventoryModel &m_model;
    QStringList m_selected;
    /// Of the longest number, and among how many.
    qsizetype m_digits;
    qsizetype m_measured = 0;
    /// What is hidden because the window is narrow.
    QList<int> m_folded;
    /// The widths that were given.
    QHash<int, int> m_widths;
    bool m_isFitted = false;
    bool m_isFitting = false;
    bool m_isRestoring = false;
};

} // namespace numberdesk
