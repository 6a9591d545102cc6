// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/formentry.h"

#include "core/compliance/answercheck.h"
#include "core/compliance/requirementwords.h"
#include "core/locale/digits.h"
#include "core/providers/inputrules.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/searchablecombobox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

/// From here on an answer gets an area instead of a line. @unit characters
constexpr int LongAnswer = 160;
constexpr int LinesOfLongAnswer = 4;

QComboBox *makeCombo(const QList<FieldSpec::Choice> &choices)
{
    auto *combo = new QComboBox;
    combo->addItem(QString(), QString());
    for (const FieldSpec::Choice &choice : choices) {
        combo->addItem(choice.label, choice.value);
    }
    return combo;
}

} // namespace

FormEntry::FormEntry(QString key, QString name, bool isRequired, QWidget *parent)
    : QWidget(parent)
    , m_key(std::move(key))
    , m_name(std::move(name))
    , m_isRequired(isRequired)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

Field *FormEntry::place(QWidget *control)
{
    m_labelled = new Field(m_name, control, this);
    m_labelled->setOptional(!m_isRequired);
    layout()->addWidget(m_labelled);
    setFocusProxy(control);
    return m_labelled;
}

void FormEntry::setName(const QString &name)
{
    m_name = name;
    if (m_labelled) {
        m_labelled->setLabel(name);
    }
}

AnswerEntry::AnswerEntry(Requirement requirement, QWidget *parent)
    : FormEntry(QStringLiteral("requirement/") + requirement.identifier(), requirementName(requirement),
                requirement.required, parent)
    , m_requirement(std::move(requirement))
    , m_field(place(makeControl()))
{
    keepTranslated(this, [this] { setTexts(); });
}

void AnswerEntry::setTexts()
{
    setName(requirementName(m_requirement));
    if (auto *combo = qobject_cast<QComboBox *>(m_field->control())) {
        //: First entry of a list of choices, while none is chosen.
        combo->setItemText(0, tr("Choose…"));
    } else if (auto *line = qobject_cast<QLineEdit *>(m_field->control());
               line && m_requirement.kind == Requirement::Kind::Date) {
        //: How a date is written: year, month, day.
        line->setPlaceholderText(tr("YYYY-MM-DD"));
    }
    showCheck();
}

void AnswerEntry::setWords(const QString &name, const QString &hint)
{
    m_requirement.name = name;
    m_requirement.description = hint;
    setTexts();
}

QString AnswerEntry::value() const { return normalisedAnswer(m_requirement, m_read()); }

bool AnswerEntry::isLong() const
{
    return m_requirement.kind == Requirement::Kind::LongText ||
           (m_requirement.kind == Requirement::Kind::Text &&
            m_requirement.criteria.maximumLength.value_or(0) > LongAnswer);
}

bool AnswerEntry::isWide() const { return isLong() || m_requirement.kind == Requirement::Kind::MultipleChoice; }

QString AnswerEntry::problem() const { return checkAnswer(m_requirement, value()).problem; }

QWidget *AnswerEntry::makeControl()
{
    const bool hasChoices = !m_requirement.criteria.choices.isEmpty();
    if (m_requirement.kind == Requirement::Kind::Choice && hasChoices) {
        return makeChoice();
    }
    if (m_requirement.kind == Requirement::Kind::MultipleChoice && hasChoices) {
        return makeChoices();
    }
    if (isLong()) {
        auto *area = new QPlainTextEdit;
        area->setTabChangesFocus(true);
        area->setFixedHeight(area->fontMetrics().lineSpacing() * LinesOfLongAnswer + 2 * metrics::grid);
        connect(area, &QPlainTextEdit::textChanged, this, &AnswerEntry::entered);
        m_read = [area] { return area->toPlainText(); };
        return area;
    }
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::textChanged, this, &AnswerEntry::entered);
    m_read = [line] { return line->text(); };
    return line;
}

