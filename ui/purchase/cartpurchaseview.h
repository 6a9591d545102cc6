// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/cartpurchase.h"
#include "core/purchasing/purchaseplan.h"
#include "ui/services.h"

#include <QWidget>

#include <chrono>
#include <stop_token>

class QStackedLayout;

namespace numberdesk {

struct CaseSubject;
class CartOutcomePage;
class CartReviewPage;
class PreflightPage;
class RequirementsPage;

/// Buys many numbers of several accounts: look, requirements, review, purchase, result.
///
/// - What the person ticked is what is sent. Before that every line is looked at once more unless that was a moment
/// ago;
///   where anything differs from what was ticked, nothing is sent and the person is asked again.
/// - A line that is gone from the cart is gone from what is being prepared; a new label there is the label here.
/// - Leaving or destroying the view while numbers are bought takes back what was not sent; what was sent is settled in
///   the background and kept in the journal.
class CartPurchaseView : public QWidget
{
    Q_OBJECT

public:
    explicit CartPurchaseView(const Services &services, QWidget *parent = nullptr);
    ~CartPurchaseView() override;

    /// Begins with these lines of the cart. While a purchase is under way it goes on, and nothing else begins.
    void begin(const QList<CartLine> &lines);
    /// A purchase is under way: it was confirmed, and not every line has its first outcome yet.
    [[nodiscard]] bool isBusy() const { return m_isBuying; }

    /// A look is as good as this long; what is confirmed later is looked at again first.
    std::chrono::milliseconds lookHolds{std::chrono::seconds(30)};

Q_SIGNALS:
    /// The person is done, or has left the preparation; back to the cart.
    void closed();
    void inventoryRequested(const QString &accountId, const numberdesk::PhoneNumber &number);
    void activityRequested();
    void complianceRequested(const numberdesk::CaseSubject &subject);

private:
    /// What follows a look.
    enum class Look
    {
        First,  ///< the review, when there is nothing to decide
        Again,  ///< the page that shows it
        ToSend, ///< the purchase, when everything is as it was confirmed
    };

    void connectPages();
    void look(Look purpose);
    void endLook(Look purpose);
    void showPlan();
    void showReview();
    void showRequirements(const QString &lineId);
    void takeAnswers(const CartLine &line, const RequirementAnswers &answers);
    void followCart();
    void takeCartChanges(const QList<CartLine> &lines);
    void takeOut(const QStringList &lineIds);

    void confirm(const Consent &consent);
    void goOn();
    void askForCode(const QList<PlannedPurchase> &purchases);
    void buy(const QList<PurchaseRequest> &requests);
    void endPurchase(const Result<QList<PurchaseLine>> &ended);
    void retry();
    void leave();
    [[nodiscard]] QList<PurchaseRequest> requests() const;
    [[nodiscard]] bool isPreparing() const;

    Services m_services;
    PurchasePlan m_plan;
    Consent m_consent;
    bool m_isLooking = false;
    bool m_isBuying = false;
    /// The form was opened from the review.
    bool m_cameFromReview = false;
    /// Of the last look; when it is older than lookHolds, it is done again.
    std::chrono::steady_clock::time_point m_lookedAt;
    quint64 m_generation = 0;
    std::stop_source m_lookStop;
    std::stop_source m_buyStop;
    QStackedLayout *m_pages;
    PreflightPage *m_preflight;
    RequirementsPage *m_requirements;
    CartReviewPage *m_review;
    CartOutcomePage *m_outcome;
};

} // namespace numberdesk
