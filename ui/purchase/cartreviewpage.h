// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/consent.h"
#include "core/purchasing/purchaseplan.h"
#include "ui/services.h"
#include "ui/widgets/checklist.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QPushButton;
class QScrollArea;

namespace numberdesk {

class ConfirmButton;
class InlineMessage;
class LinesTable;
class PurchaseChecks;
class TextLabel;
class TotalsPanel;
class ViewHeader;

/// The page on which a person sees exactly which numbers are bought and what they cost, and says yes to that and to
/// nothing else: whatever changes afterwards takes the tick away.
class CartReviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit CartReviewPage(const Services &services, QWidget *parent = nullptr);
    ~CartReviewPage() override;

    /// The lines of the plan that are ready, and the requests that would be sent for them. A tick that was there is
    /// taken back unless it covers them.
    void review(const PurchasePlan &plan, const QList<PurchaseRequest> &requests);
    /// Ends what is being read.
    void stop();
    /// Says above the lines what came between.
    void say(const QString &sentence);
    /// The lines are looked at once more before they are sent: nothing can be confirmed meanwhile.
    void setChecking(bool isChecking);

Q_SIGNALS:
    /// The person confirmed exactly what the page shows.
    void confirmed(const numberdesk::Consent &consent);
    void cancelled();
    void wentBack();
    /// The answers of the lines of this one are to be looked at.
    void requirementsRequested(const QString &lineId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    /// Beside each other where there is room for both, else one above the other.
    void arrangePanels();
    void setTexts();
    void refresh();
    void showRequirements();
    /// What the lines that are asked for the same as this one were answered; nothing when nothing can be entered.
    [[nodiscard]] std::optional<CheckItem> requirementsItem(const PlannedLine &planned) const;
    void takeBackConsent();
    void noteTick(bool isTicked);
    void confirm();

    Services m_services;
    PurchasePlan m_plan;
    QList<PurchaseRequest> m_requests;
    /// What was ticked; without a digest when nothing was.
    Consent m_consent;
    bool m_isChecking = false;
    ViewHeader *m_header;
    InlineMessage *m_message;
    LinesTable *m_lines;
    TotalsPanel *m_totals;
    QBoxLayout *m_panels = nullptr;
    QScrollArea *m_totalsArea = nullptr;
    QScrollArea *m_checksArea = nullptr;
    PurchaseChecks *m_checks;
    QWidget *m_requirementsPanel = nullptr;
    CheckList *m_requirements;
    QCheckBox *m_tick;
    TextLabel *m_footer;
    QPushButton *m_back;
    QPushButton *m_cancel;
    ConfirmButton *m_confirm;
};

} // namespace numberdesk
