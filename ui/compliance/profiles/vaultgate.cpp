// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/profiles/vaultgate.h"

#include "core/models/errorwords.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <qcoro/qcorotask.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

using State = VaultKeeper::State;

constexpr int GateWidth = 420;

QLineEdit *makePassphraseEdit()
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(static_cast<int>(EnteredCode::Longest));
    return edit;
}

QString sentenceOf(const Error &error)
{
    return error.advice.isEmpty() ? describeError(error, {}, {}).sentence : error.advice;
}

} // namespace

VaultGate::VaultGate(VaultKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_busy(new BusyIndicator(metrics::iconSize, this))
    , m_sentence(new TextLabel({}, TextSize::Section, Tone::Text))
    , m_advice(new TextLabel({}, TextSize::Normal, Tone::Dim))
    , m_passphrase(makePassphraseEdit())
    , m_again(makePassphraseEdit())
    , m_passphraseField(new Field({}, m_passphrase))
    , m_againField(new Field({}, m_again))
    , m_message(new InlineMessage)
    , m_enter(makePrimaryButton(QStringLiteral(" ")))
    , m_tryAgain(makeButton(Glyph::RefreshCw, {}))
{
    m_sentence->setWeight(QFont::DemiBold);
    m_sentence->setWrapping(true);
    m_advice->setWrapping(true);
    m_message->setDismissable(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_busy);
    buttons->addWidget(m_enter);
    buttons->addWidget(m_tryAgain);
    buttons->addStretch();
    auto *inner = new QWidget;
    inner->setMaximumWidth(GateWidth);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_advice);
    column->addWidget(m_passphraseField);
    column->addWidget(m_againField);
    column->addWidget(m_message);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(inner, 2);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    outer->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(2);

    connect(&keeper, &VaultKeeper::changed, this, &VaultGate::refresh);
    connect(m_tryAgain, &QPushButton::clicked, this, &VaultGate::ask);
    connect(m_enter, &QPushButton::clicked, this, &VaultGate::enter);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &VaultGate::enter);
    connect(m_again, &QLineEdit::returnPressed, this, &VaultGate::enter);
    keepTranslated(this, [this] { setTexts(); });
}

void VaultGate::setTexts()
{
    //: Field: opens what is kept encrypted.
    m_passphraseField->setLabel(tr("Passphrase"));
    m_againField->setLabel(tr("Passphrase again"));
    setWords(m_tryAgain, tr("Ask the keychain again"));
    refresh();
}

bool VaultGate::isNeeded() const
{
    return m_keeper.state() != State::Open && (m_keeper.state() != State::Closed || m_keeper.why());
}

VaultGate::~VaultGate() { m_stop.request_stop(); }

void VaultGate::openIfClosed()
{
    if (m_keeper.state() == State::Closed) {
        ask();
    }
}

void VaultGate::refresh()
{
    const State state = m_keeper.state();
    const bool isBusy = state == State::Opening || m_isUnlocking;
    const bool asks = state == State::AsksPassphrase;
    const bool offers = state == State::OffersPassphrase;
    const QString why = m_keeper.why() ? sentenceOf(*m_keeper.why()) : QString();
    if (isBusy) {
        m_sentence->setText(tr("Opening what is kept encrypted…"));
        m_advice->setText(tr("If the keychain asks you for a password, enter it there."));
    } else if (asks) {
        m_sentence->setText(tr("Enter the passphrase to open profiles and documents."));
        m_advice->setText(tr("They are kept encrypted on this computer."));
    } else if (offers) {
        m_sentence->setText(tr("Choose a passphrase for profiles and documents."));
        m_advice->setText(
            tr("This computer has no keychain that could keep their key. %1 Without the passphrase nobody "
               "can open them again, so keep it in a safe place.")
                .arg(why)
                .simplified());
    } else {
        m_sentence->setText(tr("Profiles and documents are not open."));
        m_advice->setText(why);
    }
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_passphraseField->setVisible((asks || offers) && !isBusy);
    m_againField->setVisible(offers && !isBusy);
    //: Button: opens what is kept encrypted with the passphrase.
    setWords(m_enter, asks ? tr("Open") : tr("Set passphrase"));
    m_enter->setVisible((asks || offers) && !isBusy);
    m_tryAgain->setVisible(!asks && !isBusy);
    m_busy->setVisible(isBusy);
}

void VaultGate::ask()
{
    m_message->clear();
    QCoro::connect(m_keeper.open(m_stop.get_token()), this, [this](const Result<State> &state) { end(state); });
    refresh();
}

void VaultGate::enter()
{
    const bool isNew = m_keeper.state() == State::OffersPassphrase;
    m_passphraseField->setError({});
    m_againField->setError({});
    if (m_isUnlocking || m_passphrase->text().isEmpty()) {
        return;
    }
    if (isNew && m_passphrase->text() != m_again->text()) {
        m_againField->setError(tr("The two are not the same. Enter the passphrase again."));
        return;
    }
    m_again->clear();
    QString typed = m_passphrase->text();
    m_passphrase->clear();
    openWithPassphrase(EnteredCode::take(typed));
}

void VaultGate::openWithPassphrase(const EnteredCode &passphrase)
{
    m_message->clear();
    m_isUnlocking = true;
    auto opening = m_keeper.state() == State::OffersPassphrase ? m_keeper.createWithPassphrase(passphrase)
                                                               : m_keeper.unlock(passphrase);
    QCoro::connect(std::move(opening), this, [this](const Result<State> &state) {
        m_isUnlocking = false;
        end(state);
        if (!state && m_passphrase->isVisible()) {
            m_passphrase->setFocus(Qt::OtherFocusReason);
        }
    });
    refresh();
}

void VaultGate::end(const Result<State> &state)
{
    refresh();
    if (state || state.error().kind == ErrorKind::Cancelled) {
        return;
    }
    const bool isAboutPassphrase =
        !state.error().fields.isEmpty() && state.error().fields.constFirst().field == QLatin1String("passphrase");
    if (isAboutPassphrase) {
        m_passphraseField->setError(state.error().fields.constFirst().text);
    } else if (m_keeper.state() != State::Closed) {
        m_message->showMessage(Tone::Bad, sentenceOf(state.error()));
    }
}

} // namespace numberdesk
