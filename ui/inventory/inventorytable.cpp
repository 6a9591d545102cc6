// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/inventorytable.h"

#include "core/accounts/accountstore.h"
#include "core/locale/formats.h"
#include "core/models/words.h"
#include "ui/inventory/statuslook.h"
#include "ui/settings/settings.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/keeptranslated.h"

#include <QHeaderView>

#include <algorithm>
#include <vector>

namespace numberdesk {
namespace {

QString tableName() { return QStringLiteral("Numbers"); }

/// Widths that show what is usual, and how much of the room that is left each takes.
QList<FittedColumns::Column> fittedColumns()
{
    return {
        {InventoryModel::Number, 0, 2}, // measured
        {InventoryModel::Label, 64, 6},         {InventoryModel::Provider, 104, 1}, {InventoryModel::Account, 110, 1},
        {InventoryModel::Country, 100, 1},      {InventoryModel::Place, 110, 1},    {InventoryModel::Type, 88, 1},
        {InventoryModel::Capabilities, 130, 1}, {InventoryModel::Status, 142, 2},   {InventoryModel::Agent, 54, 4},
        {InventoryModel::MonthlyFee, 92, 1},    {InventoryModel::Currency, 76, 0},  {InventoryModel::LastSeen, 110, 1},
        {InventoryModel::Protection, 120, 0},   {InventoryModel::Tags, 120, 2},     {InventoryModel::Owner, 110, 1},
        {InventoryModel::CostCentre, 104, 1}};
}

/// What a narrow window does without, in this order; the details say it too.
QList<int> foldedColumns()
{
    return {InventoryModel::Protection, InventoryModel::Type, InventoryModel::Agent, InventoryModel::Provider,
            InventoryModel::Label};
}

/// A status as a chip; one that is not stated is plain and dim.
class StatusDelegate final : public ChipDelegate
{
public:
    explicit StatusDelegate(QObject *parent)
        : ChipDelegate(
              [](const QModelIndex &index) {
                  return statusLook(kindOf(index), isMissing(index), index.data().toString());
              },
              parent)
    {
        setDimRole(NotStatedRole);
    }

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override
    {
        if (kindOf(index) == NumberStatus::Kind::NotStated && !isMissing(index)) {
            // As any other cell: what ChipDelegate adds is left out on purpose.
            CellDelegate::paintContent(painter, option, index, tokens); // NOLINT(bugprone-parent-virtual-call)
        } else {
            ChipDelegate::paintContent(painter, option, index, tokens);
        }
    }

private:
    static NumberStatus::Kind kindOf(const QModelIndex &index)
    {
        return static_cast<NumberStatus::Kind>(index.data(InventoryModel::StatusKindRole).toInt());
    }

    static bool isMissing(const QModelIndex &index) { return index.data(InventoryModel::MissingRole).toBool(); }
};

/// A lock where the number is protected; nothing elsewhere.
class ProtectionDelegate final : public ChipDelegate
{
public:
    explicit ProtectionDelegate(QObject *parent)
        : ChipDelegate(
              [](const QModelIndex &index) {
                  return ChipLook{Tone::Dim, index.data().toString(), Glyph::Lock};
              },
              parent)
    {}

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override
    {
        if (!index.data().toString().isEmpty()) {
            ChipDelegate::paintContent(painter, option, index, tokens);
        }
    }
};

/// An amount with its currency before it, unless the currency has a column of its own.
class FeeDelegate final : public MoneyDelegate
{
public:
    explicit FeeDelegate(QTableView *table)
        : MoneyDelegate(table)
        , m_table(table)
    {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        MoneyDelegate::initStyleOption(option, index);
        const QModelIndex currency = index.siblingAtColumn(InventoryModel::Currency);
        const bool isKnown = !index.data(NotStatedRole).toBool() && !currency.data(NotStatedRole).toBool();
        if (isKnown && m_table->isColumnHidden(InventoryModel::Currency)) {
            option->text = formats::withCurrency(option->text, currency.data().toString());
        }
    }

private:
    QTableView *m_table;
};

bool hasSeveralOfOneProvider(const AccountStore &accounts)
{
    QSet<QString> providers;
    const QList<Account> all = accounts.accounts();
    for (const Account &account : all) {
        providers.insert(account.providerId);
    }
    return providers.size() < all.size();
}

} // namespace

InventoryTable::InventoryTable(const Services &services, InventoryModel &model, QWidget *parent)
    : TableView({}, parent)
    , m_services(services)
    , m_model(model)
    , m_digits(UsualDigits)
{
    //: The table of all numbers that one has.
    keepTranslated(this, [this] { setName(tr("Numbers")); });
    setDelegates();
    setModel(&model);
    setCompanion(InventoryModel::MonthlyFee, InventoryModel::Currency);
    m_fitted = new FittedColumns(this, fittedColumns(), foldedColumns(), [](int column) {
        const bool mayBeEmpty = column == InventoryModel::Label || column >= InventoryModel::Protection;
        return mayBeEmpty ? QString() : words::notStated();
    });
    m_fitted->setMeasure(InventoryModel::Number, [this] { return numberColumnWidth(font(), m_digits); });
    measureNumbers();
    setDefaultColumns();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isRestoring) {
            return;
        }
        // By ranges: an index for each of many rows takes longer than a frame.
        m_selected.clear();
        const QItemSelection ranges = selectionModel()->selection();
        for (const QItemSelectionRange &range : ranges) {
            for (int row = range.top(); range.isValid() && row <= range.bottom(); ++row) {
                m_selected.append(m_model.idAt(row));
            }
        }
        Q_EMIT selectionMoved();
    });
    // After view and selection model have forgotten what was selected.
    connect(&model, &QAbstractItemModel::modelReset, this, &InventoryTable::restoreSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &InventoryTable::measureNumbers);
}

