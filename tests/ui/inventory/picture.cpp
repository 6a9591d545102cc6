// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/inventory/annotations.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "tests/ui/support/viewpicture.h"
#include "ui/inventory/inventoryview.h"

/// The inventory over the sample carriers; NUMBERDESK_PICTURE names the provider whose first number is shown, with
/// everything that can be noted about it, or "costs" for what all numbers cost.
int main(int argc, char **argv)
{
    using numberdesk::InventoryView;
    return numberdesk::tests::showView(
        argc, argv, [](const numberdesk::Services &services) { return std::make_unique<InventoryView>(services); },
        [](QWidget &view, numberdesk::Composition &composition) {
            const QString provider = qEnvironmentVariable("NUMBERDESK_PICTURE", QStringLiteral("mindhunters"));
            const numberdesk::Services services = composition.services();
            if (provider == u"costs") {
                static_cast<InventoryView &>(view).showCosts(true);
                return;
            }
            QObject::connect(&services.sync, &numberdesk::InventorySync::finished, &view, [&view, provider, services] {
                for (const numberdesk::Account &account : services.accounts.accounts()) {
                    const auto numbers = services.inventory.numbersOf(account.id);
                    if (account.providerId == provider && !numbers.isEmpty()) {
                        numberdesk::AnnotationChange noted;
                        noted.label = QStringLiteral("Sales 1");
                        noted.tags = QStringList{QStringLiteral("night"), QStringLiteral("sales")};
                        noted.owner = QStringLiteral("Reception");
                        noted.costCentre = QStringLiteral("4711");
                        noted.notes = QStringLiteral("Rings at night.\nAsk before changing the agent.");
                        QCoro::connect(
                            services.annotations.change({{account.id, numbers.constFirst().number.number}}, noted),
                            &view, [](const numberdesk::Result<std::monostate> &) {});
                        static_cast<InventoryView &>(view).showNumber(account.id, numbers.constFirst().number.number);
                    }
                }
            });
        });
}
