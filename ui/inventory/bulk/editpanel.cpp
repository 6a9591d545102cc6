// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/bulk/editpanel.h"

#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/inventory/annotations.h"
#include "core/inventory/inventory.h"
#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace numberdesk {
namespace {

using Stage = EditLine::Stage;

/// How many requests an account bears at once: what the person entered for it, else what its provider is known for.
int requestsAtOnce(const Services &services, const QString &accountId)
{
    const auto account = services.accounts.account(accountId);
    const auto traits = services.sessions.traitsOf(accountId);
    const int usual = traits ? traits->defaultConcurrency : 1;
    return std::max(1, account && account->concurrentRequests > 0 ? account->concurrentRequests : usual);
}

ChipLook stageLook(const QModelIndex &index)
{
    const QString text = index.data().toString();
    switch (static_cast<Stage>(index.data(EditOutcomesModel::StageRole).toInt())) {
    case Stage::Done:
        return {Tone::Good, text, {}};
    case Stage::Failed:
        return {Tone::Bad, text, {}};
    case Stage::Cancelled:
        return {Tone::Warning, text, {}};
    case Stage::UnderWay:
        return {Tone::Accent, text, {}};
    case Stage::Waiting:
        break;
    }
    return {Tone::Dim, text, {}};
}

} // namespace

EditPanel::EditPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_bulk(services.annotations, services.editor,
             [services](const QString &accountId) { return requestsAtOnce(services, accountId); })
    , m_pages(new QStackedWidget(this))
    , m_summary(new TextLabel({}, TextSize::Normal, Tone::Text, this))
    , m_preview(new TableView(tr("What changes"), this))
    , m_nothing(new EmptyState(Glyph::Check, tr("Nothing changes"), tr("The numbers have all of it already.")))
    //: Button: back to what was asked for.
    , m_back(makeButton(tr("Back"), this))
    //: Button: closes a dialog, and nothing happens.
    , m_cancel(makeButton(tr("Cancel"), this))
    , m_confirm(makePrimaryButton(QString(), this))
    , m_message(new InlineMessage(this))
    , m_progress(new ProgressRow(this))
    //: Table: what became of each number.
    , m_outcomes(new TableView(tr("Outcomes"), this))
    , m_noOutcomes(new EmptyState(Glyph::List, tr("Nothing was changed"), {}))
    , m_retry(makeButton(Glyph::RefreshCw, tr("Retry failed"), this))
    //: Button: closes a dialog.
    , m_close(makePrimaryButton(tr("Close"), this))
{
    buildLayout();
    // Many lines end at once: the table is brought up to date in steps.
    constexpr std::chrono::milliseconds step(100);
    m_clock.setInterval(step);
    connect(&m_clock, &QTimer::timeout, this, &EditPanel::showProgress);
    connect(&m_bulk, &BulkEdit::changed, this, &EditPanel::follow);
    connect(m_back, &QPushButton::clicked, this, &EditPanel::backRequested);
    connect(m_cancel, &QPushButton::clicked, this, &EditPanel::closeRequested);
    connect(m_close, &QPushButton::clicked, this, &EditPanel::closeRequested);
    connect(m_confirm, &QPushButton::clicked, this, &EditPanel::confirm);
    connect(m_retry, &QPushButton::clicked, this, &EditPanel::retry);
    connect(m_progress, &ProgressRow::cancelled, this, [this] { m_stop.request_stop(); });
    setEdits({});
}

EditPanel::~EditPanel() { m_stop.request_stop(); }

