// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentdeletion.h"

#include "core/compliance/cases/casebook.h"
#include "core/compliance/documents/filenames.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QMessageBox>

#include <algorithm>

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
    if (const QStringList users = usedBy(); !users.isEmpty()) {
        //: %1 names cases and profiles.
        sentences.append(tr("Used by: %1. It is missing there then.").arg(users.join(QStringLiteral(", "))));
    }
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

QStringList DocumentDeletion::usedBy() const
{
    QSet<QString> ids;
    for (const VaultDocument &document : m_documents) {
        ids.insert(document.id);
    }
    QStringList names;
    const QList<ComplianceCase> cases = m_services.cases.cases();
    for (const ComplianceCase &entry : cases) {
        const bool isUser = std::any_of(entry.answers.cbegin(), entry.answers.cend(), [&ids](const CaseAnswer &answer) {
            return std::any_of(answer.documentIds.cbegin(), answer.documentIds.cend(),
                               [&ids](const QString &id) { return ids.contains(id); });
        });
        if (isUser && entry.state != ComplianceCase::State::Closed) {
            names.append(
                QStringList{entry.accountName, countryName(entry.subject.country)}.join(QStringLiteral(" · ")));
        }
    }
    const QList<ComplianceProfile> profiles = m_services.profiles.profiles();
    for (const ComplianceProfile &profile : profiles) {
        if (std::any_of(profile.documents.cbegin(), profile.documents.cend(),
                        [&ids](const QString &id) { return ids.contains(id); })) {
            names.append(profile.name);
        }
    }
    names.removeDuplicates();
    constexpr qsizetype most = 5;
    const qsizetype more = names.size() - most;
    if (more > 0) {
        names = names.first(most);
        //: At the end of a list of cases and profiles.
        names.append(tr("%n more", nullptr, static_cast<int>(more)));
    }
    return names;
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
