// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/editlinesmodel.h"
#include "ui/services.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <stop_token>

class QPushButton;
class QStackedWidget;

namespace numberdesk {

class EmptyState;
class InlineMessage;
class ProgressRow;
class TableView;
class TextLabel;

/// What an edit of many numbers would do, number by number, and after it was confirmed what became of each: failures
/// first, to be tried again.
class EditPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EditPanel(const Services &services, QWidget *parent = nullptr);
    ~EditPanel() override;

    /// Shows what these would do. @param notes further sentences on them; may be empty.
    void setEdits(const QList<NumberEdit> &edits, const QString &notes = {});

Q_SIGNALS:
    /// The person wants to change what was asked for.
    void backRequested();
    void closeRequested();

private:
    void buildLayout();
    QWidget *buildPreview();
    QWidget *buildOutcomes();
    void confirm();
    void retry();
    void run();
    void follow(const EditLine &line);
    void showEnd(const QList<EditLine> &lines);
    void showProgress();
    void updateSummary(const QString &notes);
    [[nodiscard]] EditOutcome outcomeOf(const EditLine &line) const;

    const Services m_services;
    BulkEdit m_bulk;
    EditPreviewModel m_previewModel;
    EditOutcomesModel m_outcomesModel;
    QList<NumberEdit> m_edits;
    qsizetype m_ended = 0;
    /// What was told since the table was brought up to date.
    QHash<qsizetype, EditLine> m_news;
    QTimer m_clock;
    std::stop_source m_stop;
    QStackedWidget *m_pages;
    TextLabel *m_summary;
    TableView *m_preview;
    EmptyState *m_nothing;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
    InlineMessage *m_message;
    ProgressRow *m_progress;
    TableView *m_outcomes;
    EmptyState *m_noOutcomes;
    QPushButton *m_retry;
    QPushButton *m_close;
};

} // namespace numberdesk
