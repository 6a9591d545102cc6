// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/view/casepane.h"

#include "core/accounts/accountsessions.h"
#include "core/compliance/cases/casebook.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/purchases/casepurchases.h"
#include "core/locale/formats.h"
#include "core/models/casesmodel.h"
#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "core/purchasing/cart.h"
#include "ui/compliance/form/requirementform.h"
#include "ui/compliance/view/casedeletion.h"
#include "ui/compliance/view/casevalues.h"
#include "ui/compliance/view/requirementsreading.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

using Act = CaseStep::Act;

constexpr std::chrono::milliseconds Autosave(300);

/// The lines of the cart that a case is for.
QList<CartLine> linesOf(const Cart &cart, const CaseSubject &subject)
{
    QList<CartLine> lines;
    for (const CartLine &line : cart.lines()) {
        if (subjectOf(line) == subject) {
            lines.append(line);
        }
    }
    return lines;
}

Status statusOf(CaseSubmission::State state)
{
    switch (state) {
    case CaseSubmission::State::Sent:
    case CaseSubmission::State::InReview:
        return Status::Busy;
    case CaseSubmission::State::Approved:
        return Status::Good;
    case CaseSubmission::State::Refused:
    case CaseSubmission::State::Rejected:
        break;
    }
    return Status::Bad;
}

/// Whether two versions of a case say the same in the form.
bool isAnsweredAlike(const ComplianceCase &left, const ComplianceCase &right)
{
    return formValuesOf(left) == formValuesOf(right);
}

FormContent contentOf(const ComplianceCase &entry, const ProviderTraits &traits)
{
    FormContent content;
    content.providerName = entry.providerName;
    content.requirements = entry.asked;
    content.sentence = traits.notOffered.value(Operation::Requirements);
    content.addressRequired = entry.needsAddress();
    content.country = entry.subject.country;
    content.purchaseFields = traits.purchaseFields;
    return content;
}

} // namespace

CasePane::CasePane(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_next(new Panel(this))
    , m_sentence(new TextLabel({}, TextSize::Normal, Tone::Text, this))
    , m_act(makePrimaryButton(QString(), this))
    , m_head(new SectionHeader({}, this))
    , m_read(makeButton(QString(), this))
    , m_fill(makeButton(QString(), this))
    , m_validate(makeButton(QString(), this))
    , m_delete(makeButton(QString(), this))
    , m_close(makeButton(QString(), this))
    , m_deadline(new DayField(this))
    , m_message(new InlineMessage(this))
    , m_area(new QScrollArea(this))
    , m_ground(new Panel)
    , m_history(new Panel(QString(), nullptr))
    , m_submissions(new CheckList({}, nullptr))
{
    buildLayout();
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(Autosave);
    connect(&m_autosave, &QTimer::timeout, this, &CasePane::keep);
    connect(m_act, &QPushButton::clicked, this, &CasePane::act);
    connect(m_read, &QPushButton::clicked, this, &CasePane::readRequirements);
    connect(m_fill, &QPushButton::clicked, this, &CasePane::askForProfile);
    connect(m_validate, &QPushButton::clicked, this, &CasePane::validate);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (m_offer == Offer::Updates) {
            takeUpdates();
        } else {
            takeBack();
        }
    });
    connect(m_message, &InlineMessage::dismissed, this, [this] { m_offer = Offer::Nothing; });
    connect(&m_services.profiles, &ProfileBook::changed, this, &CasePane::offerUpdates);
    connect(m_deadline, &DayField::dayChanged, this, &CasePane::setDeadline);
    connect(m_close, &QPushButton::clicked, this, [this] {
        keep();
        ComplianceCase entry = m_case;
        entry.state =
            entry.state == ComplianceCase::State::Closed ? ComplianceCase::State::Open : ComplianceCase::State::Closed;
        put(entry);
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        askToDelete(m_services.cases, m_case, this, [this](const Error &error) {
            say(Tone::Bad, describeError(error, m_case.providerName, m_case.accountName).sentence);
        });
    });
    keepTranslated(this, [this] { setTexts(); });
}

CasePane::~CasePane()
{
    m_stop.request_stop();
    // Who listens may be going itself.
    blockSignals(true);
    keep();
}

void CasePane::buildLayout()
{
    m_sentence->setWrapping(true);
    m_sentence->setWeight(QFont::Medium);
    auto *step = new QHBoxLayout;
    step->setSpacing(12);
    step->addWidget(m_sentence, 1);
    step->addWidget(m_act);
    m_next->body()->setContentsMargins(14, 9, 9, 9);
    m_next->body()->addLayout(step);

    m_head->addAction(m_fill);
    m_head->addAction(m_validate);
    m_history->body()->addWidget(m_submissions);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_ground);
    column->addWidget(m_history);
    auto *rest = new QHBoxLayout;
    rest->addWidget(m_read);
    rest->addStretch(1);
    rest->addWidget(m_delete);
    rest->addWidget(m_close);
    column->addWidget(m_deadline, 0, Qt::AlignLeading);
    column->addLayout(rest);
    column->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(12);
    page->addWidget(m_next);
    page->addWidget(m_head);
    page->addWidget(m_message);
    page->addWidget(m_area, 1);
}

