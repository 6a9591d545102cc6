// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/glyph.h"
#include "ui/theme/buttonrole.h"

#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace numberdesk {

/// Makes @p button the one main action of its view.
inline void setPrimary(QPushButton *button) { setButtonRole(button, ButtonRole::Primary); }

/// Makes @p button an act that cannot be taken back. It never becomes the dialog's default.
inline void setDestructive(QPushButton *button)
{
    setButtonRole(button, ButtonRole::Destructive);
    button->setAutoDefault(false);
}

/// A button with an accessible name equal to its text, whatever the text becomes later.
QPushButton *makeButton(const QString &text, QWidget *parent = nullptr);
QPushButton *makeButton(Glyph glyph, const QString &text, QWidget *parent = nullptr);
/// The main action of a view.
QPushButton *makePrimaryButton(const QString &text, QWidget *parent = nullptr);
QPushButton *makePrimaryButton(Glyph glyph, const QString &text, QWidget *parent = nullptr);
/// A button that is only an icon: @p name is its accessible name and tool tip.
QToolButton *makeIconButton(Glyph glyph, const QString &name, QWidget *parent = nullptr);

/// Gives a button other words (in another language): its text and accessible name, or the accessible name and tool tip
/// of one that is only an icon.
void setWords(QAbstractButton *button, const QString &words);

/// A button that looks like a link. With a URL it opens that in the browser (https only), and clicked() follows.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);
    LinkButton(const QString &text, const QUrl &url, QWidget *parent = nullptr);

    [[nodiscard]] QUrl url() const { return m_url; }

private:
    QUrl m_url;
};

} // namespace numberdesk
