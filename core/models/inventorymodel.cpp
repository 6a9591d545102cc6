// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every way in which rows come, go and change is announced in one place.
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

/// Ranges of rows that are removed one by one before the model is announced anew instead: each costs a view as much as
/// all rows behind it.
constexpr size_t maximumRanges = 64;
/// Rows that are looked at one by one, with all their texts, before all are looked at together instead.
constexpr size_t maximumSingles = 2000;
/// Fewer rows than these are sorted by any column at once.
constexpr qsizetype fewRows = 20000;
/// How long after a change what filter and sorting need is made, before somebody asks for it.
constexpr std::chrono::milliseconds warmUpPause(300);
constexpr size_t chunksAtOnce = 8;
constexpr qsizetype mostSortColumns = 3;

/// First and last of each run of neighbours.
std::vector<std::pair<int, int>> rangesOf(std::vector<int> places)
{
    std::sort(places.begin(), places.end());
    std::vector<std::pair<int, int>> ranges;
    for (const int place : places) {
        if (!ranges.empty() && ranges.back().second + 1 == place) {
            ranges.back().second = place;
        } else {
            ranges.emplace_back(place, place);
        }
    }
    return ranges;
}

QVariant alignment(int column)
{
    const Qt::Alignment side = column == InventoryModel::MonthlyFee ? Qt::AlignTrailing : Qt::AlignLeading;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

/// What keys of a hundred thousand texts took stays with the process otherwise, though nobody needs it.
void giveBackMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

/// Columns of which texts may differ in every row, so that their order takes long to find.
bool isManifold(int column)
{
    switch (column) {
    case InventoryModel::Label:
    case InventoryModel::Place:
    case InventoryModel::Agent:
    case InventoryModel::Tags:
    case InventoryModel::Owner:
    case InventoryModel::CostCentre:
        return true;
    default:
        return false;
    }
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
    for (Row row = 0; row < m_texts.rows.end(); ++row) {
        if (m_texts.rows.isLiving(row)) {
            m_order.push_back(row);
        }
    }
    collectVisible();
    m_warm.start(warmUpPause);
}

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
    Rows rows = m_order;
    readKept(m_texts, rows);
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
    for (const Row row : m_order) {
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

void InventoryModel::apply(Change change)
{
    // What is kept of the rows that are there now says nothing of those that will be.
    m_filter.forget();
    if (m_filter.asksFor(FilterField::Seen)) {
        change.changed.insert(change.changed.end(), change.seen.cbegin(), change.seen.cend());
        std::sort(change.changed.begin(), change.changed.end());
    }
    const size_t touched = change.changed.size() + change.added.size();
    bool isNew = !m_filter.isEmpty() && touched > maximumSingles;
    std::vector<int> leaving;
    Rows entering;
    if (!isNew) {
        const std::vector<int> &places = this->places();
        for (const Row row : change.gone) {
            if (places[row] >= 0) {
                leaving.push_back(places[row]);
            }
        }
        for (const Row row : change.changed) {
            const bool fits = m_filter.passes(change.next, row);
            if (places[row] >= 0 && !fits) {
                leaving.push_back(places[row]);
            } else if (places[row] < 0 && fits) {
                entering.push_back(row);
            }
        }
        for (const Row row : change.added) {
            if (m_filter.passes(change.next, row)) {
                entering.push_back(row);
            }
        }
        isNew = !removeLeaving(std::move(leaving));
    }
    if (isNew) {
        beginResetModel();
        takeOver(change);
        m_passing = m_filter.isEmpty() ? InventorySearch::Passing() : m_filter.find(m_search, m_texts, nullptr);
        order();
        endResetModel();
        return;
    }
    takeOver(change);
    if (!m_filter.isEmpty()) {
        m_passing.resize(m_texts.rows.end());
        for (const Row row : change.changed) {
            m_passing[row] = passes(row) ? 1 : 0;
        }
        for (const Row row : change.added) {
            m_passing[row] = passes(row) ? 1 : 0;
        }
    }
    Rows shown = change.changed;
    shown.insert(shown.end(), change.seen.cbegin(), change.seen.cend());
    announceShown(shown);
    if (!entering.empty()) {
        const auto end = static_cast<int>(m_visible.size());
        beginInsertRows({}, end, end + static_cast<int>(entering.size()) - 1);
        m_visible.insert(m_visible.end(), entering.cbegin(), entering.cend());
        m_places.clear();
        endInsertRows();
    }
    const bool isByTime = std::any_of(m_sorting.cbegin(), m_sorting.cend(),
                                      [](const SortColumn &sorting) { return sorting.column == LastSeen; });
    const bool mayBeOutOfOrder = m_sorting.isEmpty() ? !std::is_sorted(m_visible.cbegin(), m_visible.cend())
                                                     : touched > 0 || (isByTime && !change.seen.empty());
    if (mayBeOutOfOrder) {
        rearrange();
    }
}

bool InventoryModel::removeLeaving(std::vector<int> leaving)
{
    const std::vector<std::pair<int, int>> ranges = rangesOf(std::move(leaving));
    if (ranges.size() > maximumRanges) {
        return false;
    }
    std::for_each(ranges.crbegin(), ranges.crend(), [this](const std::pair<int, int> &range) {
        beginRemoveRows({}, range.first, range.second);
        m_visible.erase(m_visible.begin() + range.first, m_visible.begin() + range.second + 1);
        m_places.clear();
        endRemoveRows();
    });
    return true;
}

void InventoryModel::takeOver(Change &change)
{
    const bool isSame = change.gone.empty() && change.changed.empty() && change.added.empty();
    m_texts = std::move(change.next);
    for (const Rows *rows : {&change.gone, &change.changed, &change.added}) {
        m_search.forget(*rows);
    }
    if (!change.gone.empty()) {
        m_order.erase(std::remove_if(m_order.begin(), m_order.end(),
                                     [&change](Row row) {
                                         return std::binary_search(change.gone.cbegin(), change.gone.cend(), row);
                                     }),
                      m_order.end());
    }
    m_order.insert(m_order.end(), change.added.cbegin(), change.added.cend());
    m_places.clear();
    if (!isSame) {
        m_ranks.clear();
        ++m_generation;
        m_warm.start(warmUpPause);
    } else if (!change.seen.empty()) {
        m_ranks.remove(LastSeen);
    }
}

void InventoryModel::announceShown(const Rows &rows)
{
    if (rows.empty()) {
        return;
    }
    const std::vector<int> &places = this->places();
    int first = -1;
    int last = -1;
    for (const Row row : rows) {
        const int place = places[row];
        first = place >= 0 && (first < 0 || place < first) ? place : first;
        last = std::max(last, place);
    }
    if (last >= 0) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
}

const std::vector<int> &InventoryModel::places() const
{
    if (m_places.empty()) {
        m_places.assign(m_texts.rows.end(), -1);
        for (size_t place = 0; place < m_visible.size(); ++place) {
            m_places[m_visible[place]] = static_cast<int>(place);
        }
    }
    return m_places;
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
    m_ranks.clear();
    ++m_generation;
    m_warm.start(warmUpPause);
    if (!m_filter.isEmpty()) {
        // What the words find may be something else now.
        beginResetModel();
        m_passing = m_filter.find(m_search, m_texts, nullptr);
        order();
        endResetModel();
    } else {
        rearrange();
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
    collectVisible();
    endResetModel();
}

InventoryModel::FacetQuestion InventoryModel::facetQuestion()
{
    const bool isOfWordsAlone = !m_filter.isEmpty() && m_filter.terms().isEmpty();
    return {m_texts, m_filter, isOfWordsAlone ? m_passing : m_filter.findWords(m_search, m_texts, nullptr)};
}

void InventoryModel::collectVisible()
{
    m_places.clear();
    if (m_filter.isEmpty()) {
        m_visible = m_order;
        return;
    }
    m_visible.clear();
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(m_visible),
                 [this](Row row) { return m_passing[row] != 0; });
}

void InventoryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) {
        m_sorting.clear();
    } else {
        m_sorting.removeIf([column](const SortColumn &known) { return known.column == column; });
        m_sorting.prepend({column, order});
        m_sorting.resize(std::min(m_sorting.size(), mostSortColumns));
    }
    rearrange();
}

