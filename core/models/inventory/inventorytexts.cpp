// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locale/textorder.h"
#include "core/models/inventory/inventoryrows.h"
#include "core/models/inventory/likeness.h"
#include "core/models/inventory/radixsort.h"
#include "core/models/inventorymodel.h"
#include "core/models/words.h"

#include <algorithm>

namespace numberdesk {
namespace {

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

/// Ranks of rows that are told apart by one number: no text, no hash.
Ranks digitRanks(const InventoryTexts &texts)
{
    const InventoryRows &rows = texts.rows;
    Ranks ranks(rows.end(), RankNotStated);
    std::vector<std::pair<quint64, quint32>> keyed;
    std::vector<std::pair<SortKey, quint32>> others;
    keyed.reserve(static_cast<size_t>(rows.size()));
    const QCollator collator = textCollator();
    for (InventoryRows::Row row = 0; row < rows.end(); ++row) {
        if (!rows.isLiving(row)) {
            continue;
        }
        if (const quint64 digits = rows.view(row).digits(); digits != 0) {
            keyed.emplace_back(digits, row);
        } else if (const QString text = rows.view(row).numberText(); !text.isEmpty()) {
            others.emplace_back(collator.sortKey(text), row);
        }
    }
    // The file of an account is in this order.
    if (!std::is_sorted(keyed.cbegin(), keyed.cend())) {
        radixSort(keyed, 0, [](const std::pair<quint64, quint32> &entry) { return entry.first; });
    }
    quint32 rank = 0;
    for (size_t place = 0; place < keyed.size(); ++place) {
        rank += place > 0 && keyed[place].first != keyed[place - 1].first ? 1 : 0;
        ranks[keyed[place].second] = rank;
    }
    std::sort(others.begin(), others.end(),
              [](const auto &left, const auto &right) { return less(left.first, right.first); });
    for (size_t place = 0; place < others.size(); ++place) {
        rank += place == 0 || less(others[place - 1].first, others[place].first) ? 1 : 0;
        ranks[others[place].second] = rank;
    }
    return ranks;
}

} // namespace

QString InventoryTexts::text(InventoryRows::Row row, int column) const
{
    const NumberView number = rows.view(row);
    const auto kept = [&] { return annotations.value(row); };
    switch (column) {
    case InventoryModel::Number:
        return formatInternational(number.number());
    case InventoryModel::Label:
        return number.labelPlace() == 0 ? kept().label : number.label();
    case InventoryModel::Provider:
        return rows.accountOf(row).names.provider;
    case InventoryModel::Account:
        return rows.accountOf(row).names.account;
    case InventoryModel::Country:
        return words::country(number.country());
    case InventoryModel::Place:
        return number.regionPlace() == 0 ? words::notStated() : number.region();
    case InventoryModel::Type:
        return words::numberType(number.type());
    case InventoryModel::Capabilities:
        return words::capabilities(number.capabilities()).join(QStringLiteral(" · "));
    case InventoryModel::Status:
        if (const auto release = planned.constFind(row); release != planned.cend()) {
            return words::plannedRelease(*release);
        }
        return number.isMissing() ? InventoryModel::tr("Not in the list") : words::numberStatus(number.status());
    case InventoryModel::Agent:
        return agentText(number.agents());
    case InventoryModel::MonthlyFee:
        return words::amount(number.monthlyFee());
    case InventoryModel::Currency:
        return words::currency(number.monthlyFee());
    case InventoryModel::LastSeen:
        return words::relativeTime(number.lastSeen());
    case InventoryModel::Protection:
        //: A number that is protected against release.
        return kept().isProtected ? InventoryModel::tr("Protected") : QString();
    case InventoryModel::Tags:
        return allTags(number.tags(), kept().tags);
    case InventoryModel::Owner:
        return kept().owner;
    case InventoryModel::CostCentre:
        return kept().costCentre;
    default:
        return {};
    }
}

bool InventoryTexts::isNotStated(InventoryRows::Row row, int column) const
{
    const NumberView number = rows.view(row);
    switch (column) {
    case InventoryModel::Country:
        return number.countryLetters() == 0;
    case InventoryModel::Place:
        return number.regionPlace() == 0;
    case InventoryModel::Type:
        return number.typeKind() == NumberType::Kind::Unknown;
    case InventoryModel::Capabilities:
        return words::capabilities(number.capabilities()).isEmpty();
    case InventoryModel::Status:
        return number.statusKind() == NumberStatus::Kind::NotStated && !planned.contains(row);
    case InventoryModel::MonthlyFee:
        return !number.hasMonthlyFee();
    case InventoryModel::Currency:
        return !number.hasMonthlyFee() || !number.hasCurrency();
    default:
        return false;
    }
}

SortKey InventoryTexts::sortKey(InventoryRows::Row row, int column, const QCollator &collator) const
{
    const NumberView number = rows.view(row);
    if (column == InventoryModel::MonthlyFee) {
        const auto fee = number.monthlyFee();
        return fee ? SortKey(MoneyKey{fee->currency.value_or(QString()), fee->amount}) : SortKey();
    }
    if (column == InventoryModel::LastSeen) {
        return number.lastSeenAt() == NoMoment ? SortKey() : SortKey(number.lastSeenAt());
    }
    const QString words = isNotStated(row, column) ? QString() : text(row, column);
    return words.isEmpty() ? SortKey() : SortKey(collator.sortKey(words));
}

std::pair<quint64, quint64> InventoryTexts::likeness(InventoryRows::Row row, int column) const
{
    const NumberView number = rows.view(row);
    const quint64 account = rows.indexOfAccount(row);
    const auto placed = [account](TextRef place, quint64 more = 0) {
        return std::pair<quint64, quint64>{(account << 32U) | place, more};
    };
    // What is kept here is each row's own.
    const bool isKept = !annotations.isEmpty() && annotations.contains(row);
    const std::pair<quint64, quint64> own{row, ~Q_UINT64_C(0)};
    switch (column) {
    case InventoryModel::Label:
        return isKept ? own : placed(number.labelPlace());
    case InventoryModel::Provider:
    case InventoryModel::Account:
        return {account, 0};
    case InventoryModel::Country:
        return {number.countryLetters(), 0};
    case InventoryModel::Place:
        return placed(number.regionPlace());
    case InventoryModel::Type:
        return placed(number.typeWordPlace(), static_cast<quint64>(number.typeKind()));
    case InventoryModel::Capabilities:
        return placed(number.capabilitiesPlace(), number.channels());
    case InventoryModel::Status: {
        const auto release = planned.isEmpty() ? planned.cend() : planned.constFind(row);
        if (release != planned.cend()) {
            return {static_cast<quint64>(*release), ~Q_UINT64_C(0)};
        }
        return number.isMissing() ? std::pair<quint64, quint64>{0, ~Q_UINT64_C(1)}
                                  : placed(number.statusWordPlace(), static_cast<quint64>(number.statusKind()));
    }
    case InventoryModel::Agent:
        return placed(number.agentsPlace());
    case InventoryModel::Currency:
        return placed(number.currencyPlace(), number.hasCurrency() ? 1 : 0);
    case InventoryModel::MonthlyFee:
        return number.feeLikeness(account);
    case InventoryModel::LastSeen:
        return {static_cast<quint64>(number.lastSeenAt()), 0};
    case InventoryModel::Tags:
        return isKept ? own : placed(number.tagsPlace());
    case InventoryModel::Protection:
    case InventoryModel::Owner:
    case InventoryModel::CostCentre:
        return isKept ? own : std::pair<quint64, quint64>{0, 0};
    default:
        return own;
    }
}

Ranks ranksOf(const InventoryTexts &texts, int column)
{
    if (column == InventoryModel::Number) {
        return digitRanks(texts);
    }
    struct Distinct
    {
        SortKey key;
        quint32 place;
    };
    const QCollator collator = textCollator();
    const InventoryRows &rows = texts.rows;
    ByLikeness<quint32> known;
    std::vector<Distinct> distinct;
    Ranks ranks(rows.end(), RankNotStated);
    for (InventoryRows::Row row = 0; row < rows.end(); ++row) {
        if (!rows.isLiving(row)) {
            continue;
        }
        ranks[row] = known.value(texts.likeness(row, column), [&] {
            const auto place = static_cast<quint32>(distinct.size());
            distinct.push_back({texts.sortKey(row, column, collator), place});
            return place;
        });
    }
    std::sort(distinct.begin(), distinct.end(), [](const Distinct &left, const Distinct &right) {
        const int leftUnknown = howUnknown(left.key);
        const int rightUnknown = howUnknown(right.key);
        return leftUnknown != rightUnknown ? leftUnknown < rightUnknown : less(left.key, right.key);
    });
    std::vector<quint32> rankOfPlace(distinct.size(), RankNotStated);
    // Not 0, which turned round in the second class would be as if it were not stated.
    quint32 rank = 1;
    for (size_t at = 0; at < distinct.size(); ++at) {
        const int unknown = howUnknown(distinct[at].key);
        if (unknown == 2) {
            continue;
        }
        rank += at > 0 && less(distinct[at - 1].key, distinct[at].key) ? 1 : 0;
        rankOfPlace[distinct[at].place] = unknown == 1 ? SecondClass | rank : rank;
    }
    for (quint32 &rankOfRow : ranks) {
        rankOfRow = rankOfRow == RankNotStated ? RankNotStated : rankOfPlace[rankOfRow];
    }
    return ranks;
}

} // namespace numberdesk
