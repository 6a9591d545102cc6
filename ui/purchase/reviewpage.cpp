// SPDX-License-Identifier: GPL-3.0-or-later
// Long because it shows everything that stands between a number and its purchase.
#include "ui/purchase/reviewpage.h"

#include "core/accounts/accountsessions.h"
#include "core/locale/formats.h"
#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "core/purchasing/preflight.h"
#include "ui/compliance/form/requirementform.h"
#include "ui/compliance/view/casebinding.h"
#include "ui/purchase/beforeyoupay.h"
#include "ui/purchase/missinglist.h"
#include "ui/purchase/numberpanel.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirmbutton.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/textlabel.h"

#include <qcoro/qcorotask.h>

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>

namespace numberdesk {
namespace {

constexpr int SideWidth = 320;
constexpr int SmallestSideWidth = 250;
constexpr int SmallestFormWidth = 400;
constexpr int WaitingRows = 4;
constexpr QLatin1String RetryKey("retry");

/// What is asked for a number that is bought alone, as a line of the cart would be.
PreflightLine lineOf(const SearchHit &hit, const std::optional<RequirementSet> &asked)
{
    PreflightLine line;
    line.line.accountId = hit.accountId;
    line.line.accountName = hit.accountName;
    line.line.providerId = hit.providerId;
    line.line.providerName = hit.providerName;
    line.line.number = hit.number;
    line.requirements = asked;
    return line;
}

} // namespace

/// What an account says about buying such a number.
struct ReviewPage::Reading
{
    ProviderTraits traits;
    /// Nothing when the provider does not tell requirements.
    std::optional<RequirementSet> requirements;
};

Task<Result<ReviewPage::Reading>> ReviewPage::read(AccountSessions *sessions, SearchHit hit, std::stop_token stop)
{
    Result<AccountSession> session = co_await sessions->session(hit.accountId, stop);
    if (!session) {
        co_return Result<Reading>(failure(session.error()));
    }
    const std::shared_ptr<Provider> provider = session->provider;
    Reading reading;
    reading.traits = provider->traits();
    if (!reading.traits.offers(Operation::Requirements)) {
        co_return Result<Reading>(reading);
    }
    Result<RequirementSet> set = co_await provider->requirements(hit.number.country, hit.number.type, stop);
    // The answer may have taught us that this account's address does not have them.
    reading.traits = provider->traits();
    if (!set && reading.traits.offers(Operation::Requirements)) {
        co_return Result<Reading>(failure(set.error()));
    }
    if (set) {
        reading.requirements = *set;
    }
    co_return Result<Reading>(reading);
}

ReviewPage::ReviewPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new ViewHeader({}, {}, this))
    , m_refusal(new InlineMessage(this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::viewMargin);
    columns->addWidget(makeLeft(), 1);
    columns->addWidget(makeRight());
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::viewMargin, 14, metrics::viewMargin, 12);
    page->setSpacing(12);
    page->addWidget(m_header);
    page->addWidget(m_refusal);
    page->addLayout(columns, 1);
    page->addWidget(makeFooter());

    auto *next = new QShortcut(QKeySequence(Qt::Key_F8), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &ReviewPage::goToNext);
    connect(m_before, &BeforeYouPay::obstaclesChanged, this, &ReviewPage::takeBackConsent);
    connect(m_before, &BeforeYouPay::activityRequested, this, &ReviewPage::activityRequested);
    connect(m_before, &BeforeYouPay::accountRequested, this, &ReviewPage::accountRequested);
    connect(m_before, &BeforeYouPay::inventoryRequested, this, &ReviewPage::inventoryRequested);
    keepTranslated(this, [this] { setTexts(); });
}

ReviewPage::~ReviewPage() { m_stop.request_stop(); }

QWidget *ReviewPage::makeLeft()
{
    m_number = new NumberPanel(m_services.settings);
    m_requirements = new Panel;
    m_requirementsHead = new SectionHeader({}, m_requirements);
    m_error = new InlineMessage(m_requirements);
    m_error->setDismissable(false);
    m_waiting = new QWidget(m_requirements);
    m_waitingText = new TextLabel({}, TextSize::Normal, Tone::Dim, m_waiting);
    auto *words = new QHBoxLayout;
    words->addWidget(new BusyIndicator(metrics::iconSize, m_waiting));
    words->addWidget(m_waitingText, 1);
    auto *rows = new SkeletonRows(m_waiting);
    rows->setFixedHeight(WaitingRows * metrics::rowHeight);
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->addLayout(words);
    waiting->addWidget(rows);
    m_requirements->body()->setSpacing(12);
    m_requirements->body()->addWidget(m_requirementsHead);
    m_requirements->body()->addWidget(m_error);
    m_requirements->body()->addWidget(m_waiting);
    connect(m_error, &InlineMessage::actionTriggered, this, [this] {
        if (m_opensAccount) {
            Q_EMIT accountRequested(m_hit.accountId);
        } else {
            readRequirements();
        }
    });

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_number);
    column->addWidget(m_requirements);
    column->addStretch(1);
    m_leftArea = makeReadingArea(content);
    keepTranslated(m_leftArea, [area = m_leftArea] { area->setAccessibleName(tr("Number and requirements")); });
    m_leftArea->setMinimumWidth(SmallestFormWidth);
    return m_leftArea;
}

