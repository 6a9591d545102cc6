// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/costs/costreport.h"
#include "core/models/rowsmodel.h"

#include <functional>

namespace numberdesk {

/// Numbers of a group whose fees can be added, or that have none for the same reason.
struct CostLine
{
    enum class Kind
    {
        Priced,
        PriceNotStated,
        CurrencyNotStated,
        External,
        Gone
    };

    /// CostGroup::key; of a renewal the day as ISO 8601.
    QString key;
    /// As it is shown.
    QString name;
    Kind kind = Kind::Priced;
    /// ISO 4217, of Kind::Priced alone.
    QString currency;
    /// Nothing where the sum does not fit into an amount.
    std::optional<Decimal> amount;
    qint64 numbers = 0;
    /// Of a renewal.
    QDate day;

    friend bool operator==(const CostLine &, const CostLine &) = default;
};

/// How a group is called for people.
using NameOfCostGroup = std::function<QString(const QString &key)>;

/// The lines of one group.
QList<CostLine> costLines(const MonthlyCosts &costs, const QString &key, const QString &name);
QList<CostLine> costLines(const CostReport &report, const NameOfCostGroup &nameOf);
QList<CostLine> renewalLines(const CostReport &report);

/// Costs as a table: a line for each group and currency, and for what is in no sum. It says in words what a chart of
/// the same lines shows.
class CostLinesModel : public RowsModel<CostLine>
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Numbers,
        Monthly,
        Currency,
        ColumnCount
    };

    using RowsModel<CostLine>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    /// What the first column has, "Country".
    void setHeading(const QString &heading);
    /// After a change of language or locale.
    void retranslate() { refreshAll(); }

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isTrailing(int column) const override { return column == Numbers || column == Monthly; }
    [[nodiscard]] QString idOf(const CostLine &line) const override;
    [[nodiscard]] QVariant cell(const CostLine &line, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const CostLine &line, int column) const override;
    [[nodiscard]] QString searchText(const CostLine &line) const override { return line.name; }

private:
    [[nodiscard]] QString text(const CostLine &line, int column) const;
    [[nodiscard]] static QString monthly(const CostLine &line);

    QString m_heading;
};

} // namespace numberdesk
