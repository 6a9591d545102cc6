// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventorymodel.h"

#include "core/models/words.h"

namespace numberdesk {
namespace {

bool isNotStated(const OwnedNumber &number, int column)
{
    switch (column) {
    case InventoryModel::Country:
        return number.country.isEmpty();
    case InventoryModel::Place:
        return number.region.isEmpty();
    case InventoryModel::Type:
        return number.type.kind == NumberType::Kind::Unknown;
    case InventoryModel::Capabilities:
        return words::capabilities(number.capabilities).isEmpty();
    case InventoryModel::Status:
        return number.status.kind == NumberStatus::Kind::NotStated;
    case InventoryModel::MonthlyFee:
        return !number.monthlyFee;
    case InventoryModel::Currency:
        return !number.monthlyFee || !number.monthlyFee->currency;
    default:
        return false;
    }
}

QString agentText(const QList<AgentReference> &agents)
{
    QStringList names;
    for (const AgentReference &agent : agents) {
        names.append(agent.name.isEmpty() ? agent.id : agent.name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

InventoryModel::InventoryModel(const Inventory &inventory, QObject *parent)
    : RowsModel<InventoryNumber>(parent)
    , m_inventory(inventory)
{
    connect(&inventory, &Inventory::accountsChanged, this, &InventoryModel::merge);
    connect(&inventory, &Inventory::numberChanged, this, [this](const InventoryNumber &number) {
        putRow(number);
        Q_EMIT merged();
    });
    connect(&inventory, &Inventory::numberRemoved, this, [this](const QString &id) {
        removeRowsIf([&id](const InventoryNumber &number) { return number.id() == id; });
        Q_EMIT merged();
    });
    setRows(inventory.all());
}

void InventoryModel::merge(const QStringList &accountIds)
{
    const QSet<QString> accounts(accountIds.cbegin(), accountIds.cend());
    QList<InventoryNumber> rows;
    for (const QString &accountId : accounts) {
        rows += m_inventory.numbersOf(accountId);
    }
    mergeRows([&accounts](const InventoryNumber &number) { return accounts.contains(number.accountId); }, rows);
    Q_EMIT merged();
}

void InventoryModel::setAccountNames(const QHash<QString, AccountNames> &names)
{
    if (names != m_names) {
        m_names = names;
        refreshAll();
    }
}

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
    default:
        return {};
    }
}

bool InventoryModel::isTrailing(int column) const { return column == MonthlyFee; }

QString InventoryModel::text(const InventoryNumber &entry, int column) const
{
    const OwnedNumber &number = entry.number;
    switch (column) {
    case Number:
        return formatInternational(number.number);
    case Label:
        return number.label;
    case Provider:
        return m_names.value(entry.accountId).provider;
    case Account:
        return m_names.value(entry.accountId).account;
    case Country:
        return words::country(number.country);
    case Place:
        return number.region.isEmpty() ? words::notStated() : number.region;
    case Type:
        return words::numberType(number.type);
    case Capabilities:
        return words::capabilities(number.capabilities).join(QStringLiteral(" · "));
    case Status:
        return entry.missingSince.isValid() ? tr("Not in the list") : words::numberStatus(number.status);
    case Agent:
        return agentText(number.agents);
    case MonthlyFee:
        return words::amount(number.monthlyFee);
    case Currency:
        return words::currency(number.monthlyFee);
    case LastSeen:
        return words::relativeTime(entry.lastSeen);
    default:
        return {};
    }
}

QVariant InventoryModel::cell(const InventoryNumber &entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Capabilities && isNotStated(entry.number, column) ? words::notStated() : text(entry, column);
    case Qt::ToolTipRole:
        return column == LastSeen ? QVariant(words::fullTime(entry.lastSeen)) : QVariant();
    case CountryRole:
        // For the chip of a row that is painted only: too slow for all rows, and too little to sort or search by.
        return (entry.number.country.isEmpty() ? countryToldBy(entry.number.number) : entry.number.country).text();
    case NotStatedRole:
        return isNotStated(entry.number, column);
    case WordsRole:
        return column == Capabilities ? QVariant(words::capabilities(entry.number.capabilities)) : QVariant();
    case StatusKindRole:
        return static_cast<int>(entry.number.status.kind);
    case MissingRole:
        return entry.missingSince.isValid();
    default:
        return {};
    }
}

SortKey InventoryModel::sortKey(const InventoryNumber &entry, int column) const
{
    switch (column) {
    case Number:
        return phoneKey(entry.number.number);
    case MonthlyFee:
        return moneyKey(entry.number.monthlyFee);
    case LastSeen:
        return entry.lastSeen.isValid() ? SortKey(entry.lastSeen) : SortKey();
    default:
        return isNotStated(entry.number, column) ? SortKey() : textKey(text(entry, column));
    }
}

QString InventoryModel::searchText(const InventoryNumber &entry) const
{
    QStringList texts{entry.number.number.text(), entry.number.country.text(), entry.number.tags.join(u' ')};
    for (const int column : {Label, Provider, Account, Country, Place, Type, Status, Agent, Currency}) {
        texts.append(text(entry, column));
    }
    return texts.join(u'\n');
}

} // namespace numberdesk
