// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabulartext.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace numberdesk {
namespace {

/// Scripts whose letters stand one after another, as in amounts, codes and numbers.
bool isPlain(QChar character)
{
    constexpr char16_t endOfLatin = 0x0250;
    return character.unicode() < endOfLatin || character.isDigit() || character.category() == QChar::Symbol_Currency ||
           character == QChar(0x2009) || character == QChar(0x202f) || character == QChar(0x2212) ||
           character == QChar(0x2014);
}

} // namespace

void TabularText::useFont(const QFont &font)
{
    if (m_isReady && font == m_font)
        return;
    m_font = font;
    m_rawFont = QRawFont::fromFont(font);
    m_isReady = true;
    m_digitWidth = 0;
    const QList<quint32> digits = m_rawFont.glyphIndexesForString(QStringLiteral("0123456789"));
    for (const QPointF &advance : m_rawFont.advancesForGlyphIndexes(digits))
        m_digitWidth = std::max(m_digitWidth, advance.x());
}

std::optional<TabularText::Line> TabularText::laidOut(const QString &text) const
{
    if (!m_rawFont.isValid() || !std::ranges::all_of(text, isPlain))
        return std::nullopt;
    const QList<quint32> glyphs = m_rawFont.glyphIndexesForString(text);
    if (glyphs.size() != text.size() || glyphs.contains(0U))
        return std::nullopt;
    const QList<QPointF> advances = m_rawFont.advancesForGlyphIndexes(glyphs);
    Line line;
    line.glyphs.assign(glyphs.begin(), glyphs.end());
    line.positions.reserve(line.glyphs.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        const qreal own = advances.at(index).x();
        const bool isDigit = text.at(index) >= u'0' && text.at(index) <= u'9';
        line.positions.push_back(line.width + (isDigit ? (m_digitWidth - own) / 2 : 0));
        line.width += isDigit ? m_digitWidth : own;
    }
    return line;
}

qreal TabularText::width(const QString &text, const QFont &font)
{
    useFont(font);
    const std::optional<Line> line = laidOut(text);
    return line ? line->width : QFontMetricsF(font).horizontalAdvance(text);
}

void TabularText::paint(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                        const QFont &font)
{
    useFont(font);
    const QFontMetricsF metrics(font);
    const std::optional<Line> line = laidOut(text);
    if (!line || line->width > rect.width()) {
        painter->setFont(font);
        painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    qreal left = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = rect.right() - line->width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = rect.center().x() - line->width / 2;
    const qreal baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();

    QGlyphRun run;
    run.setRawFont(m_rawFont);
    run.setGlyphIndexes(QList<quint32>(line->glyphs.begin(), line->glyphs.end()));
    QList<QPointF> places;
    places.reserve(static_cast<qsizetype>(line->positions.size()));
    for (const qreal position : line->positions)
        places.append(QPointF(position, 0));
    run.setPositions(places);
    painter->drawGlyphRun(QPointF(left, baseline), run);
}

} // namespace numberdesk
