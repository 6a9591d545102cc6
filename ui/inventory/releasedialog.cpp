// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/releasedialog.h"

#include "core/accounts/accountsessions.h"
#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "core/models/outcomewords.h"
#include "core/models/words.h"
#include "core/purchasing/releaser.h"
#include "ui/inventory/releasequestion.h"
#include "ui/inventory/releasetable.h"
#include "ui/inventory/whyitstays.h"
#include "ui/settings/settings.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirmbutton.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace numberdesk {
namespace {

using Model = ReleaseLinesModel;

constexpr int dialogWidth = 480;
constexpr int wideDialogWidth = 820;

} // namespace

ReleaseDialog::ReleaseDialog(const Services &services, const QList<InventoryNumber> &numbers, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_agents(services.sessions)
    , m_delay(services.settings.releaseDelay())
    , m_bulk(services.releaser)
    , m_head(new SectionHeader(QString(), this))
    , m_question(makeQuestion(numbers))
    , m_wheel(new BusyIndicator(metrics::iconSize, this))
    , m_progress(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_message(new InlineMessage(this))
    , m_evidence(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    //: Table with the outcome of each number of a release.
    , m_outcomes(new ReleaseTable(tr("Outcomes"), m_model,
                                  {Model::Number, Model::Account, Model::Outcome, Model::Meaning}, this))
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
    buildLayout();
    connectParts();
    updateButton();
    if (m_rows.isEmpty()) {
        m_keep->setFocus();
    } else {
        m_question->setFocus();
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

ReleaseQuestion *ReleaseDialog::makeQuestion(const QList<InventoryNumber> &numbers)
{
    sortOut(numbers);
    setMinimumWidth(isOne() && m_staying.isEmpty() ? dialogWidth : wideDialogWidth);
    return new ReleaseQuestion({m_rows, m_staying, m_traits, m_delay}, m_model, m_stayingModel,
                               minimumWidth() - 2 * metrics::viewMargin, this);
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
    column->addWidget(m_question);
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

void ReleaseDialog::connectParts()
{
    connect(&m_agents, &AgentDirectory::changed, this, &ReleaseDialog::nameAgents);
    connect(m_question, &ReleaseQuestion::answerChanged, this, &ReleaseDialog::updateButton);
    connect(m_release, &QPushButton::clicked, this, &ReleaseDialog::send);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &ReleaseDialog::takeBack);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        m_stop.request_stop();
        m_stopButton->setEnabled(false);
    });
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

void ReleaseDialog::updateButton() { m_release->setEnabled(!m_isSent && m_question->isAnswered()); }

void ReleaseDialog::send()
{
    if (m_isSent || !m_question->isAnswered()) {
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
            m_question->skipsCooldown() && m_traits[row.line.accountId].offers(Operation::CancelRelease);
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
        m_outcomes->setRowsShown(std::min<qsizetype>(ReleaseRoom::on(*this).rowsOfOutcomes, m_rows.size()));
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
    m_question->askAgain();
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
