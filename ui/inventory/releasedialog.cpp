// SPDX-License-Identifier: GPL-3.0-or-later
// Long because the question, the sending and the outcomes of one release stand in one dialog, for one number or many.
#include "ui/inventory/releasedialog.h"

#include "core/accounts/accountsessions.h"
#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "core/models/outcomewords.h"
#include "core/models/words.h"
#include "core/purchasing/releaser.h"
#include "ui/inventory/whyitstays.h"
#include "ui/settings/settings.h"
#include "ui/theme/lettersize.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/confirmbutton.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

using Model = ReleaseLinesModel;

constexpr int dialogWidth = 480;
constexpr int wideDialogWidth = 820;
/// What of the dialog is seen at once; more is scrolled.
struct Room
{
    int rowsOfRelease = 6;
    int rowsOfStaying = 3;
    int rowsOfOutcomes = 8;
    /// Lines of what a release means.
    int lines = 14;
};

/// A low screen has less.
Room roomOn(const QWidget &widget)
{
    constexpr int usualHeight = 900;
    const bool isLow = widget.screen()->availableGeometry().height() < usualHeight;
    return isLow ? Room{3, 2, 6, 7} : Room();
}

/// Typed as it stands in every language, so that it is never a word that slips out.
QString confirmationWord() { return QStringLiteral("RELEASE"); }

