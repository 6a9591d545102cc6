// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/releaselinesmodel.h"

#include "core/inventory/inventorynumber.h"
#include "core/models/errorwords.h"
#include "core/models/outcomewords.h"
#include "core/models/words.h"

namespace numberdesk {
namespace {

using LineStage = ReleaseLine::Stage;

struct ReleaseLineText
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseLinesModel)
};

QString outcomeOf(const ReleaseLine &line)
{
    if (line.intent) {
        return words::releaseState(line.intent->state);
    }
    switch (line.stage) {
    case LineStage::Waiting:
        //: State of a line: its turn has not come.
        return ReleaseLineText::tr("Waiting");
    case LineStage::UnderWay:
        //: State of a line: it is being asked for now.
        return ReleaseLineText::tr("Under way");
    case LineStage::Ended:
        return words::releaseState(ReleaseIntent::State::Refused);
    case LineStage::Cancelled:
        //: State of a line: the person stopped before its turn.
        return ReleaseLineText::tr("Stopped");
    }
    Q_UNREACHABLE();
}

QString meaningOf(const ReleaseRow &row)
{
    const ReleaseLine &line = row.line;
    if (line.intent) {
        return describeOutcome(*line.intent);
    }
    if (line.stage == LineStage::Cancelled) {
        return ReleaseLineText::tr("You stopped before it was sent. The number stays yours.");
    }
    return line.error ? ReleaseLineText::tr("Nothing was sent. %1")
                            .arg(describeError(*line.error, row.provider, row.account).sentence)
                      : QString();
}

QString textOf(const ReleaseRow &row, int column)
{
    switch (column) {
    case ReleaseLinesModel::Number:
        return formatInternational(row.line.number.number);
    case ReleaseLinesModel::UsedBy: {
        const QString users = usersOf(row.line.number);
        //: No agent answers the number.
        return users.isEmpty() ? ReleaseLineText::tr("nobody") : users;
    }
    case ReleaseLinesModel::Label:
        return row.line.number.label;
    case ReleaseLinesModel::Account:
        // Many an account carries its provider's name.
        return row.account.contains(row.provider, Qt::CaseInsensitive)
                   ? row.account
                   //: %1 is a provider, %2 an account there.
                   : ReleaseLineText::tr("%1 · %2").arg(row.provider, row.account);
    case ReleaseLinesModel::MonthlyFee:
        return words::money(row.line.number.monthlyFee);
    case ReleaseLinesModel::Outcome:
        return outcomeOf(row.line);
    case ReleaseLinesModel::Meaning:
        return meaningOf(row);
    case ReleaseLinesModel::Reason:
        return row.whyItStays;
    default:
        return {};
    }
}

} // namespace

QString rowIdOf(const ReleaseLine &line) { return InventoryNumber{line.accountId, line.number, {}, {}}.id(); }

QString usersOf(const OwnedNumber &number)
{
    QStringList names;
    for (const AgentReference &agent : number.agents) {
        names.append(agent.name.isEmpty() ? agent.id : agent.name);
    }
    return names.join(QStringLiteral(", "));
}

QString ReleaseLinesModel::heading(int column) const
{
    switch (column) {
    case Number:
        //: Head of a column.
        return tr("Number");
    case UsedBy:
        //: Head of a column: who answers the number.
        return tr("Used by");
    case Label:
        //: Head of a column.
        return tr("Label");
    case Account:
        //: Head of a column.
        return tr("Account");
    case MonthlyFee:
        //: Head of a column.
        return tr("Monthly");
    case Outcome:
        //: Head of a column.
        return tr("Outcome");
    case Meaning:
        return tr("What it means");
    case Reason:
        return tr("Why it stays");
    default:
        return {};
    }
}

void ReleaseLinesModel::update(const ReleaseLine &line)
{
    const QModelIndex place = indexOf(rowIdOf(line));
    if (place.isValid()) {
        ReleaseRow row = rowAt(place.row());
        row.line = line;
        putRow(row);
    }
}

void ReleaseLinesModel::arrange()
{
    QHash<qsizetype, ReleaseRow> known;
    QList<ReleaseLine> lines;
    for (const ReleaseRow &row : rows()) {
        known.insert(row.line.index, row);
        lines.append(row.line);
    }
    QList<ReleaseRow> arranged;
    for (const ReleaseLine &line : failuresFirst(lines)) {
        arranged.append(known.value(line.index));
    }
    setRows(arranged);
}

QVariant ReleaseLinesModel::cell(const ReleaseRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == Meaning || column == Reason || column == UsedBy || column == Label
                   ? QVariant(textOf(row, column))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case CountryRole:
        return countryToldBy(row.line.number.number).text();
    case NotStatedRole:
        return (column == UsedBy && row.line.number.agents.isEmpty()) ||
               (column == MonthlyFee && !row.line.number.monthlyFee);
    case StageRole:
        return static_cast<int>(row.line.stage);
    case StateRole:
        return row.line.intent ? QVariant(static_cast<int>(row.line.intent->state)) : QVariant();
    default:
        return {};
    }
}

SortKey ReleaseLinesModel::sortKey(const ReleaseRow &row, int column) const
{
    switch (column) {
    case Number:
        return phoneKey(row.line.number.number);
    case MonthlyFee:
        return moneyKey(row.line.number.monthlyFee);
    default:
        return textKey(textOf(row, column));
    }
}

QString ReleaseLinesModel::searchText(const ReleaseRow &row) const
{
    return QStringList{row.line.number.number.text(), row.account, row.provider, outcomeOf(row.line)}.join(u'\n');
}

} // namespace numberdesk
