// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/purchaseoutcomesmodel.h"

#include "core/models/outcomewords.h"
#include "core/models/words.h"

namespace numberdesk {
namespace {

using Stage = PurchaseLine::Stage;
using State = PurchaseIntent::State;

QString outcomeText(const PurchaseOutcomeRow &row)
{
    switch (row.stage) {
    case Stage::Waiting:
        //: Outcome of a line of a purchase: its turn has not come yet.
        return PurchaseOutcomesModel::tr("Waiting");
    case Stage::Cancelled:
        return PurchaseOutcomesModel::tr("Not sent");
    case Stage::UnderWay:
    case Stage::Ended:
        break;
    }
    return words::purchaseState(row.intent.state);
}

QString textOf(const PurchaseOutcomeRow &row, int column)
{
    switch (column) {
    case PurchaseOutcomesModel::Number:
        return formatInternational(row.intent.order.number.number);
    case PurchaseOutcomesModel::Account:
        return row.intent.accountName;
    case PurchaseOutcomesModel::Outcome:
        return outcomeText(row);
    case PurchaseOutcomesModel::Meaning:
        return row.stage == Stage::Waiting ? QString()
               : row.sending.isEmpty()     ? describeOutcome(row.intent).meaning
                                           : row.sending;
    case PurchaseOutcomesModel::NextLook:
        return PurchaseOutcomesModel::nextLook(row.intent);
    default:
        return {};
    }
}

} // namespace

PurchaseOutcomeRow::PurchaseOutcomeRow(const PurchaseIntent &bought)
    : id(bought.id)
    , intent(bought)
{}

PurchaseOutcomeRow::PurchaseOutcomeRow(const PurchaseLine &line, const CartLine &asCalled)
    : id(asCalled.id)
    , stage(line.stage)
{
    if (line.intent) {
        intent = *line.intent;
        return;
    }
    intent.accountId = asCalled.accountId;
    intent.accountName = asCalled.accountName;
    intent.providerId = asCalled.providerId;
    intent.providerName = asCalled.providerName;
    intent.order = line.request.order;
    intent.place = line.request.place;
    intent.error = line.error;
    if (stage == Stage::Cancelled) {
        intent.error.emplace().kind = ErrorKind::Cancelled;
    }
    // Not even an intent came to be, so nothing was sent.
    intent.state = stage == Stage::Ended || stage == Stage::Cancelled ? State::Refused : State::Prepared;
}

int PurchaseOutcomeRow::rank() const
{
    if (intent.isSurelyNotBought()) {
        return 0;
    }
    return intent.state == State::Bought || intent.state == State::Pending ? 2 : 1;
}

QString PurchaseOutcomesModel::nextLook(const PurchaseIntent &intent)
{
    if (intent.state != State::Unknown && intent.state != State::Confirming) {
        return {};
    }
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(intent.nextLook);
    return !intent.nextLook.isValid() || seconds <= 0 ? tr("Looking now")
                                                      : tr("In %n second(s)", nullptr, static_cast<int>(seconds));
}

void PurchaseOutcomesModel::refreshTimes()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, NextLook), index(rowCount() - 1, NextLook), {Qt::DisplayRole});
    }
}

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
    case NextLook:
        //: Head of a column: when an outcome that is not known is looked at again.
        return tr("Looks again");
    default:
        return {};
    }
}

QVariant PurchaseOutcomesModel::cell(const PurchaseOutcomeRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == Meaning ? QVariant(textOf(row, column)) : QVariant();
    case CountryRole:
        return row.intent.order.number.country.text();
    case StateRole:
        return static_cast<int>(row.intent.state);
    case StageRole:
        return static_cast<int>(row.stage);
    default:
        return {};
    }
}

SortKey PurchaseOutcomesModel::sortKey(const PurchaseOutcomeRow &row, int column) const
{
    switch (column) {
    case Number:
        return phoneKey(row.intent.order.number.number);
    case Outcome:
        return SortKey(static_cast<qint64>(row.rank()));
    case NextLook:
        return row.intent.nextLook.isValid() ? SortKey(row.intent.nextLook) : SortKey();
    default:
        return textKey(textOf(row, column));
    }
}

QString PurchaseOutcomesModel::searchText(const PurchaseOutcomeRow &row) const
{
    return QStringList{row.intent.order.number.number.text(), row.intent.providerName, row.intent.accountName,
                       outcomeText(row)}
        .join(u'\n');
}

} // namespace numberdesk
