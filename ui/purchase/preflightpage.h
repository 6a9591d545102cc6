// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/purchaseplan.h"
#include "ui/services.h"

#include <QWidget>

class QPushButton;

namespace numberdesk {

class InlineMessage;
class LinesTable;
class ProgressRow;
class SectionHeader;
class SetAsidePanel;
class TextLabel;
class ViewHeader;

/// The look at many lines before they are confirmed: how far it is, what it found, and what to do about the lines that
/// cannot be bought, which are set apart.
class PreflightPage : public QWidget
{
    Q_OBJECT

public:
    explicit PreflightPage(const Services &services, QWidget *parent = nullptr);
    ~PreflightPage() override;

    /// Shows the plan as it is. @p isChecking lines of it are being looked at.
    void showPlan(const PurchasePlan &plan, bool isChecking);
    /// Something that happened to the plan, above all else; empty for nothing.
    void say(const QString &sentence);

Q_SIGNALS:
    /// What is being looked at is to be stopped.
    void checkCancelled();
    void checkWanted();
    void wentBack();
    /// Those lines that can be bought are to be reviewed.
    void continued();
    void priceAccepted(const QString &lineId);
    void replacementChosen(const QString &lineId, const numberdesk::AvailableNumber &number);
    void requirementsRequested(const QString &lineId);
    void activityRequested();

private:
    void layOut();
    void setTexts();
    void refresh();
    void showSelected();

    PurchasePlan m_plan;
    bool m_isChecking = false;
    ViewHeader *m_header;
    InlineMessage *m_message;
    ProgressRow *m_progress;
    SectionHeader *m_asideHead;
    LinesTable *m_aside;
    SetAsidePanel *m_mend;
    SectionHeader *m_goodHead;
    LinesTable *m_good;
    TextLabel *m_footer;
    QPushButton *m_back;
    QPushButton *m_again;
    QPushButton *m_continue;
};

} // namespace numberdesk
