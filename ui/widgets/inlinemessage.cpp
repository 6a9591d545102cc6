// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinemessage.h"

#include "ui/theme/stylepainting.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace numberdesk {
namespace {

Glyph glyphFor(Tone tone) { return tone == Tone::Accent ? Glyph::Info : glyphOf(tone).value_or(Glyph::Info); }

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new GlyphLabel(Glyph::Info, Tone::Accent, metrics::iconSize, this))
    , m_text(new TextLabel({}, TextSize::Normal, Tone::Text, this))
    , m_action(makeButton(QString(), this))
    , m_dismiss(makeIconButton(Glyph::X, {}, this))
{
    m_text->setWrapping(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 8, 7);
    row->setSpacing(10);
    row->addWidget(m_glyph);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_dismiss);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    //: Tool tip of the cross that closes a message.
    keepTranslated(this, [this] { setWords(m_dismiss, tr("Dismiss")); });

    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
}

void InlineMessage::showMessage(Tone tone, const QString &text)
{
    m_tone = tone;
    m_glyph->setGlyph(glyphFor(tone), tone);
    m_text->setText(text);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::clear()
{
    m_text->clear();
    setAccessibleName({});
    hide();
}

QString InlineMessage::text() const { return m_text->text(); }

void InlineMessage::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void InlineMessage::setDismissable(bool isDismissable) { m_dismiss->setVisible(isDismissable); }

QSize InlineMessage::sizeHint() const
{
    // The layout allows no more than the hint, which is made for a width that it likes.
    const QSize hint = QFrame::sizeHint();
    return isVisible() ? QSize(hint.width(), std::max(hint.height(), layout()->heightForWidth(width()))) : hint;
}

void InlineMessage::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    QColor line = tokens.color(m_tone);
    line.setAlphaF(0.28F);
    stylepainting::paintRounded(&painter, rect(), metrics::panelRadius, tokens.soft(m_tone), line);
}

} // namespace numberdesk
