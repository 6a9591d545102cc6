// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/view/elsewherepane.h"

#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/models/errorwords.h"
#include "ui/compliance/view/requirementsreading.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

using Kind = IdentityState::Kind;

Status statusOf(Kind kind)
{
    switch (kind) {
    case Kind::Verified:
        return Status::Good;
    case Kind::Pending:
        return Status::Busy;
    case Kind::Failed:
        return Status::Bad;
    case Kind::NotStarted:
    case Kind::Other:
        break;
    }
    return Status::Warning;
}

QString stateInWords(const IdentityState &state)
{
    switch (state.kind) {
    case Kind::NotStarted:
        //: State of the verification of somebody's identity.
        return ElsewherePane::tr("not started");
    case Kind::Pending:
        //: State of the verification of somebody's identity: the provider looks at it.
        return ElsewherePane::tr("pending");
    case Kind::Verified:
        //: State of the verification of somebody's identity.
        return ElsewherePane::tr("verified");
    case Kind::Failed:
        //: State of the verification of somebody's identity.
        return ElsewherePane::tr("failed");
    case Kind::Other:
        break;
    }
    if (state.verbatim.isEmpty()) {
        return ElsewherePane::tr("not stated");
    }
    //: State of the verification of an identity, in the provider's own word.
    return ElsewherePane::tr("“%1”").arg(state.verbatim);
}

QString checksInWords(const IdentityState &state)
{
    QStringList checks;
    for (const Detail &check : state.checks) {
        //: A single check of somebody's identity, and its state in the provider's own word.
        checks.append(ElsewherePane::tr("%1: %2").arg(check.name.toUpper(), check.value));
    }
    return checks.join(QStringLiteral(" · "));
}

} // namespace

ElsewherePane::ElsewherePane(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new TextLabel({}, TextSize::Section, Tone::Text, this))
    , m_account(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_sentence(new TextLabel({}, TextSize::Normal, Tone::Text, this))
    , m_documents(new TextLabel({}, TextSize::Normal, Tone::Text, this))
    , m_identity(new Panel(QString(), this))
    , m_note(new TextLabel({}, TextSize::Normal, Tone::Dim, m_identity))
    , m_states(new CheckList({}, m_identity))
    , m_again(makeButton(QString(), m_identity))
{
    m_title->setWeight(QFont::DemiBold);
    auto *ground = new Panel(this);
    m_column = ground->body();
    for (TextLabel *label : {m_title, m_account, m_sentence, m_documents}) {
        label->setWrapping(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_column->addWidget(label);
    }
    m_note->setWrapping(true);
    m_identity->body()->addWidget(m_note);
    m_identity->body()->addWidget(m_states);
    m_identity->body()->addWidget(m_again, 0, Qt::AlignLeading);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(12);
    page->addWidget(ground);
    page->addWidget(m_identity);
    page->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &ElsewherePane::read);
    keepTranslated(this, [this] { setTexts(); });
}

ElsewherePane::~ElsewherePane() { m_stop.request_stop(); }

void ElsewherePane::setTexts()
{
    //: Head: how far a provider has verified who stands behind an account.
    m_identity->setTitle(tr("Identity checks"));
    m_states->setAccessibleName(tr("Identity checks"));
    setWords(m_again, tr("Read again"));
    if (!m_accountId.isEmpty()) {
        showAccount(m_accountId);
    }
}

void ElsewherePane::showAccount(const QString &accountId)
{
    m_accountId = accountId;
    const std::optional<Account> account = m_services.accounts.account(accountId);
    const ProviderTraits traits = m_services.sessions.traitsOf(accountId).value_or(ProviderTraits());
    m_title->setText(tr("%1 handles requirements in its own dashboard").arg(traits.name));
    //: The account at a provider.
    m_account->setText(tr("Account: %1").arg(account ? account->name : QString()));
    m_sentence->setText(traits.notOffered.value(Operation::Requirements));
    const QString documents = traits.notOffered.value(Operation::Documents);
    m_documents->setText(documents == m_sentence->text() ? QString() : documents);
    m_documents->setVisible(!m_documents->text().isEmpty());
    delete std::exchange(m_link, nullptr);
    if (!traits.complianceLink.isEmpty()) {
        //: Link to a page of the provider; the host of its address is shown.
        m_link = new LinkButton(tr("Open %1").arg(traits.complianceLink.host()), traits.complianceLink, this);
        m_column->addWidget(m_link);
    }
    m_note->setText(traits.identityNote);
    m_identity->setVisible(!traits.identityNote.isEmpty());
    if (!traits.identityNote.isEmpty() && !m_told.contains(accountId) && !m_isReading) {
        read();
    }
    showIdentity();
}

void ElsewherePane::read()
{
    m_isReading = true;
    showIdentity();
    const QString accountId = m_accountId;
    auto reading = readIdentityOf(&m_services.sessions, accountId, m_stop.get_token());
    QCoro::connect(std::move(reading), this, [this, accountId](const Result<QList<IdentityState>> &told) {
        m_isReading = false;
        m_told.insert(accountId, told);
        const bool isAnother = accountId != m_accountId;
        if (isAnother) {
            // The person went on to another account meanwhile.
            showAccount(m_accountId);
        } else {
            showIdentity();
        }
    });
}

void ElsewherePane::showIdentity()
{
    m_again->setEnabled(!m_isReading);
    QList<CheckItem> items;
    const auto told = m_told.constFind(m_accountId);
    if (m_isReading && told == m_told.cend()) {
        items.append({QStringLiteral("reading"), Status::Busy, tr("The states are being read"), {}, {}});
    } else if (told != m_told.cend() && !*told) {
        const std::optional<Account> account = m_services.accounts.account(m_accountId);
        const ProviderTraits traits = m_services.sessions.traitsOf(m_accountId).value_or(ProviderTraits());
        const ErrorWords said = describeError(told->error(), traits.name, account ? account->name : QString());
        items.append({QStringLiteral("error"), Status::Bad, said.sentence, {}, {}});
    } else if (told != m_told.cend()) {
        for (const IdentityState &state : **told) {
            const QString name = state.accountName.isEmpty() ? state.accountId
                                                             //: A sub-account: its name, and its id at the provider.
                                                             : tr("%1 (%2)").arg(state.accountName, state.accountId);
            //: A sub-account, and how far its identity is verified.
            items.append({state.accountId,
                          statusOf(state.kind),
                          tr("%1: %2").arg(name, stateInWords(state)),
                          checksInWords(state),
                          {}});
        }
        if (items.isEmpty()) {
            items.append({QStringLiteral("none"), Status::Good, tr("The account has no sub-accounts."), {}, {}});
        }
    }
    m_states->setItems(items);
}

} // namespace numberdesk
