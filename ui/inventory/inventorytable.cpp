// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/inventorytable.h"

#include "core/accounts/accountstore.h"
#include "ui/inventory/statuslook.h"
#include "ui/settings/settings.h"
#include "ui/widgets/celldelegates.h"

#include <QHeaderView>

namespace numberdesk {
namespace {

QString tableName() { return QStringLiteral("Numbers"); }

/// Widths that show what is usual, and how much of the room that is left each takes.
struct ColumnRoom
{
    int column;
    int width;
    int share;
};
constexpr std::array columnRooms{
    ColumnRoom{InventoryModel::Number, 178, 2},    ColumnRoom{InventoryModel::Label, 96, 6},
    ColumnRoom{InventoryModel::Provider, 98, 1},   ColumnRoom{InventoryModel::Account, 110, 1},
    ColumnRoom{InventoryModel::Country, 100, 1},   ColumnRoom{InventoryModel::Place, 110, 1},
    ColumnRoom{InventoryModel::Type, 78, 1},       ColumnRoom{InventoryModel::Capabilities, 130, 1},
    ColumnRoom{InventoryModel::Status, 122, 2},    ColumnRoom{InventoryModel::Agent, 84, 4},
    ColumnRoom{InventoryModel::MonthlyFee, 74, 1}, ColumnRoom{InventoryModel::Currency, 76, 0},
    ColumnRoom{InventoryModel::LastSeen, 110, 1},
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
    : TableView(tr("Numbers"), parent)
    , m_services(services)
    , m_model(model)
{
    setDelegates();
    setModel(&model);
    setDefaultColumns();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isRestoring) {
            return;
        }
        m_selected.clear();
        const QModelIndexList rows = selectionModel()->selectedRows();
        for (const QModelIndex &row : rows) {
            m_selected.append(row.data(IdRole).toString());
        }
        Q_EMIT selectionMoved();
    });
    // After view and selection model have forgotten what was selected.
    connect(&model, &QAbstractItemModel::modelReset, this, &InventoryTable::restoreSelection);
}

InventoryTable::~InventoryTable() { m_services.settings.setColumns(tableName(), columnState()); }

void InventoryTable::setDelegates()
{
    setItemDelegateForColumn(InventoryModel::Number, new NumberDelegate(CountryRole, this));
    setItemDelegateForColumn(
        InventoryModel::Status,
        new ChipDelegate(
            [](const QModelIndex &index) {
                return statusLook(static_cast<NumberStatus::Kind>(index.data(InventoryModel::StatusKindRole).toInt()),
                                  index.data(InventoryModel::MissingRole).toBool(), index.data().toString());
            },
            this));
    auto *capabilities = new CapabilitiesDelegate(WordsRole, this);
    capabilities->setDimRole(NotStatedRole);
    setItemDelegateForColumn(InventoryModel::Capabilities, capabilities);
    auto *money = new MoneyDelegate(this);
    money->setDimRole(NotStatedRole);
    setItemDelegateForColumn(InventoryModel::MonthlyFee, money);
    auto *quiet = new CellDelegate(this);
    quiet->setTone(Tone::Dim);
    for (const int column :
         {InventoryModel::Provider, InventoryModel::Account, InventoryModel::Country, InventoryModel::Type,
          InventoryModel::Agent, InventoryModel::Currency, InventoryModel::LastSeen}) {
        setItemDelegateForColumn(column, quiet);
    }
    auto *place = new CellDelegate(this);
    place->setDimRole(NotStatedRole);
    setItemDelegateForColumn(InventoryModel::Place, place);
}

void InventoryTable::setDefaultColumns()
{
    if (restoreColumnState(m_services.settings.columns(tableName()))) {
        return;
    }
    m_hasDefaultWidths = true;
    sortByColumn(InventoryModel::Number, Qt::AscendingOrder);
    for (const int column :
         {InventoryModel::Country, InventoryModel::Place, InventoryModel::Capabilities, InventoryModel::LastSeen}) {
        setColumnHidden(column, true);
    }
    setColumnHidden(InventoryModel::Account, !hasSeveralOfOneProvider(m_services.accounts));
    for (const ColumnRoom &room : columnRooms) {
        setColumnWidth(room.column, room.width);
    }
}

void InventoryTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (m_hasDefaultWidths && isVisible()) {
        fitDefaultColumns();
    }
}

void InventoryTable::fitDefaultColumns()
{
    // Once, for the first width that is seen; from then on widths are the person's.
    m_hasDefaultWidths = false;
    int wanted = 0;
    int shares = 0;
    for (const ColumnRoom &room : columnRooms) {
        wanted += isColumnHidden(room.column) ? 0 : room.width;
        shares += isColumnHidden(room.column) ? 0 : room.share;
    }
    const int left = viewport()->width() - wanted;
    if (left <= 0 || shares == 0) {
        return;
    }
    for (const ColumnRoom &room : columnRooms) {
        setColumnWidth(room.column, room.width + left * room.share / shares);
    }
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

void InventoryTable::restoreSelection()
{
    m_isRestoring = true;
    QItemSelection selection;
    QModelIndex current;
    for (const QString &id : std::as_const(m_selected)) {
        const QModelIndex index = m_model.indexOf(id);
        if (index.isValid()) {
            selection.select(index, index);
            current = index;
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    m_isRestoring = false;
}

} // namespace numberdesk
