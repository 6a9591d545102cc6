// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventorymodel.h"

#include "core/inventory/annotations.h"
#include "core/models/words.h"
#include "core/purchasing/releaser.h"

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

/// The provider's and those that are kept here, each once.
QString allTags(const QStringList &told, const QStringList &kept)
{
    return tagsText(told.isEmpty() ? kept : kept.isEmpty() ? told : cleanedTags(told + kept));
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
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, [this] { refreshRows(std::exchange(m_stale, {})); });
    setRows(inventory.all());
}

void InventoryModel::follow(const Annotations &annotations, const Releaser &releaser)
{
    m_annotations = &annotations;
    connect(&annotations, &Annotations::loaded, this, [this] { refreshAll(); });
    connect(&annotations, &Annotations::changed, this, [this](const QList<AnnotatedNumber> &numbers) {
        QSet<Key> changed;
        for (const AnnotatedNumber &number : numbers) {
            changed.insert({number.accountId, number.number.identity()});
        }
        for (const InventoryNumber &entry : rows()) {
            if (changed.contains({entry.accountId, entry.number.number.identity()})) {
                m_stale.insert(entry.id());
            }
        }
        m_refresh.start(0);
    });
    connect(&releaser, &Releaser::changed, this, &InventoryModel::notePlanned);
    const QList<ReleaseIntent> all = releaser.planned();
    for (const ReleaseIntent &intent : all) {
        m_planned.insert({intent.accountId, intent.number.number.identity()}, intent);
    }
    refreshAll();
}

void InventoryModel::notePlanned(const ReleaseIntent &intent)
{
    const Key key{intent.accountId, intent.number.number.identity()};
    const auto known = m_planned.constFind(key);
    const bool isKnown = known != m_planned.cend();
    if (intent.isPlanned()) {
        m_planned.insert(key, intent);
    } else if (isKnown && known->id == intent.id) {
        m_planned.remove(key);
    } else {
        return;
    }
    // Many at once are painted at once: each time costs a sort.
    constexpr std::chrono::milliseconds moment(50);
    m_stale.insert(InventoryNumber{intent.accountId, intent.number, {}, {}}.id());
    m_refresh.start(moment);
}

NumberAnnotation InventoryModel::annotation(const InventoryNumber &entry) const
{
    const bool areThere = m_annotations != nullptr && !m_annotations->isEmpty();
    return areThere ? m_annotations->find(entry.accountId, entry.number.number).value_or(NumberAnnotation())
                    : NumberAnnotation();
}

std::optional<ReleaseIntent::State> InventoryModel::planned(const InventoryNumber &entry) const
{
    if (m_planned.isEmpty()) {
        return std::nullopt;
    }
    const auto found = m_planned.constFind({entry.accountId, entry.number.number.identity()});
    return found == m_planned.cend() ? std::nullopt : std::optional(found->state);
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

bool InventoryModel::isTrailing(int column) const { return column == MonthlyFee; }

QString InventoryModel::text(const InventoryNumber &entry, int column) const
{
    const OwnedNumber &number = entry.number;
    switch (column) {
    case Number:
        return formatInternational(number.number);
    case Label:
        return number.label.isEmpty() ? annotation(entry).label : number.label;
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
        if (const auto release = planned(entry)) {
            return words::plannedRelease(*release);
        }
        return entry.missingSince.isValid() ? tr("Not in the list") : words::numberStatus(number.status);
    case Agent:
        return agentText(number.agents);
    case MonthlyFee:
        return words::amount(number.monthlyFee);
    case Currency:
        return words::currency(number.monthlyFee);
    case LastSeen:
        return words::relativeTime(entry.lastSeen);
    case Protection:
        //: A number that is protected against release.
        return annotation(entry).isProtected ? tr("Protected") : QString();
    case Tags:
        return allTags(number.tags, annotation(entry).tags);
    case Owner:
        return annotation(entry).owner;
    case CostCentre:
        return annotation(entry).costCentre;
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
        return isNotStated(entry.number, column) && !(column == Status && planned(entry));
    case WordsRole:
        return column == Capabilities ? QVariant(words::capabilities(entry.number.capabilities)) : QVariant();
    case StatusKindRole:
        // As urgent as one that the provider is about to release.
        return static_cast<int>(planned(entry) ? NumberStatus::Kind::PendingRelease : entry.number.status.kind);
    case MissingRole:
        return entry.missingSince.isValid() && !planned(entry);
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
        return cell(entry, column, NotStatedRole).toBool() ? SortKey() : textKey(text(entry, column));
    }
}

QString InventoryModel::searchText(const InventoryNumber &entry) const
{
    QStringList texts{entry.number.number.text(), entry.number.country.text(), entry.number.tags.join(u' '),
                      entry.number.label};
    for (const int column : {Provider, Account, Country, Place, Type, Status, Agent, Currency}) {
        texts.append(text(entry, column));
    }
    if (const NumberAnnotation kept = annotation(entry); !kept.isEmpty()) {
        texts += {kept.label, kept.notes, kept.tags.join(u' '), kept.owner, kept.costCentre, text(entry, Protection)};
    }
    return texts.join(u'\n');
}

} // namespace numberdesk
