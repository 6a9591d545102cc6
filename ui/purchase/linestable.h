// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/purchaselinesmodel.h"
#include "ui/widgets/tableview.h"

namespace numberdesk {

class FittedColumns;
class Settings;

/// Lines of a purchase before it is confirmed, with the columns that a page needs.
class LinesTable : public TableView
{
    Q_OBJECT

public:
    /// @p key is what the columns are kept under. @p columns in their order. A narrow window does without @p folded,
    /// one after the other. `settings` outlives the table.
    LinesTable(Settings &settings, const QString &key, const QList<int> &columns, const QList<int> &folded,
               QWidget *parent = nullptr);
    ~LinesTable() override;

    [[nodiscard]] PurchaseLinesModel &lines() { return m_model; }
    /// The id of the selected line; empty when none is.
    [[nodiscard]] QString selectedLine() const;
    /// Shows these lines; the selection stays.
    void showLines(const QList<PlannedLine> &lines);

private:
    void setDelegates();

    Settings &m_settings;
    QString m_key;
    PurchaseLinesModel m_model;
    FittedColumns *m_fitted = nullptr;
};

} // namespace numberdesk
