// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace numberdesk {
namespace {
constexpr int glyphEdge = 32;
constexpr int widestText = 420;
} // namespace

EmptyState::EmptyState(Glyph glyph, const QString &sentence, const QString &advice, QWidget *parent)
    : QWidget(parent)
    , m_glyph(new GlyphLabel(glyph, Tone::Faint, glyphEdge, this))
    , m_sentence(new TextLabel({}, TextSize::Section, Tone::Text, this))
    , m_advice(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_action(makeButton(QString(), this))
    , m_secondAction(new LinkButton(QString(), this))
{
    m_sentence->setWeight(QFont::DemiBold);
    for (TextLabel *label : {m_sentence, m_advice}) {
        label->setWrapping(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(widestText);
    }
    m_action->hide();
    m_secondAction->hide();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::grid);
    column->addStretch();
    column->addWidget(m_glyph, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::grid / 2);
    // A wrapped label that is aligned would be as narrow as it can be: stretches keep it centred and wide.
    for (TextLabel *label : {m_sentence, m_advice}) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(metrics::grid / 2);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_secondAction, 0, Qt::AlignHCenter);
    column->addStretch();
    setText(sentence, advice);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_secondAction, &QPushButton::clicked, this, &EmptyState::secondActionTriggered);
}

void EmptyState::setText(const QString &sentence, const QString &advice)
{
    m_sentence->setText(sentence);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(advice);
    Q_EMIT textChanged();
}

void EmptyState::setAction(const QString &text, ButtonRole role)
{
    setButtonRole(m_action, role);
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setSecondAction(const QString &text)
{
    m_secondAction->setText(text);
    m_secondAction->setAccessibleName(text);
    m_secondAction->setVisible(!text.isEmpty());
}

} // namespace numberdesk
