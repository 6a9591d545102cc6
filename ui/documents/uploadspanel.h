// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/uploadsmodel.h"
#include "ui/services.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace numberdesk {

class FittedColumns;
class InlineMessage;
class TableView;
class TextLabel;

/// The uploads: how far each is and all are, and what the person can do about them. Hidden while there are none.
class UploadsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UploadsPanel(const Services &services, QWidget *parent = nullptr);

private:
    void connectQueue();
    void setTexts();
    void updateNames();
    void updateAll();
    void updateMessage();
    void updateButtons();
    [[nodiscard]] QStringList selectedIds() const;

    const Services m_services;
    UploadsModel m_model;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QProgressBar *m_bar;
    TableView *m_table;
    FittedColumns *m_columns;
    InlineMessage *m_message;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_clear;
};

} // namespace numberdesk
