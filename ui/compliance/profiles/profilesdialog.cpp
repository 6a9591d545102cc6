// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/profiles/profilesdialog.h"

#include "core/compliance/vault/vaultkeeper.h"
#include "core/models/errorwords.h"
#include "ui/compliance/profiles/profileform.h"
#include "ui/compliance/profiles/vaultgate.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/lineedits.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

constexpr int ListWidth = 280;
constexpr int KindWidth = 96;
constexpr QSize DialogSize(980, 660);

QString tableName() { return QStringLiteral("Profiles"); }

} // namespace

ProfilesDialog::ProfilesDialog(ProfileBook &book, VaultKeeper &keeper, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_keeper(keeper)
    , m_pages(new QStackedWidget(this))
    , m_gate(new VaultGate(keeper))
    , m_filter(new QLineEdit)
    , m_list(new TableView(tableName()))
    //: Button: makes another profile with the same content.
    , m_duplicate(makeButton(Glyph::Copy, tr("Duplicate")))
    //: Button: asks whether a profile is to be deleted.
    , m_delete(makeButton(Glyph::Trash2, tr("Delete…")))
    , m_details(new QStackedWidget)
    , m_empty(new EmptyState(Glyph::IdCard, QStringLiteral(" ")))
    , m_scroll(new QScrollArea)
    , m_message(new InlineMessage)
    , m_discard(makeButton(tr("Discard changes")))
    , m_save(makePrimaryButton(tr("Save changes")))
    //: Button: closes the dialog.
    , m_close(makeButton(tr("Close")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of a dialog: companies and persons that numbers are bought for.
    setWindowTitle(tr("Profiles"));
    auto *desk = new QWidget;
    auto *row = new QHBoxLayout(desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    // Spacings change sides where the window runs from right to left, margins do not.
    row->addSpacing(metrics::viewMargin);
    row->addWidget(makeList());
    row->addWidget(makeDetails(), 1);
    m_pages->addWidget(m_gate);
    m_pages->addWidget(desk);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::viewMargin, 12, metrics::viewMargin, metrics::viewMargin);
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(makeHairline());
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &ProfilesDialog::reject);
    connect(m_discard, &QPushButton::clicked, this, &ProfilesDialog::discard);
    connect(m_save, &QPushButton::clicked, this, &ProfilesDialog::save);
    // The frame and the panels of a small screen want some room too.
    const QSize available = screen()->availableSize() - QSize(2 * metrics::viewMargin, 2 * metrics::viewMargin);
    resize(DialogSize.boundedTo(available));
    connectBook();
    readBook();
    m_gate->openIfClosed();
}

QWidget *ProfilesDialog::makeList()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(ListWidth);
    m_filter->setPlaceholderText(tr("Filter profiles"));
    m_filter->setAccessibleName(tr("Filter profiles"));
    addClearButton(m_filter);
    addLeadingGlyph(m_filter, Glyph::Search, tr("Go to the filter"));
    m_list->setModel(&m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setSectionResizeMode(ProfilesModel::Name, QHeaderView::Stretch);
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setMinimumSectionSize(KindWidth);
    m_list->setColumnWidth(ProfilesModel::Kind, KindWidth);
    auto *noRows = new EmptyState(Glyph::Users, tr("No profiles yet"));
    m_list->setEmptyState(noRows);
    auto *kindCells = new CellDelegate(m_list);
    kindCells->setTone(Tone::Dim);
    m_list->setItemDelegateForColumn(ProfilesModel::Kind, kindCells);
    m_list->sortByColumn(ProfilesModel::Name, Qt::AscendingOrder);
    auto *company = makeButton(Glyph::Building2, tr("Add company"));
    auto *person = makeButton(Glyph::UserRound, tr("Add person"));
    auto *adding = new QHBoxLayout;
    adding->setSpacing(metrics::grid);
    adding->addWidget(company, 1);
    adding->addWidget(person, 1);
    auto *acting = new QHBoxLayout;
    acting->setSpacing(metrics::grid);
    acting->addWidget(m_duplicate, 1);
    acting->addWidget(m_delete, 1);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, metrics::viewMargin, 0, metrics::viewMargin);
    column->setSpacing(metrics::grid);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(adding);
    column->addLayout(acting);

    connect(m_filter, &QLineEdit::textChanged, this, [this, noRows](const QString &words) {
        noRows->setText(words.trimmed().isEmpty() ? tr("No profiles yet") : tr("No profile has these words"), {});
        m_model.setFilter(words);
        select(m_shown ? m_shown->id : QString());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProfilesDialog::chosen);
    connect(company, &QPushButton::clicked, this, [this] { begin(ComplianceProfile::Kind::Company); });
    connect(person, &QPushButton::clicked, this, [this] { begin(ComplianceProfile::Kind::Person); });
    connect(m_duplicate, &QPushButton::clicked, this, &ProfilesDialog::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &ProfilesDialog::askToDelete);
    return pane;
}

QWidget *ProfilesDialog::makeDetails()
{
    auto *pane = new QWidget;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_details->addWidget(m_empty);
    m_details->addWidget(m_scroll);
    auto *message = new QVBoxLayout;
    message->setContentsMargins(metrics::viewMargin, 0, metrics::viewMargin, metrics::grid);
    message->addWidget(m_message);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_details, 1);
    column->addLayout(message);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        // Somebody else's change is read; what was entered here is gone.
        const auto newest = m_shown ? m_book.profile(m_shown->id) : std::nullopt;
        if (newest) {
            showForm(*newest);
        } else {
            showNothing();
        }
    });
    return pane;
}

