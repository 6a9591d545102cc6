// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/viewpicture.h"
#include "ui/compliance/profiles/profilesdialog.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace {

using Attribute = numberdesk::ProfileAttribute;

QString addSamples(numberdesk::ProfileBook &book)
{
    numberdesk::ComplianceProfile company;
    company.name = QStringLiteral("Acme Italy");
    company.values = {{Attribute::LegalName, QStringLiteral("Acme Srl")},
                      {Attribute::VatNumber, QStringLiteral("IT00743110158")},
                      {Attribute::RegistrationNumber, QStringLiteral("SS-123456")},
                      {Attribute::Email, QStringLiteral("office@example.com")},
                      {Attribute::Phone, QStringLiteral("+390795550142")},
                      {Attribute::IncorporationDate, QStringLiteral("2019-04-30")}};
    numberdesk::PostalAddress address;
    address.streetAddress = QStringLiteral("Via Roma 12 #3");
    address.postalCode = QStringLiteral("7100");
    address.locality = QStringLiteral("Sassari");
    address.administrativeArea = QStringLiteral("SS");
    address.country = *numberdesk::CountryCode::fromText(u"IT");
    company.addresses = {{QStringLiteral("Registered office"), address}};
    company.answers = {
        {QStringLiteral("Use case"), QStringLiteral("Support line for orders of our web shop, weekdays.")}};
    const auto kept = book.add(company);
    for (const char *name : {"Acme Germany", "Acme UK", "A company with a name that is far too long for its place"}) {
        company.name = QString::fromLatin1(name);
        book.add(company);
    }
    numberdesk::ComplianceProfile person;
    person.kind = numberdesk::ComplianceProfile::Kind::Person;
    person.name = QStringLiteral("Representative in Sassari");
    book.add(person);
    return kept ? kept->id : QString();
}

} // namespace

/// The dialog with sample profiles; NUMBERDESK_PICTURE names a button that is pressed, NUMBERDESK_PICTURE_SCROLL is how
/// far the form is scrolled.
int main(int argc, char **argv)
{
    using numberdesk::ProfilesDialog;
    return numberdesk::tests::showView(
        argc, argv,
        [](const numberdesk::Services &services) {
            return std::make_unique<ProfilesDialog>(services.profiles, services.vault);
        },
        [](QWidget &view, numberdesk::Composition &composition) {
            auto &dialog = static_cast<ProfilesDialog &>(view);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.usedBy = [](const QString &) {
                return QStringList{QStringLiteral("+39 079 555 0142"), QStringLiteral("Italy, local")};
            };
            if (qEnvironmentVariableIsSet("NUMBERDESK_PICTURE_SAMPLES")) {
                dialog.showProfile(addSamples(composition.services().profiles));
            }
            const QString button = qEnvironmentVariable("NUMBERDESK_PICTURE");
            if (auto *wanted = numberdesk::tests::named<QPushButton>(&view, button)) {
                wanted->click();
            }
            const int scrolled = qEnvironmentVariableIntValue("NUMBERDESK_PICTURE_SCROLL");
            if (scrolled > 0) {
                QTimer::singleShot(300, &dialog, [&dialog, scrolled] {
                    for (QScrollArea *area :
                         dialog.findChildren<QScrollArea *>(QString(), Qt::FindChildrenRecursively)) {
                        area->verticalScrollBar()->setValue(scrolled);
                    }
                });
            }
        });
}
