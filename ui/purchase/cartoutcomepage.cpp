// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/cartoutcomepage.h"

#include "core/compliance/cases/compliancecase.h"
#include "core/locale/formats.h"
#include "core/models/outcomewords.h"
#include "core/models/words.h"
#include "ui/purchase/outcomelook.h"
#include "ui/settings/settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace numberdesk {
namespace {

using Model = PurchaseOutcomesModel;
using Stage = PurchaseLine::Stage;

/// Not "CartOutcomes": what is kept there may be nobody's arrangement.
QString cartOutcomesKey() { return QStringLiteral("CartResult"); }

} // namespace

CartOutcomePage::CartOutcomePage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new PurchaseOutcomesModel(this))
    , m_header(new ViewHeader({}, {}, this))
    , m_message(new InlineMessage(this))
    , m_progress(new ProgressRow(this))
    , m_table(new TableView({}, this))
    , m_details(new Panel(this))
    , m_number(new TextLabel({}, TextSize::Section, Tone::Text, m_details))
    , m_meaning(new TextLabel({}, TextSize::Normal, Tone::Text, m_details))
    , m_evidence(new TextLabel({}, TextSize::Normal, Tone::Dim, m_details))
    , m_footer(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_activity(makeButton(QString(), this))
    , m_compliance(makeButton(QString(), m_details))
    , m_inventory(makeButton(QString(), this))
    , m_retry(makeButton(QString(), this))
    , m_done(makePrimaryButton(QString(), this))
{
    buildTable();
    layOut();
    constexpr int second = 1000;
    m_clock.setInterval(second);
    connect(&m_clock, &QTimer::timeout, m_model, &PurchaseOutcomesModel::refreshTimes);
    connect(m_progress, &ProgressRow::cancelled, this, [this] {
        m_isCancelled = true;
        refresh();
        Q_EMIT cancelled();
    });
    connect(m_activity, &QPushButton::clicked, this, &CartOutcomePage::activityRequested);
    connect(m_inventory, &QPushButton::clicked, this, &CartOutcomePage::showInInventory);
    connect(m_compliance, &QPushButton::clicked, this, [this] {
        if (const PurchaseOutcomeRow *row = selected()) {
            const AvailableNumber &number = row->intent.order.number;
            Q_EMIT complianceRequested({row->intent.accountId, number.country, number.type});
        }
    });
    connect(m_retry, &QPushButton::clicked, this, &CartOutcomePage::retryRequested);
    connect(m_done, &QPushButton::clicked, this, &CartOutcomePage::done);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CartOutcomePage::showDetails);
    keepTranslated(this, [this] { setTexts(); });
}

CartOutcomePage::~CartOutcomePage()
{
    if (const QByteArray arranged = m_fitted->arrangement(); !arranged.isEmpty()) {
        m_services.settings.setColumns(cartOutcomesKey(), arranged);
    }
}

void CartOutcomePage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(Model::Number, new NumberDelegate(CountryRole, m_table));
    m_table->setItemDelegateForColumn(Model::Outcome, new ChipDelegate(outcomeLook, m_table));
    m_table->horizontalHeader()->moveSection(Model::NextLook, Model::Meaning);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_fitted = new FittedColumns(m_table,
                                 {{Model::Number, 0, 0},
                                  {Model::Account, 140, 1},
                                  {Model::Outcome, 180, 0},
                                  {Model::NextLook, 120, 0},
                                  {Model::Meaning, 240, 6}},
                                 {Model::Account}, {});
    m_fitted->setMeasure(Model::Number, [this] { return numberColumnWidth(m_table->font()); });
    // Shown while something is looked at.
    m_fitted->setShown(Model::NextLook, false);
    m_fitted->restore(m_services.settings.columns(cartOutcomesKey()));
}