void CasePane::setTexts()
{
    m_next->setAccessibleName(tr("Next step"));
    setWords(m_read, tr("Read requirements again"));
    setWords(m_fill, tr("Fill from profile…"));
    //: Field: the day by which a case is to be done.
    m_deadline->setLabel(tr("Deadline"));
    //: Button: checks everything that was entered.
    setWords(m_validate, tr("Validate"));
    //: What the regulator and the provider ask for.
    m_area->setAccessibleName(tr("Requirements"));
    //: Head: the purchases that the answers of a case went with.
    const QString submissions = tr("Submissions");
    m_history->setTitle(submissions);
    m_submissions->setAccessibleName(submissions);
    showStep();
    showHistory();
}

void CasePane::showCase(const ComplianceCase &entry, const CaseStep &step)
{
    const bool isOther = entry.id != m_case.id;
    if (isOther) {
        leave();
    }
    // What the person enters just now is newer than what the book tells.
    const bool isBehind = isOther || (!m_isDirty && !isAnsweredAlike(m_case, entry));
    const bool asksAnew =
        m_form == nullptr || m_case.asked != entry.asked || m_case.needsAddress() != entry.needsAddress() || isOther;
    if (m_isDirty) {
        ComplianceCase mine = entry;
        putFormValues(mine, m_form->values());
        m_case = mine;
    } else {
        m_case = entry;
    }
    m_step = step;
    if (asksAnew) {
        showForm();
    } else if (isBehind) {
        m_form->setValues(formValuesOf(m_case));
    }
    m_form->setRejections(formRejectionsOf(m_case));
    m_deadline->setDay(m_case.deadline);
    m_deadline->setEnabled(m_case.state != ComplianceCase::State::Closed);
    m_form->setEnabled(m_case.state != ComplianceCase::State::Closed);
    showStep();
    showHistory();
    if (isOther) {
        offerUpdates();
    }
}

void CasePane::leave()
{
    keep();
    m_autosave.stop();
    m_message->clear();
    m_before.reset();
    delete m_form;
    m_form = nullptr;
    m_case = {};
}

void CasePane::showForm()
{
    delete m_form;
    const ProviderTraits traits = m_services.sessions.traitsOf(m_case.subject.accountId).value_or(ProviderTraits());
    m_form = new RequirementForm(contentOf(m_case, traits), &m_services.vault, &m_services.inspector);
    m_ground->body()->addWidget(m_form);
    m_form->setValues(formValuesOf(m_case));
    m_isDirty = false;
    const auto keepSoon = [this] {
        m_isDirty = true;
        m_autosave.start();
    };
    connect(m_form, &RequirementForm::changed, this, keepSoon);
    connect(m_form, &RequirementForm::movedToVault, this, keepSoon);
    m_area->ensureVisible(0, 0);
}

void CasePane::showStep()
{
    m_sentence->setText(m_step.sentence);
    QString words;
    switch (m_step.act) {
    case Act::ReadRequirements:
        words = tr("Read requirements");
        break;
    case Act::FillIn:
    case Act::Mend:
        //: Button: puts the focus on the field that comes next.
        words = tr("Go to the field");
        break;
    case Act::Settle:
        //: Button: what the provider said against the whole case is dealt with.
        words = tr("I have settled it");
        break;
    case Act::ReviewPurchase:
        words = tr("Review purchase…");
        break;
    case Act::FindNumber:
        words = tr("Find a number");
        break;
    case Act::WaitForProvider:
    case Act::Nothing:
        break;
    }
    m_act->setText(words);
    m_act->setAccessibleName(words.isEmpty() ? m_next->accessibleName() : words);
    m_act->setVisible(!words.isEmpty());
    m_head->setTitle(tr("%1, %2").arg(words::country(m_case.subject.country), words::numberType(m_case.subject.type)));
    m_head->setDetail(tr("%1 · %2").arg(m_case.providerName, m_case.accountName));
    const bool isClosed = m_case.state == ComplianceCase::State::Closed;
    setWords(m_close, isClosed
                          //: Button: goes on with a case that was closed.
                          ? tr("Open again")
                          //: Button: puts a case away.
                          : tr("Close case"));
    setWords(m_delete, tr("Delete case…"));
    m_delete->setVisible(isClosed);
    m_fill->setEnabled(!isClosed && m_case.asked.has_value());
    m_validate->setEnabled(!isClosed);
    m_read->setEnabled(!isClosed);
}

