// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/availablenumbersmodel.h"

#include "core/models/words.h"

namespace numberdesk {
namespace {

bool isAmount(int column)
{
    return column == AvailableNumbersModel::SetupFee || column == AvailableNumbersModel::MonthlyFee;
}

} // namespace

bool AvailableNumbersModel::isStated(const SearchHit &hit, int column)
{
    const AvailableNumber &number = hit.number;
    switch (column) {
    case Place:
        return !number.region.isEmpty();
    case Type:
        return number.type.kind != NumberType::Kind::Unknown;
    case Capabilities:
        return !words::capabilities(number.capabilities).isEmpty();
    case SetupFee:
        return number.setupFee.has_value();
    case MonthlyFee:
        return number.monthlyFee.has_value();
    case Currency:
        return number.monthlyFee && number.monthlyFee->currency;
    default:
        return true;
    }
}

QString AvailableNumbersModel::heading(int column) const
{
    switch (column) {
    case Number:
        //: Head of a column.
        return tr("Number");
    case Provider:
        //: Head of a column.
        return tr("Provider");
    case Account:
        //: Head of a column.
        return tr("Account");
    case Country:
        //: Head of a column.
        return tr("Country");
    case Place:
        //: Head of a column.
        return tr("Place");
    case Type:
        //: Head of a column.
        return tr("Type");
    case Capabilities:
        //: Head of a column.
        return tr("Capabilities");
    case SetupFee:
        //: Head of a column.
        return tr("Set-up");
    case MonthlyFee:
        //: Head of a column.
        return tr("Monthly");
    case Currency:
        //: Head of a column.
        return tr("Currency");
    default:
        return {};
    }
}

bool AvailableNumbersModel::isTrailing(int column) const { return isAmount(column); }

QString AvailableNumbersModel::text(const SearchHit &hit, int column)
{
    const AvailableNumber &number = hit.number;
    switch (column) {
    case Number:
        return formatInternational(number.number);
    case Provider:
        return hit.providerName;
    case Account:
        return hit.accountName;
    case Country:
        return words::country(number.country);
    case Place:
        return number.region.isEmpty() ? words::notStated() : number.region;
    case Type:
        return words::numberType(number.type);
    case Capabilities:
        return words::capabilities(number.capabilities).join(QStringLiteral(" · "));
    case SetupFee:
        return words::amount(number.setupFee);
    case MonthlyFee:
        return words::amount(number.monthlyFee);
    case Currency:
        return words::currency(number.monthlyFee);
    default:
        return {};
    }
}

QVariant AvailableNumbersModel::cell(const SearchHit &hit, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Capabilities && !isStated(hit, column)) {
            return words::notStated();
        }
        return text(hit, column);
    case Qt::ToolTipRole:
        return column == Number && !hit.number.warnings.isEmpty() ? hit.number.warnings.join(u'\n') : QVariant();
    case CountryRole:
        return hit.number.country.text();
    case NotStatedRole:
        return !isStated(hit, column);
    case WordsRole:
        return column == Capabilities ? QVariant(words::capabilities(hit.number.capabilities)) : QVariant();
    default:
        return {};
    }
}

SortKey AvailableNumbersModel::sortKey(const SearchHit &hit, int column) const
{
    const AvailableNumber &number = hit.number;
    switch (column) {
    case Number:
        return phoneKey(number.number);
    case SetupFee:
        return moneyKey(number.setupFee);
    case MonthlyFee:
        return moneyKey(number.monthlyFee);
    default:
        return isStated(hit, column) ? textKey(text(hit, column)) : SortKey();
    }
}

QString AvailableNumbersModel::searchText(const SearchHit &hit) const
{
    const AvailableNumber &number = hit.number;
    return QStringList{number.number.text(),
                       hit.providerName,
                       hit.accountName,
                       number.country.text(),
                       words::country(number.country),
                       number.region,
                       words::numberType(number.type)}
        .join(u'\n');
}

} // namespace numberdesk
