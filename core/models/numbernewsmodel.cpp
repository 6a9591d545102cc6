// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/numbernewsmodel.h"

#include "core/models/words.h"

#include <QPointer>
#include <QtConcurrentRun>

#include <numeric>

namespace numberdesk {
namespace {

using Kind = NumberNews::Kind;

/// So many are put in order at once, in less than a frame.
constexpr qsizetype FewNews = 500;

QString agentNames(const QList<AgentReference> &agents)
{
    QStringList names;
    for (const AgentReference &agent : agents) {
        names.append(agent.name.isEmpty() ? agent.id : agent.name);
    }
    return names.isEmpty() ? NumberNewsModel::tr("No agent") : names.join(QStringLiteral(", "));
}

/// What is known of a number that came or went.
QString allFacts(const NumberFacts &facts)
{
    QStringList words;
    if (facts.status.kind != NumberStatus::Kind::NotStated) {
        words.append(words::numberStatus(facts.status));
    }
    if (facts.price) {
        words.append(words::money(facts.price));
    }
    if (!facts.agents.isEmpty()) {
        words.append(agentNames(facts.agents));
    }
    return words.isEmpty() ? words::notStated() : words.join(QStringLiteral(" · "));
}

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Appeared:
        //: What is new about a number: its list shows it for the first time, or again.
        return NumberNewsModel::tr("Appeared");
    case Kind::Vanished:
        //: What is new about a number: its list does not show it any more.
        return NumberNewsModel::tr("Vanished");
    case Kind::Price:
        //: What is new about a number: what it costs each month.
        return NumberNewsModel::tr("Price");
    case Kind::Status:
        //: What is new about a number.
        return NumberNewsModel::tr("Status");
    case Kind::Agent:
        //: What is new about a number: who answers it.
        return NumberNewsModel::tr("Agent");
    }
    return {};
}

QString factOf(const NumberNews &news, bool isBefore)
{
    const NumberFacts &facts = isBefore ? news.before : news.now;
    switch (news.kind) {
    case Kind::Appeared:
        return isBefore ? NumberNewsModel::tr("Not in the list") : allFacts(facts);
    case Kind::Vanished:
        return isBefore ? allFacts(facts) : NumberNewsModel::tr("Not in the list");
    case Kind::Price:
        return words::money(facts.price);
    case Kind::Status:
        return words::numberStatus(facts.status);
    case Kind::Agent:
        return agentNames(facts.agents);
    }
    return {};
}

} // namespace

NumberNewsModel::~NumberNewsModel()
{
    giveUpAside(std::exchange(m_wanted.diffs, {}));
    giveUpAside(std::exchange(m_shown.diffs, {}));
}

QString NumberNewsModel::Arrangement::text(Row row, int column) const
{
    const NumberNews &news = newsOf(row);
    switch (column) {
    case Number:
        return formatInternational(news.number);
    case What:
        return kindWord(news.kind);
    case Before:
        return factOf(news, true);
    case Now:
        return factOf(news, false);
    case Account:
        return names.value(diffs.at(row.diff)->accountId).account;
    default:
        return {};
    }
}

bool NumberNewsModel::Arrangement::isNotStated(Row row, int column) const
{
    const NumberNews &news = newsOf(row);
    if (column != Before && column != Now) {
        return false;
    }
    const NumberFacts &facts = column == Before ? news.before : news.now;
    switch (news.kind) {
    case Kind::Appeared:
        return column == Before;
    case Kind::Vanished:
        return column == Now;
    case Kind::Price:
        return !facts.price;
    case Kind::Status:
        return facts.status.kind == NumberStatus::Kind::NotStated;
    case Kind::Agent:
        return facts.agents.isEmpty();
    }
    return false;
}

SortKey NumberNewsModel::Arrangement::key(Row row, int column, const QCollator &collator) const
{
    const NumberNews &news = newsOf(row);
    if (column == What) {
        return static_cast<qint64>(news.kind);
    }
    if (column == Number && news.number.isE164()) {
        return PhoneKey{news.number.e164().mid(1).toLatin1()};
    }
    if (isNotStated(row, column)) {
        return {};
    }
    if (news.kind == Kind::Price && (column == Before || column == Now)) {
        const Money &price = *(column == Before ? news.before.price : news.now.price);
        return MoneyKey{price.currency.value_or(QString()), price.amount};
    }
    return collator.sortKey(text(row, column));
}

qsizetype NumberNewsModel::Arrangement::listed() const
{
    return std::accumulate(diffs.cbegin(), diffs.cend(), qsizetype(0),
                           [](qsizetype sum, const ReadingDiffs::Diff &diff) { return sum + diff->news.size(); });
}

