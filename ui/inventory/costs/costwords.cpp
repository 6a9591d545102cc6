// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/costs/costwords.h"

#include "core/locale/formats.h"
#include "ui/widgets/isolated.h"

#include <QCoreApplication>

namespace numberdesk::costwords {
namespace {

struct CostText
{
    Q_DECLARE_TR_FUNCTIONS(Costs)
};

} // namespace

QString grouping(CostGrouping grouping)
{
    switch (grouping) {
    case CostGrouping::Provider:
        //: What numbers are grouped by.
        return CostText::tr("Provider");
    case CostGrouping::Account:
        //: What numbers are grouped by.
        return CostText::tr("Account");
    case CostGrouping::Country:
        //: What numbers are grouped by.
        return CostText::tr("Country");
    case CostGrouping::Type:
        //: What numbers are grouped by.
        return CostText::tr("Type");
    case CostGrouping::CostCentre:
        //: What numbers are grouped by.
        return CostText::tr("Cost centre");
    case CostGrouping::Currency:
        //: What numbers are grouped by.
        return CostText::tr("Currency");
    }
    return {};
}

QString unnamed(CostGrouping grouping)
{
    switch (grouping) {
    case CostGrouping::CostCentre:
        return CostText::tr("No cost centre");
    case CostGrouping::Country:
        return CostText::tr("Country not stated");
    case CostGrouping::Type:
        return CostText::tr("Type not stated");
    case CostGrouping::Currency:
        return CostText::tr("Currency not stated");
    case CostGrouping::Provider:
    case CostGrouping::Account:
        break;
    }
    //: A group of numbers of an account that is not known here any more.
    return CostText::tr("Unknown");
}

QString sums(const MonthlyCosts &costs)
{
    QStringList amounts;
    for (const CurrencySum &sum : costs.sums) {
        amounts.append(
            isolated(sum.amount ? formats::money({*sum.amount, sum.currency}) : sum.currency + QStringLiteral(" …")));
    }
    return amounts.join(QStringLiteral(" · "));
}

QStringList notes(const MonthlyCosts &costs)
{
    QStringList notes;
    const auto add = [&notes](qint64 count, QString (*sentence)(int)) {
        if (count > 0) {
            notes.append(sentence(static_cast<int>(count)));
        }
    };
    add(costs.priceNotStated, [](int n) { return CostText::tr("%n number(s) have no stated price.", nullptr, n); });
    add(costs.currencyNotStated,
        [](int n) { return CostText::tr("%n price(s) have no currency and are not added up.", nullptr, n); });
    add(costs.external, [](int n) { return CostText::tr("%n number(s) are billed by another carrier.", nullptr, n); });
    add(costs.gone,
        [](int n) { return CostText::tr("%n number(s) are not in their account’s list any more.", nullptr, n); });
    add(costs.releasing,
        [](int n) { return CostText::tr("%n number(s) are being released and count until then.", nullptr, n); });
    return notes;
}

QStringList renewalNotes(const CostReport &report)
{
    QStringList notes;
    const auto add = [&notes](qint64 count, QString (*sentence)(int)) {
        if (count > 0) {
            notes.append(sentence(static_cast<int>(count)));
        }
    };
    add(report.renewedLater, [](int n) { return CostText::tr("%n number(s) are billed later.", nullptr, n); });
    add(report.renewedBefore,
        [](int n) { return CostText::tr("%n number(s) were due before today when they were last read.", nullptr, n); });
    add(report.releasedBefore, [](int n) {
        return CostText::tr("%n number(s) will be released before their next bill and are not listed.", nullptr, n);
    });
    add(report.renewalNotStated,
        [](int n) { return CostText::tr("Of %n number(s) the next bill is not stated.", nullptr, n); });
    return notes;
}

} // namespace numberdesk::costwords
