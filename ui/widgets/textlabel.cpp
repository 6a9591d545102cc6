// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace numberdesk {

TextLabel::TextLabel(const QString &text, TextSize size, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    setTone(tone);
    updateFont();
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
    return QLabel::event(event);
}

void TextLabel::updateFont() { setFont(applicationFont(m_size, m_weight)); }

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")) + 1, TextLabel::minimumSizeHint().height()};
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
    if (!isElided()) {
        TextLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), m_mode, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(),
                          static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                          isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::isElided() const { return fontMetrics().horizontalAdvance(text()) > contentsRect().width(); }

} // namespace numberdesk
