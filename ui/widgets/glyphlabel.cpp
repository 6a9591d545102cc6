// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyphlabel.h"

#include "ui/theme/stylepainting.h"

#include <QPainter>

namespace numberdesk {

GlyphLabel::GlyphLabel(Glyph glyph, Tone tone, int edge, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_tone(tone)
    , m_edge(edge)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphLabel::setGlyph(Glyph glyph, Tone tone)
{
    m_glyph = glyph;
    m_tone = tone;
    update();
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    stylepainting::paintCentred(&painter, rect(), m_glyph, m_edge, isEnabled() ? tokens.color(m_tone) : tokens.faint);
}

} // namespace numberdesk
