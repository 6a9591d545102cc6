// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/cartpurchaseview.h"

#include "core/accounts/accountsessions.h"
#include "core/models/errorwords.h"
#include "core/purchasing/cart.h"
#include "core/purchasing/purchasereconciler.h"
#include "ui/approval/approvaldialog.h"
#include "ui/purchase/cartoutcomepage.h"
#include "ui/purchase/cartreviewpage.h"
#include "ui/purchase/preflightpage.h"
#include "ui/purchase/requirementspage.h"

#include <qcoro/qcorotask.h>

#include <QStackedLayout>

#include <algorithm>

namespace numberdesk {

CartPurchaseView::CartPurchaseView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_pages(new QStackedLayout(this))
    , m_preflight(new PreflightPage(services, this))
    , m_requirements(new RequirementsPage(services, this))
    , m_review(new CartReviewPage(services, this))
    , m_outcome(new CartOutcomePage(services, this))
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_preflight, m_requirements, m_review, m_outcome}) {
        m_pages->addWidget(page);
    }
    connectPages();
    followCart();
    connect(&services.preflight, &Preflight::checked, this, [this](const PreflightLine &line) {
        if (m_isLooking && m_plan.take(line)) {
            showPlan();
        }
    });
    connect(&services.cartPurchase, &CartPurchase::changed, m_outcome, &CartOutcomePage::showLine);
    connect(&services.purchaser, &Purchaser::changed, m_outcome, &CartOutcomePage::showIntent);
    connect(&services.reconciler, &PurchaseReconciler::changed, m_outcome, &CartOutcomePage::showIntent);
}

CartPurchaseView::~CartPurchaseView()
{
    m_lookStop.request_stop();
    m_buyStop.request_stop();
}

void CartPurchaseView::connectPages()
{
    connect(m_preflight, &PreflightPage::checkCancelled, this, [this] { m_lookStop.request_stop(); });
    connect(m_preflight, &PreflightPage::checkWanted, this, [this] {
        m_plan.forgetChecks();
        look(Look::Again);
    });
    connect(m_preflight, &PreflightPage::wentBack, this, &CartPurchaseView::leave);
    connect(m_preflight, &PreflightPage::continued, this, &CartPurchaseView::showReview);
    connect(m_preflight, &PreflightPage::priceAccepted, this, [this](const QString &lineId) {
        if (m_plan.acceptPrice(lineId)) {
            look(Look::Again);
        }
    });
    connect(m_preflight, &PreflightPage::replacementChosen, this,
            [this](const QString &lineId, const AvailableNumber &number) {
                if (m_plan.replace(lineId, number)) {
                    look(Look::Again);
                }
            });
    connect(m_preflight, &PreflightPage::requirementsRequested, this, &CartPurchaseView::showRequirements);
    connect(m_preflight, &PreflightPage::activityRequested, this, &CartPurchaseView::activityRequested);
    connect(m_requirements, &RequirementsPage::answered, this, &CartPurchaseView::takeAnswers);
    connect(m_requirements, &RequirementsPage::wentBack, this, [this] {
        m_pages->setCurrentWidget(m_preflight);
        if (m_cameFromReview) {
            showReview();
        }
    });
    connect(m_review, &CartReviewPage::confirmed, this, &CartPurchaseView::confirm);
    connect(m_review, &CartReviewPage::cancelled, this, &CartPurchaseView::leave);
    connect(m_review, &CartReviewPage::wentBack, this, [this] {
        m_review->stop();
        m_pages->setCurrentWidget(m_preflight);
    });
    connect(m_review, &CartReviewPage::requirementsRequested, this, &CartPurchaseView::showRequirements);
    connect(m_outcome, &CartOutcomePage::cancelled, this, [this] { m_buyStop.request_stop(); });
    connect(m_outcome, &CartOutcomePage::retryRequested, this, &CartPurchaseView::retry);
    connect(m_outcome, &CartOutcomePage::done, this, &CartPurchaseView::leave);
    connect(m_outcome, &CartOutcomePage::inventoryRequested, this, &CartPurchaseView::inventoryRequested);
    connect(&m_services.purchaser, &Purchaser::uploading, m_outcome, &CartOutcomePage::showUpload);
    connect(m_outcome, &CartOutcomePage::activityRequested, this, &CartPurchaseView::activityRequested);
    connect(m_outcome, &CartOutcomePage::complianceRequested, this, &CartPurchaseView::complianceRequested);
}

