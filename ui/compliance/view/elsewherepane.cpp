// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/view/elsewherepane.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace numberdesk {

ElsewherePane::ElsewherePane(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextSize::Section, Tone::Text, this))
    , m_account(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_sentence(new TextLabel({}, TextSize::Normal, Tone::Text, this))
    , m_documents(new TextLabel({}, TextSize::Normal, Tone::Text, this))
{
    m_title->setWeight(QFont::DemiBold);
    auto *ground = new Panel(this);
    m_column = ground->body();
    for (TextLabel *label : {m_title, m_account, m_sentence, m_documents}) {
        label->setWrapping(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_column->addWidget(label);
    }
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(ground);
    page->addStretch(1);
}

void ElsewherePane::showAccount(const QString &accountName, const ProviderTraits &traits)
{
    m_title->setText(tr("%1 handles requirements in its own dashboard").arg(traits.name));
    //: The account at a provider.
    m_account->setText(tr("Account: %1").arg(accountName));
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
}

} // namespace numberdesk
