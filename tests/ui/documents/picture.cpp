// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/inspectdocument.h"
#include "core/compliance/documents/documentinspector.h"
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/models/accountdirectory.h"
#include "tests/support/samplepdf.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/viewpicture.h"
#include "ui/documents/documentsview.h"
#include "ui/documents/remotedialog.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

using numberdesk::Composition;
using numberdesk::DocumentDetails;
using numberdesk::DocumentsView;
using numberdesk::DocumentVault;
using numberdesk::VaultDocument;

namespace {

/// STORY in the environment: papers, empty, added (files that are refused and warned about), uploads, remote (what lies
/// at an account).
QString story() { return qEnvironmentVariable("STORY", QStringLiteral("papers")); }

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("a sample file could not be written");
    }
    return path;
}

void describe(DocumentVault &vault)
{
    const QList<VaultDocument> documents = vault.documents();
    const QDate today = QDate::currentDate();
    for (const VaultDocument &document : documents) {
        DocumentDetails details = document.details;
        if (details.fileName.startsWith(u"Visura")) {
            details.kind = QStringLiteral("Register extract");
            details.holder = QStringLiteral("Acme Srl");
            details.issuedOn = today.addDays(-40);
            details.expiresOn = today.addDays(320);
        } else if (details.fileName.startsWith(u"Passport")) {
            details.kind = QStringLiteral("Passport");
            details.holder = QStringLiteral("Ada Lovelace");
            details.issuedOn = today.addYears(-9);
            details.expiresOn = today.addDays(21);
        } else if (details.fileName.startsWith(u"Bolletta")) {
            details.kind = QStringLiteral("Utility bill");
            details.holder = QStringLiteral("Acme Srl");
            details.issuedOn = today.addDays(-120);
            details.expiresOn = today.addDays(-30);
        }
        if (!vault.setDetails(document.id, details)) {
            qFatal("the details could not be kept");
        }
    }
}

/// Documents are uploaded to the account of the dialog, and its list is read.
void playRemote(QWidget &dialog, Composition &composition, const QStringList &paths)
{
    const numberdesk::Services services = composition.services();
    auto *read = numberdesk::tests::named<QPushButton>(&dialog, QStringLiteral("Read list"));
    const QString account = dialog.findChild<QComboBox *>()->currentData().toString();
    QObject::connect(services.vault.vault(), &DocumentVault::added, &dialog,
                     [&dialog, services, account](const VaultDocument &document) {
                         numberdesk::UploadWish wish;
                         wish.accountId = account;
                         wish.documentId = document.id;
                         services.uploads.add(wish);
                     });
    for (const QString &path : paths) {
        DocumentDetails details;
        details.fileName = QFileInfo(path).fileName();
        QCoro::connect(services.vault.vault()->add(path, details, {}), &dialog, [](const auto &) {});
    }
    QTimer::singleShot(2500, read, &QPushButton::click);
    QTimer::singleShot(3500, &dialog, [&dialog] {
        auto *table =
            numberdesk::tests::named<numberdesk::TableView>(&dialog, QStringLiteral("Documents at the provider"));
        table->selectRow(0);
    });
}

void play(QWidget &view, Composition &composition)
{
    if (story() == u"empty") {
        return;
    }
    static const QTemporaryDir folder;
    using numberdesk::tests::samplePdf;
    QStringList paths{
        write(folder, QStringLiteral("Visura camerale 2026.pdf"), samplePdf(4)),
        write(folder, QStringLiteral("Passport.pdf"), samplePdf(1, {}, "0.2 0.3 0.6 rg 60 500 475 240 re f")),
        write(folder, QStringLiteral("Bolletta ottobre.pdf"), samplePdf(2, {}, "0.8 g 60 300 475 440 re f"))};
    if (story() == u"added") {
        paths += {write(folder, QStringLiteral("invoice.pdf"), "MZ" + QByteArray(200, '\0')),
                  write(folder, QStringLiteral("Scan.pdf"), samplePdf(2).first(300)),
                  write(folder, QStringLiteral("copy of Passport.pdf"),
                        samplePdf(1, {}, "0.2 0.3 0.6 rg 60 500 475 240 re f"))};
    }
    if (story() == u"remote") {
        auto opening = composition.services().vault.open({});
        QCoro::connect(std::move(opening), &view,
                       [&view, &composition, paths](const auto &) { playRemote(view, composition, paths); });
        return;
    }
    auto &documents = static_cast<DocumentsView &>(view);
    documents.add(paths);
    QTimer::singleShot(3500, &view, [&view, &composition] {
        const numberdesk::Services services = composition.services();
        describe(*services.vault.vault());
        auto *table = numberdesk::tests::named<numberdesk::TableView>(&view, QStringLiteral("Documents"));
        table->sortByColumn(0, Qt::AscendingOrder);
        table->selectRow(0);
        if (story() == u"uploads") {
            for (const VaultDocument &document : services.vault.vault()->documents()) {
                for (const QString &account : services.directory.enabledAccounts()) {
                    numberdesk::UploadWish wish;
                    wish.accountId = account;
                    wish.documentId = document.id;
                    services.uploads.add(wish);
                }
            }
        }
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == numberdesk::InspectionWord) {
        return numberdesk::inspectDocument(argc, argv);
    }
    return numberdesk::tests::showView(
        argc, argv,
        [](const numberdesk::Services &services) -> std::unique_ptr<QWidget> {
            if (story() == u"remote") {
                auto dialog = std::make_unique<numberdesk::RemoteDocumentsDialog>(services);
                dialog->setAttribute(Qt::WA_DeleteOnClose, false);
                return dialog;
            }
            return std::make_unique<DocumentsView>(services);
        },
        play);
}
