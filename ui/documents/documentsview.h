// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/documents/documentintake.h"
#include "core/models/documentsmodel.h"
#include "ui/services.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <stop_token>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace numberdesk {

class DocumentDeletion;
class DocumentDetailsPanel;
class DocumentVault;
class EmptyState;
class FittedColumns;
class InlineMessage;
class IntakePanel;
class TableView;
class UploadsPanel;
class VaultGate;
class ViewHeader;

/// The documents of the profile, encrypted: added, looked at, described, uploaded to accounts, exported and deleted.
class DocumentsView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsView(const Services &services, QWidget *parent = nullptr);
    ~DocumentsView() override;

    /// Files that were handed over from elsewhere; the vault is opened first where it is not.
    void add(const QStringList &paths);
    /// Chooses a document; nothing happens when it is not there any more.
    void showDocument(const QString &documentId);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTable();
    QWidget *buildContent();
    void connectParts();
    void setTexts();
    void updateVault();
    void updateAll();
    void updateNames();
    void updateSelection();
    /// Does it now, or once the vault is open.
    void whenOpen(const std::function<void()> &act);
    void askForFiles();
    void paste();
    void fillUploadMenu();
    void upload(const QString &accountId);
    void askExport();
    void exportTo(const QString &documentId, const QString &path);
    void askDelete();
    [[nodiscard]] QStringList selectedIds() const;

    const Services m_services;
    DocumentIntake m_intake;
    DocumentsModel m_model;
    QPointer<DocumentVault> m_vault;
    QPointer<DocumentDeletion> m_deletion;
    std::function<void()> m_afterOpening;
    QStringList m_selectedBefore;
    std::stop_source m_stop;

    ViewHeader *m_header;
    InlineMessage *m_message;
    QStackedWidget *m_pages;
    VaultGate *m_gate;
    TableView *m_table;
    FittedColumns *m_columns = nullptr;
    EmptyState *m_empty;
    IntakePanel *m_intakePanel;
    DocumentDetailsPanel *m_details;
    UploadsPanel *m_uploads;
    QMenu *m_uploadMenu;
    QPushButton *m_remote;
    QPushButton *m_upload;
    QPushButton *m_export;
    QPushButton *m_delete;
    QPushButton *m_add;
};

} // namespace numberdesk
