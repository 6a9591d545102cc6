// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchhit.h"
#include "ui/widgets/panel.h"

class QBoxLayout;
class QSpacerItem;

namespace numberdesk {

class AvailableNumbersModel;
class Chip;
class FittedColumns;
class Settings;
class TableView;

/// Exactly what is bought: the number in large, what it costs, what to know about it, and the same as a table line.
class NumberPanel : public Panel
{
    Q_OBJECT

public:
    /// @p settings keeps the table's columns and outlives the panel.
    explicit NumberPanel(Settings &settings, QWidget *parent = nullptr);
    ~NumberPanel() override;

    void show(const SearchHit &hit);
    using QWidget::show;
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Figure;

    void showFigures(const AvailableNumber &number);
    void showWarnings(const AvailableNumber &number);
    void buildLines();
    void fitLines();
    void arrangeFigures();

    Settings &m_settings;
    AvailableNumbersModel *m_model;
    Chip *m_country;
    TextLabel *m_number;
    TextLabel *m_about;
    QBoxLayout *m_head;
    QSpacerItem *m_figuresEnd;
    QWidget *m_figures;
    Figure *m_setup;
    Figure *m_monthly;
    Figure *m_firstYear;
    TextLabel *m_currency;
    QVBoxLayout *m_warnings;
    TableView *m_lines;
    FittedColumns *m_columns = nullptr;
    SearchHit m_hit;
};

} // namespace numberdesk
