// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/remotedialog.h"

#include "core/accounts/accountsessions.h"
#include "core/compliance/documents/filenames.h"
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

constexpr QSize DialogSize{760, 480};

} // namespace

RemoteDocumentsDialog::RemoteDocumentsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_account(new QComboBox)
    //: Button: reads the list of documents at an account.
    , m_read(makeButton(Glyph::RefreshCw, tr("Read list"), this))
    , m_table(new TableView(tr("Documents at the provider"), this))
    , m_empty(new EmptyState(Glyph::FileText, tr("Nothing was read yet"), tr("Choose an account and read its list.")))
    , m_message(new InlineMessage(this))
    , m_delete(makeButton(Glyph::Trash2, tr("Delete there…"), this))
    //: Button: closes the dialog.
    , m_close(makeButton(tr("Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Documents at the provider"));
    resize(DialogSize);
    const QStringList accounts = m_services.directory.enabledAccounts();
    for (const QString &id : accounts) {
        const AccountRow row = m_services.directory.row(id);
        m_account->addItem(tr("%1 (%2)").arg(row.name, row.provider), id);
    }
    // One that has such a list is more useful to begin with.
    for (int place = 0; place < m_account->count(); ++place) {
        const auto traits = m_services.sessions.traitsOf(m_account->itemData(place).toString());
        if (traits && traits->offers(Operation::Documents)) {
            m_account->setCurrentIndex(place);
            break;
        }
    }
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(m_empty);
    m_table->setItemDelegateForColumn(RemoteDocumentsModel::Size, new MoneyDelegate(m_table));
    auto *columns = new FittedColumns(m_table,
                                      {{RemoteDocumentsModel::Name, 200, 3},
                                       {RemoteDocumentsModel::Size, 104, 0},
                                       {RemoteDocumentsModel::Created, 176, 0},
                                       {RemoteDocumentsModel::Here, 120, 1}},
                                      {}, {});
    columns->restore({});
    //: Label of a field: the account whose documents are shown.
    const QString account = tr("Account");
    auto *tablePlace = new QWidget(this);
    auto *tableColumn = new QVBoxLayout(tablePlace);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    tableColumn->addWidget(m_table);
    auto *top = new QHBoxLayout;
    top->addWidget(new Field(account, m_account, this), 1);
    top->addWidget(m_read, 0, Qt::AlignBottom);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(tablePlace, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);

    connect(m_read, &QPushButton::clicked, this, &RemoteDocumentsDialog::read);
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        m_stop.request_stop();
        m_isBusy = false;
        m_table->setLoading(false);
        m_model.setRows({});
        m_empty->setText(tr("Nothing was read yet"), tr("Choose an account and read its list."));
        m_message->clear();
        updateButtons();
    });
    connect(m_delete, &QPushButton::clicked, this, &RemoteDocumentsDialog::askDelete);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RemoteDocumentsDialog::updateButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RemoteDocumentsDialog::updateButtons);
    updateButtons();
}

RemoteDocumentsDialog::~RemoteDocumentsDialog() { m_stop.request_stop(); }

QString RemoteDocumentsDialog::accountId() const { return m_account->currentData().toString(); }

QString RemoteDocumentsDialog::selectedId() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.constFirst().data(IdRole).toString();
}

void RemoteDocumentsDialog::read()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const std::stop_token stop = m_stop.get_token();
    m_isBusy = true;
    m_message->clear();
    m_table->setLoading(true);
    updateButtons();
    auto reading = m_services.uploads.remoteDocuments(accountId(), stop);
    QCoro::connect(std::move(reading), this, [this, stop](const Result<RemoteDocuments> &remote) {
        if (!stop.stop_requested()) {
            m_isBusy = false;
            showRemote(remote);
        }
    });
}

void RemoteDocumentsDialog::showRemote(const Result<RemoteDocuments> &remote)
{
    m_table->setLoading(false);
    const AccountRow row = m_services.directory.row(accountId());
    if (!remote) {
        m_model.setRows({});
        const Error &error = remote.error();
        const bool isOurs = error.kind == ErrorKind::NotOffered && !error.advice.isEmpty();
        m_message->showMessage(Tone::Warning,
                               isOurs ? error.advice : describeError(error, row.provider, row.name).sentence);
        return;
    }
    QHash<QString, QString> here;
    if (const DocumentVault *vault = m_services.vault.vault()) {
        const QList<VaultDocument> documents = vault->documents();
        for (const VaultDocument &document : documents) {
            for (const RemoteCopy &copy : document.remoteCopies) {
                if (copy.accountId == accountId()) {
                    here.insert(copy.documentId, cleanFileName(document.details.fileName));
                }
            }
        }
    }
    m_model.setHere(here);
    m_model.setRows(remote->documents);
    m_empty->setText(tr("No documents lie at %1").arg(row.name), {});
    QStringList notices = remote->notices;
    if (remote->skipped > 0) {
        notices.append(tr("%n entries of the list could not be read.", nullptr, remote->skipped));
    }
    if (!notices.isEmpty()) {
        m_message->showMessage(Tone::Warning, notices.join(u'\n'));
    }
}

void RemoteDocumentsDialog::askDelete()
{
    const QString id = selectedId();
    const QString name = m_table->selectionModel()->selectedRows().value(0).data().toString();
    const QString account = m_services.directory.row(accountId()).name;
    const QString question = tr("Delete %1 at %2?").arg(name, account);
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Delete at the provider"), question, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Numbers that need it may lose their approval. The document on this computer stays."));
    //: Button: deletes documents.
    QPushButton *confirm = box->addButton(tr("Delete"), QMessageBox::AcceptRole);
    //: Button: the documents stay.
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    setDestructive(confirm);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::buttonClicked, this, [this, confirm, id](QAbstractButton *button) {
        if (button == confirm) {
            remove(id);
        }
    });
    box->open();
}

void RemoteDocumentsDialog::remove(const QString &documentId)
{
    m_isBusy = true;
    // What is told in the end is told about this account.
    m_account->setEnabled(false);
    m_message->clear();
    updateButtons();
    // A deletion goes on to its end when the dialog is closed: what was asked of the provider is also noted here.
    auto removing = m_services.uploads.removeRemote(accountId(), documentId, {});
    QCoro::connect(std::move(removing), this, [this, documentId](const Result<std::monostate> &removed) {
        m_isBusy = false;
        m_account->setEnabled(true);
        if (removed) {
            m_model.take(documentId);
        } else {
            const AccountRow row = m_services.directory.row(accountId());
            m_message->showMessage(Tone::Bad, describeError(removed.error(), row.provider, row.name).sentence);
        }
        updateButtons();
    });
}

void RemoteDocumentsDialog::updateButtons()
{
    m_read->setEnabled(!m_isBusy && m_account->count() > 0);
    m_delete->setEnabled(!m_isBusy && !selectedId().isEmpty());
}

} // namespace numberdesk
