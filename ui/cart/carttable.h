// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/cartmodel.h"
#include "ui/widgets/tableview.h"

namespace numberdesk {

class FittedColumns;
class Settings;

/// The lines of the cart. Until the person arranges the columns they share the width that there is, and a narrow window
/// leaves out those that say least.
class CartTable : public TableView
{
    Q_OBJECT

public:
    /// Both outlive the table.
    CartTable(Settings &settings, CartModel &model, QWidget *parent = nullptr);
    ~CartTable() override;

    /// The places of the selected lines, from top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;

private:
    void setDelegates();

    Settings &m_settings;
    FittedColumns *m_fitted = nullptr;
};

} // namespace numberdesk
