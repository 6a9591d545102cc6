// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/compliance/cases/knowngaps.h"
#include "core/models/casesmodel.h"
#include "core/purchasing/cartline.h"
#include "ui/services.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace numberdesk {

class CasePane;
class ElsewherePane;
class EmptyState;
class InlineMessage;
class Panel;
class TextLabel;
class VaultGate;
class ViewHeader;

/// The cases: what regulators want for the numbers of each account, country and type, the form for it, what is missing
/// over the whole case, and what comes next.
class ComplianceView : public QWidget
{
    Q_OBJECT

public:
    explicit ComplianceView(const Services &services, QWidget *parent = nullptr);
    ~ComplianceView() override;

    /// Chooses a case; nothing happens when there is none of this id.
    void showCase(const QString &id);
    /// Chooses the case of such numbers, or the account's place where its provider handles them itself; as soon as the
    /// vault is open.
    void showSubject(const CaseSubject &subject);
    /// What the person must still do in all cases that are not closed.
    [[nodiscard]] int openGaps() const { return m_openGaps; }

Q_SIGNALS:
    void openGapsChanged(int gaps);
    /// The purchase of these lines of the cart is to be reviewed.
    void reviewRequested(const QList<numberdesk::CartLine> &lines);
    void searchRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void connectAll();
    void setTexts();
    /// Soon, once for many changes.
    void refreshSoon();
    void refresh();
    void showPage();
    void showChosen();
    void showGaps();
    void goTo(const QModelIndex &gap);
    void goToNext();
    void openProfiles(const QString &profileId);
    /// Looks at all cases anew: something changed that stands in none.
    void lookAgain();
    void followDocuments();
    [[nodiscard]] CaseRow rowOf(const ComplianceCase &entry);
    [[nodiscard]] QList<CaseRow> rowsElsewhere() const;
    [[nodiscard]] QString chosenId() const;
    [[nodiscard]] CaseStep stepOf(const ComplianceCase &entry, const QList<CaseGap> &gaps) const;

    Services m_services;
    CasesModel m_cases;
    GapsModel m_gaps;
    QTimer m_soon;
    std::optional<CaseSubject> m_wanted;
    KnownGaps m_known;
    /// The day on which they were looked at.
    QDate m_day;
    int m_openGaps = 0;
    /// The gap that F8 went to last.
    QString m_lastGap;
    ViewHeader *m_header;
    QPushButton *m_profiles;
    InlineMessage *m_message;
    QStackedWidget *m_pages;
    VaultGate *m_gate;
    QWidget *m_content;
    QListView *m_list;
    QListView *m_missing;
    TextLabel *m_nothing;
    Panel *m_listPanel;
    Panel *m_missingPanel;
    QStackedWidget *m_details;
    CasePane *m_pane;
    ElsewherePane *m_elsewhere;
    EmptyState *m_empty;
};

} // namespace numberdesk
