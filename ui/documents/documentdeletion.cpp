// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentdeletion.h"

#include "core/compliance/documents/filenames.h"
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QMessageBox>

namespace numberdesk {

DocumentDeletion::DocumentDeletion(const Services &services, QList<VaultDocument> documents, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_documents(std::move(documents))
    , m_window(window)
{}

DocumentDeletion::~DocumentDeletion() { m_stop.request_stop(); }

void DocumentDeletion::ask()
{
    QStringList accounts;
    for (const VaultDocument &document : std::as_const(m_documents)) {
        for (const RemoteCopy &copy : document.remoteCopies) {
            accounts.append(m_services.directory.row(copy.accountId).name);
        }
    }
    accounts.removeAll(QString());
    accounts.removeDuplicates();
    accounts.sort();
    const auto count = static_cast<int>(m_documents.size());
    const QString question = count == 1 ? tr("Delete %1?").arg(cleanFileName(m_documents.constFirst().details.fileName))
                                        : tr("Delete %n documents?", nullptr, count);
    QStringList sentences{
        tr("What is deleted is overwritten on this computer and cannot be brought back. The file that "
           "it was made from stays where it is.")};
    if (!accounts.isEmpty()) {
        sentences.append(tr("Copies lie at: %1.").arg(accounts.join(QStringLiteral(", "))));
    }
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Delete documents"), question, QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(sentences.join(QStringLiteral("\n\n")));
    QCheckBox *remoteToo = nullptr;
    if (!accounts.isEmpty()) {
        remoteToo = new QCheckBox(tr("Delete the copies at the providers too"));
        box->setCheckBox(remoteToo);
    }
    //: Button: deletes documents.
    QPushButton *remove = box->addButton(tr("Delete"), QMessageBox::AcceptRole);
    //: Button: the documents stay.
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    setDestructive(remove);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::buttonClicked, this, [this, remove, remoteToo](QAbstractButton *button) {
        if (button == remove) {
            carryOut(remoteToo != nullptr && remoteToo->isChecked());
        } else {
            Q_EMIT ended(0, {});
        }
    });
    box->open();
}

void DocumentDeletion::carryOut(bool isRemoteToo)
{
    m_isRemoteToo = isRemoteToo;
    removeNext();
}

void DocumentDeletion::removeNext()
{
    if (m_documents.isEmpty()) {
        Q_EMIT ended(m_deleted, m_problems);
        return;
    }
    VaultDocument &document = m_documents.first();
    if (!m_isRemoteToo || document.remoteCopies.isEmpty()) {
        removeFile(m_documents.takeFirst());
        return;
    }
    const RemoteCopy copy = document.remoteCopies.takeFirst();
    const QString name = cleanFileName(document.details.fileName);
    auto removing = m_services.uploads.removeRemote(copy.accountId, copy.documentId, m_stop.get_token());
    QCoro::connect(std::move(removing), this, [this, copy, name](const Result<std::monostate> &removed) {
        if (!removed) {
            const AccountRow row = m_services.directory.row(copy.accountId);
            //: %1 is the name of a document, %2 says why its copy at a provider was not deleted.
            m_problems.append(tr("%1 was not deleted. %2")
                                  .arg(name, describeError(removed.error(), row.provider, row.name).sentence));
            m_documents.removeFirst();
        }
        removeNext();
    });
}

void DocumentDeletion::removeFile(const VaultDocument &document)
{
    DocumentVault *vault = m_services.vault.vault();
    if (!vault) {
        Q_EMIT ended(m_deleted, m_problems);
        return;
    }
    QCoro::connect(vault->remove(document.id), this, [this](const Result<std::monostate> &removed) {
        if (!removed) {
            m_problems.append(removed.error().advice);
        } else {
            ++m_deleted;
        }
        removeNext();
    });
}

} // namespace numberdesk
