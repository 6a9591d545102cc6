// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/licences.h"

#include <QFile>

// The resources of a static library are linked in only when they are named, outside of any namespace.
static void initializeLicences() { Q_INIT_RESOURCE(numberdesk_resource_files); }

namespace numberdesk {
namespace {

QString textOf(const QString &path)
{
    initializeLicences();
    QFile file(path);
    // Compiled into the program: it opens, or the build was wrong.
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Text);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString projectLicence() { return textOf(QStringLiteral(":/numberdesk/LICENSE")); }

QString iconsLicence() { return textOf(QStringLiteral(":/numberdesk/icons/LICENSE")); }

} // namespace numberdesk
