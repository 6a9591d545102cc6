// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/cartreviewpage.h"

#include "core/accounts/accountsessions.h"
#include "core/models/words.h"
#include "ui/cart/totalspanel.h"
#include "ui/purchase/linestable.h"
#include "ui/purchase/purchasechecks.h"
#include "ui/theme/lettersize.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/confirmbutton.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace numberdesk {
namespace {

using Model = PurchaseLinesModel;

constexpr int PanelsHeight = 216;
/// Where they stand one above the other and the window is low.
constexpr int SmallestPanelHeight = 96;
/// In letters of the usual size.
constexpr int SmallestChecksWidth = 300;
constexpr int LinesHeight = 160;

/// The lines as they would be bought, for what they cost together.
QList<CartLine> asBought(const PurchasePlan &plan)
{
    QList<CartLine> lines;
    const QList<PlannedLine> ready = plan.ready();
    for (const PlannedLine &planned : ready) {
        CartLine line = planned.line;
        line.number = planned.number();
        lines.append(line);
    }
    return lines;
}

} // namespace

CartReviewPage::CartReviewPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new ViewHeader({}, {}, this))
    , m_message(new InlineMessage(this))
    , m_lines(new LinesTable(services.settings, QStringLiteral("PurchaseLines"),
                             {Model::Number, Model::Provider, Model::Account, Model::Type, Model::SetupFee,
                              Model::MonthlyFee, Model::Currency, Model::Unknown, Model::Label},
                             {Model::Account, Model::Type, Model::Unknown, Model::Provider}, this))
    , m_totals(new TotalsPanel(this))
    , m_checks(new PurchaseChecks(services))
    , m_requirements(new CheckList({}, this))
    , m_tick(new QCheckBox(this))
    , m_footer(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_back(makeButton(QString(), this))
    , m_cancel(makeButton(QString(), this))
    , m_confirm(new ConfirmButton(QString(), this))
{
    layOut();
    connect(m_tick, &QCheckBox::toggled, this, &CartReviewPage::noteTick);
    connect(m_checks, &PurchaseChecks::obstaclesChanged, this, &CartReviewPage::takeBackConsent);
    connect(m_requirements, &CheckList::linkActivated, this, &CartReviewPage::requirementsRequested);
    connect(m_back, &QPushButton::clicked, this, &CartReviewPage::wentBack);
    connect(m_cancel, &QPushButton::clicked, this, &CartReviewPage::cancelled);
    connect(m_confirm, &QPushButton::clicked, this, &CartReviewPage::confirm);
    keepTranslated(this, [this] { setTexts(); });
}

CartReviewPage::~CartReviewPage() = default;

void CartReviewPage::layOut()
{
    m_lines->setMinimumHeight(LinesHeight);
    auto *requirements = new Panel(QString());
    requirements->body()->setSpacing(2);
    requirements->body()->addWidget(m_requirements);
    m_requirementsPanel = requirements;
    keepTranslated(requirements, [requirements] {
        //: Head of a list of what the regulator asks for.
        requirements->setTitle(tr("Requirements"));
    });
    auto *checks = new QWidget;
    auto *checksColumn = new QVBoxLayout(checks);
    checksColumn->setContentsMargins(0, 0, 0, 0);
    checksColumn->setSpacing(12);
    checksColumn->addWidget(requirements);
    checksColumn->addWidget(m_checks, 1);
    m_checksArea = makeReadingArea(checks);
    keepTranslated(m_checksArea, [area = m_checksArea] { area->setAccessibleName(tr("Checks before you pay")); });
    auto *totals = new QWidget;
    auto *totalsColumn = new QVBoxLayout(totals);
    totalsColumn->setContentsMargins(0, 0, 0, 0);
    totalsColumn->addWidget(m_totals);
    m_totalsArea = makeReadingArea(totals);
    keepTranslated(m_totalsArea, [area = m_totalsArea] {
        //: Area with what all numbers of a purchase cost together.
        area->setAccessibleName(tr("Totals"));
    });
    m_panels = new QBoxLayout(QBoxLayout::LeftToRight);
    m_panels->addWidget(m_totalsArea, 1);
    m_panels->addWidget(m_checksArea, 1);
    arrangePanels();

    m_footer->setWrapping(true);
    for (QPushButton *button : {m_back, m_cancel}) {
        button->setAutoDefault(false);
    }
    auto *footer = new QHBoxLayout;
    footer->setSpacing(12);
    footer->addWidget(m_footer, 1);
    footer->addWidget(m_back);
    footer->addWidget(m_cancel);
    footer->addWidget(m_confirm);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::viewMargin, 14, metrics::viewMargin, 12);
    page->setSpacing(12);
    page->addWidget(m_header);
    page->addWidget(m_message);
    page->addWidget(m_lines, 1);
    page->addLayout(m_panels);
    page->addWidget(m_tick);
    page->addLayout(footer);
}

void CartReviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePanels();
}