bool CartPurchaseView::isPreparing() const
{
    return !m_isBuying && !m_plan.isEmpty() && m_pages->currentWidget() != m_outcome;
}

void CartPurchaseView::begin(const QList<CartLine> &lines)
{
    if (m_isBuying) {
        return;
    }
    m_review->stop();
    m_services.answers.clear();
    m_requirements->forget();
    m_plan = PurchasePlan(lines);
    m_preflight->say({});
    m_pages->setCurrentWidget(m_preflight);
    look(Look::First);
}

void CartPurchaseView::look(Look purpose)
{
    m_lookStop.request_stop();
    m_lookStop = std::stop_source();
    m_isLooking = true;
    const quint64 generation = ++m_generation;
    if (purpose != Look::ToSend) {
        m_preflight->say({});
    }
    showPlan();
    QCoro::connect(m_services.preflight.check(m_plan.unchecked(), m_lookStop.get_token()), this,
                   [this, generation, purpose](const QList<PreflightLine> &lines) {
                       if (generation != m_generation) {
                           return;
                       }
                       // What an older look said last is not what this one found.
                       for (const PreflightLine &line : lines) {
                           m_plan.take(line);
                       }
                       endLook(purpose);
                   });
}

void CartPurchaseView::endLook(Look purpose)
{
    m_isLooking = false;
    m_lookedAt = std::chrono::steady_clock::now();
    showPlan();
    if (purpose == Look::ToSend) {
        m_review->setChecking(false);
        goOn();
    } else if (purpose == Look::First && m_plan.ready().size() == m_plan.lines().size()) {
        showReview();
    }
}

void CartPurchaseView::showPlan() { m_preflight->showPlan(m_plan, m_isLooking); }

QList<PurchaseRequest> CartPurchaseView::requests() const
{
    return m_plan.requests(m_services.answers, [this](const QString &accountId) {
        return m_services.sessions.traitsOf(accountId).value_or(ProviderTraits());
    });
}

void CartPurchaseView::showReview()
{
    if (m_plan.ready().isEmpty()) {
        return;
    }
    m_review->say({});
    m_review->setChecking(false);
    m_review->review(m_plan, requests());
    m_pages->setCurrentWidget(m_review);
}

void CartPurchaseView::showRequirements(const QString &lineId)
{
    const PlannedLine *planned = m_plan.find(lineId);
    if (planned == nullptr) {
        return;
    }
    const QString key = AnsweredRequirements::keyOf(planned->line);
    int lines = 0;
    bool needsAddress = false;
    for (const PlannedLine &other : m_plan.lines()) {
        if (AnsweredRequirements::keyOf(other.line) == key) {
            ++lines;
            needsAddress = needsAddress || other.line.number.addressRequired.value_or(false);
        }
    }
    m_cameFromReview = m_pages->currentWidget() == m_review;
    m_review->stop();
    m_requirements->showLine(*planned, lines, needsAddress,
                             m_services.sessions.traitsOf(planned->line.accountId).value_or(ProviderTraits()));
    m_pages->setCurrentWidget(m_requirements);
}

void CartPurchaseView::takeAnswers(const CartLine &line, const RequirementAnswers &answers)
{
    m_services.answers.put(line, answers);
    m_plan.answersChanged(line);
    m_pages->setCurrentWidget(m_preflight);
    // Whoever came from the review goes back there, when nothing is in the way.
    look(m_cameFromReview ? Look::First : Look::Again);
}

void CartPurchaseView::followCart()
{
    const Cart &cart = m_services.cart;
    connect(&cart, &Cart::linesChanged, this, &CartPurchaseView::takeCartChanges);
    connect(&cart, &Cart::linesRemoved, this, &CartPurchaseView::takeOut);
}

void CartPurchaseView::takeCartChanges(const QList<CartLine> &lines)
{
    bool isOther = false;
    for (const CartLine &line : lines) {
        isOther = m_plan.setLabel(line.id, line.label) || isOther;
    }
    if (!isOther || !isPreparing()) {
        return;
    }
    showPlan();
    if (m_pages->currentWidget() == m_review) {
        m_review->review(m_plan, requests());
    }
}

