// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentsview.h"

#include "core/accounts/accountsessions.h"
#include "core/compliance/documents/filenames.h"
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/models/accountdirectory.h"
#include "ui/compliance/profiles/vaultgate.h"
#include "ui/documents/detailspanel.h"
#include "ui/documents/documentdeletion.h"
#include "ui/documents/intakepanel.h"
#include "ui/documents/remotedialog.h"
#include "ui/documents/uploadspanel.h"
#include "ui/settings/settings.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

constexpr int DetailsWidth = 280;

QString tableName() { return QStringLiteral("Documents"); }

ChipLook expiryLook(const QModelIndex &index)
{
    const QString text = index.data().toString();
    switch (static_cast<DocumentExpiry>(index.data(DocumentsModel::ExpiryRole).toInt())) {
    case DocumentExpiry::Expired:
        return {Tone::Bad, text, {}};
    case DocumentExpiry::Soon:
        return {Tone::Warning, text, {}};
    case DocumentExpiry::Valid:
        return {Tone::Good, text, {}};
    case DocumentExpiry::NotStated:
        return {Tone::Dim, text, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

DocumentsView::DocumentsView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_intake(services.vault, services.inspector)
    , m_header(new ViewHeader({}, {}, this))
    , m_message(new InlineMessage(this))
    , m_pages(new QStackedWidget(this))
    , m_gate(new VaultGate(services.vault, m_pages))
    , m_table(new TableView({}, this))
    , m_empty(new EmptyState(Glyph::FileText, {}))
    , m_intakePanel(new IntakePanel(m_intake, this))
    , m_details(new DocumentDetailsPanel(services.vault, services.inspector, m_intake, this))
    , m_uploads(new UploadsPanel(services, this))
    , m_uploadMenu(new QMenu(this))
    , m_remote(makeButton(Glyph::List, {}, this))
    , m_upload(makeButton(Glyph::Upload, {}, this))
    , m_export(makeButton(Glyph::Download, {}, this))
    , m_delete(makeButton(Glyph::Trash2, {}, this))
    , m_add(makePrimaryButton(Glyph::Plus, {}, this))
{
    setAcceptDrops(true);
    buildTable();
    m_pages->addWidget(m_gate);
    m_pages->addWidget(buildContent());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    connectParts();
    keepTranslated(this, [this] { setTexts(); });
    updateNames();
    updateVault();
}

DocumentsView::~DocumentsView()
{
    // What was typed about the one that is shown is kept while everything is there.
    m_details->showDocuments({});
    if (const QByteArray arranged = m_columns->arrangement(); !arranged.isEmpty()) {
        m_services.settings.setColumns(tableName(), arranged);
    }
    m_stop.request_stop();
    delete m_deletion;
}

void DocumentsView::showDocument(const QString &documentId)
{
    const QModelIndex index = m_model.indexOf(documentId);
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void DocumentsView::buildTable()
{
    auto *names = new CellDelegate(m_table);
    names->setWeight(QFont::DemiBold);
    m_table->setItemDelegateForColumn(DocumentsModel::Name, names);
    auto *plain = new CellDelegate(m_table);
    plain->setDimRole(NotStatedRole);
    for (const int column :
         {DocumentsModel::Kind, DocumentsModel::Holder, DocumentsModel::Issued, DocumentsModel::Accounts}) {
        m_table->setItemDelegateForColumn(column, plain);
    }
    m_table->setItemDelegateForColumn(DocumentsModel::Expires, new ChipDelegate(expiryLook, m_table));
    m_table->setItemDelegateForColumn(DocumentsModel::Size, new MoneyDelegate(m_table));
    m_table->setModel(&m_model);
    m_table->setEmptyState(m_empty);
    m_columns = new FittedColumns(
        m_table,
        {{DocumentsModel::Name, 160, 3},
         {DocumentsModel::Kind, 110, 1},
         {DocumentsModel::Holder, 120, 1},
         {DocumentsModel::Issued, 96, 0},
         {DocumentsModel::Expires, 142, 0},
         {DocumentsModel::Size, 76, 0},
         {DocumentsModel::Accounts, 120, 1}},
        {DocumentsModel::Issued, DocumentsModel::Size, DocumentsModel::Holder, DocumentsModel::Kind}, {});
    m_columns->restore(m_services.settings.columns(tableName()));
    m_table->setMinimumHeight(4 * metrics::rowHeight);
}

QWidget *DocumentsView::buildContent()
{
    auto *content = new QWidget(m_pages);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    // Its empty state stands beside it in the same layout's widget.
    auto *tablePlace = new QWidget(content);
    auto *tableColumn = new QVBoxLayout(tablePlace);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    tableColumn->addWidget(m_table);
    left->addWidget(tablePlace, 1);
    left->addWidget(m_intakePanel);
    left->addWidget(m_uploads);
    m_details->setFixedWidth(DetailsWidth);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(2 * metrics::grid);
    parts->addLayout(left, 1);
    parts->addWidget(m_details);

    auto *others = new FlowLayout(nullptr, metrics::grid);
    for (QPushButton *button : {m_upload, m_remote, m_export, m_delete}) {
        others->addWidget(button);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addLayout(others, 1);
    buttons->addWidget(m_add, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    column->addLayout(parts, 1);
    column->addLayout(buttons);
    return content;
}

void DocumentsView::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &DocumentsView::askForFiles);
    connect(m_empty, &EmptyState::actionTriggered, this, &DocumentsView::askForFiles);
    connect(m_export, &QPushButton::clicked, this, &DocumentsView::askExport);
    connect(m_delete, &QPushButton::clicked, this, &DocumentsView::askDelete);
    connect(m_remote, &QPushButton::clicked, this, [this] { (new RemoteDocumentsDialog(m_services, this))->open(); });
    m_upload->setMenu(m_uploadMenu);
    m_uploadMenu->setToolTipsVisible(true);
    connect(m_uploadMenu, &QMenu::aboutToShow, this, &DocumentsView::fillUploadMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DocumentsView::updateSelection);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_selectedBefore = selectedIds(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        for (const QString &id : std::as_const(m_selectedBefore)) {
            const QModelIndex index = m_model.indexOf(id);
            m_table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        updateSelection();
    });
    connect(&m_services.vault, &VaultKeeper::changed, this, &DocumentsView::updateVault);
    connect(&m_services.directory, &AccountDirectory::changed, this, &DocumentsView::updateNames);
    const auto select = [this](const QString &id) {
        const QModelIndex index = m_model.indexOf(id);
        if (index.isValid()) {
            // Not by selectRow(), which asks the head for a column that it may not have laid out yet.
            m_table->selectionModel()->setCurrentIndex(index,
                                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_table->scrollTo(index);
        }
    };
    connect(m_intakePanel, &IntakePanel::taken, this, select);
    connect(m_details, &DocumentDetailsPanel::smallerMade, this, select);
    auto *pasting = new QShortcut(QKeySequence::Paste, this);
    pasting->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasting, &QShortcut::activated, this, &DocumentsView::paste);
}

void DocumentsView::setTexts()
{
    //: Title of a view: passports, register extracts and other papers.
    m_header->setTitle(tr("Documents"));
    m_table->setName(tr("Documents"));
    setWords(m_add, tr("Add documents…"));
    //: Button with a menu of accounts.
    setWords(m_upload, tr("Upload to…"));
    //: Button: shows what lies at an account.
    setWords(m_remote, tr("At the provider…"));
    //: Button: writes a readable copy of a document.
    setWords(m_export, tr("Export…"));
    //: Button: deletes documents.
    setWords(m_delete, tr("Delete…"));
    m_empty->setText(tr("No documents yet"),
                     tr("Add passports, register extracts and bills once: they are kept encrypted on this computer, "
                        "checked before they leave, and used for every requirement that asks for them."));
    m_empty->setAction(tr("Add documents…"), ButtonRole::Primary);
    m_model.retranslate();
    updateAll();
}

void DocumentsView::updateNames()
{
    QHash<QString, QString> names;
    const QHash<QString, AccountNames> known = m_services.directory.names();
    for (auto name = known.cbegin(); name != known.cend(); ++name) {
        names.insert(name.key(), name->account);
    }
    m_model.setAccounts(names);
}

void DocumentsView::updateVault()
{
    DocumentVault *vault = m_services.vault.vault();
    if (vault != nullptr && vault != m_vault) {
        m_vault = vault;
        connect(vault, &DocumentVault::added, this, [this](const VaultDocument &document) {
            m_model.putRow(document);
            updateAll();
        });
        connect(vault, &DocumentVault::changed, this, [this](const VaultDocument &document) {
            m_model.putRow(document);
            updateAll();
        });
        connect(vault, &DocumentVault::removed, this, [this](const QString &id) {
            m_model.mergeRows([&id](const VaultDocument &row) { return row.id == id; }, {});
            updateAll();
        });
        m_model.setRows(vault->documents());
        if (!vault->notices().isEmpty()) {
            m_message->showMessage(Tone::Warning, vault->notices().join(u'\n'));
        }
    }
    m_pages->setCurrentIndex(m_gate->isNeeded() ? 0 : 1);
    updateAll();
    if (vault != nullptr && m_afterOpening) {
        const auto act = std::exchange(m_afterOpening, nullptr);
        act();
    }
}

void DocumentsView::updateAll()
{
    const auto count = static_cast<int>(m_model.total());
    m_header->setSubtitle(count > 0 ? tr("%n document(s), encrypted on this computer", nullptr, count) : QString());
    m_details->setVisible(count > 0);
    m_details->refresh();
    updateSelection();
}

QStringList DocumentsView::selectedIds() const
{
    QStringList ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        ids.append(row.data(IdRole).toString());
    }
    return ids;
}

void DocumentsView::updateSelection()
{
    const QStringList ids = selectedIds();
    m_details->showDocuments(ids);
    m_upload->setEnabled(!ids.isEmpty());
    m_export->setEnabled(ids.size() == 1);
    m_delete->setEnabled(!ids.isEmpty() && !m_deletion);
}

void DocumentsView::whenOpen(const std::function<void()> &act)
{
    if (m_services.vault.vault() != nullptr) {
        act();
        return;
    }
    m_afterOpening = act;
    if (m_services.vault.state() == VaultKeeper::State::Closed) {
        m_gate->openIfClosed();
    }
}

void DocumentsView::add(const QStringList &paths)
{
    whenOpen([this, paths] { m_intakePanel->take(paths); });
}

void DocumentsView::askForFiles()
{
    whenOpen([this] {
        auto *dialog = new QFileDialog(this, tr("Add documents"),
                                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        dialog->setNameFilters({tr("PDF, JPEG and PNG (*.pdf *.jpg *.jpeg *.png)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::filesSelected, this, &DocumentsView::add);
        dialog->open();
    });
}

void DocumentsView::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied != nullptr && IntakePanel::holdsDocuments(copied)) {
        whenOpen([this] { m_intakePanel->takeFrom(QGuiApplication::clipboard()->mimeData()); });
    }
}

void DocumentsView::dragEnterEvent(QDragEnterEvent *event)
{
    if (IntakePanel::holdsDocuments(event->mimeData())) {
        event->acceptProposedAction();
    }
}

void DocumentsView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        add(paths);
    } else if (m_services.vault.vault() != nullptr) {
        m_intakePanel->takeFrom(event->mimeData());
    }
}

void DocumentsView::fillUploadMenu()
{
    m_uploadMenu->clear();
    const QStringList accounts = m_services.directory.enabledAccounts();
    for (const QString &id : accounts) {
        const AccountRow row = m_services.directory.row(id);
        const auto traits = m_services.sessions.traitsOf(id);
        //: An account and its provider, in a menu.
        QAction *action = m_uploadMenu->addAction(tr("%1 (%2)").arg(row.name, row.provider));
        if (traits && !traits->offers(Operation::Documents)) {
            action->setEnabled(false);
            action->setToolTip(traits->notOffered.value(Operation::Documents));
            continue;
        }
        connect(action, &QAction::triggered, this, [this, id] { upload(id); });
    }
    if (accounts.isEmpty()) {
        m_uploadMenu->addAction(tr("Add an account first"))->setEnabled(false);
    }
}

void DocumentsView::upload(const QString &accountId)
{
    const QStringList ids = selectedIds();
    for (const QString &id : ids) {
        UploadWish wish;
        wish.accountId = accountId;
        wish.documentId = id;
        m_services.uploads.add(wish);
    }
}

void DocumentsView::askExport()
{
    const QStringList ids = selectedIds();
    const auto document = m_vault && ids.size() == 1 ? m_vault->document(ids.constFirst()) : std::nullopt;
    if (!document) {
        return;
    }
    const QString name = cleanFileName(document->details.fileName);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Export document"), tr("Export %1?").arg(name),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("The copy is not encrypted: whoever can read the folder can read it. Delete it when it is "
           "not needed any more."));
    QPushButton *choose = box->addButton(tr("Choose where…"), QMessageBox::AcceptRole);
    //: Button: nothing is exported.
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, choose, id = document->id, name](QAbstractButton *button) {
        if (button != choose) {
            return;
        }
        auto *dialog = new QFileDialog(this, tr("Export a readable copy"),
                                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(name);
        connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &path) { exportTo(id, path); });
        dialog->open();
    });
    box->open();
}

