// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"
#include "core/purchasing/purchaser.h"
#include "core/search/searchhit.h"
#include "ui/services.h"

#include <QTime>
#include <QWidget>

#include <optional>
#include <stop_token>

class QCheckBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace numberdesk {

class BeforeYouPay;
class ConfirmButton;
class InlineMessage;
class MissingList;
class NumberPanel;
class Panel;
class RequirementForm;
class SectionHeader;
class SkeletonRows;
class TextLabel;
class ViewHeader;

/// The page on which a person sees exactly what is bought, enters what the provider asks for, and says yes.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(const Services &services, QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// Starts anew with a number and what it is to be called. What was entered is forgotten.
    void review(const SearchHit &hit, const QString &label);
    /// The same number once more, with everything read anew. What was entered stays where the same is asked for.
    void reviewAgain();
    /// Ends what is being read.
    void stop();

    /// Says above the form why an earlier attempt came to nothing.
    void showRefusal(const QString &sentence);

Q_SIGNALS:
    /// The person confirmed exactly this.
    void confirmed(const numberdesk::PurchaseRequest &request);
    void cancelled();
    void activityRequested();
    void accountRequested(const QString &accountId);
    void inventoryRequested(const QString &accountId, const numberdesk::PhoneNumber &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Reading;

    static Task<Result<Reading>> read(AccountSessions *sessions, SearchHit hit, std::stop_token stop);

    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeFooter();
    void begin();
    void readRequirements();
    void showReading(const Result<Reading> &reading);
    void showError(const Error &error);
    void showForm(const struct FormContent &content);
    void clearForm();

    /// After any change: the person has to look and tick again.
    void takeBackConsent();
    void refresh();
    [[nodiscard]] QString footerText() const;
    [[nodiscard]] bool isReady() const;
    void goToRetry();
    void goToNext();
    void confirm();
    void setTexts();
    void showReadAt();
    void showFault();
    [[nodiscard]] QString requirementsTitle() const;

    enum class Phase
    {
        Idle,
        Reading,
        Failed,
        Known
    };

    Services m_services;
    SearchHit m_hit;
    QString m_label;
    Phase m_phase = Phase::Idle;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_opensAccount = false;

    ViewHeader *m_header;
    InlineMessage *m_refusal = nullptr;
    QScrollArea *m_leftArea = nullptr;
    NumberPanel *m_number = nullptr;
    Panel *m_requirements = nullptr;
    SectionHeader *m_requirementsHead = nullptr;
    InlineMessage *m_error = nullptr;
    QWidget *m_waiting = nullptr;
    TextLabel *m_waitingText = nullptr;
    RequirementForm *m_form = nullptr;
    MissingList *m_missing = nullptr;
    BeforeYouPay *m_before = nullptr;
    QCheckBox *m_consent = nullptr;
    TextLabel *m_footer = nullptr;
    Panel *m_missingPanel = nullptr;
    TextLabel *m_once = nullptr;
    QWidget *m_side = nullptr;
    /// When the requirements were read, and why they could not be.
    QTime m_readAt;
    std::optional<Error> m_fault;
    QPushButton *m_cancel = nullptr;
    ConfirmButton *m_confirm = nullptr;
};

} // namespace numberdesk
