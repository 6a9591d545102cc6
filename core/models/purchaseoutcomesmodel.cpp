// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/purchaseoutcomesmodel.h"

#include "core/models/outcomewords.h"
#include "core/models/words.h"

namespace numberdesk {
namespace {

QString textOf(const PurchaseIntent &intent, int column)
{
    switch (column) {
    case PurchaseOutcomesModel::Number:
        return formatInternational(intent.order.number.number);
    case PurchaseOutcomesModel::Account:
        return intent.accountName;
    case PurchaseOutcomesModel::Outcome:
        return words::purchaseState(intent.state);
    case PurchaseOutcomesModel::Meaning:
        return describeOutcome(intent).meaning;
    default:
        return {};
    }
}

} // namespace

QString PurchaseOutcomesModel::heading(int column) const
{
    switch (column) {
    case Number:
        //: Head of a column.
        return tr("Number");
    case Account:
        //: Head of a column.
        return tr("Account");
    case Outcome:
        //: Head of a column.
        return tr("Outcome");
    case Meaning:
        return tr("What it means");
    default:
        return {};
    }
}

QVariant PurchaseOutcomesModel::cell(const PurchaseIntent &intent, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(intent, column);
    case Qt::ToolTipRole:
        return column == Meaning ? QVariant(textOf(intent, column)) : QVariant();
    case CountryRole:
        return intent.order.number.country.text();
    case StateRole:
        return static_cast<int>(intent.state);
    default:
        return {};
    }
}

SortKey PurchaseOutcomesModel::sortKey(const PurchaseIntent &intent, int column) const
{
    return column == Number ? phoneKey(intent.order.number.number) : textKey(textOf(intent, column));
}

QString PurchaseOutcomesModel::searchText(const PurchaseIntent &intent) const
{
    return QStringList{intent.order.number.number.text(), intent.providerName, intent.accountName,
                       words::purchaseState(intent.state)}
        .join(u'\n');
}

} // namespace numberdesk