Tone toneOf(ReleaseIntent::State state)
{
    using State = ReleaseIntent::State;
    switch (state) {
    case State::Released:
        return Tone::Good;
    case State::Scheduled:
    case State::Sent:
        return Tone::Accent;
    case State::PendingRelease:
    case State::Unknown:
    case State::Held:
    case State::NotConfirmed:
    case State::NotReleased:
        return Tone::Warning;
    case State::TakenBack:
        return Tone::Dim;
    case State::Refused:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

ChipLook outcomeLook(const QModelIndex &index)
{
    using Stage = ReleaseLine::Stage;
    const QVariant state = index.data(Model::StateRole);
    if (state.isValid()) {
        return {toneOf(static_cast<ReleaseIntent::State>(state.toInt())), index.data().toString(), {}};
    }
    const auto stage = static_cast<Stage>(index.data(Model::StageRole).toInt());
    return {stage == Stage::Ended ? Tone::Bad : Tone::Dim, index.data().toString(), {}};
}

int heightOf(const TableView &table, qsizetype rows)
{
    return table.horizontalHeader()->sizeHint().height() +
           static_cast<int>(rows) * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth();
}

} // namespace

ReleaseDialog::ReleaseDialog(const Services &services, const QList<InventoryNumber> &numbers, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_agents(services.sessions)
    , m_delay(services.settings.releaseDelay())
    , m_bulk(services.releaser)
    , m_head(new SectionHeader(QString(), this))
    , m_question(new QWidget(this))
    , m_word(new QLineEdit(this))
    , m_wordField(new Field(tr("Type RELEASE to confirm"), m_word, this))
    //: Link: opens further choices.
    , m_advanced(new LinkButton(tr("Advanced"), this))
    , m_immediately(new QCheckBox(tr("Release immediately, without time to cancel"), this))
    , m_wheel(new BusyIndicator(metrics::iconSize, this))
    , m_progress(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_message(new InlineMessage(this))
    , m_evidence(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    //: Table with the outcome of each number of a release.
    , m_outcomes(makeTable(tr("Outcomes"), m_model, {Model::Number, Model::Account, Model::Outcome, Model::Meaning}))
    , m_release(new ConfirmButton(tr("Release numbers"), this))
    //: Button: the planned releases are not sent.
    , m_takeBack(makeButton(Glyph::Undo2, tr("Take back"), this))
    //: Button: what has not been sent is not sent.
    , m_stopButton(makeButton(tr("Stop"), this))
    //: Button: the number stays.
    , m_keep(makeButton(tr("Keep"), this))
{
    setWindowTitle(tr("Release numbers"));
    setAccessibleName(tr("Release numbers"));
    setWindowModality(Qt::WindowModal);
    setDestructive(m_release);
    m_message->setDismissable(false);
    sortOut(numbers);
    buildLayout();
    connectParts();
    updateButton();
    if (m_rows.isEmpty()) {
        m_keep->setFocus();
    } else {
        m_word->setFocus();
    }
}

ReleaseDialog::~ReleaseDialog() { m_stop.request_stop(); }

void ReleaseDialog::reject()
{
    if (m_isSent && !m_hasEnded && !isOne()) {
        // What was not sent is told before the dialog goes.
        m_stop.request_stop();
        m_stopButton->setEnabled(false);
        return;
    }
    QDialog::reject();
}

void ReleaseDialog::sortOut(const QList<InventoryNumber> &numbers)
{
    QHash<QString, AccountRow> accounts;
    for (const InventoryNumber &entry : numbers) {
        if (!accounts.contains(entry.accountId)) {
            accounts.insert(entry.accountId, m_services.directory.row(entry.accountId));
            m_traits.insert(entry.accountId, m_services.sessions.traitsOf(entry.accountId).value_or(ProviderTraits()));
        }
        const AccountRow &account = accounts[entry.accountId];
        const ProviderTraits &traits = m_traits[entry.accountId];
        ReleaseRow row;
        row.line.accountId = entry.accountId;
        row.line.number = entry.number;
        row.account = account.name;
        row.provider = account.provider;
        row.whyItStays = whyItStays(m_services, traits, entry);
        QList<ReleaseRow> &list = row.whyItStays.isEmpty() ? m_rows : m_staying;
        row.line.index = list.size();
        list.append(row);
        m_hasCooldown = m_hasCooldown || (row.whyItStays.isEmpty() && traits.offers(Operation::CancelRelease));
    }
    for (const ReleaseRow &row : std::as_const(m_rows)) {
        const QList<AgentReference> &agents = row.line.number.agents;
        const bool isNamed = std::none_of(agents.cbegin(), agents.cend(),
                                          [](const AgentReference &agent) { return agent.name.isEmpty(); });
        if (!isNamed && m_traits[row.line.accountId].offers(Operation::ListAgents)) {
            m_agents.want(row.line.accountId);
        }
    }
    m_model.setRows(m_rows);
    m_stayingModel.setRows(m_staying);
}

void ReleaseDialog::nameAgents(const QString &accountId)
{
    const QList<Agent> known = m_agents.listing(accountId).agents.value_or(QList<Agent>());
    for (ReleaseRow &row : m_rows) {
        if (row.line.accountId != accountId) {
            continue;
        }
        for (AgentReference &linked : row.line.number.agents) {
            const auto agent =
                std::find_if(known.cbegin(), known.cend(), [&linked](const Agent &one) { return one.id == linked.id; });
            if (linked.name.isEmpty() && agent != known.cend()) {
                linked.name = agent->name;
            }
        }
        m_model.update(row.line);
    }
}

TableView *ReleaseDialog::makeTable(const QString &name, ReleaseLinesModel &model, const QList<int> &columns)
{
    auto *table = new TableView(name, this);
    table->setModel(&model);
    table->setItemDelegateForColumn(Model::Number, new NumberDelegate(CountryRole, table));
    table->setItemDelegateForColumn(Model::Outcome, new ChipDelegate(outcomeLook, table));
    auto *quiet = new CellDelegate(table);
    quiet->setTone(Tone::Dim);
    table->setItemDelegateForColumn(Model::Account, quiet);
    auto *dim = new CellDelegate(table);
    dim->setDimRole(NotStatedRole);
    table->setItemDelegateForColumn(Model::UsedBy, dim);
    auto *money = new MoneyDelegate(table);
    money->setDimRole(NotStatedRole);
    table->setItemDelegateForColumn(Model::MonthlyFee, money);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        table->setColumnHidden(column, !columns.contains(column));
    }
    constexpr int usualWidth = 130;
    constexpr int outcomeWidth = 174;
    constexpr int accountWidth = 150;
    table->setColumnWidth(Model::Number, numberColumnWidth(table->font()));
    table->setColumnWidth(Model::Outcome, widthFor(fontMetrics(), outcomeWidth));
    for (const int column : {Model::UsedBy, Model::Label}) {
        table->setColumnWidth(column, widthFor(fontMetrics(), usualWidth));
    }
    table->setColumnWidth(Model::Account, widthFor(fontMetrics(), accountWidth));
    table->horizontalHeader()->setStretchLastSection(true);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

void ReleaseDialog::buildLayout()
{
    m_head->setTitle(m_rows.isEmpty() ? tr("Nothing of this can be released")
                                      : tr("Release %n number(s)?", nullptr, static_cast<int>(m_rows.size())));
    m_evidence->setWrapping(true);
    m_evidence->hide();
    m_wheel->hide();
    m_progress->setWrapping(true);
    m_progress->hide();
    m_outcomes->hide();
    m_takeBack->hide();
    m_stopButton->hide();
    m_release->setVisible(!m_rows.isEmpty());
    if (m_rows.isEmpty()) {
        //: Closes the dialog while a release is under way or has ended.
        setWords(m_keep, tr("Close"));
    }

    setMinimumWidth(isOne() && m_staying.isEmpty() ? dialogWidth : wideDialogWidth);
    auto *waiting = new QHBoxLayout;
    waiting->addWidget(m_wheel);
    waiting->addWidget(m_progress, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_stopButton, m_takeBack, m_keep, static_cast<QPushButton *>(m_release)}) {
        buttons->addWidget(button);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(12);
    column->addWidget(m_head);
    if (isOne()) {
        column->addWidget(buildAbout());
    }
    column->addWidget(buildQuestion());
    column->addLayout(waiting);
    column->addWidget(m_message);
    column->addWidget(m_outcomes);
    // Of one number what was seen, of many what became of the selected one.
    column->addWidget(m_evidence);
    column->addStretch();
    column->addLayout(buttons);
    resize(minimumWidth(), 0);
    fit();
}

QWidget *ReleaseDialog::buildAbout()
{
    const ReleaseRow &row = m_rows.constFirst();
    auto *about = new QWidget(this);
    auto *column = new QVBoxLayout(about);
    column->setContentsMargins(0, 0, 0, 0);
    auto *number = new TextLabel(formatInternational(row.line.number.number), TextSize::Display, Tone::Text, about);
    number->setWeight(QFont::DemiBold);
    QStringList where{tr("%1 · %2").arg(row.provider, row.account)};
    if (!row.line.number.label.isEmpty()) {
        where.prepend(row.line.number.label);
    }
    auto *words = new TextLabel(where.join(QStringLiteral(" · ")), TextSize::Normal, Tone::Dim, about);
    words->setWrapping(true);
    column->addWidget(number);
    column->addWidget(words);
    return about;
}

QWidget *ReleaseDialog::buildQuestion()
{
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (m_rows.size() > 1) {
        TableView *table = makeTable(tr("Numbers to release"), m_model,
                                     {Model::Number, Model::UsedBy, Model::Label, Model::Account, Model::MonthlyFee});
        table->setFixedHeight(heightOf(*table, std::min<qsizetype>(roomOn(*this).rowsOfRelease, m_rows.size())));
        column->addWidget(table);
    }
    if (!m_staying.isEmpty()) {
        column->addWidget(buildStaying());
    }
    if (!m_rows.isEmpty()) {
        column->addWidget(buildConsequences());
        column->addWidget(m_wordField);
        column->addWidget(m_advanced, 0, Qt::AlignLeading);
        column->addWidget(m_immediately);
    }
    m_wordField->setVisible(!m_rows.isEmpty());
    m_immediately->setAccessibleName(m_immediately->text());
    m_immediately->hide();
    // Only a provider with a time in which a release can be taken back has anything to skip.
    m_advanced->setVisible(m_hasCooldown);
    return m_question;
}

QWidget *ReleaseDialog::buildStaying()
{
    auto *part = new QWidget(m_question);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    auto *words =
        new TextLabel(tr("%n number(s) stay(s), for these reasons:", nullptr, static_cast<int>(m_staying.size())),
                      TextSize::Normal, Tone::Text, part);
    words->setWrapping(true);
    column->addWidget(words);
    TableView *table = makeTable(tr("Numbers that stay"), m_stayingModel, {Model::Number, Model::Reason});
    table->setFixedHeight(heightOf(*table, std::min<qsizetype>(roomOn(*this).rowsOfStaying, m_staying.size())));
    column->addWidget(table);
    return part;
}

QWidget *ReleaseDialog::buildConsequences()
{
    auto *panel = new Panel(m_question);
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    const auto add = [lines, words](const QString &sentence, Tone tone) {
        auto *line = new TextLabel(sentence, TextSize::Normal, tone, words);
        line->setWrapping(true);
        line->setWeight(tone == Tone::Text ? QFont::Medium : QFont::Normal);
        lines->addWidget(line);
    };
    if (isOne()) {
        const QString users = usersOf(m_rows.constFirst().line.number);
        add(users.isEmpty() ? tr("No agent is linked to it. Calls to it will no longer reach you.")
                            : tr("It is answered by %1. Calls to it will no longer arrive there.").arg(users),
            Tone::Text);
    } else {
        const auto used = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                        [](const ReleaseRow &row) { return !row.line.number.agents.isEmpty(); });
        add(used == 0 ? tr("None of them is linked to an agent. Calls to them will no longer reach you.")
                      : tr("%n of them is (are) in use. Calls to them will no longer arrive.", nullptr,
                           static_cast<int>(used)),
            Tone::Text);
    }
    add(delaySentence(), Tone::Text);
    const QStringList sentences = consequences();
    for (const QString &sentence : sentences) {
        add(sentence, Tone::Dim);
    }

    auto *scroll = new QScrollArea(panel);
    scroll->setAccessibleName(tr("What a release means"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(words);
    words->setAutoFillBackground(false); // the scroll area has just made it paint the window's ground
    const int width = minimumWidth() - 2 * (metrics::viewMargin + metrics::panelPadding);
    const int whole = lines->totalHeightForWidth(width);
    const int most = roomOn(*this).lines * (fontMetrics().lineSpacing() + lines->spacing());
    scroll->setFixedHeight(std::min(whole, most));
    scroll->setFocusPolicy(whole > most ? Qt::StrongFocus : Qt::NoFocus);
    panel->body()->addWidget(scroll);
    return panel;
}

QString ReleaseDialog::delaySentence() const
{
    if (m_delay.count() == 0) {
        return tr("The request is sent at once.");
    }
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(m_delay).count();
    return tr("The request is sent in %n minute(s). Until then you can take it back, above every view and in the "
              "details of the number.",
              nullptr, static_cast<int>(minutes));
}

QStringList ReleaseDialog::consequences() const
{
    QStringList sentences;
    if (isOne()) {
        const OwnedNumber &number = m_rows.constFirst().line.number;
        if (number.monthlyFee) {
            sentences.append(tr("It costs %1 a month now.").arg(words::money(number.monthlyFee)));
        }
        if (number.minimumCommitmentMonths > 0) {
            sentences.append(tr("Its minimum commitment is %n month(s).", nullptr, number.minimumCommitmentMonths));
        }
    } else {
        const auto committed = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const ReleaseRow &row) {
            return row.line.number.minimumCommitmentMonths > 0;
        });
        if (committed > 0) {
            sentences.append(tr("%n of them has (have) a minimum commitment.", nullptr, static_cast<int>(committed)));
        }
    }
    QSet<QString> told;
    for (const ReleaseRow &row : m_rows) {
        if (told.contains(row.line.accountId)) {
            continue;
        }
        told.insert(row.line.accountId);
        const QStringList notes = m_traits.value(row.line.accountId).releaseNotes;
        for (const QString &note : notes) {
            if (!sentences.contains(note)) {
                sentences.append(note);
            }
        }
    }
    return sentences;
}

void ReleaseDialog::connectParts()
{
    connect(&m_agents, &AgentDirectory::changed, this, &ReleaseDialog::nameAgents);
    connect(m_word, &QLineEdit::textChanged, this, &ReleaseDialog::updateButton);
    connect(m_release, &QPushButton::clicked, this, &ReleaseDialog::send);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &ReleaseDialog::takeBack);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        m_stop.request_stop();
        m_stopButton->setEnabled(false);
    });
    connect(m_advanced, &QPushButton::clicked, this, [this] { m_immediately->setVisible(m_immediately->isHidden()); });
    connect(m_outcomes->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReleaseDialog::showWhole);
    connect(&m_bulk, &BulkRelease::changed, this, &ReleaseDialog::showLine);
    connect(&m_services.releaser, &Releaser::changed, this, [this](const ReleaseIntent &intent) {
        for (ReleaseRow &row : m_rows) {
            if (row.line.follow(intent)) {
                showLine(row.line);
                return;
            }
        }
    });
}

