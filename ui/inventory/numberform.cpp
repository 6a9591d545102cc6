// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/numberform.h"

#include "ui/inventory/agenteditor.h"
#include "ui/inventory/settinginput.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace numberdesk {

bool isEmpty(const NumberChange &change)
{
    return !change.label && !change.linkAgent && !change.unlinkAgent && change.settings.isEmpty();
}

NumberForm::NumberForm(AgentDirectory &agents, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLineEdit(this))
    , m_labelField(new Field({}, m_label, this))
    , m_sentences(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    , m_agent(new AgentEditor(agents, this))
    , m_settingRows(new QVBoxLayout)
{
    m_sentences->setWrapping(true);
    m_settingRows->setContentsMargins(0, 0, 0, 0);
    m_settingRows->setSpacing(12);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_labelField);
    column->addWidget(m_agent);
    column->addLayout(m_settingRows);
    column->addWidget(m_sentences);
    //: Field: the name that one gives a number.
    keepTranslated(this, [this] { m_labelField->setLabel(tr("Label")); });

    connect(m_label, &QLineEdit::textChanged, this, &NumberForm::edited);
    connect(m_agent, &AgentEditor::edited, this, &NumberForm::edited);
    connect(m_agent, &AgentEditor::changeRequested, this, &NumberForm::changeRequested);
    connect(m_agent, &AgentEditor::accountRequested, this, &NumberForm::accountRequested);
}

void NumberForm::setNumber(const InventoryNumber &number, const ProviderTraits &traits, const QString &accountName)
{
    const bool isSame = number.id() == m_id;
    const bool keepsLabel = isSame && m_label->text() != m_told.label;
    const bool needsOtherSettings =
        !isSame || traits.id != m_traits.id ||
        traits.offers(Operation::ChangeSettings) != m_traits.offers(Operation::ChangeSettings);
    m_id = number.id();
    m_told = number.number;
    m_traits = traits;
    m_labelField->setVisible(traits.offers(Operation::ChangeLabel));
    if (!keepsLabel && m_label->text() != m_told.label) {
        const QSignalBlocker quiet(m_label);
        m_label->setText(m_told.label);
    }
    m_agent->setNumber(number, traits, accountName);
    if (needsOtherSettings) {
        rebuildSettings();
    }
    for (SettingInput *input : std::as_const(m_settings)) {
        const QSignalBlocker quiet(input);
        input->setTold(m_told.settings.value(input->key()));
    }
    showSentences();
    if (!isSame) {
        clearErrors();
    }
    Q_EMIT edited();
}

void NumberForm::retranslate(const ProviderTraits &traits)
{
    m_traits = traits;
    rebuildSettings();
    for (SettingInput *input : std::as_const(m_settings)) {
        const QSignalBlocker quiet(input);
        input->setTold(m_told.settings.value(input->key()));
    }
    m_agent->retranslate(traits);
    showSentences();
}

void NumberForm::showSentences()
{
    QStringList sentences;
    for (const Operation operation : {Operation::ChangeLabel, Operation::ChangeSettings}) {
        if (!m_traits.offers(operation)) {
            sentences.append(m_traits.notOffered.value(operation));
        }
    }
    sentences.removeDuplicates();
    m_sentences->setText(sentences.join(u' '));
    m_sentences->setVisible(!sentences.isEmpty());
}

void NumberForm::rebuildSettings()
{
    qDeleteAll(m_settings);
    m_settings.clear();
    if (!m_traits.offers(Operation::ChangeSettings)) {
        return;
    }
    for (const FieldSpec &spec : std::as_const(m_traits.numberSettings)) {
        auto *input = new SettingInput(spec, this);
        connect(input, &SettingInput::edited, this, &NumberForm::edited);
        m_settingRows->addWidget(input);
        m_settings.append(input);
    }
}

NumberChange NumberForm::change() const
{
    NumberChange change;
    if (m_traits.offers(Operation::ChangeLabel) && m_label->text() != m_told.label) {
        change.label = m_label->text();
    }
    m_agent->addTo(change);
    for (const SettingInput *input : m_settings) {
        if (input->isChanged()) {
            change.settings.insert(input->key(), input->value());
        }
    }
    return change;
}

void NumberForm::apply(const NumberChange &draft)
{
    if (draft.label) {
        m_label->setText(*draft.label);
    }
    m_agent->apply(draft);
    for (SettingInput *input : std::as_const(m_settings)) {
        if (draft.settings.contains(input->key())) {
            input->setValue(draft.settings.value(input->key()));
        }
    }
}

bool NumberForm::offersChanges() const
{
    const bool hasAgent = m_traits.offers(Operation::LinkAgent) && !m_traits.severalAgents;
    return m_traits.offers(Operation::ChangeLabel) || hasAgent || !m_settings.isEmpty();
}

bool NumberForm::check()
{
    clearErrors();
    bool isGood = true;
    for (SettingInput *input : std::as_const(m_settings)) {
        const QString problem = input->isChanged() ? input->problem() : QString();
        if (!problem.isEmpty()) {
            input->setError(problem);
            isGood = false;
        }
    }
    return isGood;
}

QList<FieldMessage> NumberForm::showErrors(const QList<FieldMessage> &messages)
{
    static const QSet<QString> labelNames{QStringLiteral("label"), QStringLiteral("name"), QStringLiteral("nickname")};
    QList<FieldMessage> others;
    for (const FieldMessage &message : messages) {
        const auto setting = std::find_if(m_settings.cbegin(), m_settings.cend(),
                                          [&](const SettingInput *input) { return input->key() == message.field; });
        if (setting != m_settings.cend()) {
            (*setting)->setError(message.text);
        } else if (change().label && labelNames.contains(message.field)) {
            m_labelField->setError(message.text);
        } else if (message.field.startsWith(QLatin1String("agent"), Qt::CaseInsensitive)) {
            m_agent->setError(message.text);
        } else {
            others.append(message);
        }
    }
    return others;
}

void NumberForm::clearErrors()
{
    m_labelField->setError({});
    m_agent->setError({});
    for (SettingInput *input : std::as_const(m_settings)) {
        input->setError({});
    }
}

} // namespace numberdesk
