// SPDX-License-Identifier: GPL-3.0-or-later
// Long because everything that can be said and done about one number is said in one pane, in words that follow the
// language.
#include "ui/inventory/detailspane.h"

#include "core/accounts/accountsessions.h"
#include "core/inventory/annotations.h"
#include "core/inventory/inventory.h"
#include "core/inventory/numbereditor.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "core/models/outcomewords.h"
#include "core/models/words.h"
#include "core/purchasing/releaser.h"
#include "ui/inventory/annotationform.h"
#include "ui/inventory/factlist.h"
#include "ui/inventory/numberform.h"
#include "ui/inventory/numberhistory.h"
#include "ui/inventory/rawreplydialog.h"
#include "ui/inventory/savenumber.h"
#include "ui/inventory/statuslook.h"
#include "ui/inventory/whyitstays.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace numberdesk {

DetailsPane::DetailsPane(const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_agents(services.sessions)
    , m_pages(new QStackedWidget(this))
    , m_nothing(new EmptyState(Glyph::Phone, {}, {}, m_pages))
    , m_number(new TextLabel({}, TextSize::Display, Tone::Text, this))
    , m_copy(makeIconButton(Glyph::Copy, {}, this))
    , m_readAgain(makeIconButton(Glyph::RefreshCw, {}, this))
    , m_rawReply(makeIconButton(Glyph::FileText, {}, this))
    , m_status(new Chip({}, this))
    , m_external(new Chip({}, this))
    , m_message(new InlineMessage(this))
    , m_facts(new FactList({}, this))
    , m_complianceHead(new SectionHeader({}, this))
    , m_compliance(new FactList({}, this))
    , m_furtherHead(new SectionHeader({}, this))
    , m_further(new FactList({}, this))
    , m_history(new NumberHistory(services.journal, this))
    , m_form(new NumberForm(m_agents, this))
    , m_own(new AnnotationForm(this))
    , m_protected(new QCheckBox(this))
    , m_releaseSentence(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    , m_busy(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    , m_save(makePrimaryButton(QString(), this))
    , m_edit(makeButton(Glyph::Pencil, {}, this))
    , m_release(makeButton(QString(), this))
    , m_takeBack(makeButton(Glyph::Undo2, {}, this))
    , m_cancelRelease(makeButton(Glyph::Undo2, {}, this))
    , m_protect(makeButton(Glyph::Lock, {}, this))
    , m_unprotect(makeButton(Glyph::LockOpen, {}, this))
    , m_forget(makeButton(QString(), this))
{
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    // It takes the focus: the arrow keys scroll what is only read.
    keepTranslated(scroll, [scroll] { scroll->setAccessibleName(tr("Facts and settings of the number")); });
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    // Of its bar: the pane's.
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(buildTop());
    scroll->widget()->setAutoFillBackground(false);

    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(page);

    m_bar = buildActions();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_pages, 1);
    whole->addWidget(m_bar);
    constexpr std::chrono::seconds step(1);
    m_clock.setInterval(step);
    connectParts();
    showSelection(0);
    keepTranslated(this, [this] { setTexts(); });
}

void DetailsPane::setTexts()
{
    //: The pane with everything about one number.
    setAccessibleName(tr("Details"));
    setWords(m_copy, tr("Copy number"));
    setWords(m_readAgain, tr("Read again"));
    setWords(m_rawReply, tr("Raw reply for support…"));
    m_external->setLook({Tone::Dim, tr("From another carrier"), Glyph::Plug});
    m_facts->setAccessibleName(tr("What is known"));
    //: Head of a section: what a regulator asked for a number, and where that stands.
    m_complianceHead->setTitle(tr("Compliance"));
    m_compliance->setAccessibleName(tr("Compliance"));
    //: Head of a section: further facts about a number.
    m_furtherHead->setTitle(tr("More"));
    m_further->setAccessibleName(tr("More"));
    setWords(m_save, tr("Save changes"));
    //: Button: changes what is noted about all selected numbers.
    setWords(m_edit, tr("Edit…"));
    //: Button: gives a number back to its provider.
    setWords(m_release, tr("Release…"));
    setWords(m_cancelRelease, tr("Cancel release"));
    //: Button: the planned release is not sent.
    setWords(m_takeBack, tr("Take back"));
    //: Check box: the number cannot be released while it is ticked.
    m_protected->setText(tr("Protected"));
    m_protected->setAccessibleName(m_protected->text());
    //: Button: the selected numbers cannot be released until the protection is taken off.
    setWords(m_protect, tr("Protect"));
    //: Button: the selected numbers can be released again.
    setWords(m_unprotect, tr("Take protection off"));
    setWords(m_forget, tr("Remove from this list"));
    if (!m_shown) {
        showSelection(m_selected);
        return;
    }
    // Settings are named by the traits: the form is built anew, and what was typed is entered again.
    const QSignalBlocker quiet(m_form);
    const NumberChange draft = m_form->change();
    m_form->retranslate(traits());
    m_form->apply(draft);
    m_own->showErrors(m_form->showErrors(m_kept.value(m_shown->id()).fieldErrors));
    updateFacts();
    updateChips();
    updateNotice();
    updateActions();
}

DetailsPane::~DetailsPane() { m_stop.request_stop(); }

QWidget *DetailsPane::buildTop()
{
    auto *top = new QWidget(this);
    m_number->setWeight(QFont::DemiBold);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_number->setWrapping(true);

    auto *title = new QHBoxLayout;
    title->addWidget(m_number, 1);
    title->addWidget(m_copy, 0, Qt::AlignTop);
    auto *chips = new FlowLayout(nullptr, 6);
    chips->addWidget(m_status);
    chips->addWidget(m_external);

    m_furtherHead->addAction(m_rawReply);
    m_furtherHead->addAction(m_readAgain);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(metrics::panelPadding, metrics::panelPadding, metrics::panelPadding,
                               metrics::panelPadding);
    column->setSpacing(metrics::grid);
    column->addLayout(title);
    column->addLayout(chips);
    column->addWidget(m_message);
    column->addSpacing(metrics::grid / 2);
    column->addWidget(m_facts);
    column->addSpacing(metrics::grid / 2);
    column->addWidget(m_form);
    column->addSpacing(metrics::grid / 2);
    column->addWidget(makeHairline(top));
    column->addWidget(m_own);
    column->addSpacing(metrics::grid / 2);
    column->addWidget(makeHairline(top));
    column->addWidget(m_complianceHead);
    column->addWidget(m_compliance);
    column->addWidget(m_history);
    column->addWidget(m_furtherHead);
    column->addWidget(m_further);
    column->addStretch();
    return top;
}

QWidget *DetailsPane::buildActions()
{
    auto *bar = new QWidget(this);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(metrics::grid);
    column->addWidget(makeHairline(bar));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(2 * metrics::grid, 12 - metrics::grid, 2 * metrics::grid, 0);
    inner->setSpacing(metrics::grid);
    column->addLayout(inner);
    inner->addWidget(m_protected);
    m_releaseSentence->setWrapping(true);
    m_busy->setWrapping(true);
    inner->addWidget(m_releaseSentence);
    inner->addWidget(m_busy);
    auto *buttons = new FlowLayout(nullptr, metrics::grid);
    buttons->addWidget(m_save);
    for (QPushButton *button : {m_edit, m_release, m_takeBack, m_cancelRelease, m_protect, m_unprotect, m_forget}) {
        buttons->addWidget(button);
    }
    inner->addLayout(buttons);
    return bar;
}

void DetailsPane::connectParts()
{
    connect(m_copy, &QToolButton::clicked, this, [this] {
        const PhoneNumber &number = m_shown->number.number;
        QGuiApplication::clipboard()->setText(number.isE164() ? number.e164() : number.text());
    });
    connect(m_readAgain, &QToolButton::clicked, this, &DetailsPane::readAgain);
    connect(m_rawReply, &QToolButton::clicked, this, [this] {
        auto *dialog = new RawReplyDialog(m_services, *m_shown, this);
        dialog->open();
    });
    connect(m_history, &NumberHistory::allRequested, this, &DetailsPane::historyRequested);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_form->check()) {
            save(m_form->change(), ownChange());
        }
    });
    connect(m_release, &QPushButton::clicked, this, [this] {
        if (m_shown) {
            Q_EMIT releaseRequested(withAgentNames());
        } else {
            Q_EMIT releaseSelectedRequested();
        }
    });
    connect(m_takeBack, &QPushButton::clicked, this, &DetailsPane::takeBack);
    connect(m_protected, &QCheckBox::clicked, this, &DetailsPane::setProtected);
    connect(m_edit, &QPushButton::clicked, this, &DetailsPane::editSelectedRequested);
    connect(m_protect, &QPushButton::clicked, this, [this] { Q_EMIT protectSelectedRequested(true); });
    connect(m_unprotect, &QPushButton::clicked, this, [this] { Q_EMIT protectSelectedRequested(false); });
    connect(&m_clock, &QTimer::timeout, this, &DetailsPane::updateActions);
    const auto followRelease = [this] {
        if (m_shown) {
            updateChips();
            updateActions();
        } else {
            showActionsForMany();
        }
    };
    const auto followAnnotations = [this, followRelease] {
        if (m_shown) {
            updateForms();
        }
        followRelease();
    };
    connect(&m_services.annotations, &Annotations::changed, this, followAnnotations);
    connect(&m_services.annotations, &Annotations::loaded, this, followAnnotations);
    connect(&m_services.releaser, &Releaser::changed, this, followRelease);
    connect(m_cancelRelease, &QPushButton::clicked, this, &DetailsPane::cancelRelease);
    connect(m_forget, &QPushButton::clicked, this, [this] { m_services.inventory.remove(m_shown->id()); });
    connect(m_form, &NumberForm::edited, this, &DetailsPane::updateActions);
    connect(m_own, &AnnotationForm::edited, this, &DetailsPane::updateActions);
    connect(m_form, &NumberForm::changeRequested, this,
            [this](const NumberChange &change) { save(change, AnnotationChange()); });
    connect(m_form, &NumberForm::accountRequested, this, &DetailsPane::accountRequested);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        const auto notice = m_shown ? m_kept.value(m_shown->id()).notice : std::nullopt;
        if (notice && notice->action) {
            notice->action();
        }
    });
    connect(m_message, &InlineMessage::dismissed, this, [this] {
        if (m_shown) {
            m_kept[m_shown->id()].notice.reset();
        }
    });
    connect(&m_services.inventory, &Inventory::numberChanged, this, [this](const InventoryNumber &number) {
        if (m_shown && number.id() == m_shown->id()) {
            showNumber(number);
        }
    });
    connect(&m_agents, &AgentDirectory::changed, this, [this](const QString &accountId) {
        if (m_shown && m_shown->accountId == accountId) {
            updateFacts();
        }
    });
    const auto lookAgain = [this] {
        if (!m_shown) {
            return;
        }
        if (const auto present = m_services.inventory.find(m_shown->id())) {
            showNumber(*present);
        } else {
            showSelection(0);
        }
    };
    connect(&m_services.inventory, &Inventory::accountChanged, this, lookAgain);
    connect(&m_services.inventory, &Inventory::numberRemoved, this, lookAgain);
}

