// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translator.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

// The resources of a static library are linked in only when they are named, outside of any namespace.
static void initializeResources() { Q_INIT_RESOURCE(numberdesk_translation_files); }

namespace numberdesk {

bool installTranslation(QCoreApplication &application, const QString &language)
{
    initializeResources();
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(QStringLiteral(":/numberdesk/translations/numberdesk_%1.qm").arg(language))) {
        return false;
    }
    QCoreApplication::installTranslator(translator.release()); // the application is its parent
    return true;
}

} // namespace numberdesk