void ProfilesDialog::connectBook()
{
    connect(&m_book, &ProfileBook::reset, this, &ProfilesDialog::readBook);
    connect(&m_keeper, &VaultKeeper::changed, this, &ProfilesDialog::showState);
    connect(&m_book, &ProfileBook::added, this,
            [this](const ComplianceProfile &profile) { m_model.putRow(ProfileRow::of(profile)); });
    connect(&m_book, &ProfileBook::changed, this, &ProfilesDialog::onChanged);
    connect(&m_book, &ProfileBook::removed, this, [this](const QString &id) {
        m_isSelecting = true;
        m_model.removeRowsIf([&id](const ProfileRow &row) { return row.id == id; });
        m_isSelecting = false;
        if (m_shown && m_shown->id == id && !(m_form && m_form->isChanged())) {
            showNothing();
        }
    });
}

void ProfilesDialog::readBook()
{
    QList<ProfileRow> rows;
    const QList<ComplianceProfile> profiles = m_book.profiles();
    for (const ComplianceProfile &profile : profiles) {
        rows.append(ProfileRow::of(profile));
    }
    m_isSelecting = true;
    m_model.setRows(rows);
    m_isSelecting = false;
    showState();
    if (!m_form) {
        showNothing();
    }
}

void ProfilesDialog::showState()
{
    // An open form stays, whatever becomes of the vault: what was entered is not thrown away.
    const bool isUsable = m_book.isOpen() || m_book.failed() || m_form;
    m_pages->setCurrentIndex(isUsable ? 1 : 0);
    if (m_book.failed()) {
        say(*m_book.failed());
    }
    refreshButtons();
}

void ProfilesDialog::refreshButtons()
{
    const bool isChanged = m_form && (m_form->isChanged() || m_shown->id.isEmpty());
    const bool isKept = m_form && !m_shown->id.isEmpty();
    m_save->setEnabled(isChanged);
    m_discard->setEnabled(isChanged);
    m_duplicate->setEnabled(isKept);
    m_delete->setEnabled(isKept);
    m_save->setVisible(m_pages->currentIndex() == 1);
    m_discard->setVisible(m_pages->currentIndex() == 1);
}

