// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/entrydetails.h"

#include "core/compliance/cases/casebook.h"
#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "core/models/outcomewords.h"
#include "core/models/words.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/purchasing/releaser.h"
#include "core/storage/domainjson.h"
#include "ui/activity/decisiondialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/textlabel.h"

#include <QJsonArray>
#include <QScrollArea>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

/// Room for some eight lines; longer stories are scrolled. @unit letters' heights
constexpr int ShownLines = 8;
/// As many digits of a hash as can be compared by eye. @unit hexadecimal digits
constexpr qsizetype HashDigits = 16;

Result<void> outcomeOf(const Result<PurchaseIntent> &decided)
{
    return decided ? Result<void>() : failure(decided.error());
}

Result<void> outcomeOf(const Result<ReleaseIntent> &decided)
{
    return decided ? Result<void>() : failure(decided.error());
}

CaseSubject subjectOf(const PurchaseIntent &intent)
{
    return {intent.accountId, intent.order.number.country, intent.order.number.type};
}

} // namespace

EntryDetails::EntryDetails(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_panel(new Panel(QString(), this))
    , m_story(new TextLabel({}, TextSize::Normal, Tone::Text))
    , m_looks(new TextLabel({}, TextSize::Normal, Tone::Warning))
    , m_proof(new TextLabel({}, TextSize::Small, Tone::Dim))
    , m_look(makeButton(QString()))
    , m_notHappened(makeButton(QString()))
    , m_happened(makeButton(QString()))
    , m_takeBack(makeButton(Glyph::Undo2, QString()))
    , m_compliance(makeButton(QString()))
{
    auto *words = new QWidget;
    auto *paragraphs = new QVBoxLayout(words);
    paragraphs->setContentsMargins(0, 0, 0, 0);
    for (TextLabel *label : {m_story, m_looks, m_proof}) {
        label->setWrapping(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        paragraphs->addWidget(label);
    }
    paragraphs->addStretch();
    QScrollArea *scroll = makeReadingArea(words);
    scroll->setFixedHeight(ShownLines * fontMetrics().lineSpacing());

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_compliance, m_look, m_notHappened, m_happened, m_takeBack}) {
        buttons->addWidget(button);
    }
    m_panel->body()->addWidget(scroll);
    m_panel->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);

    connect(m_look, &QPushButton::clicked, this, &EntryDetails::lookAgain);
    connect(m_takeBack, &QPushButton::clicked, this, &EntryDetails::takeBack);
    connect(m_happened, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_notHappened, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_compliance, &QPushButton::clicked, this, [this] {
        if (m_purchase) {
            Q_EMIT complianceRequested(subjectOf(*m_purchase));
        }
    });
    connect(&services.cases, &CaseBook::openChanged, this, &EntryDetails::showButtons);
    connect(&services.cases, &CaseBook::added, this, &EntryDetails::showButtons);
    connect(&services.cases, &CaseBook::changed, this, &EntryDetails::showButtons);
    connect(&services.cases, &CaseBook::removed, this, &EntryDetails::showButtons);
    connect(&services.reconciler, &PurchaseReconciler::changed, this, [this](const PurchaseIntent &intent) {
        if (m_entry && m_entry->intentId == intent.id) {
            refresh();
        }
    });
    connect(&services.releaser, &Releaser::changed, this, [this](const ReleaseIntent &intent) {
        if (m_entry && m_entry->intentId == intent.id) {
            refresh();
        }
    });
    keepTranslated(this, [this, scroll] {
        scroll->setAccessibleName(tr("What was seen"));
        setTexts();
    });
}

void EntryDetails::setTexts()
{
    m_panel->setTitle(tr("What was seen"));
    setWords(m_look, tr("Look again"));
    //: Button: goes to the view Compliance, where it is told what the provider wants to know.
    setWords(m_compliance, tr("Open Compliance"));
    //: Button: the planned release is not sent.
    setWords(m_takeBack, tr("Take back"));
    refresh();
}

