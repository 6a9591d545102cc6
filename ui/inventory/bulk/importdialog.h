// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/importproblemsmodel.h"
#include "ui/services.h"

#include <QDialog>
#include <QTimer>

#include <stop_token>

class QPushButton;
class QStackedWidget;

namespace numberdesk {

class EditPanel;
class EmptyState;
class InlineMessage;
class ProgressRow;
class TableView;
class TextLabel;

/// Takes labels, tags, owners, cost centres, notes and protections from a table: reads it beside the window's own work,
/// tells which lines change nothing and why, shows what becomes of each number, and does it once it was confirmed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const Services &services, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Reads this file. Nothing changes by it.
    void readFile(const QString &path);

private:
    QWidget *buildStart();
    QWidget *buildProblems();
    void askForFile();
    void showPlan(const ImportPlan &plan);
    void setBusy(bool isBusy);
    void showProgress();

    const Services m_services;
    ImportProblemsModel m_problemsModel;
    QStackedWidget *m_pages;
    InlineMessage *m_message;
    ProgressRow *m_progress;
    QPushButton *m_choose;
    TextLabel *m_problemsText;
    TableView *m_problems;
    EmptyState *m_noProblems;
    QPushButton *m_goOn;
    EditPanel *m_panel;
    bool m_hasProblems = false;
    std::stop_source m_stop;
    ExportProgress m_read;
    qint64 m_size = 0;
    QTimer m_clock;
};

} // namespace numberdesk
