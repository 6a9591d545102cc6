// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/ui/activity/activitydesk.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/viewpicture.h"
#include "ui/activity/activityview.h"

#include <QPushButton>

/// The journal with an outcome that the person must decide; NUMBERDESK_PICTURE names a button that is pressed.
int main(int argc, char **argv)
{
    using numberdesk::ActivityView;
    return numberdesk::tests::showView(
        argc, argv, [](const numberdesk::Services &services) { return std::make_unique<ActivityView>(services); },
        [](QWidget &view, numberdesk::Composition &composition) {
            const numberdesk::Services services = composition.services();
            numberdesk::tests::writeOpenRelease(services, QStringLiteral("+12025550144"));
            numberdesk::tests::writeOpenPurchase(services, QStringLiteral("+12025550143"));
            static_cast<ActivityView &>(view).showOpenIntent();
            const QString button = qEnvironmentVariable("NUMBERDESK_PICTURE");
            if (auto *wanted = numberdesk::tests::named<QPushButton>(&view, button)) {
                wanted->click();
            }
        });
}