void EntryDetails::showEntry(const std::optional<JournalEntry> &entry)
{
    m_entry = entry;
    refresh();
}

void EntryDetails::refresh()
{
    m_purchase.reset();
    m_release.reset();
    if (m_entry && !m_entry->intentId.isEmpty()) {
        const Result<std::optional<IntentRecord>> record = m_services.journal.intent(m_entry->intentId);
        if (record && *record) {
            m_purchase = purchaseIntentFrom(**record);
            m_release = releaseIntentFrom(**record);
        }
    }
    m_story->setTone(m_entry ? Tone::Text : Tone::Dim);
    m_story->setText(m_entry ? story().join(u'\n') : tr("Select a line to see everything that is known about it."));
    m_proof->setText(proof().join(u'\n'));
    m_proof->setVisible(m_entry.has_value());
    showLooks();
    showButtons();
}

QString EntryDetails::errorSentence(const JournalEntry &entry) const
{
    const QHash<QString, QString> names = m_services.directory.providerNames();
    return describeError(errorFromJson(entry.content.value(QStringLiteral("error")).toObject()),
                         names.value(entry.providerId, entry.providerId), entry.accountName)
        .sentence;
}

QStringList EntryDetails::story() const
{
    QList<JournalEntry> entries{*m_entry};
    if (!m_entry->intentId.isEmpty()) {
        const Result<QList<JournalEntry>> all = m_services.journal.entriesOf(m_entry->intentId);
        if (!all) {
            return {describeError(all.error(), {}, {}).sentence};
        }
        entries = *all;
    }
    QStringList lines;
    for (const JournalEntry &entry : std::as_const(entries)) {
        //: A line of a story: when, and what happened.
        lines.append(tr("%1: %2").arg(words::exactTime(entry.at), words::journalKind(entry.kind)));
        if (entry.content.contains(QStringLiteral("error"))) {
            lines.append(errorSentence(entry));
        }
    }
    // Each line of an intent carries all evidence so far: the last has everything.
    const QJsonArray evidence =
        entries.isEmpty() ? QJsonArray() : entries.constLast().content.value(QStringLiteral("evidence")).toArray();
    for (const QJsonValue &fact : evidence) {
        lines.append(fact.toString());
    }
    return lines;
}

QStringList EntryDetails::proof() const
{
    if (!m_entry) {
        return {};
    }
    QStringList lines;
    if (const QString id = m_entry->content.value(QStringLiteral("numberId")).toString(); !id.isEmpty()) {
        lines.append(tr("The provider’s id of the number is %1.").arg(id));
    }
    const Error error = errorFromJson(m_entry->content.value(QStringLiteral("error")).toObject());
    if (!error.requestId.isEmpty()) {
        lines.append(tr("The provider’s id of the request is %1.").arg(error.requestId));
    }
    lines.append(tr("Line %1 of the journal, written by %2, with a hash that begins with %3.")
                     .arg(formats::number(m_entry->sequence), m_entry->actor, m_entry->hash.left(HashDigits)));
    return lines;
}

template <typename Intent>
void EntryDetails::showLooksOf(const std::optional<Intent> &settling)
{
    m_looks->setVisible(settling.has_value());
    if (settling) {
        m_looks->setText(settling->nextLook.isValid()
                             ? tr("Numberdesk has looked %1 of %2 times and looks again at %3.")
                                   .arg(formats::number(settling->looksDone), formats::number(settling->looksPlanned),
                                        formats::timeOfDay(settling->nextLook.toLocalTime().time()))
                             : tr("Numberdesk is looking now."));
    }
}

void EntryDetails::showLooks()
{
    if (m_purchase) {
        showLooksOf(m_services.reconciler.beingSettled(m_purchase->id));
    } else if (m_release) {
        showLooksOf(m_services.releaser.beingSettled(m_release->id));
    } else {
        m_looks->hide();
    }
}

bool EntryDetails::hasToDoWithCompliance() const
{
    return m_purchase && (isForCompliance(*m_purchase) || m_services.cases.findFor(subjectOf(*m_purchase)));
}