void CartReviewPage::arrangePanels()
{
    constexpr int spacing = 2 * metrics::grid;
    const int room = width() - 2 * metrics::viewMargin - spacing;
    const int checks =
        std::max(widthFor(fontMetrics(), SmallestChecksWidth), m_checksArea->widget()->minimumSizeHint().width());
    const bool areBeside = room >= m_totals->minimumSizeHint().width() + checks;
    m_panels->setDirection(areBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panels->setSpacing(areBeside ? spacing : metrics::grid);
    for (QScrollArea *area : {m_totalsArea, m_checksArea}) {
        area->setMinimumHeight(areBeside ? PanelsHeight : SmallestPanelHeight);
        area->setMaximumHeight(PanelsHeight);
    }
}

void CartReviewPage::review(const PurchasePlan &plan, const QList<PurchaseRequest> &requests)
{
    m_plan = plan;
    m_requests = requests;
    m_lines->showLines(plan.ready());
    m_totals->setTotals(cartTotals(asBought(plan)));
    m_checks->start(plan);
    showRequirements();
    if (!m_consent.covers(requests)) {
        takeBackConsent();
    }
    setTexts();
}

void CartReviewPage::stop()
{
    m_checks->stop();
    takeBackConsent();
}

void CartReviewPage::say(const QString &sentence)
{
    if (sentence.isEmpty()) {
        m_message->clear();
    } else {
        m_message->showMessage(Tone::Warning, sentence);
    }
}

void CartReviewPage::setChecking(bool isChecking)
{
    m_isChecking = isChecking;
    refresh();
}

void CartReviewPage::showRequirements()
{
    QList<CheckItem> items;
    QStringList keys;
    const QList<PlannedLine> ready = m_plan.ready();
    for (const PlannedLine &planned : ready) {
        const QString key = AnsweredRequirements::keyOf(planned.line);
        if (!keys.contains(key)) {
            keys.append(key);
            if (const std::optional<CheckItem> item = requirementsItem(planned)) {
                items.append(*item);
            }
        }
    }
    m_requirements->setItems(items);
    m_requirementsPanel->setVisible(!items.isEmpty());
}

std::optional<CheckItem> CartReviewPage::requirementsItem(const PlannedLine &planned) const
{
    const CartLine &line = planned.line;
    const RequirementSet asked = planned.check->requirements.value_or(RequirementSet());
    const QString country = words::country(line.number.country);
    const QString type = words::numberType(line.number.type);
    if (m_services.answers.isFulfilled(line, asked)) {
        //: Country, type of number, provider.
        return CheckItem{line.id,
                         Status::Good,
                         tr("%1, %2 at %3: filled in").arg(country, type, line.providerName),
                         {},
                         //: Link: opens the form once more.
                         tr("Change")};
    }
    const ProviderTraits traits = m_services.sessions.traitsOf(line.accountId).value_or(ProviderTraits());
    if (asked.requirements.isEmpty() && traits.purchaseFields.isEmpty()) {
        return std::nullopt;
    }
    return CheckItem{
        line.id,
        Status::Note,
        //: Country, type of number, provider.
        tr("%1, %2 at %3: nothing is required, but more can be entered").arg(country, type, line.providerName),
        {},
        //: Link: opens a form in which nothing is required.
        tr("Enter more")};
}

void CartReviewPage::takeBackConsent()
{
    m_tick->setChecked(false);
    m_consent = {};
    refresh();
}

void CartReviewPage::noteTick(bool isTicked)
{
    m_consent = isTicked ? Consent{QDateTime::currentDateTimeUtc(), digestOf(m_requests)} : Consent();
    refresh();
}

void CartReviewPage::refresh()
{
    const bool isPossible = !m_isChecking && !m_requests.isEmpty() && m_checks->obstacles().isEmpty();
    m_tick->setEnabled(isPossible);
    m_back->setEnabled(!m_isChecking);
    m_confirm->setEnabled(isPossible && m_tick->isChecked());
    m_footer->setText(
        m_isChecking                       ? tr("Looking once more whether everything is as you confirmed it…")
        : !m_checks->obstacles().isEmpty() ? m_checks->obstacles().constFirst()
        : m_tick->isChecked()
            ? tr("Each request is sent once. If an answer is lost, Numberdesk reads your list and tells you "
                 "what happened.")
            : tr("Look at numbers and prices, then tick the box."));
}

void CartReviewPage::confirm()
{
    if (m_consent.covers(m_requests) && m_confirm->isEnabled()) {
        Q_EMIT confirmed(m_consent);
    }
}

void CartReviewPage::setTexts()
{
    m_header->setTitle(tr("Review purchase"));
    QStringList accounts;
    for (const PurchaseRequest &request : std::as_const(m_requests)) {
        accounts.append(request.accountId);
    }
    accounts.removeDuplicates();
    const QStringList subtitle{tr("%n number(s)", nullptr, static_cast<int>(m_requests.size())),
                               tr("%n account(s)", nullptr, static_cast<int>(accounts.size()))};
    m_header->setSubtitle(subtitle.join(QStringLiteral(" · ")));
    m_lines->setName(tr("Purchase lines"));
    m_lines->lines().retranslate();
    m_requirements->setAccessibleName(tr("Requirements"));
    setWords(m_tick, tr("I confirm these numbers and prices"));
    setWords(m_back, tr("Go back"));
    //: Button: leaves the review; nothing is bought.
    setWords(m_cancel, tr("Cancel"));
    setWords(m_confirm, tr("Confirm purchase"));
    showRequirements();
    // Figures are never cut.
    m_totalsArea->setMinimumWidth(m_totals->minimumSizeHint().width());
    arrangePanels();
    refresh();
}

} // namespace numberdesk