void CartOutcomePage::layOut()
{
    m_number->setWeight(QFont::DemiBold);
    for (TextLabel *label : {m_meaning, m_evidence}) {
        label->setWrapping(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    for (QWidget *part : {m_number, m_meaning, m_evidence}) {
        m_details->body()->addWidget(part);
    }
    m_compliance->setAutoDefault(false);
    m_details->body()->addWidget(m_compliance, 0, Qt::AlignLeading);
    m_footer->setWrapping(true);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(12);
    footer->addWidget(m_footer, 1);
    for (QPushButton *button : {m_activity, m_inventory, m_retry, m_done}) {
        button->setAutoDefault(false);
        footer->addWidget(button);
    }
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::viewMargin, 14, metrics::viewMargin, 12);
    page->setSpacing(12);
    page->addWidget(m_header);
    page->addWidget(m_message);
    page->addWidget(m_progress);
    page->addWidget(m_table, 1);
    page->addWidget(m_details);
    page->addLayout(footer);
}

void CartOutcomePage::begin(const PurchasePlan &plan, const QList<PurchaseRequest> &requests)
{
    m_purchaseId = plan.purchaseId();
    m_isRunning = true;
    m_isCancelled = false;
    m_message->clear();
    m_called.clear();
    m_sent.clear();
    QList<PurchaseOutcomeRow> rows;
    for (qsizetype place = 0; place < requests.size(); ++place) {
        const PlannedLine *planned = plan.find(requests.at(place).place.lineId);
        if (planned != nullptr) {
            m_called.insert(planned->line.id, planned->line);
            PurchaseLine line;
            line.index = place;
            line.request = requests.at(place);
            rows.append({line, planned->line});
        }
    }
    // In their order while they are bought: nothing jumps.
    m_model->sort(-1);
    m_model->setRows(rows);
    refresh();
}

void CartOutcomePage::showLine(const PurchaseLine &line)
{
    const auto called = m_called.constFind(line.request.place.lineId);
    if (called == m_called.constEnd() || line.request.place.purchaseId != m_purchaseId) {
        return;
    }
    m_model->putRow({line, *called});
    refresh();
}

void CartOutcomePage::showIntent(const PurchaseIntent &intent)
{
    const QModelIndex index =
        intent.place.purchaseId == m_purchaseId ? m_model->indexOf(intent.place.lineId) : QModelIndex();
    if (!index.isValid()) {
        return;
    }
    PurchaseOutcomeRow row = m_model->rowAt(index.row());
    const bool isAnotherTry = !row.intent.id.isEmpty() && row.intent.id != intent.id;
    if (isAnotherTry || row.stage == Stage::Waiting) {
        return;
    }
    row.intent = intent;
    if (intent.state != PurchaseIntent::State::Prepared) {
        row.sending.clear();
    }
    m_model->putRow(row);
    refresh();
}

void CartOutcomePage::showUpload(const QString &intentId, const QString &fileName, qint64 sent, qint64 total)
{
    const QList<PurchaseOutcomeRow> &rows = m_model->rows();
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [&intentId](const PurchaseOutcomeRow &row) { return row.intent.id == intentId; });
    if (!m_isRunning || intentId.isEmpty() || found == rows.cend()) {
        return;
    }
    PurchaseOutcomeRow row = *found;
    constexpr qint64 whole = 100;
    row.sending = total > 0
                      //: A file that is being sent, and how much of it is.
                      ? tr("Sending %1, %2 %").arg(fileName, formats::number(sent * whole / total))
                      : tr("Sending %1").arg(fileName);
    m_sent.insert(row.intent.accountId + u'/' + fileName, {sent, total});
    m_model->putRow(row);
    m_footer->setText(sentInAll());
}

QString CartOutcomePage::sentInAll() const
{
    Sent all;
    for (const Sent &file : m_sent) {
        all.sent += file.sent;
        all.total += file.total;
    }
    //: How much of all files of a purchase is sent.
    return tr("Documents: %1 of %2 sent.").arg(formats::dataSize(all.sent), formats::dataSize(all.total));
}

void CartOutcomePage::end()
{
    m_isRunning = false;
    m_model->sort(Model::Outcome);
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
        m_table->scrollToTop();
    }
    refresh();
    m_done->setFocus(Qt::OtherFocusReason);
}

void CartOutcomePage::sayFailure(const QString &sentence) { m_message->showMessage(Tone::Bad, sentence); }

QStringList CartOutcomePage::failedLines() const
{
    QStringList ids;
    for (const PurchaseOutcomeRow &row : m_model->rows()) {
        if (row.canBeRetried()) {
            ids.append(row.id);
        }
    }
    return ids;
}