void EntryDetails::showButtons()
{
    m_compliance->setVisible(hasToDoWithCompliance());
    const bool isPurchase = m_purchase && m_purchase->state == PurchaseIntent::State::NotConfirmed &&
                            !m_services.reconciler.isSettling(m_purchase->id);
    const bool isRelease = m_release && m_release->state == ReleaseIntent::State::NotConfirmed &&
                           !m_services.releaser.isSettling(m_release->id);
    for (QPushButton *button : {m_look, m_happened, m_notHappened}) {
        button->setVisible(isPurchase || isRelease);
    }
    m_takeBack->setVisible(m_release && m_release->isPlanned());
    setWords(m_happened, isRelease ? tr("Mark as released…") : tr("Mark as bought…"));
    setWords(m_notHappened, isRelease ? tr("Mark as not released…") : tr("Mark as not bought…"));
}

void EntryDetails::lookAgain()
{
    if (m_purchase) {
        m_purchase->state = PurchaseIntent::State::Unknown;
        m_services.reconciler.settle(*m_purchase);
    } else if (m_release) {
        m_release->state = ReleaseIntent::State::Unknown;
        m_services.releaser.settle(*m_release);
    }
    refresh();
}

void EntryDetails::takeBack()
{
    if (const auto taken = m_services.releaser.takeBack(m_release->id); !taken) {
        m_looks->setText(describeError(taken.error(), m_release->providerName, m_release->accountName).sentence);
        m_looks->show();
        return;
    }
    refresh();
}

void EntryDetails::decide(bool hasHappened)
{
    DecisionDialog::Question question;
    std::function<Result<void>(const QString &)> decide;
    const QString number = formatInternational(PhoneNumber(m_entry->number));
    if (m_purchase) {
        using Verdict = PurchaseReconciler::Verdict;
        question = hasHappened
                       ? DecisionDialog::Question{tr("Mark %1 as bought?").arg(number),
                                                  tr("Do this when you have seen that %1 belongs to %2. It counts as "
                                                     "bought from then on; nothing is sent.")
                                                      .arg(number, m_entry->accountName),
                                                  //: Button.
                                                  tr("Mark as bought")}
                       : DecisionDialog::Question{tr("Mark %1 as not bought?").arg(number),
                                                  tr("Do this when you are sure that %1 was not bought for %2. It can "
                                                     "be bought again from then on, and would be paid twice if you "
                                                     "are wrong; nothing is sent.")
                                                      .arg(number, m_entry->accountName),
                                                  //: Button.
                                                  tr("Mark as not bought")};
        decide = [&reconciler = m_services.reconciler, id = m_purchase->id, hasHappened](const QString &reason) {
            return outcomeOf(reconciler.decide(id, hasHappened ? Verdict::Bought : Verdict::NotBought, reason));
        };
    } else {
        using Verdict = Releaser::Verdict;
        question = hasHappened
                       ? DecisionDialog::Question{tr("Mark %1 as released?").arg(number),
                                                  tr("Do this when you have seen that %1 does not belong to %2 any "
                                                     "more. It leaves the inventory; nothing is sent.")
                                                      .arg(number, m_entry->accountName),
                                                  //: Button.
                                                  tr("Mark as released")}
                       : DecisionDialog::Question{tr("Mark %1 as not released?").arg(number),
                                                  tr("Do this when you have seen that %1 still belongs to %2. It can "
                                                     "be released again from then on; nothing is sent.")
                                                      .arg(number, m_entry->accountName),
                                                  //: Button.
                                                  tr("Mark as not released")};
        decide = [&releaser = m_services.releaser, id = m_release->id, hasHappened](const QString &reason) {
            return outcomeOf(releaser.decide(id, hasHappened ? Verdict::Released : Verdict::NotReleased, reason));
        };
    }
    auto *dialog = new DecisionDialog(question, decide, this);
    connect(dialog, &QDialog::finished, this, &EntryDetails::refresh);
    dialog->open();
}

} // namespace numberdesk
