// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locale/typedamount.h"

#include "core/domain/error.h"
#include "core/locale/digits.h"
#include "core/locale/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TypedAmount)
};

constexpr QChar ArabicDecimalPoint(0x066b);

/// What only steers the direction of writing: it comes along with numbers that are pasted.
bool isDirectionMark(QChar letter) { return letter.category() == QChar::Other_Format; }

/// What groups thousands somewhere: blanks of all widths, apostrophes, the Arabic separator.
bool isGroupSeparator(QChar letter, const QLocale &locale)
{
    static const QString others = QStringLiteral("'’_") + QChar(0x066c);
    return letter.isSpace() || others.contains(letter) || locale.groupSeparator() == letter;
}

/// Digits as ASCII; a point for the decimal separator of the locale and for that of Arabic; the rest as it was.
QString plain(const QString &text, const QLocale &locale)
{
    QString result = withAsciiDigits(text.trimmed());
    result.removeIf(isDirectionMark);
    for (QChar &letter : result) {
        if (letter == ArabicDecimalPoint) {
            letter = u'.';
        }
    }
    const QString point = locale.decimalPoint();
    if (point != u"." && point != u",") {
        result.replace(point, QStringLiteral("."));
    }
    return result;
}

bool isDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }

/// Without grouping, as the locale writes it: an example of how to write.
QString example(const QString &canonical, const QLocale &locale)
{
    QString text = canonical;
    text.replace(u'.', locale.decimalPoint());
    return withDigitsOf(locale, text);
}

Result<Decimal> refused(const QString &sentence) { return failure(invalidInput({}, sentence)); }

Result<Decimal> notAnAmount(const QLocale &locale)
{
    return refused(Text::tr("Enter an amount such as %1.").arg(example(QStringLiteral("2.50"), locale)));
}

Result<Decimal> grouped(const QLocale &locale)
{
    return refused(Text::tr("Write the amount without thousands separators, such as %1.")
                       .arg(example(QStringLiteral("1234.50"), locale)));
}

/// Whether one separator could as well group thousands: "1.234", but not "0.125", "1.2345" nor the Arabic point, which
/// groups nowhere.
bool isAmbiguous(const QString &whole, const QString &fraction)
{
    return fraction.size() == 3 &&
           !std::all_of(whole.cbegin(), whole.cend(), [](QChar digit) { return digit == u'0'; });
}

} // namespace

Result<Decimal> amountFromInput(const QString &text, int maximumDecimals, const QLocale &locale)
{
    const QString typed = plain(text, locale);
    int separators = 0;
    bool isGrouped = false;
    for (const QChar letter : typed) {
        if (letter == u'.' || letter == u',') {
            ++separators;
        } else if (isGroupSeparator(letter, locale)) {
            isGrouped = true;
        } else if (!isDigit(letter)) {
            return notAnAmount(locale);
        }
    }
    if (typed.isEmpty() || !isDigit(typed.front()) || !isDigit(typed.back())) {
        return notAnAmount(locale);
    }
    if (isGrouped || separators > 1) {
        return grouped(locale);
    }
    QString canonical = typed;
    canonical.replace(u',', u'.');
    const QString whole = canonical.section(u'.', 0, 0);
    const QString fraction = canonical.section(u'.', 1);
    const bool isTold = text.contains(ArabicDecimalPoint);
    if (!isTold && isAmbiguous(whole, fraction)) {
        // With one more digit behind it the separator can only be the decimal one.
        return refused(Text::tr("“%1” can be read in two ways. Write %2 or %3.")
                           .arg(text.trimmed(), example(whole + fraction, locale),
                                example(whole + u'.' + fraction + u'0', locale)));
    }
    if (fraction.size() > maximumDecimals) {
        return refused(Text::tr("Write at most %n decimal(s).", nullptr, maximumDecimals));
    }
    const std::optional<Decimal> amount = Decimal::fromText(canonical);
    return amount ? Result<Decimal>(*amount) : refused(Text::tr("The amount has too many digits."));
}

QString canonicalNumber(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    const bool isNegative = trimmed.startsWith(u'-') || trimmed.startsWith(QChar(0x2212));
    const Result<Decimal> figure =
        amountFromInput(isNegative ? trimmed.mid(1) : trimmed, Decimal::MaximumScale, locale);
    if (!figure) {
        return text;
    }
    return isNegative ? u'-' + figure->toString() : figure->toString();
}

} // namespace numberdesk
