// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/purchaseview.h"

#include "core/models/outcomewords.h"
#include "core/purchasing/purchasereconciler.h"
#include "ui/approval/approvaldialog.h"
#include "ui/purchase/outcomepage.h"
#include "ui/purchase/progresspage.h"
#include "ui/purchase/reviewpage.h"
#include "ui/widgets/isolated.h"

#include <qcoro/qcorotask.h>

#include <QStackedLayout>

namespace numberdesk {

PurchaseView::PurchaseView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_pages(new QStackedLayout(this))
    , m_review(new ReviewPage(services, this))
    , m_progress(new ProgressPage(this))
    , m_outcome(new OutcomePage(services, this))
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_review, m_progress, m_outcome}) {
        m_pages->addWidget(page);
    }
    connect(m_review, &ReviewPage::confirmed, this, &PurchaseView::confirm);
    connect(m_review, &ReviewPage::cancelled, this, &PurchaseView::closed);
    connect(m_review, &ReviewPage::activityRequested, this, &PurchaseView::activityRequested);
    connect(m_review, &ReviewPage::accountRequested, this, &PurchaseView::accountRequested);
    connect(m_review, &ReviewPage::inventoryRequested, this, &PurchaseView::inventoryRequested);
    connect(m_progress, &ProgressPage::cancelled, this, [this] { m_stop.request_stop(); });
    connect(m_outcome, &OutcomePage::done, this, &PurchaseView::closed);
    connect(m_outcome, &OutcomePage::activityRequested, this, &PurchaseView::activityRequested);
    connect(m_outcome, &OutcomePage::complianceRequested, this, &PurchaseView::complianceRequested);
    connect(m_outcome, &OutcomePage::inventoryRequested, this,
            [this] { Q_EMIT inventoryRequested(m_hit.accountId, m_hit.number.number); });
    connect(m_outcome, &OutcomePage::actionRequested, this, &PurchaseView::act);
    connect(m_outcome, &OutcomePage::lookRequested, this, &PurchaseView::lookAgain);

    connect(&services.purchaser, &Purchaser::changed, this, &PurchaseView::follow);
    connect(&services.reconciler, &PurchaseReconciler::changed, this, &PurchaseView::follow);
    connect(&services.purchaser, &Purchaser::uploading, this,
            [this](const QString &intentId, const QString &fileName, qint64 sent, qint64 total) {
                if (m_isBusy && intentId == m_intentId) {
                    m_progress->showUpload(fileName, sent, total);
                }
            });
}

PurchaseView::~PurchaseView() { m_stop.request_stop(); }

void PurchaseView::review(const SearchHit &hit, const QString &label)
{
    if (m_isBusy) {
        m_progress->sayThatBusy();
        m_pages->setCurrentWidget(m_progress);
        return;
    }
    m_hit = hit;
    m_outcome->forget();
    m_review->review(hit, label);
    m_pages->setCurrentWidget(m_review);
}

void PurchaseView::confirm(const PurchaseRequest &request)
{
    const QList<PlannedPurchase> planned{{request.accountId, request.order.number}};
    const Result<bool> needsCode = m_services.limits.needsApproval(planned);
    if (!needsCode || !*needsCode) {
        purchase(request);
        return;
    }
    auto *dialog = new ApprovalDialog(m_services.approvalCode,
                                      tr("%1 is about to be bought. A second person approves it with the code.")
                                          .arg(isolated(formatInternational(request.order.number.number))),
                                      this);
    const auto refuse = [this](const QString &why) {
        m_review->reviewAgain();
        m_review->showRefusal(why);
    };
    connect(dialog, &ApprovalDialog::approved, this, [this, request, planned, refuse](const ApprovalPassPointer &pass) {
        const Result<void> approved = m_services.limits.approve(planned, pass);
        if (approved) {
            purchase(request);
        } else {
            refuse(describeError(approved.error(), {}, {}).sentence);
        }
    });
    connect(dialog, &QDialog::rejected, this,
            [refuse] { refuse(tr("The second person did not approve it. Nothing was bought.")); });
    dialog->open();
}

void PurchaseView::purchase(const PurchaseRequest &request)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_intentId.clear();
    m_stop = std::stop_source();
    m_progress->begin(m_hit, static_cast<int>(request.files.size()));
    m_pages->setCurrentWidget(m_progress);
    QCoro::connect(m_services.purchaser.purchase(request, m_stop.get_token()), this,
                   [this](const Result<PurchaseIntent> &ended) { end(ended); });
}

void PurchaseView::follow(const PurchaseIntent &intent)
{
    if (m_isBusy) {
        // Two purchases of one number cannot be under way, so account and number tell which one is ours.
        if (intent.accountId == m_hit.accountId && intent.order.number.number == m_hit.number.number) {
            m_intentId = intent.id;
            m_progress->showState(intent.state);
        }
    } else if (!intent.id.isEmpty() && intent.id == m_outcome->intent().id) {
        m_outcome->showIntent(intent);
    }
}

void PurchaseView::end(const Result<PurchaseIntent> &ended)
{
    m_isBusy = false;
    PurchaseIntent intent;
    if (ended) {
        intent = *ended;
    } else {
        // Not even an intent came to be, so nothing was sent.
        intent.state = PurchaseIntent::State::Refused;
        intent.accountId = m_hit.accountId;
        intent.accountName = m_hit.accountName;
        intent.providerId = m_hit.providerId;
        intent.providerName = m_hit.providerName;
        intent.order.number = m_hit.number;
        intent.error = ended.error();
    }
    m_outcome->showIntent(intent);
    m_pages->setCurrentWidget(m_outcome);
}

void PurchaseView::act(ErrorAction action)
{
    switch (action) {
    case ErrorAction::EnterToken:
        Q_EMIT accountRequested(m_hit.accountId);
        return;
    case ErrorAction::SearchAgain:
        Q_EMIT searchRequested();
        return;
    case ErrorAction::OpenActivity:
        Q_EMIT activityRequested();
        return;
    case ErrorAction::None:
    case ErrorAction::TryAgain:
    case ErrorAction::EditQuery:
    case ErrorAction::FillRequirements:
        break;
    }
    const QString refusal = m_outcome->intent().error && m_outcome->intent().error->kind == ErrorKind::Cancelled
                                ? QString()
                                : describeOutcome(m_outcome->intent()).meaning;
    m_outcome->forget();
    m_review->reviewAgain();
    if (!refusal.isEmpty()) {
        m_review->showRefusal(refusal);
    }
    m_pages->setCurrentWidget(m_review);
}

void PurchaseView::lookAgain()
{
    PurchaseIntent intent = m_outcome->intent();
    intent.state = PurchaseIntent::State::Unknown;
    intent.nextLook = {};
    m_outcome->showIntent(intent);
    m_services.reconciler.settle(intent);
}

} // namespace numberdesk
