// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/costlinesmodel.h"
#include "ui/services.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <stop_token>

class QComboBox;

namespace numberdesk {

class CostChart;
class EmptyState;
class Field;
class LinkButton;
class Panel;
class SectionHeader;
class TableView;
class TextLabel;

/// What all numbers cost each month, put together as the person likes, as a chart and as a table; what is billed next,
/// and what nobody answers. Follows inventory and annotations while it is visible; adding up is done in another thread.
class CostsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CostsPage(const Services &services, QWidget *parent = nullptr);
    ~CostsPage() override;

Q_SIGNALS:
    /// The person wants to see these numbers in the list. @param filter of the list that leaves them in it.
    void numbersRequested(const QStringList &ids, const QString &filter);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    QWidget *buildTables();
    void connectParts();
    void setTexts();
    void reckonSoon();
    void reckon();
    void showReport();
    [[nodiscard]] CostGrouping grouping() const;
    /// How a group is called for people.
    [[nodiscard]] QString nameOf(const QString &key) const;
    void requestGroup(const QString &key);
    void request(QFuture<QStringList> ids, const QString &filter);
    /// What a filter asks for to leave the numbers of a group.
    [[nodiscard]] QString conditionOn(const QString &key) const;
    [[nodiscard]] PlannedReleases plannedReleases() const;
    [[nodiscard]] KnownNumbers numbers() const;

    const Services m_services;
    CostLinesModel m_costs;
    CostLinesModel m_renewals;
    CostReport m_report;
    bool m_isReckoned = false;
    bool m_isStale = true;
    std::stop_source m_stop;
    QTimer m_pause;
    QComboBox *m_grouping;
    Field *m_groupingField;
    TextLabel *m_total;
    TextLabel *m_notes;
    TextLabel *m_agentless;
    LinkButton *m_showAgentless;
    Panel *m_chartPanel;
    CostChart *m_chart;
    TextLabel *m_chartHint;
    TableView *m_table;
    EmptyState *m_empty;
    SectionHeader *m_renewalsHead;
    TableView *m_renewalsTable;
    EmptyState *m_noRenewals;
    TextLabel *m_renewalNotes;
};

} // namespace numberdesk
