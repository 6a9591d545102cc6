// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/channelcapabilities.h"
#include "core/domain/money.h"
#include "core/domain/numbertype.h"
#include "core/domain/ownednumber.h"
#include "core/domain/searchquery.h"
#include "core/purchasing/purchaseintent.h"
#include "core/purchasing/releaseintent.h"

#include <QString>
#include <QStringList>

#include <chrono>

/// Domain values in the person's language and by the person's locale. Phone numbers are never localised.
namespace numberdesk::words {

/// "not stated"
QString notStated();
/// "Local", "Toll-free"; the provider's word when it is none of ours; "not stated" when unknown.
QString numberType(const NumberType &type);
/// "Voice", "SMS", …: the channels that a number has for certain.
QStringList capabilities(const ChannelCapabilities &channels);
/// Amount with at least two decimals by the locale, without currency; "not stated" when there is none.
QString amount(const std::optional<Money> &money);
/// "EUR"; "not stated".
QString currency(const std::optional<Money> &money);
/// "EUR 2.00" (or "2,00 EUR", by the locale), "2.00, currency not stated", "not stated".
QString money(const std::optional<Money> &money);
/// A decimal by the locale, with at least `decimals` decimals.
QString decimal(const Decimal &value, int decimals = 2);

QString numberStatus(const NumberStatus &status);
QString purchaseState(PurchaseIntent::State state);
QString releaseState(ReleaseIntent::State state);
/// What the inventory says of a number whose release is planned or held.
QString plannedRelease(ReleaseIntent::State state);
/// "9 min", "45 s": how long it still takes, rounded up.
QString timeLeft(std::chrono::milliseconds left);
QString searchFilter(SearchFilter filter);

/// "2 minutes ago", "yesterday", "3 October 2026"; empty for an invalid moment.
QString relativeTime(const QDateTime &moment, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// Date and time in short, in local time; empty for an invalid moment.
QString exactTime(const QDateTime &moment);
/// Date and time in full, in local time with its time zone: what is shown on hover where a time is told in short.
QString fullTime(const QDateTime &moment);
QString timestamp(const Timestamp &timestamp);
/// Country's name in the application's language, the code when unknown.
QString country(const CountryCode &country);

/// What a journal line says happened ("Purchase sent"); the kind itself when unknown.
QString journalKind(const QString &kind);

} // namespace numberdesk::words
