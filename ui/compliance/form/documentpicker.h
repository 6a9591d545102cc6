// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/vaultdocument.h"
#include "core/domain/requirement.h"
#include "core/models/rowsmodel.h"

#include <QDialog>

class QPushButton;

namespace numberdesk {

class DocumentVault;
class TableView;

/// A document that is kept, and whether a requirement can be answered by it.
struct PickableDocument
{
    VaultDocument document;
    /// Why it cannot; empty when it can.
    QString reason;

    friend bool operator==(const PickableDocument &, const PickableDocument &) = default;
};

/// Documents to pick one from; those that cannot be accepted are there too, disabled, and say why.
class PickableDocumentsModel : public RowsModel<PickableDocument>
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Kind,
        Holder,
        Expires,
        Reason,
        ColumnCount
    };

    using RowsModel<PickableDocument>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString idOf(const PickableDocument &row) const override { return row.document.id; }
    [[nodiscard]] QVariant cell(const PickableDocument &row, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const PickableDocument &row, int column) const override;
    [[nodiscard]] QString searchText(const PickableDocument &row) const override;
};

/// Lets the person pick one of the documents that are kept for a requirement.
class DocumentPicker : public QDialog
{
    Q_OBJECT

public:
    DocumentPicker(const DocumentVault &vault, const Requirement &requirement, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const QString &documentId);

private:
    void accept() override;
    [[nodiscard]] QString current() const;

    PickableDocumentsModel *m_model;
    TableView *m_table;
    QPushButton *m_use;
};

} // namespace numberdesk