QWidget *ReviewPage::makeRight()
{
    m_missingPanel = new Panel(QString());
    m_missingPanel->body()->setSpacing(2);
    m_missing = new MissingList(m_missingPanel);
    m_missingPanel->body()->addWidget(m_missing);
    connect(m_missing, &CheckList::linkActivated, this, [this](const QString &key) {
        if (key == RetryKey) {
            goToRetry();
        }
    });
    m_before = new BeforeYouPay(m_services);

    auto *consent = new Panel;
    m_consent = new QCheckBox(consent);
    connect(m_consent, &QCheckBox::toggled, this, &ReviewPage::refresh);
    m_once = new TextLabel({}, TextSize::Small, Tone::Dim, consent);
    m_once->setWrapping(true);
    consent->body()->addWidget(m_consent);
    consent->body()->addWidget(m_once);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_missingPanel);
    column->addWidget(m_before);
    column->addStretch(1);
    m_side = new QWidget;
    m_side->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *whole = new QVBoxLayout(m_side);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(16);
    QScrollArea *area = makeReadingArea(content);
    keepTranslated(area, [area] { area->setAccessibleName(tr("Checks before you pay")); });
    whole->addWidget(area, 1);
    whole->addWidget(consent);
    return m_side;
}

QWidget *ReviewPage::makeFooter()
{
    m_footer = new TextLabel({}, TextSize::Normal, Tone::Dim);
    m_footer->setWrapping(true);
    m_cancel = makeButton(QString());
    m_confirm = new ConfirmButton(QString());
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        stop();
        Q_EMIT cancelled();
    });
    connect(m_confirm, &QPushButton::clicked, this, &ReviewPage::confirm);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_footer, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    return footer;
}

void ReviewPage::review(const SearchHit &hit, const QString &label)
{
    clearForm();
    m_hit = hit;
    m_label = label;
    m_leftArea->ensureVisible(0, 0);
    begin();
}

void ReviewPage::reviewAgain() { begin(); }

void ReviewPage::begin()
{
    m_refusal->clear();
    m_fault.reset();
    setTexts();
    m_number->show(m_hit);
    m_before->start(m_hit);
    readRequirements();
}

void ReviewPage::stop()
{
    m_stop.request_stop();
    ++m_generation;
    m_phase = Phase::Idle;
    m_before->stop();
    m_consent->setChecked(false);
}

void ReviewPage::showRefusal(const QString &sentence) { m_refusal->showMessage(Tone::Bad, sentence); }

void ReviewPage::readRequirements()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_phase = Phase::Reading;
    m_error->clear();
    m_fault.reset();
    m_readAt = {};
    m_requirementsHead->setDetail({});
    m_waiting->show();
    if (m_form != nullptr) {
        m_form->hide();
    }
    takeBackConsent();
    QCoro::connect(read(&m_services.sessions, m_hit, m_stop.get_token()), this,
                   [this, generation = ++m_generation](const Result<Reading> &reading) {
                       if (generation == m_generation) {
                           showReading(reading);
                       }
                   });
}

void ReviewPage::showReading(const Result<Reading> &reading)
{
    m_waiting->hide();
    if (!reading) {
        showError(reading.error());
        return;
    }
    m_phase = Phase::Known;
    FormContent content;
    content.providerName = m_hit.providerName;
    content.requirements = reading->requirements;
    content.sentence = reading->traits.notOffered.value(Operation::Requirements);
    content.addressRequired = m_hit.number.addressRequired.value_or(false) ||
                              (reading->requirements && reading->requirements->addressRequired);
    content.country = m_hit.number.country;
    content.region = m_hit.number.region;
    content.purchaseFields = reading->traits.purchaseFields;
    content.hasLabel = true;
    content.keepsLabelHere = !reading->traits.labelAtPurchase;
    content.label = m_label;
    if (reading->requirements) {
        m_readAt = QTime::currentTime();
    }
    showReadAt();
    showForm(content);
    takeBackConsent();
}

void ReviewPage::showReadAt()
{
    //: After "Requirements for Italy, Local": who told them and when.
    m_requirementsHead->setDetail(m_readAt.isValid()
                                      ? tr("from %1, read at %2").arg(m_hit.providerName, formats::timeOfDay(m_readAt))
                                      : QString());
}

void ReviewPage::showError(const Error &error)
{
    m_phase = Phase::Failed;
    m_fault = error;
    showFault();
    takeBackConsent();
}

void ReviewPage::showFault()
{
    const ErrorWords said = describeError(*m_fault, m_hit.providerName, m_hit.accountName);
    m_opensAccount = said.action == ErrorAction::EnterToken;
    m_error->setAction(m_opensAccount ? said.actionLabel : tr("Try again"));
    m_error->showMessage(Tone::Bad, tr("The requirements cannot be read. %1").arg(said.sentence));
}