ProviderTraits DetailsPane::traits() const
{
    return m_services.sessions.traitsOf(m_shown->accountId).value_or(ProviderTraits());
}

void DetailsPane::keepDraft()
{
    if (!m_shown) {
        return;
    }
    const NumberChange draft = m_form->change();
    const AnnotationChange ownDraft = ownChange();
    if (!isEmpty(draft) || !ownDraft.isEmpty() || m_kept.contains(m_shown->id())) {
        m_kept[m_shown->id()].draft = draft;
        m_kept[m_shown->id()].ownDraft = ownDraft;
    }
}

void DetailsPane::showSelection(qsizetype selected)
{
    keepDraft();
    m_shown.reset();
    m_selected = selected;
    showActionsForMany();
    if (selected > 1) {
        m_nothing->setText(tr("%n number(s) selected", nullptr, static_cast<int>(selected)),
                           tr("Select a single one to see everything about it and to change it."));
    } else {
        m_nothing->setText(tr("No number selected"), tr("Select a number to see everything about it."));
    }
    m_pages->setCurrentIndex(0);
}

void DetailsPane::showNumber(const InventoryNumber &number)
{
    const bool isOther = !m_shown || m_shown->id() != number.id();
    if (isOther) {
        keepDraft();
    }
    m_shown = number;
    updateForms();
    if (isOther) {
        const QSignalBlocker quiet(m_form);
        const QSignalBlocker ownQuiet(m_own);
        const Kept kept = m_kept.value(number.id());
        m_form->apply(kept.draft, kept.ownDraft.label);
        m_own->apply(kept.ownDraft);
        m_own->showErrors(m_form->showErrors(kept.fieldErrors));
    }
    updateFacts();
    updateChips();
    updateNotice();
    updateActions();
    m_pages->setCurrentIndex(1);
}

