// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locale/formats.h"

#include "core/locale/digits.h"

namespace numberdesk::formats {
namespace {

/// Whether the locale writes a currency's code before the amount.
bool hasCodeBefore(const QLocale &locale)
{
    if (locale.language() == QLocale::C) {
        return true;
    }
    static const QString code = QStringLiteral("CUR");
    const QString sample = locale.toCurrencyString(qlonglong(1), code);
    return sample.indexOf(code) < sample.indexOf(withDigitsOf(locale, QStringLiteral("1")));
}

} // namespace

QString number(qint64 value, const QLocale &locale) { return locale.toString(value); }

QString figure(double value, const QLocale &locale)
{
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

QString decimal(const Decimal &value, int decimals, const QLocale &locale)
{
    const QString canonical = value.toString(decimals);
    const QString whole = canonical.section(u'.', 0, 0);
    const QString fraction = canonical.section(u'.', 1);
    // 18 digits at most: it fits.
    const qint64 units = whole.toLongLong();
    QString text = number(units, locale);
    if (units == 0 && value.isNegative()) {
        text.prepend(locale.negativeSign());
    }
    return fraction.isEmpty() ? text : text + locale.decimalPoint() + withDigitsOf(locale, fraction);
}

QString money(const Money &money, const QLocale &locale)
{
    const QString amount = decimal(money.amount, 2, locale);
    return money.currency ? withCurrency(amount, *money.currency, locale) : amount;
}

QString withCurrency(const QString &amount, const QString &currency, const QLocale &locale)
{
    return hasCodeBefore(locale) ? currency + u' ' + amount : amount + u' ' + currency;
}

QString dataSize(qint64 bytes, int decimals, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, decimals, QLocale::DataSizeTraditionalFormat);
}

QString moment(const QDateTime &moment, const QLocale &locale)
{
    return moment.isValid() ? locale.toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString fullMoment(const QDateTime &moment, const QLocale &locale)
{
    return moment.isValid() ? locale.toString(moment.toLocalTime(), QLocale::LongFormat) : QString();
}

QString day(const QDate &day, const QLocale &locale) { return locale.toString(day, QLocale::LongFormat); }

QString shortDay(const QDate &day, const QLocale &locale) { return locale.toString(day, QLocale::ShortFormat); }

QString timeOfDay(const QTime &time, const QLocale &locale) { return locale.toString(time, QLocale::ShortFormat); }

} // namespace numberdesk::formats