void ReviewPage::showForm(const FormContent &content)
{
    if (m_form != nullptr && m_form->content().asksForTheSameAs(content)) {
        m_form->show();
        return;
    }
    clearForm();
    m_form = new RequirementForm(content, &m_services.vault, &m_services.inspector, m_requirements);
    m_requirements->body()->addWidget(m_form);
    connect(m_form, &RequirementForm::changed, this, &ReviewPage::takeBackConsent);
    CaseBinding::bind(m_form, m_services, lineOf(m_hit, content.requirements));
}

void ReviewPage::clearForm()
{
    delete m_form;
    m_form = nullptr;
}

void ReviewPage::takeBackConsent()
{
    m_consent->setChecked(false);
    refresh();
}

void ReviewPage::refresh()
{
    switch (m_phase) {
    case Phase::Idle:
        m_missing->setItems({});
        break;
    case Phase::Reading:
        m_missing->setItems({{RetryKey, Status::Busy, tr("The requirements are being read"), {}, {}}});
        break;
    case Phase::Failed:
        m_missing->setItems(
            {{RetryKey, Status::Bad, tr("The requirements could not be read"), {}, MissingList::goWord()}});
        break;
    case Phase::Known:
        m_missing->follow(m_form, m_leftArea);
        break;
    }
    m_footer->setText(footerText());
    m_confirm->setEnabled(isReady() && m_consent->isChecked());
}

QString ReviewPage::footerText() const
{
    if (m_phase != Phase::Known) {
        return {};
    }
    if (!m_missing->gaps().isEmpty()) {
        return m_missing->sentence();
    }
    if (!m_before->obstacles().isEmpty()) {
        return m_before->obstacles().constFirst();
    }
    return m_consent->isChecked() ? QString() : tr("Look at number and prices, then tick the box.");
}

bool ReviewPage::isReady() const
{
    return m_phase == Phase::Known && m_missing->gaps().isEmpty() && m_before->obstacles().isEmpty();
}

void ReviewPage::goToRetry()
{
    for (QPushButton *button : m_error->findChildren<QPushButton *>()) {
        button->setFocus(Qt::OtherFocusReason);
    }
}

void ReviewPage::goToNext()
{
    if (m_phase == Phase::Failed) {
        goToRetry();
    } else if (m_phase != Phase::Known || !m_missing->goToNext()) {
        m_consent->setFocus(Qt::TabFocusReason);
    }
}

void ReviewPage::confirm()
{
    if (!m_consent->isChecked() || m_form == nullptr) {
        return;
    }
    m_form->checkFilesAgain();
    if (!m_form->gaps().isEmpty() || !isReady()) {
        takeBackConsent();
        return;
    }
    PurchaseRequest request;
    request.accountId = m_hit.accountId;
    request.order.number = m_hit.number;
    m_form->fill(request);
    stop();
    Q_EMIT confirmed(request);
}

void ReviewPage::setTexts()
{
    m_header->setTitle(tr("Review purchase"));
    //: Under the title: how many numbers are bought, at which provider, from which account.
    m_header->setSubtitle(tr("1 number · %1 · %2").arg(m_hit.providerName, m_hit.accountName));
    //: Accessible name of the panel with everything that a purchase asks for.
    m_requirements->setAccessibleName(tr("Requirements"));
    m_requirementsHead->setTitle(requirementsTitle());
    showReadAt();
    m_waitingText->setText(tr("%1 is asked what such a number needs").arg(m_hit.providerName));
    m_missingPanel->setTitle(tr("What is missing"));
    m_missing->setAccessibleName(tr("What is missing"));
    setWords(m_consent, tr("I confirm these numbers and prices"));
    m_once->setText(tr("The request is sent once. If the answer is lost, Numberdesk reads your list and tells you what "
                       "happened."));
    //: Button: leaves the review; nothing is bought.
    setWords(m_cancel, tr("Cancel"));
    setWords(m_confirm, tr("Confirm purchase"));
    const int consentWidth = m_consent->sizeHint().width() + 2 * metrics::panelPadding;
    m_side->setMinimumWidth(std::max(SmallestSideWidth, consentWidth));
    m_side->setMaximumWidth(std::max(SideWidth, consentWidth));
}

QString ReviewPage::requirementsTitle() const
{
    const AvailableNumber &number = m_hit.number;
    if (number.country.isEmpty()) {
        return tr("Requirements");
    }
    return number.type.kind == NumberType::Kind::Unknown
               ? tr("Requirements for %1").arg(words::country(number.country))
               : tr("Requirements for %1, %2").arg(words::country(number.country), words::numberType(number.type));
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // After setTexts(), and after the form has renewed its own words, which the list of gaps repeats.
    if (event->type() == QEvent::LanguageChange && m_phase != Phase::Idle) {
        m_number->retranslate();
        m_before->retranslate();
        if (m_fault) {
            showFault();
        }
        QMetaObject::invokeMethod(this, &ReviewPage::refresh, Qt::QueuedConnection);
    }
}

} // namespace numberdesk
