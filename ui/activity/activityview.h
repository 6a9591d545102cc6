// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/journalmodel.h"
#include "ui/services.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace numberdesk {

class InlineMessage;
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
    void verifyJournal();
    void showSelected();
    void updateSubtitle();
    /// The lines of one intent as sentences, oldest first.
    [[nodiscard]] QString story(const QString &intentId) const;

    const Services &m_services;
    JournalModel m_model;
    ViewHeader *m_header;
    QLineEdit *m_filter;
    QPushButton *m_verify;
    InlineMessage *m_message;
    TableView *m_table;
    TextLabel *m_details;
};

} // namespace numberdesk
