// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/costs/costreport.h"

#include "core/domain/charges.h"

#include <QtConcurrentRun>

#include <map>
#include <numeric>

namespace numberdesk {
namespace {

/// Adds up fees; the sums come out in the order of their currencies.
class CostSums
{
public:
    void add(const InventoryNumber &entry)
    {
        const OwnedNumber &number = entry.number;
        if (entry.missingSince.isValid() || number.status.kind == NumberStatus::Kind::Released) {
            ++m_costs.gone;
            return;
        }
        if (number.isExternal) {
            ++m_costs.external;
            return;
        }
        m_costs.releasing += number.status.kind == NumberStatus::Kind::PendingRelease ? 1 : 0;
        if (!isPrice(number.monthlyFee)) {
            ++m_costs.priceNotStated;
        } else if (!number.monthlyFee->currency) {
            ++m_costs.currencyNotStated;
        } else {
            Sum &sum = m_sums[*number.monthlyFee->currency];
            sum.amount = sum.amount ? sum.amount->plus(number.monthlyFee->amount) : std::nullopt;
            ++sum.numbers;
        }
    }

    [[nodiscard]] MonthlyCosts costs() const
    {
        MonthlyCosts costs = m_costs;
        for (const auto &[currency, sum] : m_sums) {
            costs.sums.append({currency, sum.amount, sum.numbers});
        }
        return costs;
    }

private:
    struct Sum
    {
        std::optional<Decimal> amount = Decimal();
        qint64 numbers = 0;
    };

    MonthlyCosts m_costs;
    std::map<QString, Sum> m_sums;
};

QString keyOf(const KnownNumber &number, CostGrouping grouping)
{
    const OwnedNumber &told = number.entry.number;
    switch (grouping) {
    case CostGrouping::Provider:
        return number.title.provider;
    case CostGrouping::Account:
        return number.entry.accountId;
    case CostGrouping::Country:
        return told.country.text();
    case CostGrouping::Type:
        return told.type.kind == NumberType::Kind::Unknown ? QString() : numberTypeName(told.type);
    case CostGrouping::CostCentre:
        return number.kept.costCentre;
    case CostGrouping::Currency:
        return told.monthlyFee ? told.monthlyFee->currency.value_or(QString()) : QString();
    }
    return {};
}

/// Whether it is held and billed here, as far as one knows.
bool isBilled(const InventoryNumber &entry)
{
    return !entry.missingSince.isValid() && entry.number.status.kind != NumberStatus::Kind::Released &&
           !entry.number.isExternal;
}

/// Puts numbers under the day on which they are billed next.
class Renewals
{
public:
    explicit Renewals(QDate today)
        : m_today(today)
        , m_last(today.addDays(CostReport::Ahead))
    {}

    void add(const InventoryNumber &entry, CostReport &report)
    {
        const QDateTime &next = entry.number.nextBilling.moment;
        if (!next.isValid()) {
            ++report.renewalNotStated;
            return;
        }
        const QDate day = next.toLocalTime().date();
        if (day < m_today) {
            ++report.renewedBefore;
        } else if (day > m_last) {
            ++report.renewedLater;
        } else {
            m_days[day].add(entry);
        }
    }

    [[nodiscard]] QList<Renewal> all() const
    {
        QList<Renewal> renewals;
        for (const auto &[day, sums] : m_days) {
            renewals.append({day, sums.costs()});
        }
        return renewals;
    }

private:
    QDate m_today;
    QDate m_last;
    std::map<QDate, CostSums> m_days;
};

} // namespace

qint64 MonthlyCosts::numbers() const
{
    return std::accumulate(sums.cbegin(), sums.cend(), priceNotStated + currencyNotStated + external + gone,
                           [](qint64 all, const CurrencySum &sum) { return all + sum.numbers; });
}

CostReport costReport(const KnownNumbers &numbers, CostGrouping grouping, QDate today, const std::stop_token &stop)
{
    CostReport report;
    report.grouping = grouping;
    std::map<QString, CostSums> groups;
    CostSums total;
    CostSums withoutAgent;
    Renewals renewals(today);
    numbers.visit([&](const KnownNumber &number) {
        const InventoryNumber &entry = number.entry;
        groups[keyOf(number, grouping)].add(entry);
        total.add(entry);
        const bool isGone = entry.missingSince.isValid() || entry.number.status.kind == NumberStatus::Kind::Released;
        if (!isGone && entry.number.agents.isEmpty()) {
            withoutAgent.add(entry);
        }
        if (isBilled(entry)) {
            renewals.add(entry, report);
        }
        return !stop.stop_requested();
    });
    for (const auto &[key, sums] : groups) {
        report.groups.append({key, sums.costs()});
    }
    if (!report.groups.isEmpty() && report.groups.constFirst().key.isEmpty()) {
        report.groups.append(report.groups.takeFirst());
    }
    report.total = total.costs();
    report.withoutAgent = withoutAgent.costs();
    report.renewals = renewals.all();
    return report;
}

Task<CostReport> reckonCosts(KnownNumbers numbers, CostGrouping grouping, QDate today, std::stop_token stop)
{
    auto future =
        QtConcurrent::run([numbers, grouping, today, stop] { return costReport(numbers, grouping, today, stop); });
    CostReport report = co_await future;
    co_return report;
}

} // namespace numberdesk
