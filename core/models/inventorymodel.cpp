// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventorymodel.h"

#include "core/inventory/annotations.h"
#include "core/models/words.h"
#include "core/purchasing/releaser.h"

#include <QtConcurrentRun>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace numberdesk {
namespace {

/// How long after a change what filter and sorting need is made, before somebody asks for it.
constexpr std::chrono::milliseconds warmUpPause(300);
constexpr size_t chunksAtOnce = 8;

/// What keys of a hundred thousand texts took stays with the process otherwise, though nobody needs it.
void giveBackMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace

InventoryModel::InventoryModel(const Inventory &inventory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_inventory(inventory)
{
    connect(&inventory, &Inventory::accountsChanged, this, &InventoryModel::merge);
    connect(&inventory, &Inventory::numberChanged, this,
            [this](const InventoryNumber &number) { merge({number.accountId}); });
    connect(&inventory, &Inventory::numberRemoved, this, [this] { merge(m_inventory.accounts()); });
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &InventoryModel::refreshStale);
    m_warm.setSingleShot(true);
    connect(&m_warm, &QTimer::timeout, this, &InventoryModel::warmUp);
    takeAll();
}

void InventoryModel::takeAll()
{
    const QStringList accounts = m_inventory.accounts();
    for (const QString &accountId : accounts) {
        m_texts.rows.set(accountId, m_inventory.columnsOf(accountId));
    }
    Rows living;
    for (Row row = 0; row < m_texts.rows.end(); ++row) {
        if (m_texts.rows.isLiving(row)) {
            living.push_back(row);
        }
    }
    m_order.add(living);
    m_lines = linesNow();
    warmUpSoon();
}

void InventoryModel::warmUpSoon() { m_warm.start(warmUpPause); }

void InventoryModel::follow(const Annotations &annotations, const Releaser &releaser)
{
    m_annotations = &annotations;
    connect(&annotations, &Annotations::loaded, this, [this] {
        QSet<Key> kept;
        const auto all = m_annotations->all();
        for (auto entry = all.cbegin(); entry != all.cend(); ++entry) {
            kept.insert(entry.key());
        }
        m_texts.annotations.clear();
        readKept(m_texts, rowsWith(kept));
        refreshAll();
    });
    connect(&annotations, &Annotations::changed, this, [this](const QList<AnnotatedNumber> &numbers) {
        QSet<Key> changed;
        for (const AnnotatedNumber &number : numbers) {
            changed.insert({number.accountId, number.number.identity()});
        }
        for (const Row row : rowsWith(changed)) {
            m_stale.insert(row);
        }
        m_refresh.start(0);
    });
    connect(&releaser, &Releaser::changed, this, &InventoryModel::notePlanned);
    const QList<ReleaseIntent> all = releaser.planned();
    for (const ReleaseIntent &intent : all) {
        m_planned.insert({intent.accountId, intent.number.number.identity()}, intent);
    }
    readKept(m_texts, m_order.rows());
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
    if (const auto row = m_texts.rows.find(intent.accountId, intent.number.number)) {
        m_stale.insert(*row);
    }
    m_refresh.start(moment);
}

InventoryModel::Rows InventoryModel::rowsWith(const QSet<Key> &numbers) const
{
    // By their digits first, which costs next to nothing for all the others.
    QSet<quint64> digits;
    for (const Key &key : numbers) {
        digits.insert(packedDigits(PhoneNumber(u'+' + key.second)));
    }
    Rows rows;
    for (const Row row : m_order.rows()) {
        const NumberView number = m_texts.rows.view(row);
        const bool mayBe = number.digits() == 0 || digits.contains(number.digits());
        if (mayBe && numbers.contains({m_texts.rows.accountOf(row).id, number.identity()})) {
            rows.push_back(row);
        }
    }
    return rows;
}

void InventoryModel::readKept(InventoryTexts &texts, const Rows &rows) const
{
    const bool hasKept = m_annotations != nullptr && !m_annotations->isEmpty();
    for (const Row row : rows) {
        texts.annotations.remove(row);
        texts.planned.remove(row);
        if (!hasKept && m_planned.isEmpty()) {
            continue;
        }
        const NumberView number = texts.rows.view(row);
        const QString &accountId = texts.rows.accountOf(row).id;
        if (const auto kept = hasKept ? m_annotations->find(accountId, number.number()) : std::nullopt) {
            texts.annotations.insert(row, *kept);
        }
        if (!m_planned.isEmpty()) {
            const auto release = m_planned.constFind({accountId, number.identity()});
            if (release != m_planned.cend()) {
                texts.planned.insert(row, release->state);
            }
        }
    }
}

void InventoryModel::refreshStale()
{
    const QSet<Row> stale = std::exchange(m_stale, {});
    Change change;
    for (const Row row : stale) {
        if (m_texts.rows.isLiving(row)) {
            change.changed.push_back(row);
        }
    }
    std::sort(change.changed.begin(), change.changed.end());
    change.next = m_texts;
    readKept(change.next, change.changed);
    apply(std::move(change));
}

void InventoryModel::merge(const QStringList &accountIds)
{
    Change change;
    change.next = m_texts;
    QList<QPair<QString, std::vector<NumberRow>>> added;
    for (const QString &accountId : QSet<QString>(accountIds.cbegin(), accountIds.cend())) {
        const NumberColumns columns = m_inventory.columnsOf(accountId);
        InventoryRows::Difference difference = m_texts.rows.difference(accountId, columns);
        change.next.rows.set(accountId, columns);
        for (const auto &[from, to] :
             {std::pair(&difference.gone, &change.gone), std::pair(&difference.changed, &change.changed),
              std::pair(&difference.seen, &change.seen)}) {
            to->insert(to->end(), from->cbegin(), from->cend());
        }
        for (const NumberRow local : difference.added) {
            change.added.push_back(change.next.rows.rowOf(accountId, local));
        }
    }
    for (Rows *rows : {&change.gone, &change.changed, &change.seen, &change.added}) {
        std::sort(rows->begin(), rows->end());
    }
    readKept(change.next, change.gone);
    readKept(change.next, change.changed);
    readKept(change.next, change.added);
    apply(std::move(change));
    m_texts.rows.releasePages();
    Q_EMIT merged();
}

void InventoryModel::setAccountNames(const QHash<QString, AccountNames> &names)
{
    if (names != m_names) {
        m_names = names;
        m_texts.rows.setNames(names);
        refreshAll();
    }
}

void InventoryModel::retranslate() { refreshAll(); }

void InventoryModel::refreshAll()
{
    m_search.forgetAll();
    m_filter.forget();
    m_order.forget();
    m_groups.forget();
    ++m_generation;
    warmUpSoon();
    if (!m_filter.isEmpty()) {
        // What the words find may be something else now.
        beginResetModel();
        m_passing = m_filter.find(m_search, m_texts, nullptr);
        order();
        m_lines = linesNow();
        endResetModel();
    } else {
        showAnew();
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void InventoryModel::setFilter(const QString &text)
{
    const NumberFilter parsed = parseNumberFilter(text, QDateTime::currentDateTimeUtc());
    m_problems = parsed.problems;
    InventoryFilter wanted(parsed);
    if (wanted == m_filter) {
        return;
    }
    // More letters leave fewer rows: the others need not be looked at again.
    const bool isNarrower = !m_filter.isEmpty() && wanted.isNarrowerThan(m_filter);
    beginResetModel();
    m_filter = std::move(wanted);
    m_passing = m_filter.isEmpty() ? InventorySearch::Passing()
                                   : m_filter.find(m_search, m_texts, isNarrower ? &m_passing : nullptr);
    m_lines = linesNow();
    endResetModel();
}

InventoryModel::FacetQuestion InventoryModel::facetQuestion()
{
    const bool isOfWordsAlone = !m_filter.isEmpty() && m_filter.terms().isEmpty();
    return {m_texts, m_filter, isOfWordsAlone ? m_passing : m_filter.findWords(m_search, m_texts, nullptr)};
}

void InventoryModel::sort(int column, Qt::SortOrder order)
{
    m_order.sortBy(column < ColumnCount ? column : -1, order);
    showAnew();
}

void InventoryModel::setGrouping(FilterField field)
{
    if (field == m_groups.field()) {
        return;
    }
    beginResetModel();
    m_groups.setField(field);
    m_lines = linesNow();
    endResetModel();
    m_texts.rows.releasePages();
}

const InventoryGroups::Group *InventoryModel::groupAt(int place) const
{
    const Line line = lineAt(place);
    return InventoryGroups::isHead(line) ? &m_groups.group(line) : nullptr;
}

int InventoryModel::headAbove(int place) const
{
    while (place >= 0 && !InventoryGroups::isHead(lineAt(place))) {
        --place;
    }
    return place;
}

void InventoryModel::setCollapsed(int head, bool isCollapsed)
{
    const Line line = lineAt(head);
    if (!InventoryGroups::isHead(line) || m_groups.group(line).isCollapsed == isCollapsed) {
        return;
    }
    m_groups.setCollapsed(line, isCollapsed);
    showLines(linesNow());
    announceHeads();
}

void InventoryModel::setAllCollapsed(bool areCollapsed)
{
    m_groups.setAllCollapsed(areCollapsed);
    showLines(linesNow());
    announceHeads();
}

void InventoryModel::setCollapsedGroups(const QSet<QString> &keys)
{
    m_groups.setCollapsed(keys);
    showLines(linesNow());
    announceHeads();
}

void InventoryModel::expandGroupsOf(const QStringList &ids)
{
    QSet<QString> keys = m_groups.collapsed();
    if (!m_groups.isActive() || keys.isEmpty()) {
        return;
    }
    for (const QString &id : ids) {
        if (const auto row = m_texts.rows.find(id)) {
            keys.remove(m_groups.group(m_groups.headOf(*row)).key);
        }
    }
    if (keys != m_groups.collapsed()) {
        setCollapsedGroups(keys);
    }
}

void InventoryModel::makeRanksLater(int column)
{
    if (m_ranksUnderWay.contains(column)) {
        return;
    }
    m_ranksUnderWay.insert(column);
    auto future = QtConcurrent::run([texts = m_texts, column] {
        Ranks ranks = ranksOf(texts, column);
        giveBackMemory();
        return ranks;
    });
    future.then(this, [this, column, generation = m_generation](const Ranks &ranks) {
        m_ranksUnderWay.remove(column);
        if (generation == m_generation) {
            m_order.give(column, ranks);
        }
        m_texts.rows.releasePages();
        // What changed meanwhile is ranked anew.
        if (m_order.isSortedBy(column)) {
            showAnew();
        }
    });
}

void InventoryModel::warmUp()
{
    if (m_texts.rows.size() <= InventoryOrder::FewRows) {
        return;
    }
    if (!m_search.prepare(m_texts, chunksAtOnce)) {
        m_warm.start(0);
    } else if (!m_order.has(Label)) {
        makeRanksLater(Label);
    }
}

QModelIndex InventoryModel::indexOf(const QString &id) const
{
    const auto row = m_texts.rows.find(id);
    const int place = row ? placeOf(*row) : -1;
    return place < 0 ? QModelIndex() : index(place, 0);
}

QString InventoryModel::idAt(int place) const
{
    const Line line = lineAt(place);
    return InventoryGroups::isHead(line) ? QString() : m_texts.rows.id(line);
}

QStringList InventoryModel::passingIds() const
{
    QHash<Line, Rows> hidden;
    if (m_groups.isActive()) {
        for (const Row row : passingRows()) {
            if (m_groups.group(m_groups.headOf(row)).isCollapsed) {
                hidden[m_groups.headOf(row)].push_back(row);
            }
        }
    }
    QStringList ids;
    ids.reserve(passing());
    for (const Line line : m_lines) {
        if (!InventoryGroups::isHead(line)) {
            ids.append(m_texts.rows.id(line));
            continue;
        }
        for (const Row row : hidden.value(line)) {
            ids.append(m_texts.rows.id(row));
        }
    }
    return ids;
}

QString InventoryModel::idOf(const QString &accountId, const PhoneNumber &number) const
{
    const auto row = m_texts.rows.find(accountId, number);
    return row ? m_texts.rows.id(*row) : QString();
}

qsizetype InventoryModel::mostDigits() const
{
    // The longest number is the one whose last digit stands farthest to the right.
    quint64 all = 0;
    for (const Row row : m_order.rows()) {
        all |= m_texts.rows.view(row).digits();
    }
    constexpr qsizetype mostOfE164 = 15;
    qsizetype digits = mostOfE164;
    for (; digits > 0 && (all & 0xfU) == 0; all >>= 4U) {
        --digits;
    }
    return digits;
}

} // namespace numberdesk
