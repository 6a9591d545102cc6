// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"
#include "core/domain/money.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

/// Figures and moments as the person's locale writes them. Each call asks the locale anew, so nothing is stale after a
/// change. Phone numbers never come here: they read the same everywhere.
namespace numberdesk::formats {

/// A whole number, grouped as the locale groups.
QString number(qint64 value, const QLocale &locale = QLocale());
/// A figure that came as a JSON number and is not money, such as a bound of an answer: as few digits as tell it apart.
QString figure(double value, const QLocale &locale = QLocale());
/// A decimal with every digit that it has, and at least `decimals` of them behind the point; exact.
QString decimal(const Decimal &value, int decimals = 2, const QLocale &locale = QLocale());
/// An amount with its ISO 4217 code, before or behind it as the locale puts it ("EUR 2.00", "2,00 EUR"); the amount
/// alone when the currency is not stated.
QString money(const Money &money, const QLocale &locale = QLocale());
/// An amount that is written already, with a currency's code where the locale has it.
QString withCurrency(const QString &amount, const QString &currency, const QLocale &locale = QLocale());
/// "1.2 MB". @unit bytes
QString dataSize(qint64 bytes, int decimals = 1, const QLocale &locale = QLocale());

/// Date and time in short, in local time; empty for an invalid moment.
QString moment(const QDateTime &moment, const QLocale &locale = QLocale());
/// Date and time in full, in local time, with the name of its time zone; empty for an invalid moment.
QString fullMoment(const QDateTime &moment, const QLocale &locale = QLocale());
/// A day in full.
QString day(const QDate &day, const QLocale &locale = QLocale());
/// A day in short, for tables.
QString shortDay(const QDate &day, const QLocale &locale = QLocale());
/// The time of a day in short.
QString timeOfDay(const QTime &time, const QLocale &locale = QLocale());

} // namespace numberdesk::formats
