// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/costs/costreport.h"

#include "core/domain/charges.h"

#include <QtConcurrentRun>

#include <map>
#include <numeric>

namespace numberdesk {
namespace {

/// Released, or not in the list any more.
bool isGone(const InventoryNumber &entry)
{
    return entry.missingSince.isValid() || entry.number.status.kind == NumberStatus::Kind::Released;
}

bool hasNoAgent(const InventoryNumber &entry) { return !isGone(entry) && entry.number.agents.isEmpty(); }

/// Adds up fees; the sums come out in the order of their currencies.
class CostSums
{
public:
    void add(const InventoryNumber &entry)
    {
        const OwnedNumber &number = entry.number;
        if (isGone(entry)) {
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

QStringList idsOf(const KnownNumbers &numbers, const std::function<bool(const KnownNumber &)> &fits)
{
    QStringList ids;
    numbers.visit([&ids, &fits](const KnownNumber &number) {
        if (fits(number)) {
            ids.append(number.entry.id());
        }
        return true;
    });
    return ids;
}

/// Puts numbers under the day on which they are billed next.
class Renewals
{
public:
    Renewals(QDate today, const PlannedReleases &planned)
        : m_today(today)
        , m_last(today.addDays(CostReport::Ahead))
        , m_planned(planned)
    {}

    void add(const InventoryNumber &entry, CostReport &report)
    {
        const QDateTime &next = entry.number.nextBilling.moment;
        if (!next.isValid()) {
            ++report.renewalNotStated;
            return;
        }
        const QDate day = next.toLocalTime().date();
        const QDateTime release =
            m_planned.isEmpty() ? QDateTime() : m_planned.value({entry.accountId, entry.number.number.identity()});
        if (release.isValid() && release < next) {
            ++report.releasedBefore;
        } else if (day < m_today) {
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
    const PlannedReleases &m_planned;
    std::map<QDate, CostSums> m_days;
};

} // namespace

qint64 MonthlyCosts::numbers() const
{
    return std::accumulate(sums.cbegin(), sums.cend(), priceNotStated + currencyNotStated + external + gone,
                           [](qint64 all, const CurrencySum &sum) { return all + sum.numbers; });
}

CostReport costReport(const KnownNumbers &numbers, CostGrouping grouping, QDate today, const std::stop_token &stop,
                      const PlannedReleases &planned)
{
    CostReport report;
    report.grouping = grouping;
    std::map<QString, CostSums> groups;
    CostSums total;
    CostSums withoutAgent;
    Renewals renewals(today, planned);
    numbers.visit([&](const KnownNumber &number) {
        const InventoryNumber &entry = number.entry;
        groups[keyOf(number, grouping)].add(entry);
        total.add(entry);
        if (hasNoAgent(entry)) {
            withoutAgent.add(entry);
        }
        if (!isGone(entry) && !entry.number.isExternal) {
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

QStringList idsOfGroup(const KnownNumbers &numbers, CostGrouping grouping, const QString &key)
{
    return idsOf(numbers, [&](const KnownNumber &number) { return keyOf(number, grouping) == key; });
}

QStringList idsWithoutAgent(const KnownNumbers &numbers)
{
    return idsOf(numbers, [](const KnownNumber &number) { return hasNoAgent(number.entry); });
}

Task<CostReport> reckonCosts(KnownNumbers numbers, CostGrouping grouping, QDate today, std::stop_token stop,
                             PlannedReleases planned)
{
    auto future = QtConcurrent::run(
        [numbers, grouping, today, stop, planned] { return costReport(numbers, grouping, today, stop, planned); });
    CostReport report = co_await future;
    co_return report;
}

} // namespace numberdesk