InventoryTable::~InventoryTable()
{
    if (const QByteArray arranged = m_fitted->arrangement(); !arranged.isEmpty()) {
        m_services.settings.setColumns(tableName(), arranged);
    }
}

void InventoryTable::setDelegates()
{
    setItemDelegateForColumn(InventoryModel::Number, new NumberDelegate(CountryRole, this));
    setItemDelegateForColumn(InventoryModel::Status, new StatusDelegate(this));
    setItemDelegateForColumn(InventoryModel::Protection, new ProtectionDelegate(this));
    auto *capabilities = new CapabilitiesDelegate(WordsRole, this);
    capabilities->setDimRole(NotStatedRole);
    setItemDelegateForColumn(InventoryModel::Capabilities, capabilities);
    auto *money = new FeeDelegate(this);
    money->setDimRole(NotStatedRole);
    setItemDelegateForColumn(InventoryModel::MonthlyFee, money);
    auto *quiet = new CellDelegate(this);
    quiet->setTone(Tone::Dim);
    for (const int column :
         {InventoryModel::Provider, InventoryModel::Account, InventoryModel::Country, InventoryModel::Type,
          InventoryModel::Agent, InventoryModel::Currency, InventoryModel::LastSeen, InventoryModel::Tags,
          InventoryModel::Owner, InventoryModel::CostCentre}) {
        setItemDelegateForColumn(column, quiet);
    }
    auto *place = new CellDelegate(this);
    place->setDimRole(NotStatedRole);
    setItemDelegateForColumn(InventoryModel::Place, place);
}

void InventoryTable::setDefaultColumns()
{
    sortByColumn(InventoryModel::Number, Qt::AscendingOrder);
    for (const int column :
         {InventoryModel::Country, InventoryModel::Place, InventoryModel::Capabilities, InventoryModel::Currency,
          InventoryModel::LastSeen, InventoryModel::Tags, InventoryModel::Owner, InventoryModel::CostCentre}) {
        setColumnHidden(column, true);
    }
    setColumnHidden(InventoryModel::Account, !hasSeveralOfOneProvider(m_services.accounts));
    m_fitted->restore(m_services.settings.columns(tableName()));
}

void InventoryTable::measureNumbers()
{
    // A filter leaves fewer, never longer ones.
    if (m_measured == m_model.total()) {
        return;
    }
    m_measured = m_model.total();
    const qsizetype digits = std::max(UsualDigits, m_model.mostDigits());
    if (digits != m_digits) {
        m_digits = digits;
        m_fitted->fit();
    }
}

QByteArray InventoryTable::arrangement() const
{
    const QByteArray arranged = m_fitted->arrangement();
    return arranged.isEmpty() ? columnState() : arranged;
}

void InventoryTable::setArrangement(const QByteArray &arrangement)
{
    // One of another kind leaves the columns as they are.
    m_fitted->rearrange(arrangement);
}

bool InventoryTable::selectNumber(const QString &id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid()) {
        return false;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, PositionAtCenter);
    return true;
}

void InventoryTable::selectNumbers(const QStringList &ids)
{
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    QItemSelection selection;
    int first = -1;
    const int last = m_model.columnCount() - 1;
    for (int row = 0; row <= m_model.rowCount(); ++row) {
        const bool isWanted = row < m_model.rowCount() && wanted.contains(m_model.idAt(row));
        if (isWanted && first < 0) {
            first = row;
        } else if (!isWanted && first >= 0) {
            // One range for rows that follow each other.
            selection.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(row - 1, last)));
            first = -1;
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty()) {
        const QModelIndex top = selection.constFirst().topLeft();
        selectionModel()->setCurrentIndex(top, QItemSelectionModel::NoUpdate);
        scrollTo(top, PositionAtTop);
    }
}

void InventoryTable::restoreSelection()
{
    m_isRestoring = true;
    std::vector<int> places;
    QModelIndex current;
    for (const QString &id : std::as_const(m_selected)) {
        const QModelIndex index = m_model.indexOf(id);
        if (index.isValid()) {
            places.push_back(index.row());
            current = index;
        }
    }
    // One range for each run of neighbours.
    std::sort(places.begin(), places.end());
    QItemSelection selection;
    for (size_t first = 0; first < places.size();) {
        size_t last = first;
        while (last + 1 < places.size() && places[last + 1] == places[last] + 1) {
            ++last;
        }
        selection.select(m_model.index(places[first], 0), m_model.index(places[last], InventoryModel::ColumnCount - 1));
        first = last + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    m_isRestoring = false;
}

} // namespace numberdesk
