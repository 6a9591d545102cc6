// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/selectionsummary.h"

#include "core/models/words.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(numberdesk::SearchView)
};

} // namespace

MonthlyCost monthlyCost(const QList<SearchHit> &hits)
{
    MonthlyCost cost;
    QMap<QString, Money> sums;
    for (const SearchHit &hit : hits) {
        const std::optional<Money> &fee = hit.number.monthlyFee;
        if (!fee) {
            ++cost.withoutPrice;
        } else if (!fee->currency) {
            cost.withoutCurrency.append(fee->amount);
        } else if (const auto before = sums.constFind(*fee->currency); before == sums.constEnd()) {
            sums.insert(*fee->currency, *fee);
        } else if (const std::optional<Money> after = sum(*before, *fee)) {
            sums.insert(*fee->currency, *after);
        } else {
            cost.isTooLarge = true;
        }
    }
    if (!cost.isTooLarge) {
        cost.sums = sums.values();
    }
    return cost;
}

QString monthlyCostText(const MonthlyCost &cost)
{
    QStringList parts;
    for (const Money &amount : cost.sums) {
        parts.append(words::money(amount));
    }
    if (cost.withoutCurrency.size() == 1) {
        parts.append(Text::tr("%1 in a currency not stated").arg(words::decimal(cost.withoutCurrency.constFirst())));
    } else if (!cost.withoutCurrency.isEmpty()) {
        parts.append(
            Text::tr("%n price(s) in currencies not stated", nullptr, static_cast<int>(cost.withoutCurrency.size())));
    }
    return parts.join(QStringLiteral(" + "));
}

} // namespace numberdesk
