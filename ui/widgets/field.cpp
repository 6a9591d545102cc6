// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/theme/buttonrole.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace numberdesk {

Field::Field(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_name(label)
    , m_control(control)
    , m_label(new TextLabel(label, TextSize::Small, Tone::Dim, this))
    , m_message(new TextLabel({}, TextSize::Small, Tone::Dim, this))
{
    m_label->setBuddy(control);
    m_label->setWeight(QFont::Medium);
    m_message->setWrapping(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(control);
    layout->addWidget(m_message);
    layout->addStretch();
    // In a row of fields the controls stand in one line, whatever is said below them; a text area may take what is
    // left.
    const bool mayGrow = (control->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag) != 0;
    setSizePolicy(QSizePolicy::Preferred, mayGrow ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    if (mayGrow)
        layout->setStretchFactor(control, 1);
    showMessage();
    keepTranslated(this, [this] { showLabel(); });
}

void Field::setLabel(const QString &label)
{
    m_name = label;
    showLabel();
}

void Field::setOptional(bool isOptional)
{
    m_isOptional = isOptional;
    showLabel();
}

void Field::showLabel()
{
    //: Label of a field that may stay empty.
    m_label->setText(m_isOptional ? tr("%1 (optional)").arg(m_name) : m_name);
    m_control->setAccessibleName(m_name);
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showMessage();
}

void Field::setDoubt(const QString &doubt)
{
    m_doubt = doubt;
    showMessage();
}

void Field::setError(const QString &error)
{
    m_error = error;
    showMessage();
}

void Field::setRefusal(const QString &refusal, const QString &spoken)
{
    m_refusal = refusal;
    m_spokenRefusal = spoken;
    showMessage();
}

void Field::setKeepsSpaceForMessage(bool keeps)
{
    m_keepsSpace = keeps;
    showMessage();
}

void Field::showMessage()
{
    const bool hasError = !m_error.isEmpty();
    const bool isRefused = !hasError && !m_refusal.isEmpty();
    const bool hasDoubt = !hasError && !isRefused && !m_doubt.isEmpty();
    const QString shown = hasError ? m_error : isRefused ? m_refusal : hasDoubt ? m_doubt : m_hint;
    m_message->setText(shown);
    m_message->setTone(hasError || isRefused ? Tone::Bad : hasDoubt ? Tone::Warning : Tone::Dim);
    m_message->setVisible(m_keepsSpace || !shown.isEmpty());
    if (m_keepsSpace)
        m_message->setMinimumHeight(m_message->fontMetrics().height());
    m_control->setAccessibleDescription(isRefused ? m_spokenRefusal : shown);
    setInvalid(m_control, hasError || isRefused);
}

} // namespace numberdesk