void ReleaseDialog::updateButton()
{
    m_release->setEnabled(!m_isSent && m_word->text() == confirmationWord());
    const QString typed = m_word->text();
    const bool isOtherCase = typed != confirmationWord() && typed.trimmed().toUpper() == confirmationWord();
    m_wordField->setHint(isOtherCase ? tr("Type it in capital letters, without blanks.") : QString());
}

void ReleaseDialog::send()
{
    if (m_isSent || m_word->text() != confirmationWord()) {
        return;
    }
    m_isSent = true;
    m_hasEnded = false;
    m_message->clear();
    m_message->setAction({});
    updateButton();
    m_question->setEnabled(false);
    m_wheel->show();
    m_stopButton->setVisible(!isOne());
    showProgress();
    m_progress->show();
    //: Closes the dialog while a release is under way or has ended.
    setWords(m_keep, tr("Close"));
    QList<BulkRelease::Wish> wishes;
    for (const ReleaseRow &row : std::as_const(m_rows)) {
        ReleaseOptions options;
        options.immediately =
            m_immediately->isChecked() && m_traits[row.line.accountId].offers(Operation::CancelRelease);
        wishes.append({row.line.accountId, row.line.number, options});
    }
    QCoro::connect(m_bulk.release(wishes, m_delay, m_stop.get_token()), this,
                   [this](const Result<QList<ReleaseLine>> &ended) {
                       if (ended) {
                           showEnd(*ended);
                       } else {
                           showNotSent(ended.error());
                       }
                   });
}

