// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/tokenedit.h"

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keeptranslated.h"

#include <QEvent>
#include <QStyle>

namespace numberdesk {
namespace {
/// Between the button and the field's edge. @unit logical pixels
constexpr int EdgeGap = 3;
} // namespace

TokenEdit::TokenEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_show(makeIconButton(Glyph::Eye, {}, this))
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setCursor(Qt::ArrowCursor);
    connect(m_show, &QToolButton::clicked, this, [this] { setTokenShown(echoMode() == Password); });
    setEchoMode(Password);
    keepTranslated(m_show, [this] { setTokenShown(echoMode() != Password); });
}

void TokenEdit::drop()
{
    clear();
    setTokenShown(false);
}

void TokenEdit::setTokenShown(bool isShown)
{
    setEchoMode(isShown ? Normal : Password);
    const QString name = isShown ? tr("Hide token") : tr("Show token");
    m_show->setIcon(glyphIcon(isShown ? Glyph::EyeOff : Glyph::Eye, Tone::Dim));
    m_show->setAccessibleName(name);
    m_show->setToolTip(name);
}

void TokenEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeButton();
}

void TokenEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        placeButton();
    }
}

void TokenEdit::placeButton()
{
    const int edge = height() - 2 * EdgeGap;
    const QRect place(width() - EdgeGap - edge, EdgeGap, edge, edge);
    m_show->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isRightToLeft ? edge : 0, 0, isRightToLeft ? 0 : edge, 0);
}

} // namespace numberdesk
