// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"
#include "core/models/rowsmodel.h"

namespace numberdesk {

/// What lies at an account, and which document of the vault it is.
class RemoteDocumentsModel : public RowsModel<Document>
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Size,
        Created,
        Here,
        ColumnCount
    };

    using RowsModel<Document>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    /// Names of documents of the vault by the provider's ids.
    void setHere(const QHash<QString, QString> &names) { m_here = names; }
    void take(const QString &id);

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isTrailing(int column) const override { return column == Size; }
    [[nodiscard]] QString idOf(const Document &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const Document &row, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const Document &row, int column) const override;
    [[nodiscard]] QString searchText(const Document &row) const override { return row.name; }

private:
    [[nodiscard]] QString text(const Document &row, int column) const;

    QHash<QString, QString> m_here;
};

} // namespace numberdesk
