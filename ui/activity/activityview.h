// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/models/journalmodel.h"
#include "core/purchasing/journal.h"
#include "core/purchasing/journalexport.h"
#include "ui/services.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <stop_token>

class QPushButton;

namespace numberdesk {

class ActivityFilter;
class EmptyState;
class EntryDetails;
class FittedColumns;
class InlineMessage;
class TableView;
class ViewHeader;

/// The journal: what was bought, released and changed, newest first and filtered as the person likes, with the evidence
/// of the selected line. Here it is verified and exported, both beside the window's own work.
class ActivityView : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityView(const Services &services, QWidget *parent = nullptr);
    ~ActivityView() override;

    /// Selects the newest line of a purchase or release whose outcome is open; one for the person to decide comes
    /// first.
    void showOpenIntent();
    /// Shows the lines that have these words, and no others.
    void showLinesWith(const QString &words);
    /// Writes lines to a file: all, or those that the filter shows. The format follows the file's ending.
    void exportTo(const QString &path, bool onlyShown);

Q_SIGNALS:
    /// The person wants to see what is asked for with the purchase of the selected line.
    void complianceRequested(const numberdesk::CaseSubject &subject);

private:
    void buildLayout();
    void setTexts();
    void applyFilter();
    void readAccounts();
    void verifyJournal();
    void chooseExport();
    void askForFile(bool onlyShown);
    void showSelected();
    void updateSubtitle();
    /// Says it, and says it anew when the language changes.
    void say(std::function<void()> words);
    /// A job runs: its words, and a way to stop it.
    void begin(std::function<void()> words);
    void end();
    void sayError(const Error &error);

    const Services &m_services;
    JournalModel m_model;
    ViewHeader *m_header;
    ActivityFilter *m_filter;
    QPushButton *m_export;
    QPushButton *m_verify;
    InlineMessage *m_message;
    EmptyState *m_empty;
    TableView *m_table;
    FittedColumns *m_columns = nullptr;
    EntryDetails *m_details;
    /// What m_message says; nothing when it was dismissed.
    std::function<void()> m_words;
    /// Of the job that runs.
    std::stop_source m_stop;
    ExportProgress m_progress;
    QTimer m_clock;
};

} // namespace numberdesk
