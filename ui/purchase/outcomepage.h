// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/errorwords.h"
#include "core/purchasing/purchaseintent.h"
#include "ui/services.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace numberdesk {

class FittedColumns;
class InlineMessage;
class Panel;
class PurchaseOutcomesModel;
class StatusGlyph;
class TableView;
class TextLabel;
class ViewHeader;
struct CaseSubject;

/// How a purchase ended; while that is not known, what was seen so far and when it is looked at again.
class OutcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePage(const Services &services, QWidget *parent = nullptr);
    ~OutcomePage() override;

    void showIntent(const PurchaseIntent &intent);
    [[nodiscard]] const PurchaseIntent &intent() const { return m_intent; }
    /// Says nothing more of an intent.
    void forget();

Q_SIGNALS:
    void done();
    void inventoryRequested();
    void activityRequested();
    /// What the provider wants to know of the buyer is to be seen to.
    void complianceRequested(const numberdesk::CaseSubject &subject);
    /// What to do after nothing was bought, as describeOutcome() says it.
    void actionRequested(numberdesk::ErrorAction action);
    /// The person wants an unsettled purchase to be looked at again.
    void lookRequested();

private:
    void buildTable();
    void showButtons();
    void showEvidence();
    void showNextLook();
    void setTexts();

    Services m_services;
    PurchaseIntent m_intent;
    QTimer m_clock;
    PurchaseOutcomesModel *m_model;
    ViewHeader *m_header;
    TableView *m_table;
    FittedColumns *m_fitted = nullptr;
    Panel *m_story;
    StatusGlyph *m_status;
    TextLabel *m_state;
    TextLabel *m_meaning;
    TextLabel *m_evidenceHead;
    TextLabel *m_evidence;
    TextLabel *m_nextLook;
    InlineMessage *m_notices;
    QPushButton *m_action;
    QPushButton *m_look;
    QPushButton *m_activity;
    QPushButton *m_compliance;
    QPushButton *m_inventory;
    QPushButton *m_done;
};

} // namespace numberdesk
