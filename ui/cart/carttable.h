// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/cartmodel.h"
#include "ui/widgets/tableview.h"

namespace numberdesk {

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setDelegates();
    void fitColumns();
    void noteArrangement(int section, int width);
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int wantedWidth() const;

    Settings &m_settings;
    /// What is hidden because the window is narrow.
    QList<int> m_folded;
    /// The widths that were given.
    QHash<int, int> m_widths;
    bool m_isFitted = false;
    bool m_isFitting = false;
};

} // namespace numberdesk
