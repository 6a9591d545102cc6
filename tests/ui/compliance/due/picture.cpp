// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/compliance/cases/casebook.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/core/compliance/cases/samplecase.h"
#include "tests/support/waitfor.h"
#include "tests/ui/support/viewpicture.h"
#include "ui/compliance/due/dueboard.h"

#include <QFile>
#include <QTemporaryDir>

/// The board with days that have passed, are near and are far.
int main(int argc, char **argv)
{
    return numberdesk::tests::showView(
        argc, argv,
        [](const numberdesk::Services &services) { return std::make_unique<numberdesk::DueBoard>(services.reminders); },
        [](QWidget &, numberdesk::Composition &composition) {
            const numberdesk::Services services = composition.services();
            numberdesk::tests::waitFor(services.vault.open({}));
            const QTemporaryDir folder;
            for (const int days : {-12, 3, 21, 240}) {
                QFile file(folder.filePath(QStringLiteral("scan %1.pdf").arg(days)));
                file.open(QIODevice::WriteOnly);
                file.write("%PDF-1.7 sample " + QByteArray::number(days));
                file.close();
                numberdesk::DocumentDetails details;
                details.fileName = QStringLiteral("scan %1.pdf").arg(days);
                details.kind = days == 21 ? QStringLiteral("Proof of address") : QStringLiteral("Passport");
                details.holder = QStringLiteral("Acme Srl");
                details.expiresOn = QDate::currentDate().addDays(days);
                numberdesk::tests::waitFor(services.vault.vault()->add(file.fileName(), details, {}));
            }
            numberdesk::ComplianceCase entry =
                *services.cases.begin(numberdesk::tests::sassari(), numberdesk::tests::sampleNames());
            entry.deadline = QDate::currentDate();
            services.cases.put(entry);
        });
}