NumberNewsModel::Rows NumberNewsModel::Arrangement::rows() const
{
    Rows rows;
    for (qsizetype place = 0; place < diffs.size(); ++place) {
        const ReadingDiff &diff = *diffs.at(place);
        if (!choice.accountId.isEmpty() && diff.accountId != choice.accountId) {
            continue;
        }
        for (qsizetype entry = 0; entry < diff.news.size(); ++entry) {
            if (!choice.kind || diff.news.at(entry).kind == *choice.kind) {
                rows.push_back({static_cast<quint32>(place), static_cast<quint32>(entry)});
            }
        }
    }
    const QCollator collator = textCollator();
    const auto sortBy = [&](int column, Qt::SortOrder direction) {
        std::vector<std::pair<SortKey, Row>> keyed;
        keyed.reserve(rows.size());
        for (const Row row : rows) {
            keyed.emplace_back(key(row, column, collator), row);
        }
        std::stable_sort(keyed.begin(), keyed.end(), [direction](const auto &left, const auto &right) {
            const int leftUnknown = howUnknown(left.first);
            const int rightUnknown = howUnknown(right.first);
            if (leftUnknown != rightUnknown) {
                return leftUnknown < rightUnknown;
            }
            return direction == Qt::DescendingOrder ? less(right.first, left.first) : less(left.first, right.first);
        });
        std::transform(keyed.cbegin(), keyed.cend(), rows.begin(), [](const auto &entry) { return entry.second; });
    };
    sortBy(Number, Qt::AscendingOrder);
    if (sortColumn >= 0 && sortColumn < ColumnCount && (sortColumn != Number || order != Qt::AscendingOrder)) {
        sortBy(sortColumn, order);
    }
    return rows;
}

void NumberNewsModel::setDiffs(const Diffs &diffs, const QHash<QString, AccountNames> &names)
{
    if (diffs == m_wanted.diffs && names == m_wanted.names) {
        return;
    }
    giveUpAside(std::exchange(m_wanted.diffs, diffs));
    m_wanted.names = names;
    arrange();
}

void NumberNewsModel::setChoice(const Choice &choice)
{
    if (choice != m_wanted.choice) {
        m_wanted.choice = choice;
        arrange();
    }
}

void NumberNewsModel::sort(int column, Qt::SortOrder order)
{
    m_wanted.sortColumn = column;
    m_wanted.order = order;
    arrange();
}

void NumberNewsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    arrange();
}

void NumberNewsModel::arrange()
{
    ++m_generation;
    if (m_wanted.listed() <= FewNews) {
        show(m_wanted, m_wanted.rows());
    } else {
        m_isArranging = true;
        arrangeAside();
    }
}

Task<void> NumberNewsModel::arrangeAside()
{
    const QPointer<NumberNewsModel> self(this);
    const quint64 generation = m_generation;
    Arrangement wanted = m_wanted;
    auto future = QtConcurrent::run([wanted] { return wanted.rows(); });
    Rows rows = co_await future;
    if (self && generation == m_generation) {
        show(std::move(wanted), std::move(rows));
    } else {
        giveUpAside(std::exchange(wanted.diffs, {}));
    }
}

void NumberNewsModel::show(Arrangement arrangement, Rows rows)
{
    beginResetModel();
    giveUpAside(std::exchange(m_shown.diffs, {}));
    m_shown = std::move(arrangement);
    m_rows = std::move(rows);
    endResetModel();
    m_isArranging = false;
    Q_EMIT arranged();
}

ReadingDiff::Counts NumberNewsModel::counts() const
{
    ReadingDiff::Counts counts{};
    for (const ReadingDiffs::Diff &diff : m_wanted.diffs) {
        if (m_wanted.choice.accountId.isEmpty() || diff->accountId == m_wanted.choice.accountId) {
            std::transform(counts.cbegin(), counts.cend(), diff->counts.cbegin(), counts.begin(), std::plus<>());
        }
    }
    return counts;
}

qint64 NumberNewsModel::unlisted() const
{
    qint64 count = 0;
    for (const ReadingDiffs::Diff &diff : m_wanted.diffs) {
        if (m_wanted.choice.accountId.isEmpty() || diff->accountId == m_wanted.choice.accountId) {
            count += diff->total() - diff->news.size();
        }
    }
    return count;
}

const NumberNews &NumberNewsModel::newsAt(int row) const { return m_shown.newsOf(m_rows.at(static_cast<size_t>(row))); }

QString NumberNewsModel::accountAt(int row) const
{
    return m_shown.diffs.at(m_rows.at(static_cast<size_t>(row)).diff)->accountId;
}

QVariant NumberNewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row row = m_rows.at(static_cast<size_t>(index.row()));
    const ReadingDiff &diff = *m_shown.diffs.at(row.diff);
    switch (role) {
    case Qt::DisplayRole:
        return m_shown.text(row, index.column());
    case Qt::ToolTipRole:
        // What does not fit is told by the delegate where the model is silent.
        return index.column() == What || index.column() == Account
                   ? QVariant(tr("Read on %1, compared with the reading of %2.")
                                  .arg(words::fullTime(diff.after), words::fullTime(diff.before)))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    case IdRole:
        // no locale: an id
        return QStringList{diff.accountId, newsAt(index.row()).numberKey,
                           QString::number(static_cast<int>(newsAt(index.row()).kind))}
            .join(u'/');
    case CountryRole:
        return newsAt(index.row()).country.text();
    case NotStatedRole:
        return m_shown.isNotStated(row, index.column());
    case KindRole:
        return static_cast<int>(newsAt(index.row()).kind);
    default:
        return {};
    }
}

QVariant NumberNewsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number:
        //: Head of a column.
        return tr("Number");
    case What:
        //: Head of a column: what is new about a number since its list was read before.
        return tr("Change");
    case Before:
        //: Head of a column: what was told about a number before.
        return tr("Before");
    case Now:
        //: Head of a column: what is told about a number now.
        return tr("Now");
    case Account:
        //: Head of a column.
        return tr("Account");
    default:
        return {};
    }
}

} // namespace numberdesk