void EditPanel::buildLayout()
{
    m_pages->addWidget(buildPreview());
    m_pages->addWidget(buildOutcomes());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

QWidget *EditPanel::buildPreview()
{
    auto *page = new QWidget(this);
    m_summary->setWrapping(true);
    m_preview->setItemDelegateForColumn(EditPreviewModel::Number, new NumberDelegate(CountryRole, m_preview));
    auto *quiet = new CellDelegate(m_preview);
    quiet->setTone(Tone::Dim);
    m_preview->setItemDelegateForColumn(EditPreviewModel::Now, quiet);
    m_preview->setItemDelegateForColumn(EditPreviewModel::Where, quiet);
    m_preview->setModel(&m_previewModel);
    m_preview->setEmptyState(m_nothing);
    auto *fitted = new FittedColumns(m_preview,
                                     {{EditPreviewModel::Number, 0, 0},
                                      {EditPreviewModel::What, 100, 0},
                                      {EditPreviewModel::Now, 130, 2},
                                      {EditPreviewModel::Becomes, 150, 3},
                                      {EditPreviewModel::Where, 130, 0}},
                                     {}, {});
    fitted->setMeasure(EditPreviewModel::Number, [this] { return numberColumnWidth(m_preview->font()); });
    fitted->restore({});
    auto *place = new QWidget(page);
    auto *placed = new QVBoxLayout(place);
    placed->setContentsMargins(0, 0, 0, 0);
    placed->addWidget(m_preview);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    m_confirm->setAutoDefault(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_summary);
    column->addWidget(place, 1);
    column->addLayout(buttons);
    return page;
}

QWidget *EditPanel::buildOutcomes()
{
    auto *page = new QWidget(this);
    m_message->setDismissable(false);
    m_outcomes->setItemDelegateForColumn(EditOutcomesModel::Number, new NumberDelegate(CountryRole, m_outcomes));
    m_outcomes->setItemDelegateForColumn(EditOutcomesModel::State, new ChipDelegate(stageLook, m_outcomes));
    m_outcomes->setModel(&m_outcomesModel);
    m_outcomes->setEmptyState(m_noOutcomes);
    auto *fitted = new FittedColumns(
        m_outcomes,
        {{EditOutcomesModel::Number, 0, 0}, {EditOutcomesModel::State, 130, 0}, {EditOutcomesModel::Reason, 240, 3}},
        {}, {});
    fitted->setMeasure(EditOutcomesModel::Number, [this] { return numberColumnWidth(m_outcomes->font()); });
    fitted->restore({});
    m_outcomes->sortByColumn(EditOutcomesModel::State, Qt::AscendingOrder);
    auto *place = new QWidget(page);
    auto *placed = new QVBoxLayout(place);
    placed->setContentsMargins(0, 0, 0, 0);
    placed->addWidget(m_outcomes);
    //: Button: ends what has not been sent.
    const QString stop = tr("Stop");
    m_progress->setTexts(tr("Changing the numbers"), stop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(place, 1);
    column->addLayout(buttons);
    return page;
}

void EditPanel::setEdits(const QList<NumberEdit> &edits, const QString &notes)
{
    m_edits = edits;
    m_previewModel.setRows(previewLines(edits));
    updateSummary(notes);
    m_pages->setCurrentIndex(0);
}

void EditPanel::updateSummary(const QString &notes)
{
    int changing = 0;
    int same = 0;
    int refused = 0;
    int sent = 0;
    for (const NumberEdit &edit : std::as_const(m_edits)) {
        refused += edit.refused ? 1 : 0;
        same += edit.changesNothing() ? 1 : 0;
        changing += !edit.refused && !edit.changesNothing() ? 1 : 0;
        sent += !edit.refused && edit.providerLabel ? 1 : 0;
    }
    QStringList sentences{tr("%n number(s) will change.", nullptr, changing)};
    if (same > 0) {
        sentences.append(tr("%n number(s) have all of it already.", nullptr, same));
    }
    if (refused > 0) {
        sentences.append(tr("%n number(s) cannot be changed so; nothing is done about them.", nullptr, refused));
    }
    if (sent > 0) {
        sentences.append(
            tr("%n label(s) are sent to the provider; everything else is kept on this computer.", nullptr, sent));
    } else {
        sentences.append(tr("Everything is kept on this computer; nothing is sent to a provider."));
    }
    if (!notes.isEmpty()) {
        sentences.append(notes);
    }
    m_summary->setText(sentences.join(u' '));
    setWords(m_confirm, tr("Change %n number(s)", nullptr, changing));
    m_confirm->setEnabled(changing > 0);
}

void EditPanel::confirm()
{
    m_edits.removeIf([](const NumberEdit &edit) { return edit.changesNothing(); });
    run();
}

void EditPanel::retry()
{
    QList<NumberEdit> again;
    for (const EditOutcome &outcome : m_outcomesModel.rows()) {
        if (outcome.stage == Stage::Done) {
            continue;
        }
        // What was done meanwhile, or at the first try, is not done twice.
        const NumberEdit &edit = m_edits.at(outcome.edit);
        const InventoryNumber present = m_services.inventory.find(edit.number.id()).value_or(edit.number);
        const NumberAnnotation kept =
            m_services.annotations.find(present.accountId, present.number.number).value_or(NumberAnnotation());
        again.append(plannedEdit(present, kept, edit.wish, edit.takesLabel));
    }
    m_edits = again;
    run();
}

void EditPanel::run()
{
    QList<EditOutcome> waiting;
    for (qsizetype index = 0; index < m_edits.size(); ++index) {
        waiting.append(outcomeOf({index, Stage::Waiting, {}}));
    }
    m_outcomesModel.setRows(waiting);
    m_ended = 0;
    m_news.clear();
    m_message->clear();
    m_retry->setEnabled(false);
    m_progress->show();
    m_pages->setCurrentIndex(1);
    m_stop = std::stop_source();
    m_clock.start();
    showProgress();
    auto running = m_bulk.run(m_edits, m_stop.get_token());
    QCoro::connect(std::move(running), this, [this](const QList<EditLine> &lines) { showEnd(lines); });
}

EditOutcome EditPanel::outcomeOf(const EditLine &line) const
{
    const InventoryNumber &number = m_edits.at(line.index).number;
    EditOutcome outcome{line.index, number.number.number, number.number.country.text(), line.stage, {}};
    if (line.error) {
        const AccountRow account = m_services.directory.row(number.accountId);
        outcome.reason = line.error->fields.isEmpty()
                             ? describeError(*line.error, account.provider, account.name).sentence
                             : line.error->fields.constFirst().text;
    }
    return outcome;
}

void EditPanel::follow(const EditLine &line)
{
    const bool isEnd = line.stage != Stage::Waiting && line.stage != Stage::UnderWay;
    m_ended += isEnd ? 1 : 0;
    m_news.insert(line.index, line);
}

void EditPanel::showProgress()
{
    QSet<qsizetype> places;
    QList<EditOutcome> rows;
    for (const EditLine &line : std::as_const(m_news)) {
        places.insert(line.index);
        rows.append(outcomeOf(line));
    }
    if (!rows.isEmpty()) {
        m_outcomesModel.mergeRows([&places](const EditOutcome &row) { return places.contains(row.edit); }, rows);
        m_news.clear();
    }
    const auto all = static_cast<int>(m_edits.size());
    m_progress->setProgress(static_cast<int>(m_ended), all,
                            tr("%1 of %n number(s) are done.", nullptr, all).arg(formats::number(m_ended)));
}

void EditPanel::showEnd(const QList<EditLine> &lines)
{
    m_clock.stop();
    for (const EditLine &line : lines) {
        m_news.insert(line.index, line);
    }
    showProgress();
    m_progress->hide();
    const auto count = [&lines](Stage stage) {
        return static_cast<int>(
            std::count_if(lines.cbegin(), lines.cend(), [stage](const EditLine &line) { return line.stage == stage; }));
    };
    const int failed = count(Stage::Failed);
    const int stopped = count(Stage::Cancelled);
    QStringList sentences{tr("%n number(s) were changed.", nullptr, count(Stage::Done))};
    if (failed > 0) {
        sentences.append(tr("%n number(s) could not be changed.", nullptr, failed));
    }
    if (stopped > 0) {
        sentences.append(tr("%n number(s) were left as they were, because you stopped.", nullptr, stopped));
    }
    m_message->showMessage(failed > 0 ? Tone::Bad : stopped > 0 ? Tone::Warning : Tone::Good, sentences.join(u' '));
    m_retry->setEnabled(failed + stopped > 0);
    m_outcomes->scrollToTop();
}

} // namespace numberdesk