void DetailsPane::updateForms()
{
    const QSignalBlocker quiet(m_form);
    const NumberAnnotation kept =
        m_services.annotations.find(m_shown->accountId, m_shown->number.number).value_or(NumberAnnotation());
    m_form->setNumber(*m_shown, traits(), m_services.directory.row(m_shown->accountId).name, kept.label);
    m_own->setAnnotation(m_shown->id(), kept);
}

AnnotationChange DetailsPane::ownChange() const
{
    AnnotationChange change = m_own->change();
    change.label = m_form->keptLabelChange();
    return change;
}

void DetailsPane::updateFacts()
{
    const AccountNames names = m_services.directory.names().value(m_shown->accountId);
    m_number->setText(formatInternational(m_shown->number.number));
    m_facts->setFacts(factsOf(withAgentNames(), names, traits()));
    m_further->setFacts(furtherFactsOf(*m_shown));
    m_history->setNumber(m_shown->number.number);
    m_compliance->setFacts(complianceFactsOf(m_shown->number));
    m_complianceHead->setVisible(!m_compliance->facts().isEmpty());
    m_compliance->setVisible(!m_compliance->facts().isEmpty());
    m_readAgain->setVisible(traits().offers(Operation::GetNumber));
    m_rawReply->setVisible(traits().offers(Operation::GetNumber));
}

