// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

namespace numberdesk {

TextLabel::TextLabel(const QString &text, TextSize size, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    setTone(tone);
    updateFont();
    updateAlignment();
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    updateAlignment();
}

void TextLabel::updateAlignment()
{
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment) | Qt::AlignAbsolute);
}

void TextLabel::setTone(Tone tone) { setForegroundRole(paletteRole(tone)); }

void TextLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    updateFont();
}

void TextLabel::setWrapping(bool isWrapping)
{
    setWordWrap(isWrapping);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(isWrapping);
    policy.setHorizontalPolicy(isWrapping ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    setSizePolicy(policy);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateFont();
    else if (event->type() == QEvent::LayoutDirectionChange)
        updateAlignment();
    return QLabel::event(event);
}

void TextLabel::updateFont() { setFont(applicationFont(m_size, m_weight)); }

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QSize line = TextLabel::sizeHint();
    return {line.width(), line.height() + (m_lines - 1) * fontMetrics().lineSpacing()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")) + 1,
            TextLabel::minimumSizeHint().height() + (m_lines - 1) * fontMetrics().lineSpacing()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (isElided())
            QToolTip::showText(help->globalPos(), text(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return TextLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (m_lines == 1 && !isElided()) {
        TextLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    // As QLabel does: the words decide how they run, the window only where they stand.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const auto place = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    if (m_lines == 1) {
        const QString shown = fontMetrics().elidedText(text(), m_mode, contentsRect().width());
        style()->drawItemText(&painter, contentsRect(), place, palette(), isEnabled(), shown, foregroundRole());
        return;
    }
    QRect line(contentsRect().topLeft(), QSize(contentsRect().width(), fontMetrics().lineSpacing()));
    for (const QString &words : lines()) {
        style()->drawItemText(&painter, line, place, palette(), isEnabled(),
                              fontMetrics().elidedText(words, Qt::ElideRight, line.width()), foregroundRole());
        line.translate(0, line.height());
    }
}

QStringList ElidedLabel::lines() const
{
    QTextLayout layout(text(), font());
    layout.beginLayout();
    QStringList result;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(contentsRect().width());
        const bool isLast = result.size() == m_lines - 1;
        result.append(isLast ? text().mid(line.textStart())
                             : text().mid(line.textStart(), line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return result;
}

bool ElidedLabel::isElided() const
{
    const int width = contentsRect().width();
    if (m_lines == 1)
        return fontMetrics().horizontalAdvance(text()) > width;
    const QStringList all = lines();
    return !all.isEmpty() && fontMetrics().horizontalAdvance(all.constLast()) > width;
}

} // namespace numberdesk
