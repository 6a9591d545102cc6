// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "core/locale/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/stylepainting.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace numberdesk {
namespace {

constexpr int padding = 7;
constexpr int glyphEdge = 12;
constexpr int glyphGap = 5;
constexpr int verticalPadding = 3;
constexpr int badgePadding = 6;

QString badgeText(int count)
{
    constexpr int most = 999;
    return count > most ? formats::number(most) + QLatin1Char('+') : formats::number(count);
}

} // namespace

std::optional<Glyph> glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Glyph::CircleCheck;
    case Tone::Warning:
        return Glyph::TriangleAlert;
    case Tone::Bad:
        return Glyph::CircleX;
    case Tone::Accent:
        return Glyph::Clock;
    case Tone::Text:
    case Tone::Dim:
    case Tone::Faint:
    case Tone::OnAccent:
        break;
    }
    return std::nullopt;
}

QSize chipSize(const ChipLook &look, const QFont &font)
{
    const QFontMetrics letters(scaledFont(font, TextSize::Small, QFont::Medium));
    const int drawing = look.glyph || glyphOf(look.tone) ? glyphEdge + glyphGap : 0;
    return {letters.horizontalAdvance(look.text) + 1 + drawing + 2 * padding, letters.height() + 2 * verticalPadding};
}

void paintChip(QPainter *painter, const QRect &rect, const ChipLook &look, const QFont &font, const Tokens &tokens,
               Qt::LayoutDirection direction)
{
    if (look.text.isEmpty())
        return;
    painter->save();
    const QFont small = scaledFont(font, TextSize::Small, QFont::Medium);
    painter->setFont(small);
    QSize size = chipSize(look, font);
    size.setWidth(qMin(size.width(), rect.width()));
    const QRect body = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
    stylepainting::paintRounded(painter, body, metrics::chipRadius, tokens.soft(look.tone), {});

    QRect inside = body.adjusted(padding, 0, -padding, 0);
    const std::optional<Glyph> glyph = look.glyph ? look.glyph : glyphOf(look.tone);
    if (glyph) {
        const QRect square =
            QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(glyphEdge, glyphEdge), inside);
        paintGlyph(painter, square, *glyph, tokens.color(look.tone));
        const int used = glyphEdge + glyphGap;
        inside.adjust(direction == Qt::RightToLeft ? 0 : used, 0, direction == Qt::RightToLeft ? -used : 0, 0);
    }
    painter->setPen(tokens.color(look.tone));
    painter->drawText(inside,
                      QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(look.text, Qt::ElideRight, inside.width()));
    painter->restore();
}

Chip::Chip(const ChipLook &look, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Chip::setLook(const ChipLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return chipSize(m_look, font()); }

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_look, font(), Tokens::of(palette()), layoutDirection());
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

Badge::Badge(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setCount(int count)
{
    m_count = count;
    setAccessibleName(formats::number(count));
    updateGeometry();
    update();
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const { return badgeSize(m_count); }

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_count, m_tone, Tokens::of(palette()));
}

QSize badgeSize(int count)
{
    if (count <= 0)
        return {0, 0};
    const QFontMetrics letters(applicationFont(TextSize::Small, QFont::DemiBold));
    const int height = letters.height() + 2;
    return {qMax(height, letters.horizontalAdvance(badgeText(count)) + 2 * badgePadding), height};
}

void paintBadge(QPainter *painter, const QRect &rect, int count, Tone tone, const Tokens &tokens)
{
    if (count <= 0)
        return;
    painter->save();
    painter->setFont(applicationFont(TextSize::Small, QFont::DemiBold));
    QRect pill(QPoint(), badgeSize(count));
    pill.moveCenter(rect.center());
    stylepainting::paintRounded(painter, pill, pill.height() / 2.0, tokens.soft(tone), {});
    painter->setPen(tokens.color(tone));
    painter->drawText(pill, Qt::AlignCenter, badgeText(count));
    painter->restore();
}

} // namespace numberdesk
