// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/view/complianceview.h"

#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/compliance/cases/casebook.h"
#include "core/compliance/cases/casefill.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/purchases/casepurchases.h"
#include "core/compliance/vault/documentvault.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "core/purchasing/cart.h"
#include "ui/compliance/profiles/profilesdialog.h"
#include "ui/compliance/profiles/vaultgate.h"
#include "ui/compliance/view/caselists.h"
#include "ui/compliance/view/casepane.h"
#include "ui/compliance/view/elsewherepane.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

/// How the height is shared at first.
constexpr int PartForCases = 540;
constexpr int PartForMissing = 460;
constexpr int ListWidth = 290;
const QLatin1String Elsewhere("elsewhere/");

/// Shows these rows, in this order. Rows that stay keep what is chosen and read out; all is new only where one came.
/// @return whether all is new.
template <typename Model, typename Row>
bool showRows(Model &model, const QList<Row> &rows)
{
    const QList<Row> &known = model.rows();
    auto place = known.cbegin();
    const bool isSubset = std::all_of(rows.cbegin(), rows.cend(), [&](const Row &row) {
        place = std::find_if(place, known.cend(), [&row](const Row &old) { return old.id == row.id; });
        return place != known.cend();
    });
    if (isSubset) {
        model.mergeRows([](const Row &) { return true; }, rows);
    } else {
        model.setRows(rows);
    }
    return !isSubset;
}

int cartLinesOf(const Cart &cart, const CaseSubject &subject)
{
    const QList<CartLine> &lines = cart.lines();
    return static_cast<int>(std::count_if(lines.cbegin(), lines.cend(),
                                          [&subject](const CartLine &line) { return subjectOf(line) == subject; }));
}

} // namespace

ComplianceView::ComplianceView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_known([this](const ComplianceCase &entry, const AnswerJudge &answer) {
        return m_services.casePurchases.gapsOf(entry, answer);
    })
    , m_header(new ViewHeader({}, {}, this))
    , m_profiles(makeButton(QString(), this))
    , m_message(new InlineMessage(this))
    , m_pages(new QStackedWidget(this))
    , m_gate(new VaultGate(services.vault, this))
    , m_content(new QWidget(this))
    , m_list(makeCaseList(&m_cases, new CaseDelegate, this))
    , m_missing(makeCaseList(&m_gaps, new GapDelegate, this))
    , m_nothing(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_listPanel(new Panel(QString(), this))
    , m_missingPanel(new Panel(QString(), this))
    , m_details(new QStackedWidget(this))
    , m_pane(new CasePane(services, this))
    , m_elsewhere(new ElsewherePane(services, this))
    , m_empty(new EmptyState(Glyph::ClipboardCheck, {}, {}, this))
{
    buildLayout();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connectAll();
    keepTranslated(this, [this] { setTexts(); });
    refresh();
}

ComplianceView::~ComplianceView()
{
    // What was entered last goes into the book, which tells it; a view that goes does not listen any more.
    disconnect(&m_services.cases, nullptr, this, nullptr);
    delete m_pane;
}

void ComplianceView::buildLayout()
{
    m_header->addAction(m_profiles);
    m_message->setDismissable(false);
    m_listPanel->setHoldsRows();
    m_missingPanel->setHoldsRows();
    m_listPanel->body()->addWidget(m_list);
    m_missingPanel->body()->addWidget(m_missing);
    m_missingPanel->body()->addWidget(m_nothing, 0, Qt::AlignTop);
    m_nothing->setWrapping(true);
    m_nothing->setContentsMargins(metrics::controlPadding, 0, metrics::controlPadding, 0);
    m_nothing->hide();
    auto *lists = new QSplitter(Qt::Vertical);
    lists->setChildrenCollapsible(false);
    lists->addWidget(m_listPanel);
    lists->addWidget(m_missingPanel);
    // What is missing is worked through, and needs room before it has rows.
    lists->setStretchFactor(0, 1);
    lists->setStretchFactor(1, 1);
    lists->setSizes({PartForCases, PartForMissing});
    lists->setFixedWidth(ListWidth);
    lists->setHandleWidth(12);

    m_details->addWidget(m_empty);
    m_details->addWidget(m_pane);
    m_details->addWidget(m_elsewhere);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(lists);
    row->addWidget(m_details, 1);
    m_pages->addWidget(m_gate);
    m_pages->addWidget(m_content);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::viewMargin, 14, metrics::viewMargin, 12);
    page->setSpacing(12);
    page->addWidget(m_header);
    page->addWidget(m_message);
    page->addWidget(m_pages, 1);
}

