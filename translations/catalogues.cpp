// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/catalogues.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QStringList>
#include <QTranslator>

#include <algorithm>

// The resources of a static library are linked in only when they are named, outside of any namespace.
static void initializeResources() { Q_INIT_RESOURCE(numberdesk_translation_files); }

namespace numberdesk::catalogues {
namespace {

QStringList foldersOfQt()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {
        program + QStringLiteral("/translations"),
        program + QStringLiteral("/../Resources/translations"), // macOS: inside the bundle
        program + QStringLiteral("/../translations"),           // AppImage
        program + QStringLiteral("/../share/numberdesk/translations"),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath),
    };
}

} // namespace

QString folder()
{
    initializeResources();
    return QStringLiteral(":/numberdesk/translations");
}

bool loadOurs(QTranslator &translator, const QString &code)
{
    return translator.load(folder() + QStringLiteral("/numberdesk_%1.qm").arg(code));
}

bool loadQts(QTranslator &translator, const QString &code)
{
    const QStringList folders = foldersOfQt();
    // Packages may carry all of Qt's catalogues merged into one file, qt_<code>.qm.
    return std::any_of(folders.cbegin(), folders.cend(), [&](const QString &place) {
        return translator.load(QStringLiteral("qtbase_%1.qm").arg(code), place) ||
               translator.load(QStringLiteral("qt_%1.qm").arg(code), place);
    });
}

} // namespace numberdesk::catalogues
