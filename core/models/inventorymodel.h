// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventory.h"
#include "core/models/rowsmodel.h"
#include "core/purchasing/releaseintent.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace numberdesk {

class Annotations;
class Releaser;
struct NumberAnnotation;

/// How an account is called in tables.
struct AccountNames
{
    QString account;
    QString provider;

    friend bool operator==(const AccountNames &, const AccountNames &) = default;
};

/// All numbers of all accounts, following the inventory: an account that changes announces its own rows and no other's.
///
/// The label is the provider's own; where it has none, the one that is kept here. The filter finds both, and notes too.
/// Tags are those of the provider and those that are kept here.
class InventoryModel : public RowsModel<InventoryNumber>
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Label,
        Provider,
        Account,
        Country,
        Place,
        Type,
        Capabilities,
        Status,
        Agent,
        MonthlyFee,
        Currency,
        LastSeen,
        Protection,
        Tags,
        Owner,
        CostCentre,
        ColumnCount
    };
    enum Role
    {
        /// NumberStatus::Kind as int; with MissingRole what a status chip is made of.
        StatusKindRole = OwnRole,
        /// True for a number that the account's list does not show any more.
        MissingRole
    };

    /// `inventory` outlives the model. A release that is planned counts as a status of its own.
    explicit InventoryModel(const Inventory &inventory, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

    /// Shows as well what is kept here and not by the providers. Both outlive the model.
    void follow(const Annotations &annotations, const Releaser &releaser);

    void setAccountNames(const QHash<QString, AccountNames> &names);
    /// After a change of language or locale.
    void retranslate() { refreshAll(); }

Q_SIGNALS:
    /// A change of the inventory is shown, all of it announced.
    void merged();

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isTrailing(int column) const override;
    [[nodiscard]] QString idOf(const InventoryNumber &number) const override { return number.id(); }
    [[nodiscard]] QVariant cell(const InventoryNumber &number, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const InventoryNumber &number, int column) const override;
    [[nodiscard]] QString searchText(const InventoryNumber &number) const override;

private:
    void merge(const QStringList &accountIds);
    [[nodiscard]] QString text(const InventoryNumber &number, int column) const;

    using Key = QPair<QString, QString>;

    [[nodiscard]] NumberAnnotation annotation(const InventoryNumber &number) const;
    /// The state of the number's planned release; nothing when none is planned.
    [[nodiscard]] std::optional<ReleaseIntent::State> planned(const InventoryNumber &number) const;
    void notePlanned(const ReleaseIntent &intent);

    const Inventory &m_inventory;
    const Annotations *m_annotations = nullptr;
    /// By account and identity of the number.
    QHash<Key, ReleaseIntent> m_planned;
    /// Rows whose cells show something else, painted together a moment later.
    QSet<QString> m_stale;
    QTimer m_refresh;
    QHash<QString, AccountNames> m_names;
};

} // namespace numberdesk
