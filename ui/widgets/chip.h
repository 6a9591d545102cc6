// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/glyph.h"
#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace numberdesk {

/// A status in short: a word, its tone, and a small drawing, so that the colour is never alone.
struct ChipLook
{
    /// Good, Warning, Bad, Accent, or Dim for a plain fact.
    Tone tone = Tone::Dim;
    QString text;
    /// Without one the tone's own is painted: a tick, a triangle, a cross. A plain fact has none.
    std::optional<Glyph> glyph;

    friend bool operator==(const ChipLook &, const ChipLook &) = default;
};

/// The drawing that stands for a tone; none for plain ones.
std::optional<Glyph> glyphOf(Tone tone);

/// Size of a chip in logical pixels with letters of @p font.
QSize chipSize(const ChipLook &look, const QFont &font);

/// Paints a chip at the leading end of @p rect, vertically centred, cut with an ellipsis where it doesn't fit.
void paintChip(QPainter *painter, const QRect &rect, const ChipLook &look, const QFont &font, const Tokens &tokens,
               Qt::LayoutDirection direction);

/// A status chip as a widget.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const ChipLook &look = {}, QWidget *parent = nullptr);

    void setLook(const ChipLook &look);
    [[nodiscard]] const ChipLook &look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChipLook m_look;
};

/// A count in a pill; nothing is painted for 0.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(Tone tone = Tone::OnAccent, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    int m_count = 0;
};

/// Size of a badge for @p count and its painting in the middle of @p rect, for item delegates.
QSize badgeSize(int count);
void paintBadge(QPainter *painter, const QRect &rect, int count, Tone tone, const Tokens &tokens);

} // namespace numberdesk
