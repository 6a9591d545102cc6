// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/duedatesmodel.h"

#include <QWidget>

namespace numberdesk {

class EmptyState;
class FittedColumns;
class Reminders;
class TableView;

/// What expires, lapses or must be done, by its day: passed and near days stand out.
class DueBoard : public QWidget
{
    Q_OBJECT

public:
    /// `reminders` outlives the board.
    explicit DueBoard(Reminders &reminders, QWidget *parent = nullptr);

    [[nodiscard]] DueDatesModel &model() { return m_model; }

Q_SIGNALS:
    /// The person wants to see the document or the case of a day.
    void documentRequested(const QString &documentId);
    void caseRequested(const QString &caseId);

private:
    void show(const QModelIndex &index);
    void setTexts();
    void follow();

    Reminders &m_reminders;
    DueDatesModel m_model;
    TableView *m_table;
    EmptyState *m_empty;
    FittedColumns *m_fitted;
};

} // namespace numberdesk
