// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/settinginput.h"

#include "core/locale/digits.h"
#include "core/models/words.h"
#include "ui/inventory/quietcombobox.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

const QString yes = QStringLiteral("true");
const QString no = QStringLiteral("false");

} // namespace

SettingInput::SettingInput(const FieldSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
{
    buildControl();
}

void SettingInput::buildControl()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QWidget *control = nullptr;
    switch (m_spec.kind) {
    case FieldSpec::Kind::Boolean:
        m_switch = new QCheckBox(m_spec.label, this);
        m_switch->setAccessibleName(m_spec.label);
        m_switch->setToolTip(m_spec.hint);
        m_switch->setAccessibleDescription(m_spec.hint);
        connect(m_switch, &QCheckBox::stateChanged, this, [this] {
            showUnknown(m_switch->checkState() == Qt::PartiallyChecked);
            Q_EMIT edited();
        });
        column->addWidget(m_switch);
        setValue({});
        return;
    case FieldSpec::Kind::Choice:
        m_choice = new QuietComboBox(this);
        for (const FieldSpec::Choice &choice : m_spec.choices) {
            m_choice->addItem(choice.label, choice.value);
        }
        m_choice->setCurrentIndex(-1);
        m_choice->setPlaceholderText(words::notStated());
        connect(m_choice, &QComboBox::currentIndexChanged, this, &SettingInput::edited);
        control = m_choice;
        break;
    case FieldSpec::Kind::Integer:
    case FieldSpec::Kind::Text:
        m_line = new QLineEdit(this);
        m_line->setPlaceholderText(m_spec.placeholder);
        if (m_spec.kind == FieldSpec::Kind::Integer) {
            m_line->setInputMethodHints(Qt::ImhDigitsOnly);
        }
        connect(m_line, &QLineEdit::textChanged, this, &SettingInput::edited);
        control = m_line;
        break;
    }
    m_field = new Field(m_spec.label, control, this);
    m_field->setHint(m_spec.hint);
    column->addWidget(m_field);
}

QString SettingInput::value() const
{
    if (m_switch) {
        const Qt::CheckState state = m_switch->checkState();
        return state == Qt::PartiallyChecked ? QString() : (state == Qt::Checked ? yes : no);
    }
    if (m_choice) {
        return m_choice->currentData().toString();
    }
    const QString typed = m_line->text().trimmed();
    return m_spec.kind == FieldSpec::Kind::Integer ? withAsciiDigits(typed) : typed;
}

void SettingInput::setValue(const QString &value)
{
    if (m_switch) {
        m_switch->setTristate(value != yes && value != no);
        m_switch->setCheckState(value == yes ? Qt::Checked : value == no ? Qt::Unchecked : Qt::PartiallyChecked);
        showUnknown(m_switch->checkState() == Qt::PartiallyChecked);
    } else if (m_choice) {
        // A word that we do not know is shown as it was told.
        if (!value.isEmpty() && m_choice->findData(value) < 0) {
            m_choice->addItem(value, value);
        }
        m_choice->setCurrentIndex(value.isEmpty() ? -1 : m_choice->findData(value));
    } else {
        m_line->setText(value);
    }
}

void SettingInput::setTold(const QString &value)
{
    const bool wasChanged = isChanged();
    m_told = value;
    if (!wasChanged) {
        setValue(value);
        m_told = this->value();
    }
}

QString SettingInput::problem() const
{
    if (value().isEmpty()) {
        return m_spec.required ? tr("Enter a value.") : QString();
    }
    if (m_spec.kind == FieldSpec::Kind::Integer) {
        bool isNumber = false;
        value().toLongLong(&isNumber);
        return isNumber ? QString() : tr("Enter a whole number in digits.");
    }
    return {};
}

void SettingInput::setError(const QString &error)
{
    if (m_field) {
        m_field->setError(error);
    } else {
        m_switch->setAccessibleDescription(error.isEmpty() ? m_spec.hint : error);
        m_switch->setToolTip(error.isEmpty() ? m_spec.hint : error);
    }
}

void SettingInput::showUnknown(bool isUnknown)
{
    //: %1 is a switch whose position the provider does not tell.
    m_switch->setText(isUnknown ? tr("%1 (not stated)").arg(m_spec.label) : m_spec.label);
}

} // namespace numberdesk