InventoryNumber DetailsPane::withAgentNames() const
{
    InventoryNumber named = *m_shown;
    const auto known = m_agents.listing(named.accountId).agents.value_or(QList<Agent>());
    for (AgentReference &linked : named.number.agents) {
        for (const Agent &agent : known) {
            if (agent.id == linked.id && linked.name.isEmpty()) {
                linked.name = agent.name;
            }
        }
    }
    return named;
}

void DetailsPane::updateChips()
{
    if (const auto release = planned()) {
        m_status->setLook(statusLook(NumberStatus::Kind::PendingRelease, false, words::plannedRelease(release->state)));
    } else {
        m_status->setLook(statusLook(*m_shown));
    }
    m_external->setVisible(m_shown->number.isExternal);
}

bool DetailsPane::isPendingRelease() const { return m_shown->number.status.kind == NumberStatus::Kind::PendingRelease; }

QString DetailsPane::releaseSentence() const
{
    const ProviderTraits known = traits();
    if (isPendingRelease() && !m_shown->missingSince.isValid()) {
        if (!known.offers(Operation::CancelRelease)) {
            return known.notOffered.value(Operation::CancelRelease);
        }
        const Timestamp &until = m_shown->number.releaseCooldownEnds;
        return until.isEmpty() ? tr("The release is under way and can still be cancelled.")
                               : tr("The release can be cancelled until %1.").arg(words::timestamp(until));
    }
    if (const auto release = planned()) {
        return plannedSentence(*release);
    }
    if (m_shown->missingSince.isValid()) {
        return tr("The account’s list does not show this number any more, as seen %1. Read it again, or remove it from "
                  "this list if you know why.")
            .arg(words::relativeTime(m_shown->missingSince));
    }
    return whyItStays(m_services, traits(), *m_shown);
}

std::optional<ReleaseIntent> DetailsPane::planned() const
{
    return m_services.releaser.plannedFor(m_shown->accountId, m_shown->number.number);
}

QString DetailsPane::plannedSentence(const ReleaseIntent &intent) const
{
    if (intent.state == ReleaseIntent::State::Held) {
        return describeOutcome(intent);
    }
    const auto left = m_services.releaser.timeLeft(intent.id).value_or(std::chrono::milliseconds(0));
    return left.count() > 0 ? tr("The release is sent in %1.").arg(words::timeLeft(left))
                            : tr("The release is about to be sent.");
}

