// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace numberdesk {

/// A language that the program speaks.
struct Language
{
    /// ISO 639-1: "de".
    QString code;
    /// In the language itself: "Deutsch".
    QString name;

    friend bool operator==(const Language &, const Language &) = default;
};

/// The languages that are compiled into the program, English first, then by name.
QList<Language> offeredLanguages();

/// The first of `wanted` (BCP 47, as QLocale::uiLanguages() tells them, best first) that is offered; English otherwise.
QString bestLanguage(const QStringList &wanted, const QList<Language> &offered = offeredLanguages());

/// Languages for those who look at the window instead of reading it: every text longer, accented and in brackets, the
/// second one from right to left. Never offered in Settings.
inline constexpr char16_t PseudoLanguage[] = u"pseudo";
inline constexpr char16_t PseudoRightToLeft[] = u"pseudo-rtl";

/// Whether Translation::choose() knows this: a language that is offered or one of the two above.
bool isKnownLanguage(const QString &code);

} // namespace numberdesk