void ComplianceView::connectAll()
{
    connect(&m_soon, &QTimer::timeout, this, &ComplianceView::refresh);
    const CaseBook &book = m_services.cases;
    connect(&book, &CaseBook::openChanged, this, &ComplianceView::refreshSoon);
    connect(&book, &CaseBook::added, this, &ComplianceView::refreshSoon);
    connect(&book, &CaseBook::changed, this, &ComplianceView::refreshSoon);
    connect(&book, &CaseBook::removed, this, [this](const QString &id) {
        m_known.forget(id);
        refreshSoon();
    });
    connect(&book, &CaseBook::unkeptChanged, this, &ComplianceView::refreshSoon);
    connect(&m_services.vault, &VaultKeeper::changed, this, &ComplianceView::followDocuments);
    followDocuments();
    connect(&m_services.cart, &Cart::changed, this, &ComplianceView::refreshSoon);
    connect(&m_services.directory, &AccountDirectory::changed, this, &ComplianceView::lookAgain);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ComplianceView::showChosen);
    connect(m_missing, &QListView::clicked, this, &ComplianceView::goTo);
    connect(m_missing, &QListView::activated, this, &ComplianceView::goTo);
    connect(m_profiles, &QPushButton::clicked, this, [this] { openProfiles({}); });
    connect(m_pane, &CasePane::gapsChanged, this, &ComplianceView::showGaps);
    connect(m_pane, &CasePane::profilesRequested, this, &ComplianceView::openProfiles);
    connect(m_pane, &CasePane::reviewRequested, this, &ComplianceView::reviewRequested);
    connect(m_pane, &CasePane::searchRequested, this, &ComplianceView::searchRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &ComplianceView::searchRequested);
    auto *next = new QShortcut(QKeySequence(Qt::Key_F8), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &ComplianceView::goToNext);
}

void ComplianceView::setTexts()
{
    //: Title of a view: what regulators want before numbers are handed out.
    m_header->setTitle(tr("Compliance"));
    //: Button: companies and persons that numbers are bought for.
    setWords(m_profiles, tr("Profiles…"));
    //: The list of what regulators want, one entry for each account, country and type of number.
    m_listPanel->setTitle(tr("Cases"));
    m_list->setAccessibleName(tr("Cases"));
    m_missingPanel->setTitle(tr("What is missing"));
    m_missing->setAccessibleName(tr("What is missing"));
    m_nothing->setText(tr("Nothing is missing."));
    m_empty->setText(tr("No case is chosen."),
                     tr("A case begins when a number that needs papers is in the cart and the cart is checked."));
    m_empty->setAction(tr("Find a number"));
    lookAgain();
}

void ComplianceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_gate->openIfClosed();
}

void ComplianceView::refreshSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void ComplianceView::lookAgain()
{
    m_known.forgetAll();
    refreshSoon();
}

void ComplianceView::followDocuments()
{
    if (const DocumentVault *vault = m_services.vault.vault()) {
        connect(vault, &DocumentVault::added, this, &ComplianceView::lookAgain, Qt::UniqueConnection);
        connect(vault, &DocumentVault::changed, this, &ComplianceView::lookAgain, Qt::UniqueConnection);
        connect(vault, &DocumentVault::removed, this, &ComplianceView::lookAgain, Qt::UniqueConnection);
    }
    lookAgain();
}

CaseStep ComplianceView::stepOf(const ComplianceCase &entry, const QList<CaseGap> &gaps) const
{
    return nextStep(entry, gaps, cartLinesOf(m_services.cart, entry.subject));
}

CaseRow ComplianceView::rowOf(const ComplianceCase &entry)
{
    const QList<CaseGap> gaps = m_known.of(entry);
    if (entry.state != ComplianceCase::State::Closed) {
        m_openGaps += static_cast<int>(gaps.size());
    }
    QSet<QString> numbers;
    for (const CaseSubmission &submission : entry.submissions) {
        numbers.insert(submission.number.identity());
    }
    const int waiting = cartLinesOf(m_services.cart, entry.subject);
    return caseRowOf(entry, gaps, stepOf(entry, gaps), static_cast<int>(numbers.size()) + waiting);
}

QList<CaseRow> ComplianceView::rowsElsewhere() const
{
    QList<CaseRow> rows;
    const QList<Account> accounts = m_services.accounts.accounts();
    for (const Account &account : accounts) {
        const std::optional<ProviderTraits> traits = m_services.sessions.traitsOf(account.id);
        if (!traits || traits->offers(Operation::Requirements)) {
            continue;
        }
        CaseRow row;
        row.id = Elsewhere + account.id;
        row.standing = CaseStanding::Elsewhere;
        row.title = traits->name;
        row.about = account.name;
        row.nextStep = traits->notOffered.value(Operation::Requirements);
        rows.append(row);
    }
    return rows;
}

QString ComplianceView::chosenId() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.constFirst().data(IdRole).toString();
}