QString ProfilesDialog::useSentence(const QString &id) const
{
    if (!usedBy || id.isEmpty()) {
        return {};
    }
    const QStringList cases = usedBy(id);
    //: %1 are names of cases.
    return cases.isEmpty() ? tr("Not used by any case yet.")
                           : tr("Used by %n case(s): %1", nullptr, static_cast<int>(cases.size()))
                                 .arg(cases.join(QStringLiteral(", ")));
}

void ProfilesDialog::showForm(const ComplianceProfile &profile)
{
    m_message->clear();
    m_shown = profile;
    // The old one goes with its replacement.
    m_form = new ProfileForm(profile, m_keeper);
    m_form->setUse(useSentence(profile.id));
    m_scroll->setWidget(m_form);
    m_scroll->verticalScrollBar()->setValue(0);
    m_details->setCurrentWidget(m_scroll);
    connect(m_form, &ProfileForm::edited, this, [this] {
        m_message->clear();
        refreshButtons();
    });
    select(profile.id);
    refreshButtons();
}

void ProfilesDialog::showNothing()
{
    m_shown.reset();
    m_form = nullptr;
    delete m_scroll->takeWidget();
    m_details->setCurrentWidget(m_empty);
    if (m_book.profiles().isEmpty()) {
        m_empty->setText(tr("Nobody to fill forms for yet"),
                         tr("Add the company or person that numbers are bought for. What you enter once here fills the "
                            "forms of every provider. It is kept encrypted on this computer."));
    } else {
        m_empty->setText(tr("Choose a profile"), tr("Its values, addresses and answers are shown here."));
    }
    select({});
    refreshButtons();
}

