// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/releasedialog.h"

#include "core/accounts/accountsessions.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "core/purchasing/releaser.h"
#include "ui/inventory/numberfacts.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

constexpr int dialogWidth = 480;

/// Typed as it stands in every language, so that it is never a word that slips out.
QString confirmationWord() { return QStringLiteral("RELEASE"); }

} // namespace

ReleaseDialog::ReleaseDialog(const Services &services, const InventoryNumber &number, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_number(number)
    , m_traits(services.sessions.traitsOf(number.accountId).value_or(ProviderTraits()))
    , m_head(new SectionHeader(tr("Release this number?"), this))
    , m_question(new QWidget(this))
    , m_word(new QLineEdit(this))
    , m_wordField(new Field(tr("Type RELEASE to confirm"), m_word, this))
    //: Link: opens further choices.
    , m_advanced(new LinkButton(tr("Advanced"), this))
    , m_immediately(new QCheckBox(tr("Release immediately, without time to cancel"), this))
    , m_wheel(new BusyIndicator(metrics::iconSize, this))
    , m_progress(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_message(new InlineMessage(this))
    , m_evidence(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    , m_release(makeButton(tr("Release numbers"), this))
    //: Button: the number stays.
    , m_keep(makeButton(tr("Keep"), this))
{
    setWindowTitle(tr("Release a number"));
    setAccessibleName(tr("Release a number"));
    setWindowModality(Qt::WindowModal);
    // Neither default nor auto-default: Enter, held or not, never presses it, and QAbstractButton passes over a Space
    // that is held.
    setDestructive(m_release);
    m_message->setDismissable(false);
    buildLayout();
    connect(m_word, &QLineEdit::textChanged, this, &ReleaseDialog::updateButton);
    connect(m_release, &QPushButton::clicked, this, &ReleaseDialog::send);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_advanced, &QPushButton::clicked, this, [this] { m_immediately->setVisible(m_immediately->isHidden()); });
    connect(&m_services.releaser, &Releaser::changed, this, [this](const ReleaseIntent &intent) {
        const bool isOurs = m_intentId ? intent.id == *m_intentId
                                       : m_isSent && intent.accountId == m_number.accountId &&
                                             intent.number.number == m_number.number.number;
        if (isOurs) {
            m_intentId = intent.id;
            showOutcome(intent);
        }
    });
    updateButton();
    m_word->setFocus();
}

void ReleaseDialog::buildLayout()
{
    m_evidence->setWrapping(true);
    m_evidence->hide();
    m_wheel->hide();
    m_progress->setWrapping(true);
    m_progress->hide();

    auto *number = new TextLabel(formatInternational(m_number.number.number), TextSize::Display, Tone::Text, this);
    number->setWeight(QFont::DemiBold);
    const AccountRow account = m_services.directory.row(m_number.accountId);
    QStringList where{tr("%1 · %2").arg(account.provider, account.name)};
    if (!m_number.number.label.isEmpty()) {
        where.prepend(m_number.number.label);
    }
    auto *about = new TextLabel(where.join(QStringLiteral(" · ")), TextSize::Normal, Tone::Dim, this);
    about->setWrapping(true);

    auto *waiting = new QHBoxLayout;
    waiting->addWidget(m_wheel);
    waiting->addWidget(m_progress, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(m_release);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(number);
    column->addWidget(about);
    column->addWidget(buildQuestion());
    column->addLayout(waiting);
    column->addWidget(m_message);
    column->addWidget(m_evidence);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(dialogWidth);
}

QWidget *ReleaseDialog::buildQuestion()
{
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *panel = new Panel(m_question);
    auto *users = new TextLabel(usersSentence(), TextSize::Normal, Tone::Text, panel);
    users->setWeight(QFont::Medium);
    users->setWrapping(true);
    panel->body()->addWidget(users);
    const QStringList sentences = consequences();
    for (const QString &sentence : sentences) {
        auto *line = new TextLabel(sentence, TextSize::Normal, Tone::Dim, panel);
        line->setWrapping(true);
        panel->body()->addWidget(line);
    }
    column->addWidget(panel);
    column->addWidget(m_wordField);
    column->addWidget(m_advanced, 0, Qt::AlignLeading);
    column->addWidget(m_immediately);
    m_immediately->setAccessibleName(m_immediately->text());
    m_immediately->hide();
    // Only a provider with a time in which a release can be taken back has anything to skip.
    m_advanced->setVisible(m_traits.offers(Operation::CancelRelease));
    return m_question;
}

QString ReleaseDialog::usersSentence() const
{
    QStringList names;
    for (const AgentReference &agent : m_number.number.agents) {
        names.append(agentName(agent));
    }
    if (names.isEmpty()) {
        return tr("No agent is linked to it. Calls to it will no longer reach you.");
    }
    return tr("It is answered by %1. Calls to it will no longer arrive there.").arg(names.join(QStringLiteral(", ")));
}

QStringList ReleaseDialog::consequences() const
{
    const OwnedNumber &number = m_number.number;
    QStringList sentences;
    if (number.monthlyFee) {
        sentences.append(tr("It costs %1 a month now.").arg(words::money(number.monthlyFee)));
    }
    if (number.minimumCommitmentMonths > 0) {
        sentences.append(tr("Its minimum commitment is %n month(s).", nullptr, number.minimumCommitmentMonths));
    }
    return sentences + m_traits.releaseNotes;
}

void ReleaseDialog::updateButton()
{
    m_release->setEnabled(!m_isSent && m_word->text() == confirmationWord());
    const QString typed = m_word->text();
    const bool isOtherCase = typed != confirmationWord() && typed.trimmed().toUpper() == confirmationWord();
    m_wordField->setHint(isOtherCase ? tr("Type it in capital letters, without blanks.") : QString());
}

void ReleaseDialog::send()
{
    if (m_isSent || m_word->text() != confirmationWord()) {
        return;
    }
    m_isSent = true;
    m_intentId.reset();
    m_message->clear();
    updateButton();
    m_question->setEnabled(false);
    m_wheel->show();
    m_progress->setText(tr("Asking %1 to release the number…").arg(m_traits.name));
    m_progress->show();
    //: Closes the dialog while a release is under way or has ended.
    m_keep->setText(tr("Close"));
    m_keep->setAccessibleName(tr("Close"));
    ReleaseOptions options;
    options.immediately = m_immediately->isChecked() && !m_advanced->isHidden();
    QCoro::connect(m_services.releaser.release(m_number.accountId, m_number.number, options), this,
                   [this](const Result<ReleaseIntent> &ended) {
                       if (!ended) {
                           showNotSent(ended.error());
                       } else if (!m_intentId) {
                           m_intentId = ended->id;
                           showOutcome(*ended);
                       }
                   });
}

void ReleaseDialog::showNotSent(const Error &error)
{
    const AccountRow account = m_services.directory.row(m_number.accountId);
    const ErrorWords words = describeError(error, account.provider, account.name);
    m_isSent = false;
    m_wheel->hide();
    m_progress->hide();
    m_question->setEnabled(true);
    //: Button: the number stays.
    m_keep->setText(tr("Keep"));
    //: Button: the number stays.
    m_keep->setAccessibleName(tr("Keep"));
    m_message->showMessage(Tone::Bad, tr("Nothing was sent. %1").arg(words.sentence));
    m_message->disconnect(this);
    if (words.action == ErrorAction::OpenActivity || words.action == ErrorAction::EnterToken) {
        m_message->setAction(words.actionLabel);
        connect(m_message, &InlineMessage::actionTriggered, this, [this, action = words.action] {
            if (action == ErrorAction::OpenActivity) {
                Q_EMIT activityRequested();
            } else {
                Q_EMIT accountRequested(m_number.accountId);
            }
            reject();
        });
    } else {
        m_message->setAction({});
    }
    m_word->clear();
    updateButton();
}

void ReleaseDialog::showOutcome(const ReleaseIntent &intent)
{
    using State = ReleaseIntent::State;
    if (intent.state == State::Sent) {
        return;
    }
    const AccountRow account = m_services.directory.row(m_number.accountId);
    const QString provider = account.provider;
    const QString why = intent.error ? describeError(*intent.error, provider, account.name).sentence : QString();
    const bool isOpen = intent.state == State::Unknown;
    m_head->setTitle(words::releaseState(intent.state));
    m_question->hide();
    m_wheel->setVisible(isOpen);
    m_progress->setVisible(isOpen);
    m_progress->setText(
        tr("Reading %1’s list until it tells how it ended. You may close this; it goes on, and Activity "
           "shows the outcome.")
            .arg(provider));
    m_message->setAction({});
    switch (intent.state) {
    case State::Sent:
        return;
    case State::Released:
        m_message->showMessage(Tone::Good, tr("%1 has released the number.").arg(provider));
        break;
    case State::PendingRelease: {
        QStringList sentences{tr("%1 will release the number.").arg(provider)};
        sentences.append(intent.fee ? tr("The release costs %1.").arg(words::money(intent.fee))
                                    : tr("Whether the release costs anything is not stated."));
        if (!intent.cooldownEnds.isEmpty()) {
            sentences.append(tr("It can be cancelled until %1, in the details of the number.")
                                 .arg(words::timestamp(intent.cooldownEnds)));
        }
        m_message->showMessage(Tone::Warning, sentences.join(u' '));
        break;
    }
    case State::Refused:
        m_message->showMessage(Tone::Bad, tr("The number was not released; it is still yours. %1").arg(why).trimmed());
        break;
    case State::Unknown:
        m_message->showMessage(Tone::Warning, tr("It is not known yet whether the number was released. %1 Nothing is "
                                                 "sent a second time.")
                                                  .arg(why)
                                                  .simplified());
        break;
    case State::NotReleased:
        m_message->showMessage(Tone::Warning,
                               tr("The number was not released: %1’s list shows it as it was.").arg(provider));
        break;
    case State::NotConfirmed:
        m_message->showMessage(Tone::Bad, tr("Nobody could confirm whether the number was released. Look at %1 itself "
                                             "before you try again.")
                                              .arg(provider));
        break;
    }
    const QStringList facts = intent.evidence + intent.notices;
    m_evidence->setText(facts.join(u'\n'));
    m_evidence->setVisible(!facts.isEmpty());
    m_release->hide();
    layout()->activate();
    resize(width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
}

} // namespace numberdesk
