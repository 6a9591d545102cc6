// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace numberdesk {
namespace {

QByteArray drawingOf(Glyph glyph, const QColor &color)
{
    QFile file(glyphPath(glyph));
    if (!file.open(QIODevice::ReadOnly)) {
        qCritical("The icon %ls is missing from the program.", qUtf16Printable(file.fileName()));
        return {};
    }
    return file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1());
}

/// @p edge is in device pixels.
QPixmap rendered(Glyph glyph, int edge, const QColor &color)
{
    if (edge <= 0)
        return {};
    const QString key =
        QStringLiteral("numberdesk/%1/%2/%3").arg(static_cast<int>(glyph)).arg(edge).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(edge, edge);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawingOf(glyph, color));
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, edge, edge));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// QIcon asks it at each painting, so the palette of that moment counts.
class GlyphIconEngine final : public QIconEngine
{
public:
    GlyphIconEngine(Glyph glyph, Tone tone)
        : m_glyph(glyph)
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int edge = qMin(rect.width(), rect.height());
        QRect square(0, 0, edge, edge);
        square.moveCenter(rect.center());
        paintGlyph(painter, square, m_glyph, colorOf(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_glyph, qMin(size.width(), size.height()), colorOf(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int edge = qMin(size.width(), size.height());
        return {edge, edge};
    }

    bool isNull() override { return false; }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphIconEngine(*this); }

private:
    [[nodiscard]] QColor colorOf(QIcon::Mode mode) const
    {
        const Tokens tokens = Tokens::of(QGuiApplication::palette());
        switch (mode) {
        case QIcon::Disabled:
            return tokens.faint;
        case QIcon::Selected:
            // What is selected stands on the soft accent: a quiet icon would drown there.
            return m_tone == Tone::Dim || m_tone == Tone::Faint ? tokens.text : tokens.color(m_tone);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return tokens.color(m_tone);
    }

    Glyph m_glyph;
    Tone m_tone;
};

} // namespace

QIcon glyphIcon(Glyph glyph, Tone tone) { return QIcon(new GlyphIconEngine(glyph, tone)); }

QIcon applicationIcon()
{
    QIcon mark;
    QSvgRenderer renderer(applicationIconPath());
    for (const int edge : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(edge, edge);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        mark.addPixmap(pixmap);
    }
    return mark;
}

QPixmap glyphPixmap(Glyph glyph, int size, const QColor &color, qreal devicePixelRatio)
{
    QPixmap pixmap = rendered(glyph, qRound(size * devicePixelRatio), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintGlyph(QPainter *painter, const QRect &square, Glyph glyph, const QColor &color)
{
    painter->drawPixmap(square.topLeft(),
                        glyphPixmap(glyph, square.width(), color, painter->device()->devicePixelRatioF()));
}

QPixmap recoloured(const QPixmap &pixmap, const QColor &color)
{
    QPixmap result(pixmap);
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), result.size()), color);
    return result;
}

} // namespace numberdesk
