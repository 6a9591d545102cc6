// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/numberform.h"

#include "ui/inventory/agenteditor.h"
#include "ui/inventory/settinginput.h"
#include "ui/widgets/buttons.h"
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
    , m_writeLabel(new LinkButton({}, this))
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
    column->addWidget(m_writeLabel, 0, Qt::AlignLeft);
    column->addWidget(m_agent);
    column->addLayout(m_settingRows);
    column->addWidget(m_sentences);
    //: Field: the name that one gives a number.
    keepTranslated(this, [this] {
        m_labelField->setLabel(tr("Label"));
        showWhereTheLabelIs();
    });

    connect(m_label, &QLineEdit::textChanged, this, [this] {
        showWhereTheLabelIs();
        Q_EMIT edited();
    });
    connect(m_writeLabel, &QPushButton::clicked, this, [this] {
        NumberChange change;
        change.label = m_keptLabel;
        Q_EMIT changeRequested(change);
    });
    connect(m_agent, &AgentEditor::edited, this, &NumberForm::edited);
    connect(m_agent, &AgentEditor::changeRequested, this, &NumberForm::changeRequested);
    connect(m_agent, &AgentEditor::accountRequested, this, &NumberForm::accountRequested);
}

bool NumberForm::writesLabel() const { return m_traits.offers(Operation::ChangeLabel); }

QString NumberForm::presentLabel() const
{
    return writesLabel() && !m_told.label.isEmpty() ? m_told.label : m_keptLabel;
}

void NumberForm::showWhereTheLabelIs()
{
    const bool isHereAlone = writesLabel() && m_told.label.isEmpty() && !m_keptLabel.isEmpty();
    if (isHereAlone) {
        m_labelField->setHint(tr("Kept on this computer. %1 has no label for this number.").arg(m_traits.name));
    } else {
        const QString why = m_traits.notOffered.value(Operation::ChangeLabel);
        //: %1 is a whole sentence about the provider.
        m_labelField->setHint(writesLabel() ? QString() : tr("Kept on this computer. %1").arg(why).trimmed());
    }
    setWords(m_writeLabel, tr("Write it to %1").arg(m_traits.name));
    m_writeLabel->setVisible(isHereAlone && m_label->text() == m_keptLabel);
}

void NumberForm::setNumber(const InventoryNumber &number, const ProviderTraits &traits, const QString &accountName,
                           const QString &keptLabel)
{
    const bool isSame = number.id() == m_id;
    const bool keepsLabel = isSame && m_label->text() != presentLabel();
    const bool needsOtherSettings =
        !isSame || traits.id != m_traits.id ||
        traits.offers(Operation::ChangeSettings) != m_traits.offers(Operation::ChangeSettings);
    m_id = number.id();
    m_told = number.number;
    m_traits = traits;
    m_keptLabel = keptLabel;
    if (!keepsLabel && m_label->text() != presentLabel()) {
        const QSignalBlocker quiet(m_label);
        m_label->setText(presentLabel());
    }
    showWhereTheLabelIs();
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
    showWhereTheLabelIs();
    showSentences();
}

void NumberForm::showSentences()
{
    // What is said of labels stands under the label.
    const auto sentenceOf = [this](Operation operation) {
        return m_traits.offers(operation) ? QString() : m_traits.notOffered.value(operation);
    };
    const QString sentence = sentenceOf(Operation::ChangeSettings);
    const bool isSaid = sentence == sentenceOf(Operation::ChangeLabel);
    m_sentences->setText(isSaid ? QString() : sentence);
    m_sentences->setVisible(!m_sentences->text().isEmpty());
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
    if (writesLabel() && m_label->text() != presentLabel() && m_label->text() != m_told.label) {
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

std::optional<QString> NumberForm::keptLabelChange() const
{
    if (m_label->text() == presentLabel()) {
        return std::nullopt;
    }
    if (!writesLabel()) {
        return m_label->text().simplified() == m_keptLabel ? std::nullopt : std::optional(m_label->text());
    }
    // Where the provider takes the label, it is the provider that gets another one.
    return m_label->text() == m_told.label ? std::optional(QString()) : std::nullopt;
}

void NumberForm::apply(const NumberChange &draft, const std::optional<QString> &keptLabel)
{
    if (draft.label) {
        m_label->setText(*draft.label);
    } else if (keptLabel) {
        m_label->setText(*keptLabel);
    }
    m_agent->apply(draft);
    for (SettingInput *input : std::as_const(m_settings)) {
        if (draft.settings.contains(input->key())) {
            input->setValue(draft.settings.value(input->key()));
        }
    }
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
        } else if (m_label->text() != presentLabel() && labelNames.contains(message.field)) {
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
