// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"
#include "core/domain/task.h"
#include "core/inventory/knownnumbers.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace numberdesk {

/// By what numbers are put together.
enum class CostGrouping
{
    Provider,
    Account,
    Country,
    Type,
    CostCentre,
    Currency
};

/// Monthly fees of one currency; those of another, or of none, are never added to them.
struct CurrencySum
{
    /// ISO 4217
    QString currency;
    /// Nothing when the sum has more digits than an amount can have.
    std::optional<Decimal> amount;
    qint64 numbers = 0;

    friend bool operator==(const CurrencySum &, const CurrencySum &) = default;
};

/// What numbers cost each month. Each number is counted in exactly one place.
struct MonthlyCosts
{
    /// By currency, in the order of the codes.
    QList<CurrencySum> sums;
    /// The provider tells no fee, or one that is none (negative).
    qint64 priceNotStated = 0;
    /// There is a fee, but nobody says in which currency: it is in no sum.
    qint64 currencyNotStated = 0;
    /// Connected from another carrier, and billed there.
    qint64 external = 0;
    /// Released, or not in the account's list any more: nothing says that they still cost.
    qint64 gone = 0;
    /// Of those in `sums`, priceNotStated or currencyNotStated: the provider is about to release them, and bills them
    /// until then.
    qint64 releasing = 0;

    /// All of them.
    [[nodiscard]] qint64 numbers() const;

    friend bool operator==(const MonthlyCosts &, const MonthlyCosts &) = default;
};

struct CostGroup
{
    /// Brand of the provider, id of the account, ISO 3166-1 code, numberTypeName(), cost centre or ISO 4217 code; empty
    /// where it is not stated.
    QString key;
    MonthlyCosts costs;

    friend bool operator==(const CostGroup &, const CostGroup &) = default;
};

/// Numbers that are billed again on one day.
struct Renewal
{
    /// In local time.
    QDate day;
    MonthlyCosts costs;

    friend bool operator==(const Renewal &, const Renewal &) = default;
};

/// What all numbers cost, and what comes next.
struct CostReport
{
    /// How far ahead renewals are listed. @unit days
    static constexpr int Ahead = 31;

    CostGrouping grouping = CostGrouping::Provider;
    /// By their keys; the one without a key is the last.
    QList<CostGroup> groups;
    MonthlyCosts total;
    /// Numbers that nobody answers; without those that are gone.
    MonthlyCosts withoutAgent;
    /// By day, from today until `Ahead` days from now.
    QList<Renewal> renewals;
    /// Billed later than that; on a day that has passed (the list is old); on a day that the provider does not tell.
    qint64 renewedLater = 0;
    qint64 renewedBefore = 0;
    qint64 renewalNotStated = 0;
    /// In none of these: their release is planned here for a time before their next bill.
    qint64 releasedBefore = 0;

    friend bool operator==(const CostReport &, const CostReport &) = default;
};

/// When numbers will be released that this desk is to release, by account and PhoneNumber::identity(). UTC
using PlannedReleases = QHash<QPair<QString, QString>, QDateTime>;

/// Adds up what numbers cost. @param today in local time. Ends early, with what was added up so far, after a stop.
CostReport costReport(const KnownNumbers &numbers, CostGrouping grouping, QDate today, const std::stop_token &stop = {},
                      const PlannedReleases &planned = {});

/// Ids of the numbers of a group, in the order in which they were visited.
QStringList idsOfGroup(const KnownNumbers &numbers, CostGrouping grouping, const QString &key);
/// Ids of the numbers in CostReport::withoutAgent.
QStringList idsWithoutAgent(const KnownNumbers &numbers);

/// costReport() in another thread.
Task<CostReport> reckonCosts(KnownNumbers numbers, CostGrouping grouping, QDate today, std::stop_token stop,
                             PlannedReleases planned = {});

} // namespace numberdesk
