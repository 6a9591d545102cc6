// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/inventorydelegates.h"

#include "core/locale/formats.h"
#include "core/models/inventorymodel.h"
#include "ui/inventory/statuslook.h"
#include "ui/widgets/celldelegates.h"

#include <QTableView>

namespace numberdesk {
namespace {

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

} // namespace

void setInventoryDelegates(QTableView *table)
{
    table->setItemDelegateForColumn(InventoryModel::Number, new NumberDelegate(CountryRole, table));
    table->setItemDelegateForColumn(InventoryModel::Status, new StatusDelegate(table));
    table->setItemDelegateForColumn(InventoryModel::Protection, new ProtectionDelegate(table));
    auto *capabilities = new CapabilitiesDelegate(WordsRole, table);
    capabilities->setDimRole(NotStatedRole);
    table->setItemDelegateForColumn(InventoryModel::Capabilities, capabilities);
    auto *money = new FeeDelegate(table);
    money->setDimRole(NotStatedRole);
    table->setItemDelegateForColumn(InventoryModel::MonthlyFee, money);
    auto *quiet = new CellDelegate(table);
    quiet->setTone(Tone::Dim);
    for (const int column :
         {InventoryModel::Provider, InventoryModel::Account, InventoryModel::Country, InventoryModel::Type,
          InventoryModel::Agent, InventoryModel::Currency, InventoryModel::LastSeen, InventoryModel::Tags,
          InventoryModel::Owner, InventoryModel::CostCentre}) {
        table->setItemDelegateForColumn(column, quiet);
    }
    auto *place = new CellDelegate(table);
    place->setDimRole(NotStatedRole);
    table->setItemDelegateForColumn(InventoryModel::Place, place);
}

} // namespace numberdesk
