// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/journalmodel.h"
#include "core/purchasing/journal.h"
#include "ui/services.h"

#include <QWidget>

#include <optional>

class QAction;
class QLineEdit;
class QPushButton;

namespace numberdesk {

class EmptyState;
class InlineMessage;
class Panel;
class TableView;
class TextLabel;
class ViewHeader;

/// The journal: what was bought, released and changed, newest first, with the evidence of the selected line's intent.
class ActivityView : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityView(const Services &services, QWidget *parent = nullptr);
    ~ActivityView() override;

private:
    void buildLayout();
    void setTexts();
    void verifyJournal();
    void showChecked();
    void showSelected();
    void updateSubtitle();
    /// The lines of one intent as sentences, oldest first.
    [[nodiscard]] QString story(const QString &intentId) const;

    const Services &m_services;
    JournalModel m_model;
    ViewHeader *m_header;
    QLineEdit *m_filter;
    QAction *m_filterGlyph = nullptr;
    QPushButton *m_verify;
    InlineMessage *m_message;
    EmptyState *m_empty;
    TableView *m_table;
    Panel *m_panel;
    TextLabel *m_details;
    /// What m_message says: the last check of the journal, or why it cannot be shown. Nothing when it was dismissed.
    std::optional<Result<ChainCheck>> m_checked;
};

} // namespace numberdesk