void DetailsPane::showActionsForMany()
{
    m_clock.stop();
    const bool areMany = m_selected > 1;
    m_bar->setVisible(areMany);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_protected, m_releaseSentence, m_busy, m_save, m_cancelRelease, m_forget}) {
        part->hide();
    }
    for (QPushButton *button : {m_edit, m_release, m_protect, m_unprotect}) {
        button->setVisible(areMany);
    }
    m_release->setEnabled(true);
    m_takeBack->setVisible(areMany && !m_services.releaser.planned().isEmpty());
}

void DetailsPane::setProtected(bool isProtected)
{
    const InventoryNumber number = *m_shown;
    // It is so when it is on disk.
    m_protected->setChecked(!isProtected);
    QCoro::connect(m_services.annotations.setProtected({{number.accountId, number.number.number}}, isProtected), this,
                   [this, number](const Result<std::monostate> &done) {
                       if (done) {
                           return;
                       }
                       tellFailure(number, done.error(), false, number.lastSeen);
                       if (m_shown && m_shown->id() == number.id()) {
                           updateNotice();
                       }
                   });
}

void DetailsPane::takeBack()
{
    if (!m_shown) {
        Q_EMIT takeBackSelectedRequested();
        return;
    }
    const auto release = planned();
    if (!release) {
        return;
    }
    if (const auto taken = m_services.releaser.takeBack(release->id); !taken) {
        tellFailure(*m_shown, taken.error(), false, m_shown->lastSeen);
    } else {
        m_kept[m_shown->id()].notice =
            Notice{Tone::Good,
                   [] {
                       return Said{tr("The release was taken back. The number stays yours."), {}};
                   },
                   {}};
    }
    updateNotice();
}

void DetailsPane::updateActions()
{
    if (!m_shown) {
        return;
    }
    const Kept kept = m_kept.value(m_shown->id());
    const bool isBusy = kept.busy != Busy::No;
    const QString sentence = releaseSentence();
    const auto release = planned();
    const bool isHeld = release && release->state == ReleaseIntent::State::Held;
    if (release && !isHeld) {
        m_clock.start();
    } else {
        m_clock.stop();
    }
    m_bar->show();
    m_releaseSentence->setText(sentence);
    m_releaseSentence->setVisible(!sentence.isEmpty());
    m_busy->setText(busyText(kept.busy));
    m_busy->setVisible(isBusy);
    m_release->setVisible(sentence.isEmpty() || (isHeld && whyItStays(m_services, traits(), *m_shown).isEmpty()));
    m_release->setEnabled(!isBusy);
    m_takeBack->setVisible(release.has_value());
    m_edit->hide();
    m_protect->hide();
    m_unprotect->hide();
    const Result<bool> isProtected = m_services.annotations.isProtected(m_shown->accountId, m_shown->number.number);
    m_protected->setVisible(!m_shown->number.isExternal && traits().offers(Operation::Release));
    m_protected->setEnabled(isProtected.has_value());
    m_protected->setChecked(isProtected.value_or(false));
    m_cancelRelease->setVisible(isPendingRelease() && traits().offers(Operation::CancelRelease));
    m_cancelRelease->setEnabled(!isBusy);
    m_forget->setVisible(m_shown->missingSince.isValid());
    m_forget->setEnabled(!isBusy);
    m_save->show();
    m_save->setEnabled(!isBusy && (!isEmpty(m_form->change()) || !ownChange().isEmpty()));
    m_form->setEnabled(!isBusy);
    m_own->setEnabled(!isBusy);
    m_readAgain->setEnabled(!isBusy);
}

void DetailsPane::updateNotice()
{
    const auto notice = m_kept.value(m_shown->id()).notice;
    if (notice) {
        const Said said = notice->say();
        m_message->setAction(said.actionLabel);
        m_message->setDismissable(true);
        m_message->showMessage(notice->tone, said.text);
    } else {
        m_message->clear();
    }
}

void DetailsPane::save(const NumberChange &change, const AnnotationChange &own)
{
    run(
        Busy::Saving, true, [this, change, own] { return saveNumber(m_services, *m_shown, change, own); },
        [] {
            //: A change of a number has arrived.
            return tr("Saved.");
        });
}

void DetailsPane::readAgain()
{
    run(Busy::Reading, false,
        [this] { return m_services.editor.readAgain(m_shown->accountId, m_shown->number, m_stop.get_token()); }, {});
}

