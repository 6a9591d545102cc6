// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "tests/ui/support/viewpicture.h"
#include "ui/inventory/inventoryview.h"

/// The inventory over the sample carriers; NUMBERDESK_PICTURE names the provider whose first number is shown.
int main(int argc, char **argv)
{
    using numberdesk::InventoryView;
    return numberdesk::tests::showView(
        argc, argv, [](const numberdesk::Services &services) { return std::make_unique<InventoryView>(services); },
        [](QWidget &view, numberdesk::Composition &composition) {
            const QString provider = qEnvironmentVariable("NUMBERDESK_PICTURE", QStringLiteral("mindhunters"));
            const numberdesk::Services services = composition.services();
            QObject::connect(&services.sync, &numberdesk::InventorySync::finished, &view, [&view, provider, services] {
                for (const numberdesk::Account &account : services.accounts.accounts()) {
                    const auto numbers = services.inventory.numbersOf(account.id);
                    if (account.providerId == provider && !numbers.isEmpty()) {
                        static_cast<InventoryView &>(view).showNumber(account.id, numbers.constFirst().number.number);
                    }
                }
            });
        });
}
