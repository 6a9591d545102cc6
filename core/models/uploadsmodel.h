// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/upload/upload.h"
#include "core/models/rowsmodel.h"

namespace numberdesk {

/// The uploads of the queue, each with its progress and what became of it.
class UploadsModel : public RowsModel<Upload>
{
    Q_OBJECT

public:
    enum Column
    {
        Document,
        Account,
        State,
        ColumnCount
    };
    /// Upload::State as int.
    static constexpr int StateRole = OwnRole;
    /// What it means and what to do about it.
    static constexpr int SentenceRole = OwnRole + 1;

    using RowsModel<Upload>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

    struct AccountName
    {
        QString account;
        QString provider;
    };
    void setAccounts(const QHash<QString, AccountName> &names);
    void retranslate() { refreshAll(); }
    /// Takes an upload out.
    void take(const QString &id);
    [[nodiscard]] QString sentenceOf(const Upload &upload) const;

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isTrailing(int) const override { return false; }
    [[nodiscard]] QString idOf(const Upload &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const Upload &row, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const Upload &row, int column) const override;
    [[nodiscard]] QString searchText(const Upload &row) const override;

private:
    [[nodiscard]] QString text(const Upload &row, int column) const;
    [[nodiscard]] static QString stateWord(const Upload &row);

    QHash<QString, AccountName> m_accounts;
};

} // namespace numberdesk