const Ranks *InventoryModel::ranks(int column)
{
    if (!m_ranks.contains(column)) {
        if (isManifold(column) && m_texts.rows.size() > fewRows) {
            makeRanksLater(column);
            return nullptr;
        }
        m_ranks.insert(column, ranksOf(m_texts, column));
    }
    return &*m_ranks.constFind(column);
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
        const bool isWanted = std::any_of(m_sorting.cbegin(), m_sorting.cend(),
                                          [column](const SortColumn &known) { return known.column == column; });
        if (generation == m_generation) {
            m_ranks.insert(column, ranks);
        }
        m_texts.rows.releasePages();
        // What changed meanwhile is ranked anew.
        if (isWanted) {
            rearrange();
        }
    });
}

void InventoryModel::order()
{
    for (const SortColumn &sorting : m_sorting) {
        if (ranks(sorting.column) == nullptr) {
            // It follows when its keys are there; until then the rows stay where they are.
            collectVisible();
            return;
        }
    }
    if (!std::is_sorted(m_order.cbegin(), m_order.cend())) {
        std::sort(m_order.begin(), m_order.end());
    }
    std::vector<quint64> keyed(m_order.size());
    Rows before;
    // The one that counts most is the last, and leaves the others' order where it says nothing.
    for (auto sorting = m_sorting.crbegin(); sorting != m_sorting.crend(); ++sorting) {
        const Ranks &ranks = *this->ranks(sorting->column);
        const quint32 turned = sorting->order == Qt::DescendingOrder ? ~SecondClass : 0;
        for (size_t place = 0; place < m_order.size(); ++place) {
            const quint32 rank = ranks[m_order[place]];
            const quint32 key = rank == RankNotStated ? rank : rank ^ turned;
            keyed[place] = (static_cast<quint64>(key) << 32U) | place;
        }
        if (std::is_sorted(keyed.cbegin(), keyed.cend())) {
            continue;
        }
        std::sort(keyed.begin(), keyed.end());
        before = m_order;
        std::transform(keyed.cbegin(), keyed.cend(), m_order.begin(),
                       [&before](quint64 key) { return before[key & ~quint32(0)]; });
    }
    collectVisible();
}

