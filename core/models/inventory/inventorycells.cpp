// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locale/formats.h"
#include "core/models/inventorymodel.h"
#include "core/models/words.h"

namespace numberdesk {
namespace {

QVariant alignment(int column)
{
    const Qt::Alignment side = column == InventoryModel::MonthlyFee ? Qt::AlignTrailing : Qt::AlignLeading;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

} // namespace

QString InventoryModel::heading(int column) const
{
    switch (column) {
    case Number:
        //: Head of a column.
        return tr("Number");
    case Label:
        //: Head of a column.
        return tr("Label");
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
    case Status:
        //: Head of a column.
        return tr("Status");
    case Agent:
        //: Head of a column.
        return tr("Agent");
    case MonthlyFee:
        //: Head of a column.
        return tr("Monthly");
    case Currency:
        //: Head of a column.
        return tr("Currency");
    case LastSeen:
        return tr("Last seen");
    case Protection:
        //: Head of a column: whether a number is protected against release.
        return tr("Protection");
    case Tags:
        //: Head of a column.
        return tr("Tags");
    case Owner:
        //: Head of a column: who uses a number or answers for it.
        return tr("Owner");
    case CostCentre:
        //: Head of a column.
        return tr("Cost centre");
    default:
        return {};
    }
}

QVariant InventoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(section);
    }
    return role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
}

QVariant InventoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(index.column());
    }
    const auto *group = groupAt(index.row());
    return group != nullptr ? headCell(*group, index.column(), role) : cell(lineAt(index.row()), index.column(), role);
}

Qt::ItemFlags InventoryModel::flags(const QModelIndex &index) const
{
    const bool isHead = index.isValid() && InventoryGroups::isHead(lineAt(index.row()));
    return isHead ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : QAbstractTableModel::flags(index);
}

QVariant InventoryModel::headCell(const InventoryGroups::Group &group, int column, int role) const
{
    if (role == HeadRole) {
        return true;
    }
    // Said once in a line, not in each of its cells.
    if (column != Number) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return group.name;
    case Qt::AccessibleTextRole: {
        const QString numbers = groupCount(group);
        //: What a screen reader says of the head of a group: its name, and %2 is "2 numbers".
        return group.isCollapsed ? tr("%1, %2, collapsed").arg(group.name, numbers)
                                 //: What a screen reader says of the head of a group: its name, and %2 is "2 numbers".
                                 : tr("%1, %2, expanded").arg(group.name, numbers);
    }
    case Qt::AccessibleDescriptionRole: {
        const QString sums = groupSums(group).join(QStringLiteral(" · "));
        //: What the numbers of a group cost each month: "EUR 4.00 · USD 2.30".
        return sums.isEmpty() ? QString() : tr("Monthly: %1").arg(sums);
    }
    default:
        return {};
    }
}

QString InventoryModel::groupCount(const InventoryGroups::Group &group)
{
    //: Beside the name of a group of numbers.
    return tr("%n number(s)", nullptr, static_cast<int>(group.count));
}

QStringList InventoryModel::groupSums(const InventoryGroups::Group &group)
{
    QStringList sums;
    for (const InventoryGroups::Sum &sum : group.sums) {
        const bool isStated = !sum.currency.isEmpty();
        if (sum.amount) {
            sums.append(words::money(Money{*sum.amount, isStated ? std::optional(sum.currency) : std::nullopt}));
        } else if (isStated) {
            sums.append(formats::withCurrency(QStringLiteral("…"), sum.currency));
        } else {
            //: Monthly fees that cannot be added up, since nobody says in which currencies they are.
            sums.append(tr("%n fee(s), currency not stated", nullptr, static_cast<int>(sum.numbers)));
        }
    }
    return sums;
}

QVariant InventoryModel::cell(Row row, int column, int role) const
{
    const NumberView number = m_texts.rows.view(row);
    const bool isPlanned = m_texts.planned.contains(row);
    switch (role) {
    case IdRole:
        return m_texts.rows.id(row);
    case Qt::DisplayRole:
        return column == Capabilities && m_texts.isNotStated(row, column) ? words::notStated()
                                                                          : m_texts.text(row, column);
    case Qt::ToolTipRole:
        return column == LastSeen ? QVariant(words::fullTime(number.lastSeen())) : QVariant();
    case CountryRole:
        // For the chip of a row that is painted only: too slow for all rows, and too little to sort or search by.
        return (number.countryLetters() == 0 ? countryToldBy(number.number()) : number.country()).text();
    case NotStatedRole:
        return m_texts.isNotStated(row, column);
    case WordsRole:
        return column == Capabilities ? QVariant(words::capabilities(number.capabilities())) : QVariant();
    case StatusKindRole:
        // As urgent as one that the provider is about to release.
        return static_cast<int>(isPlanned ? NumberStatus::Kind::PendingRelease : number.statusKind());
    case MissingRole:
        return number.isMissing() && !isPlanned;
    default:
        return {};
    }
}

} // namespace numberdesk
