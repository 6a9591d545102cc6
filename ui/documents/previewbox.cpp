// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/previewbox.h"

#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace numberdesk {
namespace {

constexpr int Height = 210;
constexpr int Inset = 10;

} // namespace

PreviewBox::PreviewBox(QWidget *parent)
    : QFrame(parent)
{
    setFixedHeight(Height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int PreviewBox::edge() const
{
    return std::min(MaximumPreviewEdge,
                    static_cast<int>((std::max(width(), Height) - 2 * Inset) * devicePixelRatioF()));
}

void PreviewBox::showPreview(const Inspection &inspection)
{
    m_word.clear();
    // The bytes are checked to be as many as the sides say.
    m_image = QImage(reinterpret_cast<const uchar *>(inspection.preview.constData()), inspection.previewWidth,
                     inspection.previewHeight, qsizetype(3) * inspection.previewWidth, QImage::Format_RGB888)
                  .copy();
    update();
}

void PreviewBox::showWord(const QString &word)
{
    m_image = {};
    m_word = word;
    update();
}

void PreviewBox::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::controlRadius,
                            metrics::controlRadius);
    const QRect inner = rect().adjusted(Inset, Inset, -Inset, -Inset);
    if (m_image.isNull()) {
        painter.setPen(tokens.dim);
        painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, m_word);
        return;
    }
    const QSize size = m_image.size().scaled(inner.size(), Qt::KeepAspectRatio);
    const QRect place(inner.center() - QPoint(size.width() / 2, size.height() / 2), size);
    painter.drawImage(place, m_image);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
}

} // namespace numberdesk
