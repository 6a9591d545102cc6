// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/documentpicker.h"

#include "core/compliance/documentcheck.h"
#include "core/compliance/requirementwords.h"
#include "core/compliance/vault/documentvault.h"
#include "core/locale/formats.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace numberdesk {

Qt::ItemFlags PickableDocumentsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    const bool canBeUsed = index.isValid() && rowAt(index.row()).reason.isEmpty();
    return canBeUsed ? flags : flags & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

QString PickableDocumentsModel::heading(int column) const
{
    switch (column) {
    case Name:
        //: Column: a document's file name.
        return tr("Name");
    case Kind:
        //: Column: what a document is (“Passport”).
        return tr("Kind");
    case Holder:
        //: Column: whom a document is about.
        return tr("Holder");
    case Expires:
        //: Column: the day on which a document expires.
        return tr("Expires");
    default:
        return tr("Why it cannot be used");
    }
}

QVariant PickableDocumentsModel::cell(const PickableDocument &row, int column, int role) const
{
    if (role == Qt::ToolTipRole && !row.reason.isEmpty()) {
        return row.reason;
    }
    if (role == NotStatedRole) {
        return !row.reason.isEmpty();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Name:
        return row.document.details.fileName;
    case Kind:
        return row.document.details.kind;
    case Holder:
        return row.document.details.holder;
    case Expires:
        return formats::day(row.document.details.expiresOn);
    default:
        return row.reason;
    }
}

SortKey PickableDocumentsModel::sortKey(const PickableDocument &row, int column) const
{
    if (column == Expires) {
        const QDate day = row.document.details.expiresOn;
        return day.isValid() ? SortKey(day.toJulianDay()) : SortKey();
    }
    return textKey(cell(row, column, Qt::DisplayRole).toString());
}

QString PickableDocumentsModel::searchText(const PickableDocument &row) const
{
    const DocumentDetails &details = row.document.details;
    return QStringList{details.fileName, details.kind, details.holder}.join(u' ');
}

DocumentPicker::DocumentPicker(const DocumentVault &vault, const Requirement &requirement, QWidget *parent)
    : QDialog(parent)
    , m_model(new PickableDocumentsModel(this))
    , m_table(new TableView(tr("Documents to choose from"), this))
    , m_use(makePrimaryButton(tr("Use document"), this))
{
    setWindowTitle(tr("A document for %1").arg(requirementName(requirement)));
    QList<PickableDocument> rows;
    const QList<VaultDocument> documents = vault.documents();
    for (const VaultDocument &document : documents) {
        rows.append({document, checkDocument(document, requirement, QDate::currentDate()).problem});
    }
    // Those that can be used first, newest first among them.
    std::stable_sort(rows.begin(), rows.end(), [](const PickableDocument &left, const PickableDocument &right) {
        return left.reason.isEmpty() && !right.reason.isEmpty();
    });
    m_model->setRows(rows);

    m_table->setModel(m_model);
    auto *cells = new CellDelegate(m_table);
    cells->setDimRole(NotStatedRole);
    m_table->setItemDelegate(cells);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(new EmptyState(Glyph::FileText, tr("There is no document yet."),
                                          tr("Choose a file instead; it is kept from then on.")));
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr int nameWidth = 220;
    m_table->setColumnWidth(PickableDocumentsModel::Name, nameWidth);

    auto *hint = new TextLabel(requirementHint(requirement), TextSize::Normal, Tone::Dim, this);
    hint->setWrapping(true);
    hint->setVisible(!hint->text().isEmpty());
    //: Button: closes the dialog and changes nothing.
    QPushButton *cancel = makeButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    constexpr QSize size(760, 420);
    resize(size);

    m_use->setEnabled(false);
    m_use->setDefault(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_use->setEnabled(!current().isEmpty()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &DocumentPicker::accept);
    connect(m_use, &QPushButton::clicked, this, &DocumentPicker::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString DocumentPicker::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.constFirst().data(IdRole).toString();
}

void DocumentPicker::accept()
{
    const QString id = current();
    if (id.isEmpty()) {
        return;
    }
    Q_EMIT picked(id);
    QDialog::accept();
}

} // namespace numberdesk