void InventoryModel::rearrange()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Rows rows;
    rows.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before) {
        rows.push_back(rowAt(index.row()));
    }
    order();
    if (!before.isEmpty()) {
        const std::vector<int> &places = this->places();
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype entry = 0; entry < before.size(); ++entry) {
            after.append(index(places[rows[static_cast<size_t>(entry)]], before.at(entry).column()));
        }
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void InventoryModel::warmUp()
{
    if (m_texts.rows.size() <= fewRows) {
        return;
    }
    if (!m_search.prepare(m_texts, chunksAtOnce)) {
        m_warm.start(0);
    } else if (!m_ranks.contains(Label)) {
        makeRanksLater(Label);
    }
}

QModelIndex InventoryModel::indexOf(const QString &id) const
{
    const auto row = m_texts.rows.find(id);
    const int place = row ? places().at(*row) : -1;
    return place < 0 ? QModelIndex() : index(place, 0);
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
    for (const Row row : m_order) {
        all |= m_texts.rows.view(row).digits();
    }
    constexpr qsizetype mostOfE164 = 15;
    qsizetype digits = mostOfE164;
    for (; digits > 0 && (all & 0xfU) == 0; all >>= 4U) {
        --digits;
    }
    return digits;
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
    return role == Qt::TextAlignmentRole ? alignment(index.column()) : cell(rowAt(index.row()), index.column(), role);
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
