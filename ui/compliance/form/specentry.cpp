// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/specentry.h"

#include "core/locale/digits.h"
#include "core/providers/inputrules.h"
#include "ui/compliance/form/answerentry.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace numberdesk {
namespace {

const QString &wordFor(bool isOn)
{
    static const QString on = QStringLiteral("true");
    static const QString off = QStringLiteral("false");
    return isOn ? on : off;
}

} // namespace

SpecEntry::SpecEntry(FieldSpec spec, QWidget *parent)
    : FormEntry(QStringLiteral("field/") + spec.key, spec.label, spec.required, parent)
    , m_spec(std::move(spec))
    , m_field(place(makeControl()))
{
    keepTranslated(this, [this] { setTexts(); });
}

void SpecEntry::setSpec(const FieldSpec &spec)
{
    m_spec = spec;
    setTexts();
}

void SpecEntry::setTexts()
{
    setName(m_spec.label);
    m_field->setHint(m_spec.hint);
    if (auto *combo = qobject_cast<QComboBox *>(m_field->control())) {
        combo->setItemText(0, AnswerEntry::tr("Choose…"));
        for (const FieldSpec::Choice &choice : std::as_const(m_spec.choices)) {
            combo->setItemText(combo->findData(choice.value), choice.label);
        }
    } else if (auto *box = qobject_cast<QCheckBox *>(m_field->control())) {
        box->setText(m_spec.label);
    } else if (auto *line = qobject_cast<QLineEdit *>(m_field->control())) {
        line->setPlaceholderText(m_spec.placeholder);
    }
    m_field->setError(problem());
}

QWidget *SpecEntry::makeControl()
{
    if (m_spec.kind == FieldSpec::Kind::Choice) {
        return makeChoice();
    }
    if (m_spec.kind == FieldSpec::Kind::Boolean) {
        return makeBox();
    }
    auto *line = new QLineEdit;
    line->setText(m_spec.defaultValue);
    connect(line, &QLineEdit::textChanged, this, &SpecEntry::entered);
    const bool isNumber = m_spec.kind == FieldSpec::Kind::Integer;
    m_read = [line, isNumber] { return isNumber ? withAsciiDigits(line->text()) : line->text(); };
    m_write = [line](const QString &value) { putText(line, value); };
    return line;
}

QWidget *SpecEntry::makeChoice()
{
    QComboBox *combo = makeChoiceBox(m_spec.choices);
    combo->setCurrentIndex(std::max(0, combo->findData(m_spec.defaultValue)));
    connect(combo, &QComboBox::currentIndexChanged, this, &SpecEntry::entered);
    m_read = [combo] { return combo->currentData().toString(); };
    m_write = [combo](const QString &value) { chooseOrAdd(combo, value); };
    return combo;
}

QWidget *SpecEntry::makeBox()
{
    auto *box = new QCheckBox;
    box->setChecked(m_spec.defaultValue == wordFor(true));
    connect(box, &QCheckBox::toggled, this, [this] {
        if (!m_isFilling) {
            m_neither.clear();
        }
        entered();
    });
    m_read = [this, box] { return m_neither.isEmpty() ? wordFor(box->isChecked()) : m_neither; };
    m_write = [this, box](const QString &value) {
        m_neither = value.isEmpty() || value == wordFor(true) || value == wordFor(false) ? QString() : value;
        box->setChecked(value == wordFor(true));
    };
    return box;
}

QString SpecEntry::value() const
{
    const Result<QString> checked = checkField(m_spec, m_read());
    return checked ? *checked : m_read().trimmed();
}

void SpecEntry::setValue(const QString &value)
{
    m_isFilling = true;
    m_write(value.isEmpty() ? m_spec.defaultValue : value);
    m_isFilling = false;
    m_field->setError(problem());
    showRejection();
}

bool SpecEntry::isEmpty() const { return value().isEmpty(); }

QString SpecEntry::problem() const
{
    if (!m_neither.isEmpty()) {
        return tr("“%1” is neither on nor off. Tick the box, or tick it and take the tick away.").arg(m_neither);
    }
    if (isEmpty()) {
        return {};
    }
    const Result<QString> checked = checkField(m_spec, m_read());
    return checked || checked.error().fields.isEmpty() ? QString() : checked.error().fields.constFirst().text;
}

QString SpecEntry::comparedOf(const Rejection &rejection) const { return rejection.oldValue.trimmed(); }

void SpecEntry::entered()
{
    if (m_isFilling) {
        return;
    }
    m_field->setError(problem());
    showRejection();
    Q_EMIT changed();
}

} // namespace numberdesk
