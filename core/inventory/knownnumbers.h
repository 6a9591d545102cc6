// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/columns/numbercolumns.h"
#include "core/inventory/numberannotation.h"

#include <QHash>
#include <QList>
#include <QPair>

#include <functional>
#include <optional>

namespace numberdesk {

class Annotations;
class Inventory;

/// What an account is called, and the brand of its provider.
struct AccountTitle
{
    QString account;
    QString provider;
};

/// One number with all that is known about it; valid while it is visited.
struct KnownNumber
{
    const InventoryNumber &entry;
    /// Says nothing where nothing is kept.
    const NumberAnnotation &kept;
    const AccountTitle &title;

    /// The provider's label; where it has none, the one that is kept here.
    [[nodiscard]] const QString &label() const
    {
        return entry.number.label.isEmpty() ? kept.label : entry.number.label;
    }
};

/// The same as it lies in the columns: nothing is made that is not asked for.
struct KnownRow
{
    const QString &accountId;
    const NumberView &number;
    const NumberAnnotation &kept;
    const AccountTitle &title;
};

/// The inventory as it is at one moment, shared and not copied, for work on many numbers in another thread.
class KnownNumbers
{
public:
    /// Gives false to end the visit.
    using Visitor = std::function<bool(const KnownNumber &row)>;
    using RowVisitor = std::function<bool(const KnownRow &row)>;
    using Titles = QHash<QString, AccountTitle>;

    KnownNumbers() = default;
    /// All numbers of these accounts, one account after the other. Quick, whatever their number.
    KnownNumbers(const Inventory &inventory, const Annotations &annotations, const Titles &titles);

    /// Only these, in this order; ids that are not there are passed over.
    void setOnly(const QStringList &ids) { m_only = ids; }

    /// How many a visit shows at most.
    [[nodiscard]] qsizetype size() const;
    void visit(const Visitor &visitor) const;
    /// For all of many numbers, of which only some things are looked at.
    void visitRows(const RowVisitor &visitor) const;

private:
    struct Account
    {
        QString id;
        NumberColumns columns;
    };

    bool show(const Account &account, NumberRow row, const RowVisitor &visitor) const;

    QList<Account> m_accounts;
    QHash<QPair<QString, QString>, NumberAnnotation> m_annotations;
    Titles m_titles;
    std::optional<QStringList> m_only;
};

} // namespace numberdesk
