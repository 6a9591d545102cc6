// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentsgate.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

using KeeperState = VaultKeeper::State;

constexpr int FormWidth = 440;

EnteredCode takeEntered(QLineEdit *edit)
{
    QString typed = edit->text();
    edit->clear();
    return EnteredCode::take(typed);
}

} // namespace

DocumentsGate::DocumentsGate(VaultKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_state(new EmptyState(Glyph::Lock, {}, {}, this))
    , m_form(new QWidget(this))
    , m_passphrase(new QLineEdit)
    , m_repeated(new QLineEdit)
    , m_passphraseField(new Field({}, m_passphrase, m_form))
    , m_repeatedField(new Field({}, m_repeated, m_form))
    , m_message(new InlineMessage(m_form))
    , m_again(makeButton(Glyph::RefreshCw, {}, m_form))
    , m_open(makePrimaryButton(QString(), m_form))
{
    m_message->setDismissable(false);
    for (QLineEdit *edit : {m_passphrase, m_repeated}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::returnPressed, m_open, &QPushButton::click);
    }
    m_form->setMaximumWidth(FormWidth);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_open);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    form->addWidget(m_passphraseField);
    form->addWidget(m_repeatedField);
    form->addWidget(m_message);
    form->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_form, 1);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_state);
    column->addLayout(row);
    column->addStretch();

    connect(m_open, &QPushButton::clicked, this, &DocumentsGate::tryPassphrase);
    connect(m_again, &QPushButton::clicked, this, &DocumentsGate::open);
    connect(&m_keeper, &VaultKeeper::changed, this, &DocumentsGate::showState);
    keepTranslated(this, [this] { setTexts(); });
}

DocumentsGate::~DocumentsGate() { m_stop.request_stop(); }

bool DocumentsGate::isNeeded() const
{
    return m_keeper.state() != KeeperState::Open && (m_keeper.state() != KeeperState::Closed || m_keeper.why());
}

void DocumentsGate::open()
{
    QCoro::connect(m_keeper.open(m_stop.get_token()), this, [this](const Result<KeeperState> &) { showState(); });
    showState();
}

void DocumentsGate::setTexts()
{
    //: Label of a field: what opens the documents.
    m_passphraseField->setLabel(tr("Passphrase"));
    m_repeatedField->setLabel(tr("Passphrase once more"));
    setWords(m_again, tr("Ask the keychain again"));
    showState();
}

void DocumentsGate::showState()
{
    const KeeperState state = m_keeper.state();
    const bool isNew = state == KeeperState::OffersPassphrase;
    const bool asks = isNew || state == KeeperState::AsksPassphrase;
    m_passphraseField->setVisible(asks);
    m_repeatedField->setVisible(isNew);
    m_open->setVisible(asks);
    m_again->setVisible(isNew || (state == KeeperState::Closed && m_keeper.why()));
    //: Button: makes the place for documents, protected by the passphrase.
    setWords(m_open, isNew ? tr("Protect with this passphrase") : tr("Open documents"));
    switch (state) {
    case KeeperState::Opening:
        m_state->setText(tr("Opening the documents…"), {});
        break;
    case KeeperState::AsksPassphrase:
        m_state->setText(tr("The documents are locked"), tr("Enter the passphrase that you chose for them."));
        break;
    case KeeperState::OffersPassphrase:
        m_state->setText(tr("Choose a passphrase for your documents"),
                         tr("This system has no keychain that could keep their key. Documents are kept encrypted and "
                            "open with the passphrase alone: without it nobody can bring them back."));
        break;
    case KeeperState::Closed:
    case KeeperState::Open:
        m_state->setText(tr("The documents cannot be opened"), {});
        break;
    }
    const auto &why = m_keeper.why();
    if (why && state != KeeperState::Opening && state != KeeperState::Open) {
        const QString advice =
            why->advice.isEmpty() && !why->fields.isEmpty() ? why->fields.constFirst().text : why->advice;
        m_message->showMessage(isNew ? Tone::Accent : Tone::Bad, advice.isEmpty() ? why->providerText : advice);
    } else {
        m_message->clear();
    }
}

void DocumentsGate::tryPassphrase()
{
    const bool isNew = m_keeper.state() == KeeperState::OffersPassphrase;
    if (isNew && m_passphrase->text() != m_repeated->text()) {
        m_repeatedField->setError(tr("The two are not the same. Enter the passphrase once more."));
        return;
    }
    m_repeatedField->setError({});
    const EnteredCode passphrase = takeEntered(m_passphrase);
    m_repeated->clear();
    QCoro::connect(isNew ? m_keeper.createWithPassphrase(passphrase) : m_keeper.unlock(passphrase), this,
                   [this](const Result<KeeperState> &outcome) {
                       showState();
                       if (!outcome && !outcome.error().fields.isEmpty()) {
                           m_message->showMessage(Tone::Bad, outcome.error().fields.constFirst().text);
                       }
                   });
    showState();
}

} // namespace numberdesk