void DetailsPane::cancelRelease()
{
    run(
        Busy::Cancelling, true,
        [this] { return m_services.releaser.cancelRelease(m_shown->accountId, m_shown->number, std::stop_token()); },
        [] { return tr("The release is cancelled. The number stays yours."); });
}

QString DetailsPane::busyText(Busy busy)
{
    switch (busy) {
    case Busy::No:
        return {};
    case Busy::Saving:
        //: A change of a number is under way.
        return tr("Saving…");
    case Busy::Reading:
        //: A number is being read again.
        return tr("Reading…");
    case Busy::Cancelling:
        return tr("Cancelling the release…");
    }
    Q_UNREACHABLE();
}

void DetailsPane::run(Busy busy, bool isChange, const Flow &flow, const std::function<QString()> &done)
{
    const InventoryNumber number = *m_shown;
    Kept &kept = m_kept[number.id()];
    if (kept.busy != Busy::No) {
        return;
    }
    kept.busy = busy;
    kept.notice.reset();
    kept.fieldErrors.clear();
    m_form->clearErrors();
    m_own->clearErrors();
    updateNotice();
    updateActions();
    QCoro::connect(flow(), this, [this, number, isChange, done](const Result<OwnedNumber> &ended) {
        Kept &then = m_kept[number.id()];
        then.busy = Busy::No;
        const bool isShown = m_shown && m_shown->id() == number.id();
        if (ended) {
            // The inventory has it already, except after a release that was taken back.
            const auto present = m_services.inventory.find(number.id());
            if (present && present->number != *ended) {
                m_services.inventory.put(number.accountId, *ended);
            }
            then.draft = isChange && !isShown ? NumberChange() : then.draft;
            then.ownDraft = isChange && !isShown ? AnnotationChange() : then.ownDraft;
            if (done) {
                then.notice = Notice{Tone::Good, [done] { return Said{done(), {}}; }, {}};
            }
        } else {
            tellFailure(number, ended.error(), isChange, number.lastSeen);
        }
        if (isShown) {
            updateNotice();
            updateActions();
        }
    });
}

void DetailsPane::tellFailure(const InventoryNumber &number, const Error &error, bool isChange,
                              const QDateTime &seenBefore)
{
    const AccountRow account = m_services.directory.row(number.accountId);
    const bool isShown = m_shown && m_shown->id() == number.id();
    Kept &kept = m_kept[number.id()];
    Error told = error;
    if (isShown && isChange) {
        told.fields = m_own->showErrors(m_form->showErrors(error.fields));
        kept.fieldErrors = error.fields;
    }
    const auto words = [told, account] { return describeError(told, account.provider, account.name); };
    const ErrorAction next = words().action;
    Notice notice{Tone::Bad, [words] { return Said{words().sentence, {}}; }, {}};
    const auto withAction = [words] { return Said{words().sentence, words().actionLabel}; };
    if (isChange && error.mayHaveHappened) {
        const auto present = m_services.inventory.find(number.id());
        const bool wasRead = present && present->lastSeen > seenBefore;
        notice.tone = Tone::Warning;
        notice.say = [words, wasRead, provider = account.provider] {
            return wasRead ? Said{tr("%1 The change may have arrived nevertheless, so the number was read anew: what "
                                     "stands here is what %2 has now.")
                                      .arg(words().sentence, provider),
                                  {}}
                           : Said{tr("%1 The change may have arrived nevertheless, and the number could not be read "
                                     "anew. Read it again before you repeat the change.")
                                      .arg(words().sentence),
                                  tr("Read again")};
        };
        notice.action = [this] { readAgain(); };
    } else if (next == ErrorAction::EnterToken) {
        notice.say = withAction;
        notice.action = [this, id = number.accountId] { Q_EMIT accountRequested(id); };
    } else if (next == ErrorAction::OpenActivity) {
        notice.say = withAction;
        notice.action = [this] { Q_EMIT activityRequested(); };
    } else if (next == ErrorAction::TryAgain && !isChange) {
        notice.say = withAction;
        notice.action = [this] { readAgain(); };
    }
    kept.notice = notice;
    if (!isShown) {
        //: %1 is a number, %2 a sentence about what went wrong.
        Q_EMIT failedElsewhere(
            tr("%1: %2").arg(isolated(formatInternational(number.number.number)), notice.say().text));
    }
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    painter.fillRect(rect(), tokens.panel);
}

} // namespace numberdesk