void CasePane::showHistory()
{
    constexpr qsizetype most = 50;
    QList<CheckItem> items;
    const QList<CaseSubmission> &all = m_case.submissions;
    for (qsizetype at = all.size() - 1; at >= 0 && items.size() < most; --at) {
        const CaseSubmission &submission = all.at(at);
        const QString state = submissionStateName(submission.state);
        const QString number = formatInternational(submission.number);
        const QString words = submission.words.trimmed();
        const QString text = words.isEmpty()
                                 //: A number that was submitted with a case, and what became of it.
                                 ? tr("%1: %2").arg(number, state)
                                 //: The same, with the provider's own words.
                                 : tr("%1: %2. “%3”").arg(number, state, words);
        items.append({QStringLiteral("%1#%2").arg(submission.intentId).arg(at),
                      statusOf(submission.state),
                      text,
                      formats::moment(submission.at),
                      {}});
    }
    m_submissions->setItems(items);
    m_history->setVisible(!items.isEmpty());
}

void CasePane::act()
{
    keep();
    switch (m_step.act) {
    case Act::ReadRequirements:
        readRequirements();
        return;
    case Act::FillIn:
    case Act::Mend:
        goTo(m_step.identifier);
        return;
    case Act::Settle:
        // The book tells it, and the next step is another.
        if (const auto settled = m_services.cases.settle(m_case.id); !settled) {
            say(Tone::Bad, describeError(settled.error(), m_case.providerName, m_case.accountName).sentence);
        }
        return;
    case Act::ReviewPurchase:
        Q_EMIT reviewRequested(linesOf(m_services.cart, m_case.subject));
        return;
    case Act::FindNumber:
        Q_EMIT searchRequested();
        return;
    case Act::WaitForProvider:
    case Act::Nothing:
        return;
    }
}

void CasePane::goTo(const QString &identifier)
{
    QWidget *place = m_form != nullptr ? m_form->placeOf(identifier) : nullptr;
    if (place == nullptr) {
        m_area->ensureVisible(0, 0);
        return;
    }
    constexpr int margin = 80;
    // A form that grew for the jump is laid out before it is scrolled.
    QTimer::singleShot(0, place, [this, place] { m_area->ensureWidgetVisible(place, margin, margin); });
    place->setFocus(Qt::TabFocusReason);
}

void CasePane::validate()
{
    if (m_form == nullptr) {
        return;
    }
    m_isDirty = true;
    keep();
    m_form->checkFilesAgain();
    const qsizetype count = m_form->caseGaps().size();
    say(count == 0 ? Tone::Good : Tone::Warning,
        count == 0
            ? tr("Everything was checked and is there, the files too.")
            : tr("%n thing(s) must be filled in or mended. F8 goes to the next.", nullptr, static_cast<int>(count)));
}

void CasePane::keep()
{
    if (!std::exchange(m_isDirty, false) || m_form == nullptr) {
        return;
    }
    m_autosave.stop();
    const std::optional<ComplianceCase> known = m_services.cases.find(m_case.id);
    ComplianceCase entry = known.value_or(m_case);
    putFormValues(entry, m_form->values());
    if (!known || !isAnsweredAlike(*known, entry)) {
        put(entry);
    }
    // A file that cannot be accepted stays out of the case.
    Q_EMIT gapsChanged();
}

std::optional<QList<CaseGap>> CasePane::gapsNow() const
{
    return m_form == nullptr ? std::nullopt : std::optional(m_form->caseGaps());
}

void CasePane::put(const ComplianceCase &entry)
{
    // Before the book tells it: what comes back is what stands here.
    m_case = entry;
    if (const auto kept = m_services.cases.put(entry); !kept) {
        m_case = m_services.cases.find(entry.id).value_or(entry);
        say(Tone::Bad, describeError(kept.error(), m_case.providerName, m_case.accountName).sentence);
    }
}

void CasePane::setDeadline(const QDate &day)
{
    keep();
    ComplianceCase entry = m_services.cases.find(m_case.id).value_or(m_case);
    entry.deadline = day;
    put(entry);
}

void CasePane::readRequirements()
{
    keep();
    m_read->setEnabled(false);
    m_act->setEnabled(false);
    const QString id = m_case.id;
    const QString provider = m_case.providerName;
    const QString account = m_case.accountName;
    auto reading = readRequirementsOf(&m_services.sessions, m_case.subject, m_stop.get_token());
    QCoro::connect(std::move(reading), this, [this, id, provider, account](const Result<RequirementSet> &asked) {
        m_act->setEnabled(true);
        m_read->setEnabled(true);
        if (!asked) {
            if (id == m_case.id) {
                say(Tone::Bad, describeError(asked.error(), provider, account).sentence);
            }
            return;
        }
        const bool needsAddress = m_services.cases.find(id).value_or(ComplianceCase()).numberNeedsAddress;
        const auto kept = m_services.cases.setAsked(id, *asked, needsAddress);
        if (!kept && id == m_case.id) {
            say(Tone::Bad, describeError(kept.error(), provider, account).sentence);
        } else if (id == m_case.id) {
            say(Tone::Good, tr("This is what %1 asks for now. Your answers are kept.").arg(provider));
        }
    });
}

void CasePane::say(Tone tone, const QString &text, const QString &action)
{
    m_message->setAction(action);
    m_message->showMessage(tone, text);
}

} // namespace numberdesk