QModelIndex ProfilesDialog::indexOf(const QString &id) const
{
    for (int row = 0; row < m_model.rowCount() && !id.isEmpty(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (index.data(IdRole).toString() == id) {
            return index;
        }
    }
    return {};
}

void ProfilesDialog::select(const QString &id)
{
    m_isSelecting = true;
    const QModelIndex index = indexOf(id);
    if (index.isValid()) {
        m_list->selectionModel()->setCurrentIndex(index,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_list->scrollTo(index);
    } else {
        m_list->clearSelection();
        m_list->selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    }
    m_isSelecting = false;
}

void ProfilesDialog::chosen(const QModelIndex &index)
{
    const QString id = index.data(IdRole).toString();
    if (m_isSelecting || id.isEmpty() || (m_shown && m_shown->id == id)) {
        return;
    }
    showProfile(id);
}

void ProfilesDialog::showProfile(const QString &id)
{
    leave([this, id] {
        if (const auto profile = m_book.profile(id)) {
            showForm(*profile);
        }
    });
}

void ProfilesDialog::begin(ComplianceProfile::Kind kind)
{
    leave([this, kind] {
        ComplianceProfile profile;
        profile.kind = kind;
        m_filter->clear();
        showForm(profile);
        m_form->focusName();
    });
}

void ProfilesDialog::leave(std::function<void()> next)
{
    if (!m_form || !m_form->isChanged()) {
        next();
        return;
    }
    // Back to the one that is still in the form.
    select(m_shown->id);
    const QString name = m_shown->name.isEmpty() ? ProfilesModel::kindText(m_shown->kind) : m_shown->name;
    const QString question = tr("Save the changes to %1?").arg(name);
    auto *box = new QMessageBox(QMessageBox::Question, question, question, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Otherwise what you entered is lost."));
    QPushButton *keep = box->addButton(tr("Save changes"), QMessageBox::AcceptRole);
    QPushButton *lose = box->addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::finished, this, [this, box, keep, lose, next = std::move(next)] {
        if (box->clickedButton() == lose || (box->clickedButton() == keep && save())) {
            next();
        }
    });
    box->open();
}

bool ProfilesDialog::save()
{
    if (!m_form) {
        return true;
    }
    m_message->clear();
    if (m_form->showDocumentProblems()) {
        m_message->setAction({});
        m_message->showMessage(Tone::Bad, tr("Nothing is saved yet. Mend what is marked."));
        return false;
    }
    const ComplianceProfile entered = m_form->entered();
    const Result<ComplianceProfile> kept = m_shown->id.isEmpty() ? m_book.add(entered) : m_book.update(entered);
    if (!kept) {
        say(kept.error());
        return false;
    }
    const int scrolled = m_scroll->verticalScrollBar()->value();
    showForm(*kept);
    // Where the person was, once the new form has its height.
    QTimer::singleShot(0, this, [this, scrolled] { m_scroll->verticalScrollBar()->setValue(scrolled); });
    m_list->setFocus(Qt::OtherFocusReason);
    m_message->setAction({});
    m_message->showMessage(Tone::Good, tr("%1 is saved.").arg(kept->name));
    return true;
}

void ProfilesDialog::discard()
{
    if (m_shown && !m_shown->id.isEmpty()) {
        showForm(m_book.profile(m_shown->id).value_or(*m_shown));
    } else {
        showNothing();
    }
}

void ProfilesDialog::say(const Error &error)
{
    const QStringList rest = m_form ? m_form->showErrors(error.fields) : QStringList();
    m_message->setAction(error.kind == ErrorKind::Conflict || error.kind == ErrorKind::NotFound ? tr("Read it again")
                                                                                                : QString());
    if (!rest.isEmpty()) {
        m_message->showMessage(Tone::Bad, rest.join(u' '));
    } else if (error.kind == ErrorKind::InvalidInput) {
        m_message->showMessage(Tone::Bad, tr("Nothing is saved yet. Mend what is marked."));
    } else {
        m_message->showMessage(Tone::Bad,
                               error.advice.isEmpty() ? describeError(error, {}, {}).sentence : error.advice);
    }
}

void ProfilesDialog::duplicate()
{
    if (!m_shown) {
        return;
    }
    leave([this, id = m_shown->id] {
        const Result<ComplianceProfile> copy = m_book.duplicate(id);
        if (copy) {
            m_filter->clear();
            showForm(*copy);
            m_form->focusName();
        } else {
            say(copy.error());
        }
    });
}

void ProfilesDialog::askToDelete()
{
    if (!m_shown || m_shown->id.isEmpty()) {
        return;
    }
    const QString id = m_shown->id;
    const QString question = tr("Delete %1?").arg(m_shown->name);
    QStringList details{useSentence(id),
                        tr("What cases were filled with stays in them. The profile cannot be brought back.")};
    details.removeAll(QString());
    auto *box = new QMessageBox(QMessageBox::Warning, question, question, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(details.join(QStringLiteral("\n\n")));
    QPushButton *gone = box->addButton(tr("Delete profile"), QMessageBox::AcceptRole);
    //: Button: the profile stays.
    QPushButton *stay = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    setDestructive(gone);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::finished, this, [this, box, gone, id] {
        if (box->clickedButton() == gone) {
            remove(id);
        }
    });
    box->open();
}

void ProfilesDialog::remove(const QString &id)
{
    if (const Result<void> done = m_book.remove(id); !done) {
        say(done.error());
        return;
    }
    showNothing();
}

void ProfilesDialog::onChanged(const ComplianceProfile &profile)
{
    m_isSelecting = true;
    m_model.putRow(ProfileRow::of(profile));
    m_isSelecting = false;
    if (m_shown && m_shown->id == profile.id && m_form && !m_form->isChanged()) {
        showForm(profile);
    }
}

void ProfilesDialog::keyPressEvent(QKeyEvent *event)
{
    // A button that has the focus heard it already. No other is meant.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
    }
}

void ProfilesDialog::reject()
{
    leave([this] { QDialog::reject(); });
}

} // namespace numberdesk
