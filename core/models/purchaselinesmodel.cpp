// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/purchaselinesmodel.h"

#include "core/models/offerfacts.h"
#include "core/models/verdictwords.h"
#include "core/models/words.h"

namespace numberdesk {
namespace {

using Model = PurchaseLinesModel;

/// The currency of the line, or of each fee where they differ.
QString currencyText(const AvailableNumber &number)
{
    if (number.setupFee && number.monthlyFee && number.setupFee->currency != number.monthlyFee->currency) {
        return words::currency(number.setupFee) + QStringLiteral(" / ") + words::currency(number.monthlyFee);
    }
    return words::currency(number.monthlyFee ? number.monthlyFee : number.setupFee);
}

/// What a column tells of the number itself; nothing for the others.
std::optional<OfferFact> factOf(int column)
{
    switch (column) {
    case Model::Number:
        return OfferFact::Number;
    case Model::Type:
        return OfferFact::Type;
    case Model::SetupFee:
        return OfferFact::SetupFee;
    case Model::MonthlyFee:
        return OfferFact::MonthlyFee;
    default:
        return std::nullopt;
    }
}

bool isLineStated(const PlannedLine &planned, int column)
{
    const AvailableNumber &number = planned.number();
    if (column == Model::Currency) {
        return (number.setupFee && number.setupFee->currency) || (number.monthlyFee && number.monthlyFee->currency);
    }
    const std::optional<OfferFact> fact = factOf(column);
    return !fact || isStated(number, *fact);
}

QString textOf(const PlannedLine &planned, int column)
{
    if (const std::optional<OfferFact> fact = factOf(column)) {
        return offerText(planned.number(), *fact);
    }
    switch (column) {
    case Model::Provider:
        return planned.line.providerName;
    case Model::Account:
        return planned.line.accountName;
    case Model::Currency:
        return currencyText(planned.number());
    case Model::Label:
        return planned.line.label;
    case Model::Unknown:
        return words::unknowns(planned.number());
    case Model::State:
        //: State of a line of a purchase: it is about to be looked at.
        return planned.check ? words::verdict(planned.check->verdict) : PurchaseLinesModel::tr("Waiting");
    case Model::Reason:
        return planned.check ? words::verdictReason(*planned.check) : QString();
    default:
        return {};
    }
}

} // namespace

QString PurchaseLinesModel::heading(int column) const
{
    switch (column) {
    case Number:
        //: Head of a column: a phone number.
        return tr("Number");
    case Provider:
        //: Head of a column.
        return tr("Provider");
    case Account:
        //: Head of a column.
        return tr("Account");
    case Type:
        //: Head of a column: local, mobile, toll-free.
        return tr("Type");
    case SetupFee:
        //: Head of a column: a fee that is paid once.
        return tr("Set-up");
    case MonthlyFee:
        //: Head of a column.
        return tr("Monthly");
    case Currency:
        //: Head of a column.
        return tr("Currency");
    case Label:
        //: Head of a column: what the person calls the number.
        return tr("Label");
    case Unknown:
        return tr("Not stated");
    case State:
        //: Head of a column: how a line stands before it is paid for.
        return tr("State");
    case Reason:
        //: Head of a column: why a line stands so.
        return tr("Reason");
    default:
        return {};
    }
}

QVariant PurchaseLinesModel::cell(const PlannedLine &planned, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(planned, column);
    case Qt::ToolTipRole:
        return column == State || column == Reason ? QVariant(textOf(planned, Reason)) : QVariant();
    case CountryRole:
        return planned.number().country.text();
    case NotStatedRole:
        return !isLineStated(planned, column);
    case VerdictRole:
        return planned.check ? static_cast<int>(planned.check->verdict) : -1;
    default:
        return {};
    }
}

SortKey PurchaseLinesModel::sortKey(const PlannedLine &planned, int column) const
{
    switch (column) {
    case Number:
        return phoneKey(planned.number().number);
    case SetupFee:
        return moneyKey(planned.number().setupFee);
    case MonthlyFee:
        return moneyKey(planned.number().monthlyFee);
    case State:
        return SortKey(static_cast<qint64>(planned.check ? static_cast<int>(planned.check->verdict) : -1));
    default:
        return isLineStated(planned, column) ? textKey(textOf(planned, column)) : SortKey();
    }
}

QString PurchaseLinesModel::searchText(const PlannedLine &planned) const
{
    return QStringList{planned.number().number.text(), planned.line.providerName, planned.line.accountName,
                       planned.line.label}
        .join(u'\n');
}

} // namespace numberdesk
