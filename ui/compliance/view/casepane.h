// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/casegaps.h"
#include "core/compliance/cases/compliancecase.h"
#include "core/compliance/profiles/profilefill.h"
#include "core/purchasing/cartline.h"
#include "ui/services.h"
#include "ui/theme/tokens.h"

#include <QTimer>
#include <QWidget>

#include <stop_token>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace numberdesk {

class CheckList;
class InlineMessage;
class Panel;
class DayField;
class RequirementForm;
class SectionHeader;
class TextLabel;

/// One case: what comes next with its button, the form, and what was submitted before. What the person enters is kept
/// by itself.
class CasePane : public QWidget
{
    Q_OBJECT

public:
    explicit CasePane(const Services &services, QWidget *parent = nullptr);
    /// Keeps what was entered last.
    ~CasePane() override;

    /// Shows a case; one that is shown already follows what became of it.
    void showCase(const ComplianceCase &entry, const CaseStep &step);
    /// Keeps what was entered last and shows nothing.
    void leave();
    [[nodiscard]] QString caseId() const { return m_case.id; }
    /// What is missing or wrong by what stands in the form, which may be ahead of the case; nothing while none is
    /// shown.
    [[nodiscard]] std::optional<QList<CaseGap>> gapsNow() const;
    /// Puts the focus on a field.
    void goTo(const QString &identifier);
    /// Keeps what was entered; looks at everything again, the files too, and tells what it found.
    void validate();

Q_SIGNALS:
    /// What gapsNow() tells may be another.
    void gapsChanged();
    /// The purchase of these lines of the cart is to be reviewed.
    void reviewRequested(const QList<numberdesk::CartLine> &lines);
    void searchRequested();
    void profilesRequested(const QString &profileId);

private:
    void buildLayout();
    void setTexts();
    void showStep();
    void showForm();
    void showHistory();
    void act();
    void keep();
    void put(const ComplianceCase &entry);
    void setDeadline(const QDate &day);
    void readRequirements();
    void askForProfile();
    void fill(const QString &profileId, const QList<ProfileFill> &fills);
    void takeBack();
    void offerUpdates();
    void takeUpdates();
    void say(Tone tone, const QString &text, const QString &action = {});

    Services m_services;
    ComplianceCase m_case;
    CaseStep m_step;
    /// What the message offers; tells apart its button.
    enum class Offer
    {
        Nothing,
        Undo,
        Updates
    };
    Offer m_offer = Offer::Nothing;
    /// Before the profile filled it in.
    std::optional<ComplianceCase> m_before;
    /// What stands in the form was not put into the case yet.
    bool m_isDirty = false;
    QTimer m_autosave;
    std::stop_source m_stop;
    Panel *m_next;
    TextLabel *m_sentence;
    QPushButton *m_act;
    SectionHeader *m_head;
    QPushButton *m_read;
    QPushButton *m_fill;
    QPushButton *m_validate;
    QPushButton *m_delete;
    QPushButton *m_close;
    DayField *m_deadline;
    InlineMessage *m_message;
    QScrollArea *m_area;
    Panel *m_ground;
    RequirementForm *m_form = nullptr;
    Panel *m_history;
    CheckList *m_submissions;
};

} // namespace numberdesk
