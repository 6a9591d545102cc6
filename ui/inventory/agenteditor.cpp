// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/agenteditor.h"

#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "ui/inventory/numberfacts.h"
#include "ui/inventory/quietcombobox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace numberdesk {

AgentEditor::AgentEditor(AgentDirectory &agents, QWidget *parent)
    : QWidget(parent)
    , m_agents(agents)
    , m_choice(new QuietComboBox(this))
    , m_typed(new QLineEdit(this))
    , m_choiceField(new Field({}, m_choice, this))
    , m_typedField(new Field({}, m_typed, this))
    , m_add(makeButton(Glyph::Plus, {}, this))
    , m_retry(new LinkButton({}, this))
    , m_sentence(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    , m_linked(new QWidget(this))
    , m_linkedRows(new QVBoxLayout(m_linked))
{
    m_sentence->setWrapping(true);
    m_linkedRows->setContentsMargins(0, 0, 0, 0);
    m_linkedRows->setSpacing(2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    column->addWidget(m_choiceField);
    column->addWidget(m_typedField);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addWidget(m_linked);
    column->addWidget(m_retry, 0, Qt::AlignLeading);
    column->addWidget(m_sentence);
    keepTranslated(this, [this] { setTexts(); });

    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_add->setEnabled(!chosen().isEmpty());
        Q_EMIT edited();
    });
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        m_add->setEnabled(!chosen().isEmpty());
        Q_EMIT edited();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        NumberChange change;
        change.linkAgent = chosen();
        Q_EMIT changeRequested(change);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const auto error = m_agents.listing(m_number.accountId).error;
        if (error && describeError(*error, m_traits.name, m_accountName).action == ErrorAction::EnterToken) {
            Q_EMIT accountRequested(m_number.accountId);
            return;
        }
        m_agents.read(m_number.accountId);
    });
    connect(&m_agents, &AgentDirectory::changed, this, [this](const QString &accountId) {
        if (accountId == m_number.accountId) {
            showListing();
        }
    });
}

void AgentEditor::setTexts()
{
    for (Field *field : {m_choiceField, m_typedField}) {
        //: Field: who or what answers the calls of a number.
        field->setLabel(tr("Agent"));
    }
    //: Button: adds the chosen agent to a number.
    setWords(m_add, tr("Add"));
    setWords(m_retry, tr("Try again"));
    m_typed->setPlaceholderText(tr("ID of the agent"));
}

void AgentEditor::retranslate(const ProviderTraits &traits)
{
    m_traits = traits;
    setTexts();
    showSentences();
    showListing();
}

QString AgentEditor::chosen() const
{
    return m_typedField->isHidden() ? m_choice->currentData().toString() : m_typed->text().trimmed();
}

void AgentEditor::choose(const QString &agentId)
{
    if (!agentId.isEmpty() && m_choice->findData(agentId) < 0) {
        m_choice->addItem(nameOf(agentId), agentId);
    }
    m_choice->setCurrentIndex(m_choice->findData(agentId));
    if (m_typed->text() != agentId) {
        m_typed->setText(agentId);
    }
}

QString AgentEditor::nameOf(const QString &agentId) const
{
    const auto listing = m_agents.listing(m_number.accountId);
    for (const Agent &agent : listing.agents.value_or(QList<Agent>())) {
        if (agent.id == agentId && !agent.name.isEmpty()) {
            return agent.name;
        }
    }
    for (const AgentReference &agent : m_number.number.agents) {
        if (agent.id == agentId) {
            return agentName(agent);
        }
    }
    return agentId;
}

void AgentEditor::setNumber(const InventoryNumber &number, const ProviderTraits &traits, const QString &accountName)
{
    const bool isSame = number.id() == m_number.id();
    const bool wasChosen = isSame && !m_traits.severalAgents && chosen() != m_told;
    const QString kept = chosen();
    m_number = number;
    m_traits = traits;
    m_accountName = accountName;
    m_error.clear();

    const bool canLink = traits.offers(Operation::LinkAgent);
    const bool canList = traits.offers(Operation::ListAgents);
    const bool several = traits.severalAgents;
    m_told = several || number.number.agents.isEmpty() ? QString() : number.number.agents.constFirst().id;
    m_choiceField->setVisible(canLink && canList);
    m_typedField->setVisible(canLink && !canList);
    m_add->setVisible(canLink && several);
    m_linked->setVisible(several && !number.number.agents.isEmpty());
    showSentences();

    const QSignalBlocker quietChoice(m_choice);
    const QSignalBlocker quietTyped(m_typed);
    rebuildChoices();
    choose(wasChosen ? kept : m_told);
    rebuildLinked();
    showListing();
    if (canLink && canList && !isSame) {
        m_agents.want(number.accountId);
    }
    m_add->setEnabled(!chosen().isEmpty());
}

