// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locale/textorder.h"

#include <algorithm>

namespace numberdesk {
namespace {

/// Latin letters that do not decompose into a letter and its accent.
QString withoutStroke(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return QStringLiteral("o");
    case u'ł':
        return QStringLiteral("l");
    case u'đ':
    case u'ð':
        return QStringLiteral("d");
    case u'ħ':
        return QStringLiteral("h");
    case u'ı':
        return QStringLiteral("i");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    case u'ß':
        return QStringLiteral("ss");
    case u'þ':
        return QStringLiteral("th");
    default:
        return letter;
    }
}

} // namespace

QCollator textCollator(const QLocale &locale)
{
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

QString foldedText(const QString &text)
{
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() < 0x80; });
    if (isPlain) {
        return text.toLower();
    }
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.unicode() < 0x80) {
            result += letter;
        } else if (letter.category() != QChar::Mark_NonSpacing) {
            result += withoutStroke(letter);
        }
    }
    return result;
}

} // namespace numberdesk