void CartPurchaseView::takeOut(const QStringList &lineIds)
{
    if (!isPreparing() || !m_plan.leaveOut(lineIds)) {
        return;
    }
    showPlan();
    if (m_pages->currentWidget() != m_review) {
        return;
    }
    if (m_plan.ready().isEmpty()) {
        m_pages->setCurrentWidget(m_preflight);
    } else {
        m_review->review(m_plan, requests());
    }
}

void CartPurchaseView::confirm(const Consent &consent)
{
    if (m_isBuying || m_isLooking) {
        return;
    }
    if (const QString key = m_requirements->incomplete(); !key.isEmpty()) {
        for (const PlannedLine &planned : m_plan.lines()) {
            if (AnsweredRequirements::keyOf(planned.line) == key) {
                const QString lineId = planned.line.id;
                showRequirements(lineId);
                return;
            }
        }
    }
    m_consent = consent;
    if (std::chrono::steady_clock::now() - m_lookedAt < lookHolds) {
        goOn();
        return;
    }
    m_plan.keepReady();
    m_plan.forgetChecks();
    m_review->setChecking(true);
    look(Look::ToSend);
}

void CartPurchaseView::goOn()
{
    const QList<PurchaseRequest> wanted = requests();
    if (!m_consent.covers(wanted)) {
        const QString changed = tr("Something is not as you confirmed it any more. Nothing was sent. Look at it and "
                                   "confirm again.");
        if (m_plan.ready().size() == m_plan.lines().size()) {
            m_review->review(m_plan, wanted);
            m_review->say(changed);
            m_pages->setCurrentWidget(m_review);
        } else {
            m_review->stop();
            m_preflight->say(changed);
            m_pages->setCurrentWidget(m_preflight);
        }
        return;
    }
    const QList<PlannedPurchase> purchases = m_plan.purchases();
    const Result<bool> needsCode = m_services.limits.needsApproval(purchases, m_plan.purchaseId());
    if (needsCode && *needsCode) {
        askForCode(purchases);
    } else {
        // What the limits do not allow is refused line by line, with the figures.
        buy(wanted);
    }
}

void CartPurchaseView::askForCode(const QList<PlannedPurchase> &purchases)
{
    auto *dialog =
        new ApprovalDialog(m_services.approvalCode,
                           tr("%n number(s) are about to be bought. A second person approves it with the code.",
                              nullptr, static_cast<int>(purchases.size())),
                           this);
    connect(dialog, &ApprovalDialog::approved, this, [this, purchases](const ApprovalPassPointer &pass) {
        const Result<void> approved = m_services.limits.approve(purchases, pass);
        const QList<PurchaseRequest> wanted = requests();
        if (!approved) {
            m_review->say(describeError(approved.error(), {}, {}).sentence);
        } else if (m_consent.covers(wanted)) {
            buy(wanted);
        } else {
            goOn();
        }
    });
    connect(dialog, &QDialog::rejected, this,
            [this] { m_review->say(tr("The second person did not approve it. Nothing was bought.")); });
    dialog->open();
}

void CartPurchaseView::buy(const QList<PurchaseRequest> &wanted)
{
    m_isBuying = true;
    m_review->stop();
    m_buyStop = std::stop_source();
    m_outcome->begin(m_plan, wanted);
    m_pages->setCurrentWidget(m_outcome);
    QCoro::connect(m_services.cartPurchase.buy(wanted, m_consent, m_buyStop.get_token()), this,
                   [this](const Result<QList<PurchaseLine>> &ended) { endPurchase(ended); });
}

void CartPurchaseView::endPurchase(const Result<QList<PurchaseLine>> &ended)
{
    m_isBuying = false;
    if (!ended) {
        m_review->review(m_plan, requests());
        m_review->say(describeError(ended.error(), {}, {}).sentence);
        m_pages->setCurrentWidget(m_review);
        return;
    }
    m_outcome->end();
}

void CartPurchaseView::retry()
{
    m_plan.tryAgain(m_outcome->failedLines());
    m_preflight->say({});
    m_pages->setCurrentWidget(m_preflight);
    look(Look::First);
}

void CartPurchaseView::leave()
{
    m_lookStop.request_stop();
    ++m_generation;
    m_isLooking = false;
    m_review->stop();
    m_plan = PurchasePlan();
    m_services.answers.clear();
    m_requirements->forget();
    Q_EMIT closed();
}

} // namespace numberdesk