void AgentEditor::showSentences()
{
    QStringList sentences;
    if (!m_traits.offers(Operation::LinkAgent)) {
        sentences.append(m_traits.notOffered.value(Operation::LinkAgent));
    }
    if (!m_traits.offers(Operation::UnlinkAgent) && !m_number.number.agents.isEmpty()) {
        sentences.append(m_traits.notOffered.value(Operation::UnlinkAgent));
    }
    sentences.removeDuplicates();
    m_sentence->setText(sentences.join(u' '));
    m_sentence->setVisible(!sentences.isEmpty());
}

void AgentEditor::rebuildChoices()
{
    const auto listing = m_agents.listing(m_number.accountId);
    m_choice->clear();
    const bool mayBeNone = m_told.isEmpty() || m_traits.offers(Operation::UnlinkAgent);
    if (m_traits.severalAgents) {
        m_choice->addItem(tr("Choose who to add"), QString());
    } else if (mayBeNone) {
        //: A choice of agent: nobody.
        m_choice->addItem(tr("None"), QString());
    }
    for (const Agent &agent : listing.agents.value_or(QList<Agent>())) {
        const bool isLinked = std::any_of(m_number.number.agents.cbegin(), m_number.number.agents.cend(),
                                          [&](const AgentReference &linked) { return linked.id == agent.id; });
        if (!m_traits.severalAgents || !isLinked) {
            m_choice->addItem(agent.name.isEmpty() ? agent.id : agent.name, agent.id);
            m_choice->setItemData(m_choice->count() - 1, agent.id, Qt::ToolTipRole);
        }
    }
}

void AgentEditor::rebuildLinked()
{
    while (QLayoutItem *item = m_linkedRows->takeAt(0)) {
        // The button whose click led here may be among them.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_traits.severalAgents) {
        return;
    }
    for (const AgentReference &agent : std::as_const(m_number.number.agents)) {
        auto *line = new QWidget(m_linked);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *name = new ElidedLabel(nameOf(agent.id), TextSize::Normal, Tone::Text, line);
        name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        row->addWidget(name, 1);
        if (m_traits.offers(Operation::UnlinkAgent)) {
            //: Link: takes an agent from a number.
            auto *remove = new LinkButton(tr("Remove"), line);
            //: Name of a button for screen readers; %1 is an agent.
            remove->setAccessibleName(tr("Remove %1").arg(nameOf(agent.id)));
            connect(remove, &QPushButton::clicked, this, [this, id = agent.id] {
                NumberChange change;
                change.unlinkAgent = id;
                Q_EMIT changeRequested(change);
            });
            row->addWidget(remove);
        }
        m_linkedRows->addWidget(line);
    }
}

void AgentEditor::showListing()
{
    const auto listing = m_agents.listing(m_number.accountId);
    const QString kept = chosen();
    {
        const QSignalBlocker quiet(m_choice);
        rebuildChoices();
        if (m_typedField->isHidden()) {
            choose(kept);
        }
    }
    rebuildLinked();
    const QString what = m_traits.agentLabel.isEmpty() ? tr("Agent") : m_traits.agentLabel;
    QString hint;
    if (m_choiceField->isHidden()) {
        hint = m_traits.notOffered.value(Operation::ListAgents);
    } else if (listing.isReading) {
        hint = tr("Reading who can be chosen…");
    } else if (listing.agents && listing.agents->isEmpty()) {
        hint = tr("%1 has none yet. Make one there first.").arg(m_traits.name);
    } else if (what != tr("Agent")) {
        //: %1 is the provider, %2 its word for an agent.
        hint = tr("%1 calls it “%2”.").arg(m_traits.name, what);
    }
    for (Field *field : {m_choiceField, m_typedField}) {
        field->setHint(hint);
        field->setError(m_error);
    }
    m_retry->setVisible(!m_choiceField->isHidden() && listing.error.has_value());
    if (listing.error && m_error.isEmpty()) {
        const ErrorWords words = describeError(*listing.error, m_traits.name, m_accountName);
        m_choiceField->setError(words.sentence);
        m_retry->setText(words.action == ErrorAction::EnterToken ? words.actionLabel : tr("Try again"));
    }
}

void AgentEditor::addTo(NumberChange &change) const
{
    if (m_traits.severalAgents || !m_traits.offers(Operation::LinkAgent) || chosen() == m_told) {
        return;
    }
    if (!chosen().isEmpty()) {
        change.linkAgent = chosen();
    } else if (m_traits.offers(Operation::UnlinkAgent)) {
        change.unlinkAgent = m_told;
    }
}

void AgentEditor::apply(const NumberChange &draft)
{
    if (draft.linkAgent) {
        choose(*draft.linkAgent);
    } else if (draft.unlinkAgent) {
        choose({});
    }
}

void AgentEditor::setError(const QString &error)
{
    m_error = error;
    showListing();
}

} // namespace numberdesk
