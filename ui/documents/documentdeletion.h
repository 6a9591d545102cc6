// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/vaultdocument.h"
#include "ui/services.h"

#include <QObject>

#include <stop_token>

class QMessageBox;

namespace numberdesk {

/// Deletes documents after asking: where copies lie at providers is said, and those are deleted too when the person
/// wants that. A document whose copy cannot be deleted stays, so that it is not forgotten where it lies.
class DocumentDeletion : public QObject
{
    Q_OBJECT

public:
    DocumentDeletion(const Services &services, QList<VaultDocument> documents, QWidget *window);
    ~DocumentDeletion() override;

    /// Ends with ended().
    void ask();

Q_SIGNALS:
    /// @param problems a sentence for each document that stays; empty when none does.
    void ended(int deleted, const QStringList &problems);

private:
    /// Cases that are not closed and profiles that have any of them.
    [[nodiscard]] QStringList usedBy() const;
    void carryOut(bool isRemoteToo);
    void removeNext();
    void removeFile(const VaultDocument &document);

    const Services m_services;
    QList<VaultDocument> m_documents;
    QWidget *m_window;
    std::stop_source m_stop;
    bool m_isRemoteToo = false;
    int m_deleted = 0;
    QStringList m_problems;
};

} // namespace numberdesk