void ReleaseDialog::showProgress()
{
    if (isOne()) {
        m_progress->setText(tr("Asking %1 to release the number…").arg(m_rows.constFirst().provider));
        return;
    }
    const auto done = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const ReleaseRow &row) {
        return row.line.stage == ReleaseLine::Stage::Ended || row.line.stage == ReleaseLine::Stage::Cancelled;
    });
    //: How many of the numbers to release have had their turn.
    m_progress->setText(tr("%1 of %2 numbers").arg(formats::number(done), formats::number(m_rows.size())));
}

void ReleaseDialog::showLine(const ReleaseLine &line)
{
    m_rows[line.index].line = line;
    m_model.update(line);
    if (m_hasEnded) {
        if (isOne()) {
            showOutcome();
        } else {
            showOutcomes();
        }
        return;
    }
    if (!isOne() && m_outcomes->isHidden()) {
        m_question->hide();
        m_outcomes->show();
        m_outcomes->setFixedHeight(
            heightOf(*m_outcomes, std::min<qsizetype>(roomOn(*this).rowsOfOutcomes, m_rows.size())));
        fit();
    }
    showProgress();
}

void ReleaseDialog::showEnd(const QList<ReleaseLine> &lines)
{
    for (const ReleaseLine &line : lines) {
        // What became of it since is known better.
        if (!m_rows.at(line.index).line.intent) {
            m_rows[line.index].line = line;
        }
    }
    if (isOne() && !m_rows.constFirst().line.intent) {
        showNotSent(m_rows.constFirst().line.error.value_or(Error()));
        return;
    }
    m_hasEnded = true;
    m_stopButton->hide();
    m_question->hide();
    m_release->hide();
    if (isOne()) {
        showOutcome();
    } else {
        m_model.arrange();
        showOutcomes();
    }
}

