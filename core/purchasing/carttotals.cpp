// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/carttotals.h"

#include "core/domain/charges.h"

#include <QMap>

namespace numberdesk {
namespace {

constexpr int MonthsOfYear = 12;

/// The fees of one currency before they are put together; empty once they do not fit.
struct FeeSums
{
    std::optional<Decimal> setUp = Decimal();
    std::optional<Decimal> monthly = Decimal();
    int lines = 0;
};

void addTo(std::optional<Decimal> &sum, const Decimal &amount) { sum = sum ? sum->plus(amount) : std::nullopt; }

/// The fee, or nothing where it is none.
std::optional<Money> priceOf(const std::optional<Money> &fee) { return isPrice(fee) ? fee : std::nullopt; }

CurrencyTotal totalOf(const QString &currency, const FeeSums &sums)
{
    CurrencyTotal total;
    total.currency = currency;
    total.lines = sums.lines;
    total.setUp = sums.setUp;
    if (sums.setUp && sums.monthly) {
        total.firstMonth = sums.setUp->plus(*sums.monthly);
        const std::optional<Decimal> year = sums.monthly->times(MonthsOfYear);
        total.firstYear = year ? sums.setUp->plus(*year) : std::nullopt;
    }
    return total;
}

} // namespace

CartTotals cartTotals(const QList<CartLine> &lines)
{
    CartTotals totals;
    totals.lines = static_cast<int>(lines.size());
    QMap<QString, FeeSums> sums;
    for (const CartLine &line : lines) {
        const std::optional<Money> setUp = priceOf(line.number.setupFee);
        const std::optional<Money> monthly = priceOf(line.number.monthlyFee);
        totals.setUpNotStated += setUp ? 0 : 1;
        totals.monthlyNotStated += monthly ? 0 : 1;

        const bool setUpIsBare = setUp && !setUp->currency;
        const bool monthlyIsBare = monthly && !monthly->currency;
        if (setUpIsBare || monthlyIsBare) {
            const bool isOnly = ++totals.currencyNotStated == 1;
            totals.onlySetUp = isOnly && setUpIsBare ? std::optional(setUp->amount) : std::nullopt;
            totals.onlyMonthly = isOnly && monthlyIsBare ? std::optional(monthly->amount) : std::nullopt;
        }
        if (setUp && setUp->currency) {
            addTo(sums[*setUp->currency].setUp, setUp->amount);
            ++sums[*setUp->currency].lines;
        }
        if (monthly && monthly->currency) {
            addTo(sums[*monthly->currency].monthly, monthly->amount);
            const bool isCounted = setUp && setUp->currency == monthly->currency;
            sums[*monthly->currency].lines += isCounted ? 0 : 1;
        }
    }
    for (auto entry = sums.cbegin(); entry != sums.cend(); ++entry) {
        totals.currencies.append(totalOf(entry.key(), entry.value()));
    }
    return totals;
}

} // namespace numberdesk
