// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/glyph.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace numberdesk {

/// A glyph standing alone, tinted by the theme. It says nothing to screen readers: the words beside it do.
class GlyphLabel : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphLabel(Glyph glyph, Tone tone = Tone::Dim, int edge = metrics::iconSize, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph, Tone tone);

    [[nodiscard]] QSize sizeHint() const override { return {m_edge, m_edge}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Tone m_tone;
    int m_edge;
};

} // namespace numberdesk
