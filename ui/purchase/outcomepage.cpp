// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/outcomepage.h"

#include "core/compliance/cases/compliancecase.h"
#include "core/models/outcomewords.h"
#include "core/models/purchaseoutcomesmodel.h"
#include "core/models/words.h"
#include "ui/purchase/outcomelook.h"
#include "ui/settings/settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statusglyph.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>

namespace numberdesk {
namespace {

using State = PurchaseIntent::State;

/// Not "Outcomes": what is kept there may be nobody's arrangement.
QString outcomesName() { return QStringLiteral("PurchaseResult"); }

Status statusOf(State state)
{
    switch (state) {
    case State::Bought:
    case State::Pending:
        return Status::Good;
    case State::Prepared:
    case State::Sent:
    case State::Confirming:
    case State::Unknown:
        return Status::Busy;
    case State::NotConfirmed:
        return Status::Warning;
    case State::Refused:
    case State::NotBought:
        return Status::Bad;
    }
    Q_UNREACHABLE();
}

bool isYours(State state) { return state == State::Bought || state == State::Pending; }

} // namespace

OutcomePage::OutcomePage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new PurchaseOutcomesModel(this))
    , m_header(new ViewHeader({}, {}, this))
    , m_table(new TableView({}, this))
    , m_story(new Panel(this))
    , m_status(new StatusGlyph(m_story))
    , m_state(new TextLabel({}, TextSize::Section, Tone::Text, m_story))
    , m_meaning(new TextLabel({}, TextSize::Normal, Tone::Text, m_story))
    , m_evidenceHead(new TextLabel({}, TextSize::Normal, Tone::Text, m_story))
    , m_evidence(new TextLabel({}, TextSize::Normal, Tone::Dim, m_story))
    , m_nextLook(new TextLabel({}, TextSize::Normal, Tone::Text, m_story))
    , m_notices(new InlineMessage(this))
    , m_action(makePrimaryButton(QString(), this))
    , m_look(makeButton(QString(), this))
    , m_activity(makeButton(QString(), this))
    , m_compliance(makeButton(QString(), this))
    , m_inventory(makePrimaryButton(QString(), this))
    , m_done(makeButton(QString(), this))
{
    m_state->setWeight(QFont::DemiBold);
    m_evidenceHead->setWeight(QFont::DemiBold);
    for (TextLabel *label : {m_meaning, m_evidence, m_nextLook}) {
        label->setWrapping(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_notices->setDismissable(false);
    buildTable();

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_status);
    head->addWidget(m_state, 1);
    m_story->body()->addLayout(head);
    for (QWidget *part : {m_meaning, m_evidenceHead, m_evidence, m_nextLook}) {
        m_story->body()->addWidget(part);
    }
    auto *footer = new QHBoxLayout;
    footer->setSpacing(12);
    footer->addStretch();
    for (QPushButton *button : {m_activity, m_look, m_compliance, m_done, m_action, m_inventory}) {
        footer->addWidget(button);
    }
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::viewMargin, 14, metrics::viewMargin, 12);
    page->setSpacing(12);
    page->addWidget(m_header);
    page->addWidget(m_table);
    page->addWidget(m_story);
    page->addWidget(m_notices);
    page->addStretch(1);
    page->addLayout(footer);

    constexpr int second = 1000;
    m_clock.setInterval(second);
    connect(&m_clock, &QTimer::timeout, this, &OutcomePage::showNextLook);
    connect(m_done, &QPushButton::clicked, this, &OutcomePage::done);
    connect(m_inventory, &QPushButton::clicked, this, &OutcomePage::inventoryRequested);
    connect(m_activity, &QPushButton::clicked, this, &OutcomePage::activityRequested);
    connect(m_compliance, &QPushButton::clicked, this, [this] {
        const AvailableNumber &number = m_intent.order.number;
        Q_EMIT complianceRequested({m_intent.accountId, number.country, number.type});
    });
    connect(m_look, &QPushButton::clicked, this, &OutcomePage::lookRequested);
    connect(m_action, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(describeOutcome(m_intent).action); });
    m_action->hide();
    keepTranslated(this, [this] { setTexts(); });
}

