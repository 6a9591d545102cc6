// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translation.h"

#include "translations/catalogues.h"
#include "translations/language.h"
#include "translations/localetranslator.h"
#include "translations/pseudotranslator.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace numberdesk {
namespace {

std::unique_ptr<QTranslator> makeOurs(const QString &language)
{
    if (language == PseudoLanguage) {
        return std::make_unique<PseudoTranslator>(Qt::LeftToRight);
    }
    if (language == PseudoRightToLeft) {
        return std::make_unique<PseudoTranslator>(Qt::RightToLeft);
    }
    auto translator = std::make_unique<LocaleTranslator>();
    return catalogues::loadOurs(*translator, language) ? std::move(translator) : nullptr;
}

std::unique_ptr<QTranslator> makeQts(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    return catalogues::loadQts(*translator, language) ? std::move(translator) : nullptr;
}

} // namespace

Translation::Translation(QObject *parent)
    : QObject(parent)
{
    choose(QStringLiteral("en"));
}

// An installed translator takes itself away when it is destroyed.
Translation::~Translation() = default;

void Translation::choose(const QString &choice)
{
    const QString language = isKnownLanguage(choice) ? choice : bestLanguage(QLocale::system().uiLanguages());
    if (language == m_language) {
        return;
    }
    m_language = language;
    // The one that was installed last is asked first. The old ones stay until the new ones are there, so that nobody
    // sees a moment of English.
    std::unique_ptr<QTranslator> qts = makeQts(language);
    std::unique_ptr<QTranslator> ours = makeOurs(language);
    for (QTranslator *translator : {qts.get(), ours.get()}) {
        if (translator) {
            QCoreApplication::installTranslator(translator);
        }
    }
    m_qts = std::move(qts);
    m_ours = std::move(ours);
    Q_EMIT changed();
}

} // namespace numberdesk