QWidget *AnswerEntry::makeChoice()
{
    QList<FieldSpec::Choice> choices;
    for (const QString &choice : m_requirement.criteria.choices) {
        choices.append({choice, choice});
    }
    QComboBox *combo = makeCombo(choices);
    connect(combo, &QComboBox::currentIndexChanged, this, &AnswerEntry::entered);
    m_read = [combo] { return combo->currentData().toString(); };
    return combo;
}

QWidget *AnswerEntry::makeChoices()
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    QList<QCheckBox *> boxes;
    for (const QString &choice : m_requirement.criteria.choices) {
        auto *box = new QCheckBox(choice, group);
        connect(box, &QCheckBox::toggled, this, &AnswerEntry::entered);
        column->addWidget(box);
        boxes.append(box);
    }
    group->setFocusProxy(boxes.constFirst());
    m_read = [boxes] {
        QStringList chosen;
        for (const QCheckBox *box : boxes) {
            if (box->isChecked()) {
                chosen.append(box->text());
            }
        }
        return joinChoices(chosen);
    };
    return group;
}

void AnswerEntry::entered()
{
    showCheck();
    Q_EMIT changed();
}

void AnswerEntry::showCheck()
{
    const AnswerCheck check = checkAnswer(m_requirement, value());
    const QString hint = requirementHint(m_requirement);
    const QString example = m_requirement.example.trimmed();
    m_field->setError(check.problem.isEmpty() || example.isEmpty() ? check.problem
                                                                   : tr("%1 Example: %2").arg(check.problem, example));
    m_field->setHint(check.doubt.isEmpty() ? hint : QStringLiteral("%1 %2").arg(hint, check.doubt).trimmed());
}

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
    switch (m_spec.kind) {
    case FieldSpec::Kind::Choice: {
        QComboBox *combo = makeCombo(m_spec.choices);
        combo->setCurrentIndex(std::max(0, combo->findData(m_spec.defaultValue)));
        connect(combo, &QComboBox::currentIndexChanged, this, &SpecEntry::entered);
        m_read = [combo] { return combo->currentData().toString(); };
        return combo;
    }
    case FieldSpec::Kind::Boolean: {
        auto *box = new QCheckBox;
        box->setChecked(m_spec.defaultValue == QLatin1String("true"));
        connect(box, &QCheckBox::toggled, this, &SpecEntry::entered);
        m_read = [box] { return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false"); };
        return box;
    }
    case FieldSpec::Kind::Text:
    case FieldSpec::Kind::Integer:
        break;
    }
    auto *line = new QLineEdit;
    line->setText(m_spec.defaultValue);
    connect(line, &QLineEdit::textChanged, this, &SpecEntry::entered);
    const bool isNumber = m_spec.kind == FieldSpec::Kind::Integer;
    m_read = [line, isNumber] { return isNumber ? withAsciiDigits(line->text()) : line->text(); };
    return line;
}

QString SpecEntry::value() const
{
    const Result<QString> checked = checkField(m_spec, m_read());
    return checked ? *checked : m_read().trimmed();
}

bool SpecEntry::isEmpty() const { return value().isEmpty(); }

QString SpecEntry::problem() const
{
    if (isEmpty()) {
        return {};
    }
    const Result<QString> checked = checkField(m_spec, m_read());
    return checked || checked.error().fields.isEmpty() ? QString() : checked.error().fields.constFirst().text;
}

void SpecEntry::entered()
{
    m_field->setError(problem());
    Q_EMIT changed();
}

CountryEntry::CountryEntry(QString key, QString name, const CountryCode &country, QWidget *parent)
    : FormEntry(std::move(key), std::move(name), true, parent)
    , m_combo(new SearchableComboBox)
{
    m_combo->setEntries(countryEntries());
    m_combo->setCurrentCode(country.text());
    place(m_combo);
    keepTranslated(m_combo, [this] { m_combo->setEntries(countryEntries()); });
    connect(m_combo, &SearchableComboBox::currentCodeChanged, this, &CountryEntry::changed);
}

CountryCode CountryEntry::value() const
{
    return CountryCode::fromText(m_combo->currentCode()).value_or(CountryCode());
}

} // namespace numberdesk
