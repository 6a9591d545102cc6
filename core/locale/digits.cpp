// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locale/digits.h"

namespace numberdesk {

QString withAsciiDigits(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QList<uint> letters = text.toUcs4();
    for (const char32_t letter : letters) {
        const bool isDigit = QChar::category(letter) == QChar::Number_DecimalDigit;
        result += isDigit ? QString(QChar(u'0' + QChar::digitValue(letter))) : QString::fromUcs4(&letter, 1);
    }
    return result;
}

QString withDigitsOf(const QLocale &locale, const QString &text)
{
    // The digits of a script stand one behind the other; some lie outside the Basic Multilingual Plane.
    const QList<uint> zero = locale.zeroDigit().toUcs4();
    if (zero.size() != 1 || zero.constFirst() == u'0') {
        return text;
    }
    QString result;
    for (const QChar letter : text) {
        const char32_t native = zero.constFirst() + (letter.unicode() - u'0');
        result += letter >= u'0' && letter <= u'9' ? QString::fromUcs4(&native, 1) : QString(letter);
    }
    return result;
}

} // namespace numberdesk