void DocumentsView::exportTo(const QString &documentId, const QString &path)
{
    if (!m_vault) {
        return;
    }
    QCoro::connect(
        m_vault->exportTo(documentId, path, m_stop.get_token()), this, [this, path](const Result<qint64> &written) {
            if (written) {
                m_message->showMessage(Tone::Good,
                                       tr("A readable copy was written to %1.").arg(QDir::toNativeSeparators(path)));
            } else if (written.error().kind != ErrorKind::Cancelled) {
                m_message->showMessage(Tone::Bad, written.error().advice);
            }
        });
}

void DocumentsView::askDelete()
{
    QList<VaultDocument> documents;
    const QStringList ids = selectedIds();
    for (const QString &id : ids) {
        if (const auto document = m_vault ? m_vault->document(id) : std::nullopt) {
            documents.append(*document);
        }
    }
    if (documents.isEmpty() || m_deletion) {
        return;
    }
    m_deletion = new DocumentDeletion(m_services, documents, this);
    connect(m_deletion, &DocumentDeletion::ended, this, [this](int deleted, const QStringList &problems) {
        m_deletion->deleteLater();
        m_deletion.clear();
        if (!problems.isEmpty()) {
            m_message->showMessage(Tone::Bad, problems.join(u'\n'));
        } else if (deleted > 0) {
            m_message->showMessage(Tone::Good, tr("%n document(s) deleted", nullptr, deleted));
        }
        updateSelection();
    });
    m_deletion->ask();
    updateSelection();
}

} // namespace numberdesk