const PurchaseOutcomeRow *CartOutcomePage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->rowAt(rows.constFirst().row());
}

void CartOutcomePage::showDetails()
{
    const PurchaseOutcomeRow *row = selected();
    m_details->setVisible(row != nullptr && !m_isRunning);
    m_inventory->setEnabled(row != nullptr && row->isBought());
    if (row == nullptr) {
        return;
    }
    m_number->setText(formatInternational(row->intent.order.number.number));
    m_meaning->setText(describeOutcome(row->intent).meaning);
    m_compliance->setVisible(isForCompliance(row->intent));
    const QStringList facts = row->intent.evidence + row->intent.notices;
    m_evidence->setText(facts.join(u'\n'));
    m_evidence->setVisible(!facts.isEmpty());
}

void CartOutcomePage::showInInventory()
{
    const PurchaseOutcomeRow *row = selected();
    if (row != nullptr && row->isBought()) {
        Q_EMIT inventoryRequested(row->intent.accountId, row->intent.order.number.number);
    }
}

QString CartOutcomePage::summary() const
{
    int counts[]{0, 0, 0};
    for (const PurchaseOutcomeRow &row : m_model->rows()) {
        ++counts[row.rank()];
    }
    QStringList said;
    if (counts[0] > 0) {
        said.append(tr("%n not bought", nullptr, counts[0]));
    }
    if (counts[1] > 0) {
        said.append(tr("%n being settled", nullptr, counts[1]));
    }
    if (counts[2] > 0) {
        said.append(tr("%n bought", nullptr, counts[2]));
    }
    return said.join(QStringLiteral(" · "));
}

void CartOutcomePage::refresh()
{
    const QList<PurchaseOutcomeRow> &rows = m_model->rows();
    const auto total = static_cast<int>(rows.size());
    const auto ended = static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const PurchaseOutcomeRow &row) {
        return row.stage == Stage::Ended || row.stage == Stage::Cancelled;
    }));
    //: Title: a purchase is under way.
    m_header->setTitle(m_isRunning ? tr("Buying") : tr("Purchase result"));
    m_header->setSubtitle(m_isRunning ? tr("%n number(s)", nullptr, total) : summary());
    m_progress->setVisible(m_isRunning);
    //: How many lines of a purchase have ended; %n are all.
    m_progress->setProgress(ended, total, tr("%1 of %n line(s) done", nullptr, total).arg(formats::number(ended)));
    m_progress->setCancellable(!m_isCancelled);
    const bool isSettling = std::any_of(rows.cbegin(), rows.cend(), [](const PurchaseOutcomeRow &row) {
        return row.stage == Stage::Ended && row.rank() == 1;
    });
    m_fitted->setShown(Model::NextLook, isSettling);
    if (isSettling) {
        m_clock.start();
    } else {
        m_clock.stop();
    }
    for (QPushButton *button : {m_activity, m_inventory, m_retry, m_done}) {
        button->setVisible(!m_isRunning);
    }
    m_activity->setVisible(!m_isRunning && isSettling);
    m_retry->setEnabled(!m_isRunning && !failedLines().isEmpty());
    m_footer->setText(m_isRunning && m_isCancelled
                          ? tr("Stopping: what was not sent is taken back, what was sent goes on to its outcome.")
                      : m_isRunning ? tr("You may leave this page: every outcome is kept in Activity.")
                      : isSettling  ? tr("What is not known yet is read from your own list. Nothing is sent again.")
                                    : QString());
    showDetails();
}

void CartOutcomePage::setTexts()
{
    //: Button: takes back what was not sent yet.
    const QString cancel = tr("Cancel");
    m_progress->setTexts(tr("Lines done"), cancel);
    //: Table with the outcome of each number of a purchase.
    m_table->setName(tr("Outcomes"));
    m_details->setAccessibleName(tr("What it means"));
    setWords(m_activity, tr("Open Activity"));
    //: Button: goes to the view Compliance, where it is told what the provider wants to know.
    setWords(m_compliance, tr("Open Compliance"));
    setWords(m_inventory, tr("Show in inventory"));
    setWords(m_retry, tr("Retry failed…"));
    //: Button: leaves the result of a purchase.
    setWords(m_done, tr("Done"));
    m_model->retranslate();
    refresh();
}

} // namespace numberdesk
