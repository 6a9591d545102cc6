// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include "translations/catalogues.h"

#include <QDir>
#include <QTranslator>

#include <algorithm>

namespace numberdesk {

QList<Language> offeredLanguages()
{
    const QStringList files = QDir(catalogues::folder()).entryList({QStringLiteral("numberdesk_*.qm")}, QDir::Files);
    QList<Language> languages;
    for (const QString &file : files) {
        QTranslator catalogue;
        if (!catalogue.load(catalogues::folder() + u'/' + file)) {
            continue;
        }
        //: The name of the language that you translate into, in that language: "Deutsch", "Italiano".
        const char *const english = QT_TRANSLATE_NOOP("Language", "English");
        const QString name = catalogue.translate("Language", english);
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        languages.append({code, name.isEmpty() ? QString::fromLatin1(english) : name});
    }
    std::sort(languages.begin(), languages.end(), [](const Language &left, const Language &right) {
        const bool isEnglish = left.code == u"en";
        return isEnglish != (right.code == u"en") ? isEnglish : left.name.localeAwareCompare(right.name) < 0;
    });
    return languages;
}

QString bestLanguage(const QStringList &wanted, const QList<Language> &offered)
{
    for (const QString &tag : wanted) {
        const QString code = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        const bool isOffered = std::any_of(offered.cbegin(), offered.cend(),
                                           [&code](const Language &language) { return language.code == code; });
        if (isOffered) {
            return code;
        }
    }
    return QStringLiteral("en");
}

bool isKnownLanguage(const QString &code)
{
    const QList<Language> offered = offeredLanguages();
    return code == PseudoLanguage || code == PseudoRightToLeft ||
           std::any_of(offered.cbegin(), offered.cend(),
                       [&code](const Language &language) { return language.code == code; });
}

} // namespace numberdesk