void ComplianceView::refresh()
{
    showPage();
    if (const QDate today = QDate::currentDate(); std::exchange(m_day, today) != today) {
        m_known.forgetAll();
    }
    const int before = std::exchange(m_openGaps, 0);
    QList<CaseRow> rows;
    const QList<ComplianceCase> cases = m_services.cases.cases();
    for (const ComplianceCase &entry : cases) {
        rows.append(rowOf(entry));
    }
    // Not in the order of the last change: what is worked on would jump to the top at each key stroke.
    std::stable_sort(rows.begin(), rows.end(), [this](const CaseRow &left, const CaseRow &right) {
        const auto begun = [this](const CaseRow &row) {
            return m_services.cases.find(row.id).value_or(ComplianceCase()).createdAt;
        };
        return begun(left) > begun(right);
    });
    rows += rowsElsewhere();
    const QString chosen = chosenId();
    if (rows != m_cases.rows() && showRows(m_cases, rows)) {
        const QModelIndex still = m_cases.indexOf(chosen);
        const QModelIndex first = rows.isEmpty() || cases.isEmpty() ? QModelIndex() : m_cases.index(0, 0);
        m_list->setCurrentIndex(still.isValid() ? still : first);
    }
    if (m_wanted && m_services.cases.isOpen()) {
        const CaseSubject wanted = *std::exchange(m_wanted, std::nullopt);
        const std::optional<ComplianceCase> entry = m_services.cases.findFor(wanted);
        const QModelIndex found = m_cases.indexOf(entry ? entry->id : Elsewhere + wanted.accountId);
        m_list->setCurrentIndex(found.isValid() ? found : m_list->currentIndex());
    }
    showChosen();
    if (m_openGaps != before) {
        Q_EMIT openGapsChanged(m_openGaps);
    }
}

void ComplianceView::showPage()
{
    const bool isOpen = m_services.vault.state() == VaultKeeper::State::Open;
    m_pages->setCurrentWidget(isOpen ? m_content : m_gate);
    m_profiles->setEnabled(isOpen);
    if (const std::optional<Error> &unkept = m_services.cases.unkept()) {
        m_message->showMessage(Tone::Bad, describeError(*unkept, {}, {}).sentence);
    } else {
        m_message->clear();
    }
}

void ComplianceView::showChosen()
{
    const QString id = chosenId();
    const std::optional<ComplianceCase> entry = m_services.cases.find(id);
    if (!entry) {
        m_pane->leave();
    }
    if (id.startsWith(Elsewhere)) {
        m_elsewhere->showAccount(id.mid(Elsewhere.size()));
        m_details->setCurrentWidget(m_elsewhere);
    } else if (!entry) {
        m_details->setCurrentWidget(m_empty);
    } else {
        m_pane->showCase(*entry, stepOf(*entry, m_known.of(*entry)));
        m_details->setCurrentWidget(m_pane);
    }
    showGaps();
}

void ComplianceView::showGaps()
{
    const std::optional<ComplianceCase> entry = m_services.cases.find(chosenId());
    QList<GapRow> rows;
    if (entry) {
        const std::optional<QList<CaseGap>> now = m_pane->gapsNow();
        const QList<CaseGap> gaps = now ? *now : m_known.of(*entry);
        rows = gapRowsOf(*entry, gaps, stepOf(*entry, gaps));
    }
    // An empty frame says nothing.
    m_missing->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    if (rows != m_gaps.rows()) {
        showRows(m_gaps, rows);
    }
}

void ComplianceView::goTo(const QModelIndex &gap)
{
    m_lastGap = gap.data(IdRole).toString();
    m_pane->goTo(gap.data(GapsModel::IdentifierRole).toString());
}

void ComplianceView::goToNext()
{
    const int count = m_gaps.rowCount();
    if (count == 0) {
        return;
    }
    // What was mended is not in the list any more: its successor stands in its place.
    const QModelIndex last = m_gaps.indexOf(m_lastGap);
    const int row = last.isValid() ? (last.row() + 1) % count : 0;
    m_missing->setCurrentIndex(m_gaps.index(row, 0));
    goTo(m_gaps.index(row, 0));
}

void ComplianceView::openProfiles(const QString &profileId)
{
    auto *dialog = new ProfilesDialog(m_services.profiles, m_services.vault, this);
    dialog->usedBy = [this](const QString &id) {
        QStringList names;
        const QList<ComplianceCase> cases = m_services.cases.cases();
        for (const ComplianceCase &entry : cases) {
            if (usesProfile(entry, id)) {
                names.append(m_cases.indexOf(entry.id).data(Qt::AccessibleTextRole).toString());
            }
        }
        return names;
    };
    if (!profileId.isEmpty()) {
        dialog->showProfile(profileId);
    }
    dialog->open();
}

void ComplianceView::showSubject(const CaseSubject &subject)
{
    m_wanted = subject;
    refresh();
}

void ComplianceView::showCase(const QString &id)
{
    refresh();
    const QModelIndex found = m_cases.indexOf(id);
    if (found.isValid()) {
        m_list->setCurrentIndex(found);
    }
}

} // namespace numberdesk
