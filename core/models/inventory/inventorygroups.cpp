// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventory/inventorygroups.h"

#include "core/locale/textorder.h"
#include "core/models/inventory/inventoryfilter.h"
#include "core/models/inventorymodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace numberdesk {
namespace {

struct GroupText
{
    Q_DECLARE_TR_FUNCTIONS(InventoryGroups)
};

QString nameOfNothing(FilterField field)
{
    switch (field) {
    case FilterField::Tag:
        //: Head of a group of numbers.
        return GroupText::tr("No tags");
    case FilterField::Agent:
        //: Head of a group of numbers that nobody answers.
        return GroupText::tr("No agent");
    case FilterField::Capability:
        //: Head of a group of numbers.
        return GroupText::tr("Capabilities not stated");
    case FilterField::Country:
        //: Head of a group of numbers.
        return GroupText::tr("Country not stated");
    case FilterField::Type:
        //: Head of a group of numbers.
        return GroupText::tr("Type not stated");
    case FilterField::Status:
        //: Head of a group of numbers.
        return GroupText::tr("Status not stated");
    default:
        //: Head of a group of numbers of an account that is not known here any more.
        return GroupText::tr("Unknown");
    }
}

/// What all numbers of the group of this row have in common.
QString keyOf(const InventoryTexts &texts, InventoryRows::Row row, FilterField field, const QString &shown)
{
    const NumberView number = texts.rows.view(row);
    switch (field) {
    case FilterField::Account:
        return texts.rows.accountOf(row).id;
    case FilterField::Country:
        return number.country().text();
    case FilterField::Type:
        return numberTypeName(number.type());
    case FilterField::Status: {
        const bool isOfThisDesk = texts.planned.contains(row) || number.isMissing();
        const bool isTheirWord = number.statusKind() == NumberStatus::Kind::Other;
        return isOfThisDesk || isTheirWord ? shown : numberStatusName(number.statusKind());
    }
    default:
        return shown;
    }
}

/// Rows of one group have the same: what is kept here is compared as it lies, and no text is made of it.
struct KeptTags
{
    quint64 told;
    QStringList kept;

    friend bool operator==(const KeptTags &, const KeptTags &) = default;
    friend size_t qHash(const KeptTags &tags, size_t seed = 0) { return qHashMulti(seed, tags.told, tags.kept); }
};

} // namespace

/// Adds up the fees of the rows of each group.
class InventoryGroups::Fees
{
public:
    Fees(const InventoryTexts &texts, size_t groups)
        : m_texts(texts)
        , m_adding(groups)
    {}

    void add(Row row, quint32 group)
    {
        const NumberView number = m_texts.rows.view(row);
        const bool isCounted = number.hasMonthlyFee() && !number.feeAmount().isNegative() && !number.isExternal() &&
                               !number.isMissing() && number.statusKind() != NumberStatus::Kind::Released;
        if (!isCounted) {
            return;
        }
        const quint64 account = m_texts.rows.indexOfAccount(row);
        const bool isStated = number.hasCurrency();
        const Likeness likeness{(account << 32U) | (isStated ? number.currencyPlace() : 0), isStated ? 1 : 0};
        const quint32 currency = m_known.value(likeness, [&] { return placeOf(number); });
        std::vector<Adding> &sums = m_adding[group];
        auto sum = std::find_if(sums.begin(), sums.end(),
                                [currency](const Adding &each) { return each.currency == currency; });
        if (sum == sums.end()) {
            sum = sums.insert(sum, {currency, Decimal(), 0});
        }
        sum->amount = sum->amount ? sum->amount->plus(number.feeAmount()) : std::nullopt;
        ++sum->numbers;
    }

    [[nodiscard]] QList<Sum> sums(quint32 group) const
    {
        QList<Sum> sums;
        Sum unstated;
        for (const Adding &each : m_adding[group]) {
            const QString &currency = m_currencies[each.currency];
            if (!currency.isEmpty()) {
                sums.append({currency, each.amount, each.numbers});
                continue;
            }
            // Those of another account may be in another currency.
            unstated.amount = unstated.numbers == 0 ? each.amount : std::nullopt;
            unstated.numbers += each.numbers;
        }
        std::sort(sums.begin(), sums.end(),
                  [](const Sum &left, const Sum &right) { return left.currency < right.currency; });
        if (unstated.numbers > 0) {
            sums.append(unstated);
        }
        return sums;
    }

private:
    /// One place for each currency, and one for what each account tells without.
    quint32 placeOf(const NumberView &number)
    {
        const auto fee = number.monthlyFee();
        const QString currency = fee ? fee->currency.value_or(QString()) : QString();
        const auto known = std::find(m_currencies.cbegin(), m_currencies.cend(), currency);
        if (known != m_currencies.cend() && !currency.isEmpty()) {
            return static_cast<quint32>(known - m_currencies.cbegin());
        }
        m_currencies.push_back(currency);
        return static_cast<quint32>(m_currencies.size() - 1);
    }

    const InventoryTexts &m_texts;
    std::vector<std::vector<Adding>> m_adding;
    ByLikeness<quint32> m_known;
    std::vector<QString> m_currencies;
};

QList<FilterField> InventoryGroups::fields()
{
    return {FilterField::Any,    FilterField::Provider,   FilterField::Account, FilterField::Country, FilterField::Type,
            FilterField::Status, FilterField::Capability, FilterField::Tag,     FilterField::Agent};
}

