// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/availablenumbersmodel.h"

#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;

namespace numberdesk {

class ElidedLabel;
class EmptyState;
class ResultColumns;
class Settings;
class TableView;
class TextLabel;

/// The numbers that were found, filled as answers come, and what the selected ones cost. More results never take away
/// the selection or the place in the list.
class ResultsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPane(Settings &settings, QWidget *parent = nullptr);
    ~ResultsPane() override;

    void clear();
    void append(const QList<SearchHit> &hits);
    void removeAccount(const QString &accountId);
    /// While a search runs, an empty table shows that rows are awaited, and no column is hidden.
    void setRunning(bool isRunning);

    [[nodiscard]] qsizetype total() const { return m_model.total(); }
    [[nodiscard]] QList<SearchHit> selectedHits() const;
    /// Says what became of addRequested(), in place of what the selection costs, until that changes.
    void showAddition(const QString &text);
    /// What stands in the table while nothing does.
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] QMenu *makeColumnsMenu(QWidget *parent);

Q_SIGNALS:
    void buyRequested(const numberdesk::SearchHit &hit);
    /// These are to go into the cart.
    void addRequested(const QList<numberdesk::SearchHit> &hits);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildLayout();
    [[nodiscard]] QModelIndex anchor() const;
    void updateSummary();
    void buySelected();

    AvailableNumbersModel m_model;
    TableView *m_table;
    EmptyState *m_empty;
    ResultColumns *m_columns;
    TextLabel *m_count;
    ElidedLabel *m_cost;
    QPushButton *m_addAll;
    QPushButton *m_add;
    QPushButton *m_buy;
    bool m_isRunning = false;
};

} // namespace numberdesk
