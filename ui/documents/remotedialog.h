// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/upload/remotedocuments.h"
#include "core/models/remotedocumentsmodel.h"
#include "ui/services.h"

#include <QDialog>

#include <stop_token>

class QComboBox;
class QPushButton;

namespace numberdesk {

class EmptyState;
class InlineMessage;
class TableView;

/// What lies at an account: read when it is asked for, and deleted there one by one.
class RemoteDocumentsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemoteDocumentsDialog(const Services &services, QWidget *parent = nullptr);
    ~RemoteDocumentsDialog() override;

private:
    void read();
    void showRemote(const Result<RemoteDocuments> &remote);
    void askDelete();
    void remove(const QString &documentId);
    void updateButtons();
    [[nodiscard]] QString accountId() const;
    [[nodiscard]] QString selectedId() const;

    const Services m_services;
    RemoteDocumentsModel m_model;
    std::stop_source m_stop;
    bool m_isBusy = false;
    QComboBox *m_account;
    QPushButton *m_read;
    TableView *m_table;
    EmptyState *m_empty;
    InlineMessage *m_message;
    QPushButton *m_delete;
    QPushButton *m_close;
};

} // namespace numberdesk
