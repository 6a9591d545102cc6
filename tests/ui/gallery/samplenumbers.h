// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace numberdesk::gallery {

/// A few made-up rows for the gallery's table; sorts by text.
class SampleNumbers final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns
    {
        Number,
        Provider,
        Account,
        Place,
        Type,
        Status,
        Capabilities,
        Setup,
        Monthly,
        Currency,
        ColumnCount
    };
    enum Roles
    {
        CountryRole = Qt::UserRole + 1,
        IsUnknownRole
    };

    SampleNumbers(int repetitions, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QList<QStringList> m_rows;
};

} // namespace numberdesk::gallery
