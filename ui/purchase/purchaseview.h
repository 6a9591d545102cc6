// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/errorwords.h"
#include "core/purchasing/purchaser.h"
#include "core/search/searchhit.h"
#include "ui/services.h"

#include <QWidget>

#include <stop_token>

class QStackedLayout;

namespace numberdesk {

struct CaseSubject;
class OutcomePage;
class ProgressPage;
class ReviewPage;

/// Buys one number: review, request, result.
///
/// What the person ticked and confirmed is what is sent, once. Leaving or destroying the view while a purchase is under
/// way cancels what was not sent; what was sent is settled in the background and kept in the journal.
class PurchaseView : public QWidget
{
    Q_OBJECT

public:
    explicit PurchaseView(const Services &services, QWidget *parent = nullptr);
    ~PurchaseView() override;

    /// Begins the review of a number, with what it is to be called. While a purchase is under way it goes on, and the
    /// view says so.
    void review(const SearchHit &hit, const QString &label = {});
    /// A purchase is under way: it was confirmed, and its first outcome is not there yet.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// The person is done; back to the search.
    void closed();
    void inventoryRequested(const QString &accountId, const numberdesk::PhoneNumber &number);
    void activityRequested();
    void complianceRequested(const numberdesk::CaseSubject &subject);
    /// The number is gone: look for another.
    void searchRequested();
    void accountRequested(const QString &accountId);

private:
    /// Asks for the second person's code first, where the spending limits say so.
    void confirm(const PurchaseRequest &request);
    void purchase(const PurchaseRequest &request);
    void end(const Result<PurchaseIntent> &ended);
    void follow(const PurchaseIntent &intent);
    void act(ErrorAction action);
    void lookAgain();

    Services m_services;
    SearchHit m_hit;
    bool m_isBusy = false;
    /// Of the purchase under way; empty until it is on disk.
    QString m_intentId;
    std::stop_source m_stop;
    QStackedLayout *m_pages;
    ReviewPage *m_review;
    ProgressPage *m_progress;
    OutcomePage *m_outcome;
};

} // namespace numberdesk
