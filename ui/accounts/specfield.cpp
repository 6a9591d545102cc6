// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/specfield.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

namespace numberdesk {
namespace {

class WheelFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *control = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Wheel && control && !control->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

QList<FieldSpec::Choice> choicesOf(const FieldSpec &spec)
{
    QList<FieldSpec::Choice> choices = spec.choices;
    if (spec.kind == FieldSpec::Kind::Boolean) {
        //: A choice.
        choices = {{QStringLiteral("true"), /*: A value of a setting */ SpecField::tr("Yes")},
                   {QStringLiteral("false"), /*: A value of a setting */ SpecField::tr("No")}};
    }
    if (spec.defaultValue.isEmpty()) {
        //: In a list of choices: none of them.
        choices.prepend({QString(), SpecField::tr("Not chosen")});
    }
    return choices;
}

QWidget *makeControl(const FieldSpec &spec)
{
    if (spec.kind == FieldSpec::Kind::Choice || spec.kind == FieldSpec::Kind::Boolean) {
        auto *combo = new QComboBox;
        const QList<FieldSpec::Choice> choices = choicesOf(spec);
        for (const FieldSpec::Choice &choice : choices) {
            combo->addItem(choice.label, choice.value);
        }
        combo->setCurrentIndex(std::max(0, combo->findData(spec.defaultValue)));
        leaveWheelToForm(combo);
        return combo;
    }
    auto *line = new QLineEdit(spec.defaultValue);
    line->setPlaceholderText(spec.placeholder);
    if (spec.kind == FieldSpec::Kind::Integer) {
        line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    }
    return line;
}

} // namespace

void leaveWheelToForm(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelFilter(control));
}

SpecField::SpecField(const FieldSpec &spec, QWidget *parent)
    : Field(spec.label, makeControl(spec), parent)
    , m_spec(spec)
{
    setHint(spec.hint);
    if (auto *combo = qobject_cast<QComboBox *>(control())) {
        connect(combo, &QComboBox::currentIndexChanged, this, &SpecField::edited);
    } else if (auto *line = qobject_cast<QLineEdit *>(control())) {
        connect(line, &QLineEdit::textChanged, this, &SpecField::edited);
    }
}

QString SpecField::value() const
{
    if (const auto *combo = qobject_cast<const QComboBox *>(control())) {
        return combo->currentData().toString();
    }
    const auto *line = qobject_cast<const QLineEdit *>(control());
    return line ? line->text() : QString();
}

void SpecField::setValue(const QString &value)
{
    if (auto *combo = qobject_cast<QComboBox *>(control())) {
        if (combo->findData(value) < 0) {
            combo->addItem(value, value);
        }
        combo->setCurrentIndex(combo->findData(value));
    } else if (auto *line = qobject_cast<QLineEdit *>(control())) {
        line->setText(value);
    }
}

} // namespace numberdesk