void InventoryGroups::setField(FilterField field)
{
    m_field = field;
    m_collapsed.clear();
    m_groups.clear();
    m_byKey.clear();
    m_sorted.clear();
    m_groupOf.clear();
}

void InventoryGroups::setCollapsed(const QSet<QString> &keys)
{
    m_collapsed = keys;
    for (Group &group : m_groups) {
        group.isCollapsed = m_collapsed.contains(group.key);
    }
}

void InventoryGroups::setCollapsed(Line head, bool isCollapsed)
{
    Group &group = m_groups[head & ~HeadMark];
    group.isCollapsed = isCollapsed;
    if (isCollapsed) {
        m_collapsed.insert(group.key);
    } else {
        m_collapsed.remove(group.key);
    }
}

void InventoryGroups::setAllCollapsed(bool areCollapsed)
{
    for (size_t place = 0; place < m_groups.size(); ++place) {
        if (m_groups[place].count > 0) {
            setCollapsed(HeadMark | static_cast<Line>(place), areCollapsed);
        }
    }
    if (!areCollapsed) {
        m_collapsed.clear();
    }
}

quint32 InventoryGroups::groupOf(const InventoryTexts &texts, Row row)
{
    const int column = columnOf(m_field);
    const QString shown = texts.isNotStated(row, column) ? QString() : texts.text(row, column);
    const QString key = shown.isEmpty() ? QString() : keyOf(texts, row, m_field, shown);
    const auto known = m_byKey.constFind(key);
    const bool isNew = known == m_byKey.cend();
    const quint32 place = isNew ? static_cast<quint32>(m_groups.size()) : *known;
    if (isNew) {
        m_byKey.insert(key, place);
        m_groups.push_back({key, {}, {}, 0, {}, m_collapsed.contains(key)});
    }
    Group &group = m_groups[place];
    group.name = key.isEmpty() ? nameOfNothing(m_field) : shown;
    group.provider = m_field == FilterField::Account ? texts.rows.accountOf(row).names.provider : QString();
    return place;
}

void InventoryGroups::assign(const InventoryTexts &texts)
{
    const int column = columnOf(m_field);
    const bool isOfKept = m_field == FilterField::Tag && !texts.annotations.isEmpty();
    ByLikeness<quint32> known;
    QHash<KeptTags, quint32> knownTags;
    m_groupOf.assign(texts.rows.end(), 0);
    for (Row row = 0; row < texts.rows.end(); ++row) {
        if (!texts.rows.isLiving(row)) {
            continue;
        }
        const auto kept = isOfKept ? texts.annotations.constFind(row) : texts.annotations.cend();
        if (kept == texts.annotations.cend()) {
            m_groupOf[row] = known.value(texts.likeness(row, column), [&] { return groupOf(texts, row); });
            continue;
        }
        const quint64 account = texts.rows.indexOfAccount(row);
        const KeptTags tags{(account << 32U) | texts.rows.view(row).tagsPlace(), kept->tags};
        const auto found = knownTags.constFind(tags);
        m_groupOf[row] = found != knownTags.cend() ? *found : *knownTags.insert(tags, groupOf(texts, row));
    }
    if (m_field == FilterField::Account) {
        tellAccountsApart();
    }
    sortByName();
}

void InventoryGroups::tellAccountsApart()
{
    QHash<QString, int> alike;
    for (const Group &group : m_groups) {
        ++alike[group.name];
    }
    for (Group &group : m_groups) {
        if (alike.value(group.name) > 1 && !group.provider.isEmpty()) {
            //: Head of a group: an account's name and its provider, where two accounts have the same name.
            group.name = GroupText::tr("%1 · %2").arg(group.name, group.provider);
        }
    }
}

void InventoryGroups::sortByName()
{
    const QCollator collator = textCollator();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_groups.size());
    for (const Group &group : m_groups) {
        keys.push_back(collator.sortKey(group.name));
    }
    m_sorted.resize(m_groups.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0U);
    std::sort(m_sorted.begin(), m_sorted.end(), [&](quint32 left, quint32 right) {
        const int order = keys[left].compare(keys[right]);
        return order != 0 ? order < 0 : m_groups[left].key < m_groups[right].key;
    });
}

std::vector<InventoryGroups::Line> InventoryGroups::lines(const InventoryTexts &texts, const std::vector<Row> &rows,
                                                          bool isTurned)
{
    if (m_groupOf.empty()) {
        assign(texts);
    }
    for (Group &group : m_groups) {
        group.count = 0;
    }
    Fees fees(texts, m_groups.size());
    for (const Row row : rows) {
        const quint32 group = m_groupOf[row];
        ++m_groups[group].count;
        fees.add(row, group);
    }
    std::vector<quint32> order = m_sorted;
    if (isTurned) {
        std::reverse(order.begin(), order.end());
    }
    std::stable_partition(order.begin(), order.end(), [this](quint32 place) { return !m_groups[place].key.isEmpty(); });

    std::vector<Line> lines;
    lines.reserve(rows.size() + order.size());
    std::vector<size_t> next(m_groups.size());
    for (const quint32 place : order) {
        Group &group = m_groups[place];
        group.sums = fees.sums(place);
        if (group.count > 0) {
            lines.push_back(HeadMark | place);
            next[place] = lines.size();
            lines.resize(lines.size() + (group.isCollapsed ? 0 : static_cast<size_t>(group.count)));
        }
    }
    for (const Row row : rows) {
        const quint32 place = m_groupOf[row];
        if (!m_groups[place].isCollapsed) {
            lines[next[place]++] = row;
        }
    }
    return lines;
}

} // namespace numberdesk