OutcomePage::~OutcomePage()
{
    if (const QByteArray arranged = m_fitted->arrangement(); !arranged.isEmpty()) {
        m_services.settings.setColumns(outcomesName(), arranged);
    }
}

void OutcomePage::buildTable()
{
    using Model = PurchaseOutcomesModel;
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Model::Number, new NumberDelegate(CountryRole, m_table));
    m_table->setItemDelegateForColumn(Model::Outcome, new ChipDelegate(outcomeLook, m_table));
    // The page says in words when it is looked at again.
    m_table->setColumnHidden(Model::NextLook, true);
    m_fitted = new FittedColumns(
        m_table, {{Model::Number, 0, 0}, {Model::Account, 150, 0}, {Model::Outcome, 190, 0}, {Model::Meaning, 240, 1}},
        {}, {});
    m_fitted->setMeasure(Model::Number, [this] { return numberColumnWidth(m_table->font()); });
    m_fitted->restore(m_services.settings.columns(outcomesName()));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void OutcomePage::showIntent(const PurchaseIntent &intent)
{
    m_intent = intent;
    m_model->setRows({intent});
    m_header->setSubtitle(tr("1 number · %1 · %2").arg(intent.providerName, intent.accountName));
    m_status->setStatus(statusOf(intent.state));
    m_state->setText(words::purchaseState(intent.state));
    m_meaning->setText(describeOutcome(intent).meaning);
    showEvidence();
    showButtons();
    if (intent.notices.isEmpty()) {
        m_notices->clear();
    } else {
        m_notices->showMessage(Tone::Warning, intent.notices.join(u' '));
    }
}

void OutcomePage::forget()
{
    m_clock.stop();
    m_intent = {};
    m_model->setRows({});
}

void OutcomePage::showEvidence()
{
    const bool hasEvidence = !m_intent.evidence.isEmpty();
    m_evidenceHead->setVisible(hasEvidence);
    m_evidence->setVisible(hasEvidence);
    m_evidence->setText(m_intent.evidence.join(u'\n'));
    showNextLook();
    if (m_nextLook->isHidden()) {
        m_clock.stop();
    } else {
        m_clock.start();
    }
}

void OutcomePage::showNextLook()
{
    const bool isLooking = m_intent.state == State::Unknown || m_intent.state == State::Confirming;
    m_nextLook->setVisible(isLooking);
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(m_intent.nextLook);
    m_nextLook->setText(!m_intent.nextLook.isValid() || seconds <= 0
                            ? tr("Numberdesk is looking now.")
                            : tr("Numberdesk looks again in %n second(s).", nullptr, static_cast<int>(seconds)));
}

void OutcomePage::showButtons()
{
    const OutcomeWords said = describeOutcome(m_intent);
    const bool canAct = m_intent.isSurelyNotBought() && said.action != ErrorAction::None;
    m_action->setVisible(canAct);
    m_action->setText(said.actionLabel);
    m_action->setAccessibleName(said.actionLabel);
    m_compliance->setVisible(isForCompliance(m_intent));
    m_look->setVisible(m_intent.state == State::NotConfirmed);
    m_activity->setVisible(m_intent.state == State::NotConfirmed || m_intent.state == State::Unknown);
    m_inventory->setVisible(isYours(m_intent.state));
}

void OutcomePage::setTexts()
{
    m_header->setTitle(tr("Purchase result"));
    m_evidenceHead->setText(tr("What was seen"));
    //: Table with the outcome of each number of a purchase.
    m_table->setName(tr("Outcomes"));
    setWords(m_look, tr("Look again"));
    setWords(m_activity, tr("Open Activity"));
    //: Button: goes to the view Compliance, where it is told what the provider wants to know.
    setWords(m_compliance, tr("Open Compliance"));
    setWords(m_inventory, tr("Show in inventory"));
    //: Button: leaves the result of a purchase.
    setWords(m_done, tr("Done"));
    m_model->retranslate();
    if (m_model->rowCount() > 0) {
        showIntent(m_intent);
    }
}

} // namespace numberdesk