void ReleaseDialog::showNotSent(const Error &error)
{
    const ReleaseRow &row = m_rows.constFirst();
    const ErrorWords words = describeError(error, row.provider, row.account);
    m_isSent = false;
    m_stop = std::stop_source();
    m_wheel->hide();
    m_progress->hide();
    m_stopButton->hide();
    m_question->setEnabled(true);
    //: Button: the number stays.
    setWords(m_keep, tr("Keep"));
    m_message->showMessage(Tone::Bad, tr("Nothing was sent. %1").arg(words.sentence));
    m_message->disconnect(this);
    if (words.action == ErrorAction::OpenActivity || words.action == ErrorAction::EnterToken) {
        m_message->setAction(words.actionLabel);
        connect(m_message, &InlineMessage::actionTriggered, this,
                [this, action = words.action, accountId = row.line.accountId] {
                    if (action == ErrorAction::OpenActivity) {
                        Q_EMIT activityRequested();
                    } else {
                        Q_EMIT accountRequested(accountId);
                    }
                    reject();
                });
    } else {
        m_message->setAction({});
    }
    m_word->clear();
    updateButton();
    fit();
}

void ReleaseDialog::showOutcome()
{
    const ReleaseIntent intent = m_rows.constFirst().line.intent.value_or(ReleaseIntent());
    const bool isOpen = intent.state == ReleaseIntent::State::Unknown;
    m_head->setTitle(words::releaseState(intent.state));
    m_wheel->setVisible(isOpen || intent.state == ReleaseIntent::State::Sent);
    m_progress->setVisible(isOpen);
    m_progress->setText(
        tr("Reading %1’s list until it tells how it ended. You may close this; it goes on, and Activity "
           "shows the outcome.")
            .arg(intent.providerName));
    m_message->showMessage(toneOf(intent.state), describeOutcome(intent));
    m_takeBack->setVisible(intent.isPlanned());
    const QStringList facts = intent.isPlanned() ? QStringList() : intent.evidence + intent.notices;
    m_evidence->setText(facts.join(u'\n'));
    m_evidence->setVisible(!facts.isEmpty());
    fit();
}

