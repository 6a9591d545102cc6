// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/viewpicture.h"
#include "ui/approval/approvalpanel.h"
#include "ui/settings/limitspanel.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsview.h"

#include <QTemporaryDir>

/// The settings as an administrator locked them; NUMBERDESK_DEFAULTS names the administrator's file.
int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    std::unique_ptr<numberdesk::Settings> settings;
    return numberdesk::tests::showView(argc, argv, [&](const numberdesk::Services &services) {
        settings = std::make_unique<numberdesk::Settings>(
            folder.filePath(QStringLiteral("settings.ini")),
            numberdesk::SystemDefaults::read({qEnvironmentVariable("NUMBERDESK_DEFAULTS")}));
        auto view = std::make_unique<numberdesk::SettingsView>(*settings, QStringLiteral("~/.local/share/numberdesk"));
        view->addSection(new numberdesk::LimitsPanel(services.limits, services.approvalCode, services.accounts));
        view->addSection(new numberdesk::ApprovalPanel(services.limits, services.approvalCode));
        return view;
    });
}
