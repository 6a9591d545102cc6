// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/inventorymodel.h"
#include "ui/services.h"
#include "ui/widgets/tableview.h"

#include <QSet>

namespace numberdesk {

class FittedColumns;

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
    /// Columns with their order, widths and sorting, for setArrangement().
    [[nodiscard]] QByteArray arrangement() const;
    void setArrangement(const QByteArray &arrangement);
    /// Selects this number alone and scrolls to it. @return false when it is not shown.
    bool selectNumber(const QString &id);
    /// Selects all of these that are shown, and scrolls to the first.
    void selectNumbers(const QStringList &ids);

Q_SIGNALS:
    /// Another number is selected, or another count of them.
    void selectionMoved();

private:
    void setDelegates();
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
};

} // namespace numberdesk
