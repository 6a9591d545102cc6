// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/inventory/inventorynumber.h"
#include "core/inventory/numberannotation.h"
#include "core/providers/provider.h"
#include "core/purchasing/releaseintent.h"
#include "ui/inventory/agentdirectory.h"
#include "ui/services.h"
#include "ui/theme/tokens.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <optional>
#include <stop_token>

class QCheckBox;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace numberdesk {

class AnnotationForm;
class Chip;
class EmptyState;
class FactList;
class InlineMessage;
class NumberForm;
class NumberHistory;
class SectionHeader;
class TextLabel;

/// Everything about one number, and what can be done with it: change, read again, release, take a release back.
/// What is under way for a number, what was said about it and what was typed and not saved are kept for each number, so
/// that choosing another loses nothing.
class DetailsPane : public QFrame
{
    Q_OBJECT

public:
    explicit DetailsPane(const Services &services, QWidget *parent = nullptr);
    /// Stops reading; a change that was sent goes on to its end and is told by the inventory.
    ~DetailsPane() override;

    /// Shows a number, or the same one as it is now.
    void showNumber(const InventoryNumber &number);
    /// Nothing is selected, or several are.
    void showSelection(qsizetype selected);
    /// The number that is shown; nothing while none is.
    [[nodiscard]] const std::optional<InventoryNumber> &shown() const { return m_shown; }

Q_SIGNALS:
    void releaseRequested(const numberdesk::InventoryNumber &number);
    /// The same for all numbers that are selected.
    void releaseSelectedRequested();
    void editSelectedRequested();
    void protectSelectedRequested(bool isProtected);
    void takeBackSelectedRequested();
    void accountRequested(const QString &accountId);
    void activityRequested();
    /// The lines of Activity that have these words are wanted.
    void historyRequested(const QString &words);
    /// Something failed for a number that is not shown any more; a whole sentence.
    void failedElsewhere(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Said
    {
        QString text;
        QString actionLabel;
    };
    /// What is said about a number, in the language of the moment, and what a click on it does.
    struct Notice
    {
        Tone tone = Tone::Accent;
        std::function<Said()> say;
        std::function<void()> action;
    };
    enum class Busy
    {
        No,
        Saving,
        Reading,
        Cancelling
    };
    /// What the pane keeps about a number while another one is shown.
    struct Kept
    {
        NumberChange draft;
        /// The same of what this computer keeps, its label included.
        AnnotationChange ownDraft;
        /// What is under way.
        Busy busy = Busy::No;
        std::optional<Notice> notice;
        QList<FieldMessage> fieldErrors;
    };
    using Flow = std::function<Task<Result<OwnedNumber>>()>;

    void setTexts();
    static QString busyText(Busy busy);
    QWidget *buildTop();
    QWidget *buildActions();
    void connectParts();
    void updateFacts();
    void updateChips();
    /// The shown number with its agents by name, as far as they were read.
    [[nodiscard]] InventoryNumber withAgentNames() const;
    void updateForms();
    void updateActions();
    void showActionsForMany();
    void setProtected(bool isProtected);
    void takeBack();
    [[nodiscard]] std::optional<ReleaseIntent> planned() const;
    [[nodiscard]] QString plannedSentence(const ReleaseIntent &intent) const;
    void updateNotice();
    void keepDraft();
    /// What was typed and differs from what this computer keeps.
    [[nodiscard]] AnnotationChange ownChange() const;
    void save(const NumberChange &change, const AnnotationChange &own);
    void readAgain();
    void cancelRelease();
    /// Runs a flow for the shown number and hands its end to `ended` unless it failed.
    void run(Busy busy, bool isChange, const Flow &flow, const std::function<QString()> &done);
    void tellFailure(const InventoryNumber &number, const Error &error, bool isChange, const QDateTime &seenBefore);
    /// What stands in place of the release button; empty where the button stands.
    [[nodiscard]] QString releaseSentence() const;
    [[nodiscard]] ProviderTraits traits() const;
    [[nodiscard]] bool isPendingRelease() const;

    const Services m_services;
    AgentDirectory m_agents;
    std::stop_source m_stop;
    std::optional<InventoryNumber> m_shown;
    /// How many numbers are selected while none is shown.
    qsizetype m_selected = 0;
    QHash<QString, Kept> m_kept;

    QTimer m_clock;

    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    TextLabel *m_number;
    QToolButton *m_copy;
    QToolButton *m_readAgain;
    QToolButton *m_rawReply;
    Chip *m_status;
    Chip *m_external;
    InlineMessage *m_message;
    FactList *m_facts;
    SectionHeader *m_complianceHead;
    FactList *m_compliance;
    SectionHeader *m_furtherHead;
    FactList *m_further;
    NumberHistory *m_history;
    NumberForm *m_form;
    AnnotationForm *m_own;
    QWidget *m_bar = nullptr;
    QCheckBox *m_protected;
    TextLabel *m_releaseSentence;
    TextLabel *m_busy;
    QPushButton *m_save;
    QPushButton *m_edit;
    QPushButton *m_release;
    QPushButton *m_takeBack;
    QPushButton *m_cancelRelease;
    QPushButton *m_protect;
    QPushButton *m_unprotect;
    QPushButton *m_forget;
};

} // namespace numberdesk
