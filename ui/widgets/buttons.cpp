// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/theme/icon.h"

#include <QDesktopServices>

namespace numberdesk {

QPushButton *makeButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

QPushButton *makeButton(Glyph glyph, const QString &text, QWidget *parent)
{
    QPushButton *button = makeButton(text, parent);
    button->setIcon(glyphIcon(glyph));
    return button;
}

QPushButton *makePrimaryButton(const QString &text, QWidget *parent)
{
    QPushButton *button = makeButton(text, parent);
    setPrimary(button);
    return button;
}

QPushButton *makePrimaryButton(Glyph glyph, const QString &text, QWidget *parent)
{
    QPushButton *button = makeButton(glyph, text, parent);
    setPrimary(button);
    return button;
}

QToolButton *makeIconButton(Glyph glyph, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(glyphIcon(glyph, Tone::Dim));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setWords(QAbstractButton *button, const QString &words)
{
    const auto *tool = qobject_cast<QToolButton *>(button);
    if (tool && tool->text().isEmpty())
        button->setToolTip(words);
    else
        button->setText(words);
    button->setAccessibleName(words);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAccessibleName(text);
    setAutoDefault(false);
    setButtonRole(this, ButtonRole::Link);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

LinkButton::LinkButton(const QString &text, const QUrl &url, QWidget *parent)
    : LinkButton(text, parent)
{
    m_url = url;
    setToolTip(url.toDisplayString());
    setIcon(glyphIcon(Glyph::ExternalLink, Tone::Accent));
    setIconSize(QSize(14, 14));
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_url.scheme() == QLatin1String("https"))
            QDesktopServices::openUrl(m_url);
    });
}

} // namespace numberdesk