void ReleaseDialog::showWhole()
{
    const QModelIndex current = m_outcomes->currentIndex();
    const QString meaning = current.isValid() ? current.siblingAtColumn(Model::Meaning).data().toString() : QString();
    m_evidence->setText(meaning);
    m_evidence->setVisible(!meaning.isEmpty());
}

void ReleaseDialog::showOutcomes()
{
    using State = ReleaseIntent::State;
    int failed = 0;
    int open = 0;
    int planned = 0;
    int pending = 0;
    for (const ReleaseRow &row : std::as_const(m_rows)) {
        const auto &intent = row.line.intent;
        failed += !intent || intent->isSurelyNotReleased() ? 1 : 0;
        planned += intent && intent->isPlanned() ? 1 : 0;
        pending += intent && intent->state == State::PendingRelease ? 1 : 0;
        open += intent && !intent->isPlanned() && !intent->isSettled() ? 1 : 0;
    }
    const auto done = static_cast<int>(m_rows.size()) - failed - open - planned - pending;
    QStringList parts;
    if (failed > 0) {
        parts.append(tr("%n not released", nullptr, failed));
    }
    if (open > 0) {
        parts.append(tr("%n being settled", nullptr, open));
    }
    if (planned > 0) {
        parts.append(tr("%n planned", nullptr, planned));
    }
    if (pending > 0) {
        parts.append(tr("%n pending", nullptr, pending));
    }
    if (done > 0) {
        parts.append(tr("%n released", nullptr, done));
    }
    //: Head of the outcomes of a release.
    m_head->setTitle(tr("Outcomes"));
    m_head->setDetail(parts.join(QStringLiteral(" · ")));
    m_wheel->setVisible(open > 0);
    m_progress->setVisible(open > 0);
    m_progress->setText(tr("The accounts’ lists are read until they tell how it ended. You may close this; it goes on, "
                           "and Activity shows the outcomes."));
    const auto next = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const ReleaseRow &row) {
        return row.line.intent && row.line.intent->state == State::Scheduled;
    });
    if (next != m_rows.cend()) {
        m_message->showMessage(Tone::Accent, tr("The requests are sent at %1. Until then you can take them back, here, "
                                                "above every view and in the details of each number.")
                                                 .arg(words::exactTime(next->line.intent->dueAt)));
    } else {
        m_message->clear();
    }
    m_takeBack->setVisible(planned > 0);
    if (!m_outcomes->currentIndex().isValid() && m_model.rowCount() > 0) {
        m_outcomes->setCurrentIndex(m_model.index(0, Model::Number));
    }
    showWhole();
    fit();
}

QStringList ReleaseDialog::plannedIds() const
{
    QStringList ids;
    for (const ReleaseRow &row : m_rows) {
        if (row.line.intent && row.line.intent->isPlanned()) {
            ids.append(row.line.intent->id);
        }
    }
    return ids;
}

void ReleaseDialog::takeBack()
{
    std::optional<Error> failed;
    const QStringList ids = plannedIds();
    for (const QString &id : ids) {
        if (const auto taken = m_services.releaser.takeBack(id); !taken) {
            failed = taken.error();
        }
    }
    if (failed) {
        m_message->showMessage(Tone::Bad, describeError(*failed, {}, {}).sentence);
    }
}

void ReleaseDialog::fit()
{
    layout()->activate();
    resize(width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
}

} // namespace numberdesk
